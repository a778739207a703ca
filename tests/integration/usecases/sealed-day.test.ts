import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChannelInput, ChannelOutput } from '../../../electron/contract/channels.ts';
import { openSealed } from '../../../electron/documents/package/sealed.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';
import { sealKeyFingerprint, shortSealKey } from '../../../electron/platform/seal-key.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import {
  CLERK,
  openDiskDesk,
  SUPERVISOR,
  SUPERVISOR_PIN,
  type DiskDesk,
} from '../../support/desk-on-disk.ts';
import { plainUnzip } from '../package/plain-unzip.ts';
import { confirmedComplaint, emptyFolder, eventKinds, lastSeq, openDesk } from './desk.ts';

const pair = generateKeyPairSync('x25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const PASSPHRASE = 'lantern orchard thursday seven';
const WITH_PASSPHRASE = { way: 'passphrase', passphrase: PASSPHRASE, again: PASSPHRASE } as const;

type Close = ChannelInput<'close-day'>;

async function closing(one: DiskDesk, how: Partial<Close> = {}): Promise<Close> {
  const day = await one.must('day', { localDate: how.localDate ?? null });
  const notes = Object.fromEntries(day.checklist.map((item) => [item.code, 'tomorrow']));
  const folder = how.folder ?? emptyFolder();
  return {
    localDate: day.localDate,
    folder,
    notes,
    seal: WITH_PASSPHRASE,
    redacted: false,
    stepUp: null,
    ...how,
  };
}

async function closeDay(one: DiskDesk, how: Partial<Close> = {}): Promise<ChannelOutput<'close-day'>> {
  return one.must('close-day', await closing(one, how));
}

/** What was written, opened. */
function opened(made: ChannelOutput<'close-day'>): ReturnType<typeof plainUnzip> {
  const unsealed = openSealed(readFileSync(join(made.folder, made.fileName)), { passphrase: PASSPHRASE });
  if (!unsealed.ok) throw new Error(unsealed.code);
  return plainUnzip(Buffer.from(unsealed.value));
}

function manifestOf(made: ChannelOutput<'close-day'>): Record<string, unknown> {
  const text = opened(made).get('manifest.json')?.bytes.toString('utf8') ?? '{}';
  return JSON.parse(text) as Record<string, unknown>;
}

describe('a branch that has not decided what its packages are sealed to', () => {
  it('is told so once: after the first passphrase the next close begins with one', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    expect(await one.must('day', { localDate: null })).toMatchObject({ way: null, keyFingerprint: null });
    expect(await one.refused('close-day', await closing(one, { seal: { way: 'key' } }))).toMatchObject({
      code: 'seal-undecided',
    });
    const made = await closeDay(one);
    expect(made).toMatchObject({ sealedTo: 'passphrase', notHandedOver: null });
    expect(made.fileName).toMatch(/\.amends$/);
    expect([...opened(made).keys()]).toContain('cases.csv');
    expect(await one.must('day', { localDate: null })).toMatchObject({ way: 'passphrase' });
    // The clerk alone closed it: a sealed package needs no supervisor.
    expect(
      one.db.prepare('SELECT second_actor FROM event ORDER BY seq DESC LIMIT 1').pluck().get(),
    ).toBeNull();
  });

  it('refuses a passphrase that is short, easy or not the same twice, and the log stays as it was', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    const seq = lastSeq(one);
    for (const [passphrase, again, code, field] of [
      ['short', 'short', 'passphrase-too-short', 'passphrase'],
      ['12345678', '12345678', 'passphrase-too-simple', 'passphrase'],
      [PASSPHRASE, `${PASSPHRASE} `, 'passphrase-differs', 'again'],
    ] as const) {
      const folder = emptyFolder();
      const close = await closing(one, { folder, seal: { way: 'passphrase', passphrase, again } });
      expect(await one.refused('close-day', close)).toEqual({ ok: false, code, field });
      expect(readdirSync(folder)).toEqual([]);
    }
    expect(lastSeq(one)).toBe(seq);
  });

  it('stores a passphrase nowhere: not in the log, not beside it, not in what is told to the window', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    await closeDay(one, { redacted: true });
    one.db.pragma('wal_checkpoint(TRUNCATE)');
    const files = readdirSync(one.folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name));
      for (const word of ['lantern', 'orchard']) expect(bytes.includes(word), file.name).toBe(false);
    }
    expect(JSON.stringify(one.told)).not.toContain('lantern');
  });
});

