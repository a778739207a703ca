import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../../electron/platform/clock.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { sha256Digest } from '../../../electron/platform/digest.ts';
import { makeIds, uuidV7 } from '../../../electron/platform/ids.ts';
import { openLogger } from '../../../electron/platform/logger.ts';
import { makePins } from '../../../electron/platform/pins.ts';

const root = mkdtempSync(join(tmpdir(), 'platform-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('ids', () => {
  test('carry the instant, the version and the variant of RFC 9562', () => {
    // Appendix A.6 of the RFC: this instant and these random bits give this value.
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7('2022-02-22T19:22:22.000Z', random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('sort by time and never repeat within one millisecond', () => {
    const at = '2026-06-11T02:05:00.000Z';
    const ids = makeIds({ now: () => at });
    expect(new Set(Array.from({ length: 10_000 }, () => ids.next())).size).toBe(10_000);
    expect(ids.next() < makeIds({ now: () => '2026-06-11T02:05:00.001Z' }).next()).toBe(true);
    expect(makeIds(systemClock).next()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

test('the digest of a value does not hang on the order of its members', () => {
  expect(sha256Digest.ofValue({ b: 1, a: '致歉' })).toBe(sha256Digest.ofValue({ a: '致歉', b: 1 }));
  expect(sha256Digest.ofBytes(Buffer.from('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

describe('a PIN', () => {
  test(
    'is kept as scrypt of cost 2^16 under a salt of its own, and only the same PIN matches',
    { timeout: 60_000 },
    async () => {
      const pins = makePins();
      const [first, second] = await Promise.all([pins.hash('482915'), pins.hash('482915')]);
      expect(first.cost).toBe(65_536);
      expect(first.hash).not.toBe(second.hash);
      expect(await pins.matches('482915', first)).toBe(true);
      expect(await pins.matches('482916', first)).toBe(false);
      expect(await pins.matches('482915', { ...first, hash: first.hash.slice(2) })).toBe(false);
    },
  );
});

describe("the counter's key", () => {
  const folder = join(root, 'keys');

  test('is made once, stands in a 0600 file of a 0700 folder, and is the same afterwards', () => {
    const made = openCounterKey(folder);
    expect(made.made).toBe(true);
    expect(statSync(join(folder, 'counter-key.pem')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const again = openCounterKey(folder);
    expect(again.made).toBe(false);
    expect(again.key.publicKeyPem).toBe(made.key.publicKeyPem);
  });

  test('signs what only its own public key confirms', () => {
    const { key } = openCounterKey(folder);
    const stranger = openCounterKey(join(root, 'other')).key;
    const signature = key.sign(Buffer.from('manifest'));
    expect(signature).toHaveLength(64);
    expect(isSignedBy(key.publicKeyPem, Buffer.from('manifest'), signature)).toBe(true);
    expect(isSignedBy(key.publicKeyPem, Buffer.from('manifesT'), signature)).toBe(false);
    expect(isSignedBy(stranger.publicKeyPem, Buffer.from('manifest'), signature)).toBe(false);
    expect(isSignedBy('not a key', Buffer.from('manifest'), signature)).toBe(false);
  });

  test('lost, is followed by a new one that says so', () => {
    const before = openCounterKey(folder).key.publicKeyPem;
    rmSync(join(folder, 'counter-key.pem'));
    const after = openCounterKey(folder);
    expect(after.made).toBe(true);
    expect(after.key.publicKeyPem).not.toBe(before);
  });
});

test('the log file holds kinds, frames and figures, never what an error said', () => {
  const file = join(root, 'desk.log');
  const logger = openLogger(file);
  logger.note('day-closed', { cases: 7, milliseconds: 412 });
  logger.bug('save-draft', new TypeError('王女士 13800138000\n    at secret second line'), 'R-7F3A');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('day-closed cases=7 milliseconds=412');
  expect(text).toContain('save-draft reference=R-7F3A');
  expect(text).toContain('TypeError');
  expect(text).toMatch(/ {4}at /);
  expect(text).not.toContain('王女士');
  expect(text).not.toContain('13800138000');
  expect(text).not.toContain('secret');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
