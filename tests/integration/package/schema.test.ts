import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPackage } from '../../../electron/documents/package/read-package.ts';
import { redactPackage } from '../../../electron/documents/package/redact-package.ts';
import { seal } from '../../../electron/documents/package/sealed.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { packageOf } from './packages.ts';
import { plainUnzip } from './plain-unzip.ts';
import { AT, LOCAL_DATE, sampleDay, sha256Hex } from './sample-day.ts';

const folder = resolve(import.meta.dirname, '../../../electron/documents/package');
const root = mkdtempSync(join(tmpdir(), 'schema-'));
const { key } = openCounterKey(join(root, 'key'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const schema = JSON.parse(readFileSync(join(folder, 'package-v1.schema.json'), 'utf8')) as {
  readonly $defs: Readonly<Record<string, object>>;
};
/** One definition of the schema as a check of its own. */
function definition(name: string): z.ZodType {
  return z.fromJSONSchema({ $defs: schema.$defs, $ref: `#/$defs/${name}` } as Parameters<
    typeof z.fromJSONSchema
  >[0]);
}
const lines = (bytes: Uint8Array | undefined): unknown[] =>
  Buffer.from(bytes ?? [])
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('the schema for outsiders', () => {
  test('holds for the manifest and the events of whole and redacted packages', async () => {
    const before = { sequence: 162, manifestSha256: 'a'.repeat(64), lastSeq: 40, lastHash: 'b'.repeat(64) };
    for (const link of [null, before]) {
      const made = await packageOf(sampleDay(2, 'zh', link), key);
      const read = await readPackage(made.bytes, sha256Hex, isSignedBy);
      if (!read.ok) throw new Error(read.fault);
      const redacted = await redactPackage(
        read,
        { localDate: LOCAL_DATE, zone: 'Asia/Shanghai', language: 'zh', at: AT },
        { signer: key, hash: sha256Hex },
      );
      if (!redacted.ok) throw new Error(redacted.code);
      for (const { bytes } of [made, redacted.value]) {
        const files = plainUnzip(bytes);
        const manifest: unknown = JSON.parse(files.get('manifest.json')?.bytes.toString('utf8') ?? '');
        expect(definition('manifest').safeParse(manifest).error).toBeUndefined();
        for (const event of lines(files.get('events.jsonl')?.bytes)) {
          expect(definition('event').safeParse(event).error).toBeUndefined();
        }
      }
    }
  });

  test('holds for the headers of sealed files', () => {
    const publicKeyPem = generateKeyPairSync('x25519')
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
    for (const [name, to] of [
      ['sealedToKey', { publicKeysPem: [publicKeyPem] }],
      ['sealedWithPassphrase', { passphrase: 'eight or more' }],
    ] as const) {
      const sealed = seal(Buffer.from('zip'), to);
      if (!sealed.ok) throw new Error(sealed.code);
      const header: unknown = JSON.parse(Buffer.from(sealed.value).toString('latin1').split('\n')[1] ?? '');
      expect(definition(name).safeParse(header).error).toBeUndefined();
      expect(definition(name).safeParse({ ...Object(header), more: 1 }).success).toBe(false);
    }
  });

  test('refuses what a package may not say', async () => {
    const files = plainUnzip((await packageOf(sampleDay(1), key)).bytes);
    const manifest = JSON.parse(files.get('manifest.json')?.bytes.toString('utf8') ?? '') as Record<
      string,
      unknown
    >;
    for (const change of [
      { format: 'amends-package/2' },
      { counter: 0 },
      { previous: '' },
      { sequence: 0.5 },
      { more: 1 },
      { variant: 'whole' },
    ]) {
      expect(
        definition('manifest').safeParse({ ...manifest, ...change }).success,
        JSON.stringify(change),
      ).toBe(false);
    }
    const [event] = lines(files.get('events.jsonl')?.bytes) as Record<string, unknown>[];
    for (const change of [{ hash: 'x' }, { salt: 'ab' }, { header: {} }, { more: 1 }]) {
      expect(definition('event').safeParse({ ...event, ...change }).success, JSON.stringify(change)).toBe(
        false,
      );
    }
  });

  test('FORMAT.md names every file of a package', async () => {
    const text = readFileSync(join(folder, 'FORMAT.md'), 'utf8');
    for (const path of plainUnzip((await packageOf(sampleDay(1), key)).bytes).keys()) {
      if (!path.startsWith('letters/')) expect(text).toContain(`\`${path}\``);
    }
  });
});