describe('head office’s key', () => {
  it('is chosen by a supervisor from its text or a file, and every close then seals to it', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    const sealing = { to: 'key', publicKeyPem: pair.publicKey, branchKey: null } as const;
    expect(await one.refused('choose-sealing', { sealing })).toMatchObject({ code: 'not-allowed' });
    one.seat(SUPERVISOR);
    writeFileSync(join(one.folder, 'head-office.pem'), pair.publicKey);
    const { file } = await one.must('read-seal-key-file', {});
    const fingerprint = sealKeyFingerprint(pair.publicKey);
    for (const text of [file?.text ?? '', shortSealKey({ publicKeyPem: pair.publicKey })]) {
      expect(await one.must('read-seal-key', { text })).toEqual({
        publicKeyPem: pair.publicKey,
        fingerprint,
      });
    }
    expect(await one.refused('read-seal-key', { text: pair.privateKey })).toMatchObject({
      code: 'seal-key-secret',
    });
    await one.must('choose-sealing', { sealing });
    one.seat(CLERK);
    expect(await one.must('day', { localDate: null })).toMatchObject({
      way: 'key',
      keyFingerprint: fingerprint,
    });
    // A passphrase of this evening would be one that head office does not know.
    expect(await one.refused('close-day', await closing(one))).toMatchObject({
      code: 'not-allowed',
      field: 'seal',
    });
    const made = await closeDay(one, { seal: { way: 'key' } });
    expect(made.sealedTo).toBe(fingerprint);
    const bytes = readFileSync(join(made.folder, made.fileName));
    expect(openSealed(bytes, { secretKeyPem: pair.privateKey }).ok).toBe(true);
    expect(openSealed(bytes, { passphrase: PASSPHRASE })).toMatchObject({ ok: false, code: 'needs-key' });
    expect(verifyChain(one.db)).toEqual({ ok: true, events: lastSeq(one) });
  });

  it('that is no key of the right kind never reaches the log', async () => {
    const one = await openDesk();
    one.seat(SUPERVISOR);
    const seq = lastSeq(one);
    const signing = generateKeyPairSync('ed25519')
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
    const smallOrder = pair.publicKey.replace(/VuAyEA.+=/, `VuAyEA${'A'.repeat(43)}=`);
    for (const publicKeyPem of [signing, pair.privateKey, '', smallOrder]) {
      const outcome = await one.ask('choose-sealing', {
        sealing: { to: 'key', publicKeyPem, branchKey: null },
      });
      expect(outcome.ok, publicKeyPem).toBe(false);
    }
    expect(lastSeq(one)).toBe(seq);
  });
});

