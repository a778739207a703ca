import { generateKeyPairSync } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { copyPackage } from '../../../electron/documents/package/copy-package.ts';
import { readPackage } from '../../../electron/documents/package/read-package.ts';
import { openSealed, type SealWith } from '../../../electron/documents/package/sealed.ts';
import type { CloseStep } from '../../../electron/domain/close-step.ts';
import { CLOSE_STEPS, mayCancelAt } from '../../../electron/domain/close-step.ts';
import { done, refuse, type Outcome } from '../../../electron/domain/refusal.ts';
import { runClose } from '../../../electron/main/workers/close-run.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { systemDiskCalls, type DiskCalls } from '../../../electron/platform/disk-calls.ts';
import { makeDisk } from '../../../electron/platform/disk.ts';
import { sealKeyFingerprint } from '../../../electron/platform/seal-key.ts';
import type { CloseOrder, DayClosed, PackageMade } from '../../../electron/usecases/close-day.ts';
import { AT, sampleDay, sha256Hex } from '../package/sample-day.ts';
import { testFonts } from '../package/test-fonts.ts';
import { failingCalls } from '../platform/failing-calls.ts';

const root = mkdtempSync(join(tmpdir(), 'close-run-'));
const { key } = openCounterKey(join(root, 'key'));
const fonts = testFonts();
const pair = generateKeyPairSync('x25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const TO_KEY = { way: 'key', publicKeysPem: [pair.publicKey] } as const;
const PASSPHRASE = 'kasztan parasol czwartek 7';
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const FILE = 'WTL-3_2026-06-11_0001.amends';
let stick = '';
let kept = '';
let recorded: PackageMade[] = [];
let steps: CloseStep[] = [];
let runs = 0;
beforeEach(fresh);

function fresh(): void {
  runs += 1;
  stick = join(root, `stick-${String(runs)}`);
  kept = join(root, `packages-${String(runs)}`);
  mkdirSync(stick);
  mkdirSync(kept);
  recorded = [];
  steps = [];
}

interface Close {
  readonly calls?: DiskCalls;
  readonly seal?: CloseOrder['seal'];
  readonly redacted?: boolean;
  readonly record?: () => Outcome<null>;
  readonly events?: { readonly length: number; readonly lines: Promise<null> } | null;
  readonly prove?: (bytes: Uint8Array) => Promise<string | null>;
  readonly cancelAt?: CloseStep;
}

function close(how: Close = {}): Promise<Outcome<DayClosed>> {
  const day = sampleDay(1, 'pl', null, 2000);
  const record = how.record ?? ((): Outcome<null> => done(null));
  return runClose(
    {
      place: day.place,
      order: { folder: stick, seal: how.seal ?? TO_KEY, redacted: how.redacted ?? false },
      keepFolder: kept,
      at: AT,
    },
    {
      gather: (read) => ({
        ...day.rows,
        events: how.events === undefined ? read(day.rows.events) : how.events,
      }),
      pdfBytes: day.pdfBytes,
      printer: { print: () => Promise.resolve(Buffer.from('%PDF-1.7 summary')) },
      fonts,
      prove: how.prove ?? proved,
      signer: key,
      isSignedBy,
      hash: sha256Hex,
      disk: makeDisk(how.calls ?? systemDiskCalls),
      isCancelled: () => how.cancelAt !== undefined && steps.includes(how.cancelAt),
      record: (made) => {
        const outcome = record();
        if (outcome.ok) recorded.push(made);
        return Promise.resolve(outcome);
      },
      onStep: (step) => steps.push(step),
    },
  );
}

async function proved(bytes: Uint8Array): Promise<string | null> {
  const reading = await readPackage(bytes, sha256Hex, isSignedBy);
  return reading.ok ? reading.manifestSha256 : null;
}

/** Whether a sealed file opens and every promise in it holds. */
async function isWhole(path: string, using: SealWith = { secretKeyPem: pair.privateKey }): Promise<boolean> {
  const opened = openSealed(readFileSync(path), using);
  return opened.ok && (await readPackage(opened.value, sha256Hex, isSignedBy)).ok;
}

describe('closing a day into a sealed package', () => {
  test('hands over and keeps the same sealed bytes, names its steps, and records to whom', async () => {
    const outcome = await close();
    if (!outcome.ok) throw new Error(outcome.code);
    const handed = readFileSync(join(stick, FILE));
    expect([readdirSync(stick), readdirSync(kept)]).toEqual([[FILE], [FILE]]);
    expect(readFileSync(join(kept, FILE)).equals(handed)).toBe(true);
    expect(recorded).toEqual([outcome.value.made]);
    expect(outcome.value).toMatchObject({ notHandedOver: null });
    expect(outcome.value.made).toMatchObject({
      fileName: FILE,
      fileSha256: sha256Hex(handed),
      bytes: handed.length,
      sealedTo: sealKeyFingerprint(pair.publicKey),
      folder: stick,
      redacted: null,
    });
    expect(await isWhole(join(stick, FILE))).toBe(true);
    expect([...new Set(steps)]).toEqual(CLOSE_STEPS);
    // Nothing of the day stands readable in it: the zip's own signature, a name of its members, a word of its rows.
    for (const word of ['PK\u0003\u0004', 'cases.csv', 'WTL', 'signer.pem'])
      expect(handed.includes(word), word).toBe(false);
  });

  test('with a passphrase opens with that one only; a plain one is a zip', async () => {
    expect(await close({ seal: { way: 'passphrase', passphrase: PASSPHRASE } })).toMatchObject({
      ok: true,
      value: { made: { sealedTo: 'passphrase' } },
    });
    expect(await isWhole(join(stick, FILE), { passphrase: PASSPHRASE })).toBe(true);
    expect(openSealed(readFileSync(join(stick, FILE)), { passphrase: `${PASSPHRASE}!` })).toMatchObject({
      ok: false,
    });
    fresh();
    expect(await close({ seal: { way: 'plain' } })).toMatchObject({
      ok: true,
      value: { made: { sealedTo: 'plain', fileName: FILE.replace('.amends', '.zip') } },
    });
  });

  test('adds a redacted file beside it, sealed the same way, kept and recorded', async () => {
    const outcome = await close({ redacted: true });
    if (!outcome.ok) throw new Error(outcome.code);
    const second = outcome.value.made.redacted;
    expect(second?.fileName).toMatch(/\.amends$/);
    expect(new Set(readdirSync(stick))).toEqual(new Set([FILE, second?.fileName]));
    expect(readdirSync(kept)).toEqual(readdirSync(stick));
    expect(await isWhole(join(stick, second?.fileName ?? ''))).toBe(true);
    expect(sha256Hex(readFileSync(join(stick, second?.fileName ?? '')))).toBe(second?.fileSha256);
  });

  test('that is cancelled at any step before the record leaves nothing; afterwards it is not asked', async () => {
    for (const step of CLOSE_STEPS) {
      fresh();
      const outcome = await close({ cancelAt: step, redacted: true });
      if (step === 'rename') {
        expect(outcome, step).toMatchObject({ ok: true });
        continue;
      }
      expect(outcome, step).toEqual({ ok: false, code: 'cancelled' });
      expect([readdirSync(stick), readdirSync(kept), recorded], step).toEqual([[], [], []]);
    }
    expect(CLOSE_STEPS.filter(mayCancelAt)).toEqual(CLOSE_STEPS.slice(0, -2));
  });

  test('refused by the log leaves nothing, neither on the stick nor among what is kept', async () => {
    const outcome = await close({ record: () => refuse('disk-full') });
    expect(outcome).toEqual({ ok: false, code: 'disk-full' });
    expect([readdirSync(stick), readdirSync(kept)]).toEqual([[], []]);
  });
});

describe('a package that does not hold', () => {
  test('is taken away again, on the stick and among what is kept, and nothing is recorded', async () => {
    for (const prove of [() => Promise.resolve(null), () => Promise.resolve('0'.repeat(64))]) {
      fresh();
      expect(await close({ prove })).toEqual(refuse('verify-failed'));
      expect([...readdirSync(stick), ...readdirSync(kept)]).toEqual([]);
      expect(recorded).toEqual([]);
    }
  });

  test('because its events do not, is refused before anything is written, whichever thread reads them', async () => {
    const lines = Promise.resolve(null);
    for (const events of [null, { length: 3, lines }]) {
      fresh();
      expect(await close({ events })).toEqual(refuse('verify-failed'));
      expect([...readdirSync(stick), ...readdirSync(kept)]).toEqual([]);
      expect(steps).not.toContain('write');
    }
  });
});

describe('a stick that does not hold out', () => {
  test(
    'every disk call failing, once or from there on: no false success, no broken final file, nothing left behind',
    { timeout: 300_000 },
    async () => {
      const counted = failingCalls(0, 'EIO');
      expect((await close({ calls: counted.calls })).ok).toBe(true);
      const table: Record<string, number | string>[] = [];
      for (const code of ['EIO', 'ENOSPC', 'ENOENT', 'EROFS']) {
        for (const once of [true, false]) {
          const row = { code, fails: once ? 'once' : 'from there on', calls: counted.made.length };
          const seen = { refused: 0, keptOnly: 0, falseSuccess: 0, broken: 0, leftBehind: 0 };
          for (let k = 1; k <= counted.made.length; k += 1) {
            fresh();
            const at = `${code} at call ${String(k)}, ${counted.made[k - 1] ?? ''}`;
            const outcome = await close({ calls: failingCalls(k, code, once).calls });
            const onStick = readdirSync(stick).includes(FILE);
            if (!outcome.ok) seen.refused += 1;
            else if (outcome.value.notHandedOver !== null) seen.keptOnly += 1;
            // A success stands on the stick and in the log; what is in the log is kept, and nothing else is.
            const success = outcome.ok && outcome.value.notHandedOver === null;
            if (success && !(onStick && (await isWhole(join(stick, FILE))))) seen.falseSuccess += 1;
            if (onStick && recorded.length === 0) seen.falseSuccess += 1;
            for (const folder of [stick, kept]) {
              if (!readdirSync(folder).includes(FILE)) continue;
              if (!(await isWhole(join(folder, FILE)))) seen.broken += 1;
            }
            expect(outcome.ok, at).toBe(recorded.length === 1);
            if (recorded.length === 1) expect(readdirSync(kept), at).toEqual([FILE]);
            // A disk that answers again is swept clean at once; a dead one at the next start.
            const before = readdirSync(stick)
              .concat(readdirSync(kept))
              .filter((name) => name !== FILE);
            if (once) seen.leftBehind += before.length;
            for (const folder of [stick, kept]) await makeDisk().sweep(folder, 'WTL-3_');
            const after = readdirSync(stick)
              .concat(readdirSync(kept))
              .filter((name) => name !== FILE);
            expect(after, at).toEqual([]);
          }
          table.push({ what: 'close', ...row, ...seen });
        }
      }
      table.push(...(await copiesFailing()));
      console.table(table);
      for (const row of table) {
        expect(row).toMatchObject({ falseSuccess: 0, broken: 0, leftBehind: 0 });
        expect(Number(row['refused']) + Number(row['keptOnly'])).toBe(Number(row['calls']));
      }
    },
  );

  /** The same for exporting again. */
  async function copiesFailing(): Promise<readonly Record<string, number | string>[]> {
    fresh();
    const outcome = await close();
    if (!outcome.ok) throw new Error(outcome.code);
    const { fileSha256 } = outcome.value.made;
    const other = join(root, 'other-stick');
    const copy = (calls: DiskCalls): ReturnType<typeof copyPackage> =>
      copyPackage(
        { keepFolder: kept, fileName: FILE, fileSha256, folder: other },
        { disk: makeDisk(calls), hash: sha256Hex },
      );
    mkdirSync(other);
    const counted = failingCalls(0, 'EIO');
    expect((await copy(counted.calls)).ok).toBe(true);
    const rows: Record<string, number | string>[] = [];
    for (const code of ['EIO', 'ENOSPC', 'ENOENT', 'EROFS']) {
      for (const once of [true, false]) {
        const seen = { refused: 0, keptOnly: 0, falseSuccess: 0, broken: 0, leftBehind: 0 };
        for (let k = 1; k <= counted.made.length; k += 1) {
          rmSync(other, { recursive: true });
          mkdirSync(other);
          const copied = await copy(failingCalls(k, code, once).calls);
          if (!copied.ok) seen.refused += 1;
          const there = readdirSync(other).includes(FILE);
          if (copied.ok && !there) seen.falseSuccess += 1;
          if (there && sha256Hex(readFileSync(join(other, FILE))) !== fileSha256) seen.broken += 1;
          if (once) seen.leftBehind += readdirSync(other).filter((name) => name !== FILE).length;
        }
        const fails = once ? 'once' : 'from there on';
        rows.push({ what: 'copy', code, fails, calls: counted.made.length, ...seen });
      }
    }
    return rows;
  }

  test('gone after the record: the day is closed and kept, and the answer says that it is not on the stick', async () => {
    const outcome = await close({
      record: () => {
        rmSync(stick, { recursive: true });
        return done(null);
      },
    });
    expect(outcome).toMatchObject({ ok: true, value: { notHandedOver: 'folder-missing' } });
    expect([recorded.length, readdirSync(kept)]).toEqual([1, [FILE]]);
  });

  test('another stick under the same letter is never taken for the one that was written', async () => {
    // Empty, or with an old temporary file of the same name: what is found under the final name must be these bytes.
    for (const old of [null, Buffer.from('the half of another evening')]) {
      fresh();
      const outcome = await close({
        record: () => {
          renameSync(stick, `${stick}-pulled-out`);
          mkdirSync(stick);
          if (old !== null) writeFileSync(join(stick, `.${FILE}.part`), old);
          return done(null);
        },
      });
      expect(outcome).toMatchObject({
        ok: true,
        value: { notHandedOver: old === null ? 'folder-missing' : 'verify-failed' },
      });
      expect(readdirSync(stick)).toEqual([]);
      expect(readdirSync(kept)).toEqual([FILE]);
    }
  });

  test('with another file of that name on it is refused, and the file stays as it was', async () => {
    writeFileSync(join(stick, FILE), 'a package of a log that went on from a backup');
    expect(await close()).toEqual({ ok: false, code: 'name-taken' });
    expect(readFileSync(join(stick, FILE), 'utf8')).toContain('went on from a backup');
    expect([readdirSync(kept), recorded]).toEqual([[], []]);
  });

  test('too small for both files is refused before the first byte', async () => {
    const written: string[] = [];
    const small: DiskCalls = {
      ...systemDiskCalls,
      freeBytes: () => Promise.resolve(70_000),
      create: (path) => {
        written.push(path);
        return systemDiskCalls.create(path);
      },
    };
    expect(await close({ calls: small, redacted: true })).toEqual({ ok: false, code: 'disk-full' });
    expect(written).toEqual([]);
  });
});

describe('names', () => {
  test('stand on FAT as they are: no character it forbids, no device, no blank or dot at the end', async () => {
    await close({ redacted: true });
    await close({ seal: { way: 'plain' } });
    for (const name of readdirSync(stick)) {
      for (const each of [name, `.${name}.part`, `.${name}.kept.part`]) {
        expect(each).toMatch(/^[A-Za-z0-9._-]{1,120}$/);
        expect(each).not.toMatch(/[ .]$/);
        expect(each).not.toMatch(/^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)/i);
      }
    }
  });
});