describe('a plain package', () => {
  it('needs a supervisor’s PIN, at the close and each time it is copied; a sealed one does not', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    const stepUp = { supervisorId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN };
    const plain = await closing(one, { seal: { way: 'plain' } });
    expect(await one.refused('close-day', plain)).toMatchObject({ code: 'not-allowed', field: 'stepUp' });
    const made = await one.must('close-day', { ...plain, stepUp });
    expect(made).toMatchObject({ sealedTo: 'plain' });
    expect(made.fileName).toMatch(/\.zip$/);
    one.clock.advance(24 * 60);
    await confirmedComplaint(one, 'en');
    await closeDay(one);
    const folder = emptyFolder();
    expect(
      await one.refused('copy-packages', { sequences: [1, 2], redacted: false, folder, stepUp: null }),
    ).toMatchObject({
      code: 'not-allowed',
    });
    expect(readdirSync(folder)).toEqual([]);
    await one.must('copy-packages', { sequences: [2], redacted: false, folder, stepUp: null });
    await one.must('copy-packages', { sequences: [1], redacted: false, folder, stepUp });
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

describe('the export history', () => {
  it('knows of every package what went where, sealed to whom, and every copy; copies are the same bytes', async () => {
    const one = await openDesk();
    const made: ChannelOutput<'close-day'>[] = [];
    for (const redacted of [false, true, false]) {
      await confirmedComplaint(one, 'en');
      made.push(await closeDay(one, { redacted }));
      one.clock.advance(24 * 60);
    }
    const folder = emptyFolder();
    const { copied, failed } = await one.must('copy-packages', {
      sequences: [3, 1, 1],
      redacted: false,
      folder,
      stepUp: null,
    });
    expect([copied.map(({ sequence }) => sequence), failed]).toEqual([[1, 3], []]);
    for (const { sequence, path, fileSha256 } of copied) {
      expect(sha256Hex(readFileSync(path))).toBe(fileSha256);
      expect(fileSha256).toBe(made[sequence - 1]?.fileSha256);
    }
    await one.must('copy-packages', { sequences: [1], redacted: false, folder: emptyFolder(), stepUp: null });
    const { packages, olderPackages } = await one.must('day', { localDate: null });
    expect(olderPackages).toBe(false);
    expect(packages.map(({ sequence, copies }) => [sequence, copies.length])).toEqual([
      [1, 2],
      [2, 0],
      [3, 1],
    ]);
    for (const [index, kept] of packages.entries()) {
      const {
        counts: _counts,
        files: _files,
        notHandedOver: _not,
        ...summary
      } = made[index] ?? { counts: {} };
      expect(kept).toMatchObject({ ...summary, kept: true, sealedTo: 'passphrase' });
      expect(kept.bytes).toBe(readFileSync(join(kept.folder, kept.fileName)).length);
    }
    expect(packages[0]?.copies[0]).toMatchObject({ folder });
    expect(packages[1]?.redacted?.fileName).toMatch(/\.amends$/);
    const others = emptyFolder();
    const second = await one.must('copy-packages', {
      sequences: [1, 2],
      redacted: true,
      folder: others,
      stepUp: null,
    });
    expect(second).toMatchObject({
      copied: [{ sequence: 2, fileSha256: packages[1]?.redacted?.fileSha256 }],
      failed: [{ sequence: 1, code: 'not-found' }],
    });
    expect(readdirSync(others)).toEqual([packages[1]?.redacted?.fileName]);
    expect(await one.must('packages', { below: 3 })).toMatchObject({
      packages: [{ sequence: 2 }, { sequence: 1 }],
      older: false,
    });
    // The fold of the events is what the history shows.
    rebuildState(one.db);
    expect((await one.must('day', { localDate: null })).packages).toEqual(
      packages.map((each) =>
        each.sequence === 2 ? { ...each, copies: [expect.objectContaining({ folder: others })] } : each,
      ),
    );
  });

  it('copies what it can: a kept file that changed is named and not copied, another file of that name stays', async () => {
    const one = await openDesk();
    for (let day = 0; day < 3; day += 1) {
      await confirmedComplaint(one, 'en');
      await closeDay(one);
      one.clock.advance(24 * 60);
    }
    const { packages } = await one.must('day', { localDate: null });
    const nameOf = (sequence: number): string => packages[sequence - 1]?.fileName ?? '';
    writeFileSync(join(one.folder, 'packages', nameOf(1)), 'rotten');
    const folder = emptyFolder();
    writeFileSync(join(folder, nameOf(2)), 'of a log that went on from a backup');
    const { copied, failed } = await one.must('copy-packages', {
      sequences: [1, 2, 3, 9],
      redacted: false,
      folder,
      stepUp: null,
    });
    expect(copied.map(({ sequence }) => sequence)).toEqual([3]);
    expect(failed).toEqual([
      { sequence: 1, code: 'verify-failed' },
      { sequence: 2, code: 'name-taken' },
      { sequence: 9, code: 'not-found' },
    ]);
    expect(readFileSync(join(folder, nameOf(2)), 'utf8')).toContain('backup');
    expect(readdirSync(folder).toSorted()).toEqual([nameOf(2), nameOf(3)]);
    expect((await one.must('day', { localDate: null })).packages[0]?.kept).toBe(false);
    expect(eventKinds(one).filter((kind) => kind === 'package-copied')).toHaveLength(1);
  });
});

describe('a close that is cancelled', () => {
  it('leaves the day open and no trace; asked after the record it says that it is too late', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    expect(await one.must('cancel-close', {})).toEqual({ tooLate: true });
    const close = await closing(one);
    const under = one.ask('close-day', close);
    while (!one.told.some((told) => told.kind === 'progress'))
      await new Promise((next) => setTimeout(next, 1));
    expect(await one.must('cancel-close', {})).toEqual({ tooLate: false });
    // A second press changes nothing.
    await one.must('cancel-close', {});
    expect(await under).toEqual({ ok: false, code: 'cancelled' });
    expect(readdirSync(close.folder)).toEqual([]);
    expect(readdirSync(join(one.folder, 'packages'))).toEqual([]);
    expect(eventKinds(one)).not.toContain('day-closed');
    // The day is closed afterwards as if nothing had been.
    expect(await one.must('close-day', close)).toMatchObject({ sequence: 1 });
    expect(await one.must('cancel-close', {})).toEqual({ tooLate: true });
  });

  it('is heard before the close has begun, and behind another that still goes on', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    const close = await closing(one);
    const first = one.ask('close-day', close);
    const second = one.ask('close-day', close);
    expect(await one.must('cancel-close', {})).toEqual({ tooLate: false });
    expect([await first, await second]).toEqual([
      { ok: false, code: 'cancelled' },
      { ok: false, code: 'cancelled' },
    ]);
    expect(readdirSync(close.folder)).toEqual([]);
    expect(eventKinds(one)).not.toContain('day-closed');
    expect(await one.must('close-day', close)).toMatchObject({ sequence: 1 });
  });
});

describe('days that were not closed', () => {
  it('are found and closed later, each once, also one that lies ahead after the clock was set back', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    one.clock.set('2026-06-13T09:00:00.000Z');
    await confirmedComplaint(one, 'en');
    // The battery of the clock was empty: two days back.
    one.clock.set('2026-06-12T09:00:00.000Z');
    await confirmedComplaint(one, 'en');
    expect((await one.must('day', { localDate: null })).unclosedDays).toEqual(['2026-06-11', '2026-06-13']);
    expect(await one.refused('close-day', await closing(one, { localDate: '2026-06-14' }))).toMatchObject({
      code: 'day-in-the-future',
    });
    const made: ChannelOutput<'close-day'>[] = [];
    for (const localDate of ['2026-06-13', '2026-06-11', '2026-06-12'] as const) {
      made.push(await closeDay(one, { localDate }));
      expect(await one.refused('close-day', await closing(one, { localDate }))).toMatchObject({
        code: 'day-already-closed',
      });
    }
    expect((await one.must('day', { localDate: null })).unclosedDays).toEqual([]);
    // Order is by sequence: the three follow on each other, whatever their days say.
    expect(made.map(({ sequence, localDate }) => [sequence, localDate])).toEqual([
      [1, '2026-06-13'],
      [2, '2026-06-11'],
      [3, '2026-06-12'],
    ]);
    const previous = made.map((each) => manifestOf(each)['previous']);
    expect(previous).toEqual([null, made[0]?.manifestSha256, made[1]?.manifestSha256]);
    expect(verifyChain(one.db)).toEqual({ ok: true, events: lastSeq(one) });
  });
});

describe('what a power cut left half-written', () => {
  it('is gone after the next start, here and on the stick; what is whole, and what is not ours, stays', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    const { folder: stick, fileName } = await closeDay(one);
    const kept = join(one.folder, 'packages');
    const half = `.${fileName.replace('0001', '0002')}`;
    writeFileSync(join(stick, `${half}.part`), 'half');
    writeFileSync(join(stick, '.OTHER-1_2026-06-11_0001.amends.part'), 'another counter at work');
    writeFileSync(join(kept, `${half}.kept.part`), 'half');
    mkdirSync(join(stick, 'photos'));
    one.close();
    const again = openDiskDesk(one.folder, { start: '2026-06-12T08:00:00.000Z', seed: 77 });
    while (existsSync(join(stick, `${half}.part`)) || existsSync(join(kept, `${half}.kept.part`))) {
      await new Promise((next) => setTimeout(next, 5));
    }
    expect(readdirSync(stick).toSorted()).toEqual(
      ['.OTHER-1_2026-06-11_0001.amends.part', fileName, 'photos'].toSorted(),
    );
    expect(readdirSync(kept)).toEqual([fileName]);
    again.close();
  });
});
