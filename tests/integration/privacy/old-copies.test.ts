import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Backup } from '../../../electron/domain/backups/backup.ts';
import { firstPlace, listBackups } from '../../../electron/platform/backup-place.ts';
import { swapIn } from '../../../electron/platform/restore-swap.ts';
import { previewRestore } from '../../../electron/main/workers/restore-preview.ts';
import { prepareRestore } from '../../../electron/main/workers/restore-run.ts';
import type { RestoreReady, RestoreSource } from '../../../electron/main/workers/restore-run.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { CLERK, openDiskDesk, setUpDesk, SUPERVISOR, SUPERVISOR_PIN } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { mustBackUp } from '../backup/backup-bench.ts';
import { anonymised, closeDay, filesWith, liveADay, MARKERS, state } from './privacy-desk.ts';

const LATER = '2037-06-22T09:00:00.000Z';

/** A day with words in it, a backup of it, and then many months of nothing; room for backups beside the data folder. */
async function backedUp(): Promise<{ one: DiskDesk; backup: Backup; whole: string; room: string }> {
  const room = mkdtempSync(join(tmpdir(), 'amends-copies-'));
  onTestFinished(() => {
    rmSync(room, { recursive: true, force: true });
  });
  const one = openDiskDesk(join(room, 'data'));
  onTestFinished(() => {
    one.close();
  });
  await setUpDesk(one);
  one.seat(SUPERVISOR);
  const { whole } = await liveADay(one);
  await closeDay(one);
  const { backup } = await mustBackUp(one.folder);
  one.clock.set(LATER);
  return { one, backup, whole, room };
}

function fileOf(folder: string, backup: Backup): RestoreSource {
  return { from: 'backup', file: join(firstPlace(folder), backup.fileName), backup };
}

/** As the desk does it, with the log closed. */
async function restored(folder: string, backup: Backup): Promise<RestoreReady> {
  const order = {
    actor: null,
    secondActor: null,
    reason: 'the wrong day',
    passphrase: '',
    numbersUnknown: true,
  };
  const ready = await prepareRestore(
    { dataFolder: folder, source: fileOf(folder, backup), at: LATER, ...order },
    {},
  );
  if (!ready.ok) throw new Error(`not ready: ${ready.code}`);
  swapIn(folder, ready.value.aside, ready.value.note);
  return ready.value;
}

const source = ({ fileName }: Backup) => ({ from: 'backup', place: 'first', fileName }) as const;

describe('a backup with words that were erased since', () => {
  it('says so before it takes the place of the log, and its words are erased again', async () => {
    const { one, backup, whole } = await backedUp();
    const before = await one.must('preview-restore', { source: source(backup), passphrase: '' });
    expect(before.erasedSince).toBe(0);
    await anonymised(one);
    const stood = state(one)['complaint_case'];
    const preview = await one.must('preview-restore', { source: source(backup), passphrase: '' });
    expect(preview.erasedSince).toBe(2);
    one.close();
    expect(await restored(one.folder, backup)).toMatchObject({ erasedAgain: 2 });
    expect(filesWith(one.folder, MARKERS)).toEqual([]);
    const again = openDiskDesk(one.folder, { start: LATER, seed: 2 });
    try {
      again.seat(SUPERVISOR);
      const page = await again.must('case-page', { caseId: whole });
      expect(page.fields.customerName).toBeUndefined();
      expect(page.erasedAt).not.toBeNull();
      expect(verifyChain(again.db)).toMatchObject({ ok: true });
      expect(state(again)['complaint_case']).toEqual(stood);
      rebuildState(again.db);
      expect(state(again)['complaint_case']).toEqual(stood);
      expect(again.db.pragma('foreign_key_check')).toEqual([]);
      const [kept] = (await again.must('packages', { below: 99 })).packages;
      expect(kept).toMatchObject({ kept: false, erasedAt: LATER });
    } finally {
      again.close();
    }
  });

  it('loses the words of a register that was undone since', async () => {
    const { one } = await backedUp();
    const words = ['Rosamund Thistlewood', 'the piano lid'];
    const path = join(one.folder, 'register.csv');
    writeFileSync(path, `Date received,Customer name,Subject,Status\n2025-11-03,${words.join(',')},Open\n`);
    one.incoming.splice(0, one.incoming.length, path);
    const { file } = await one.must('choose-register', { encoding: null });
    const columns = file?.sheets[0]?.guess ?? [];
    const reading = { sheet: 0, columns, dates: [], amounts: [], states: [] };
    await one.must('import-register', { ...reading, leaveOutWrong: false, again: false });
    rmSync(path);
    const { backup } = await mustBackUp(one.folder, { at: LATER, lastNumber: 1 });
    const { batches } = await one.must('register-batches', {});
    await one.must('undo-register', { batch: batches[0]?.batch ?? '', reason: 'wrong file' });
    const preview = await one.must('preview-restore', { source: source(backup), passphrase: '' });
    expect(preview.erasedSince).toBe(1);
    one.close();
    expect(await restored(one.folder, backup)).toMatchObject({ erasedAgain: 1 });
    expect(filesWith(one.folder, words)).toEqual([]);
    const again = openDiskDesk(one.folder, { start: LATER, seed: 2 });
    try {
      again.seat(SUPERVISOR);
      // The undoing itself is gone with the log of before; nothing of the register is there to be seen.
      expect(state(again)['complaint_case']?.join('')).not.toContain('251103');
      const { batches: left } = await again.must('register-batches', {});
      await again.must('undo-register', { batch: left[0]?.batch ?? '', reason: 'wrong file' });
      expect(verifyChain(again.db)).toMatchObject({ ok: true });
      const stood = state(again);
      rebuildState(again.db);
      expect(state(again)).toEqual(stood);
    } finally {
      again.close();
    }
  });

  it('is told by the newest backup what was erased, where the log itself cannot be read', async () => {
    const { one, backup } = await backedUp();
    await anonymised(one);
    const order = { dataFolder: one.folder, source: fileOf(one.folder, backup), passphrase: '' };
    const erasedSince = async (): Promise<unknown> => {
      const looked = await previewRestore(order, {});
      return looked.ok ? looked.value.erasedSince : looked.code;
    };
    one.close();
    const log = readFileSync(one.logFile);
    writeFileSync(one.logFile, 'no log at all');
    expect(await erasedSince()).toBeNull();
    writeFileSync(one.logFile, log);
    await mustBackUp(one.folder, { at: LATER, lastNumber: 1 });
    writeFileSync(one.logFile, 'no log at all');
    expect(await erasedSince()).toBe(2);
    expect(await restored(one.folder, backup)).toMatchObject({ erasedAgain: 2 });
    expect(filesWith(one.folder, MARKERS)).toEqual([]);
  });
});

describe('copies of the log with words that were erased since', () => {
  it('are listed with what they hold, and taken off the disks once a new backup stands', async () => {
    const { one, backup, room } = await backedUp();
    const beside = firstPlace(one.folder);
    const aside = join(one.folder, 'before-restore-20260611-100000');
    const repair = join(one.folder, 'damaged-20260611-110000');
    for (const folder of [aside, repair]) mkdirSync(folder);
    copyFileSync(join(beside, backup.fileName), join(aside, 'amends.db'));
    writeFileSync(join(repair, 'amends.db'), `no log any more, but ${MARKERS[0]} in it`);
    expect((await one.must('old-copies', {})).copies).toEqual([]);
    await anonymised(one);
    expect(filesWith(beside, MARKERS)).not.toEqual([]);
    expect((await one.must('old-copies', {})).copies).toEqual([
      {
        kind: 'first',
        name: backup.fileName,
        at: '2026-06-11T09:00:00.000Z',
        cases: 2,
        inLog: true,
        goesOn: '2027-06-11',
      },
      expect.objectContaining({ kind: 'aside', at: '2026-06-11T10:00:00.000Z', cases: 2, inLog: true }),
      expect.objectContaining({ kind: 'repair', cases: null, inLog: null }),
    ]);
    const order = { pin: SUPERVISOR_PIN, reason: 'the customer asked', withLost: false };
    expect(await one.refused('drop-old-copies', { ...order, pin: '000001' })).toMatchObject({
      code: 'wrong-pin',
    });
    expect(await one.refused('drop-old-copies', { ...order, reason: ' ' })).toMatchObject({
      code: 'reason-missing',
    });
    one.seat(CLERK);
    expect(await one.refused('drop-old-copies', order)).toMatchObject({ code: 'not-allowed' });
    one.seat(SUPERVISOR);
    expect(await one.must('drop-old-copies', order)).toEqual({ dropped: 2, left: 1 });
    expect(filesWith(beside, MARKERS)).toEqual([]);
    expect(listBackups(beside).map(({ fileName }) => fileName)).not.toContain(backup.fileName);
    expect(listBackups(beside)).toHaveLength(1);
    expect(existsSync(aside)).toBe(false);
    // What cannot be read may be all that is left of something: only where somebody ticks it.
    expect(existsSync(repair)).toBe(true);
    expect(await one.must('drop-old-copies', { ...order, withLost: true })).toEqual({ dropped: 1, left: 0 });
    expect(filesWith(room, MARKERS)).toEqual([]);
    const page = await one.must('audit', {
      staffId: null,
      kind: 'copies-dropped',
      day: null,
      number: '',
      before: null,
    });
    expect(page.rows.map(({ detail }) => detail)).toEqual([
      { copies: 1, reason: order.reason },
      { copies: 2, reason: order.reason },
    ]);
    expect((await one.must('old-copies', {})).copies).toEqual([]);
  });

  it('go by themselves with the close of a day once rotation would have let them go', async () => {
    const { one, backup } = await backedUp();
    const aside = join(one.folder, 'before-restore-20260611-100000');
    const young = join(one.folder, 'before-restore-20361211-100000');
    for (const folder of [aside, young]) {
      mkdirSync(folder);
      copyFileSync(join(firstPlace(one.folder), backup.fileName), join(folder, 'amends.db'));
    }
    await anonymised(one);
    await closeDay(one);
    await expect.poll(() => existsSync(aside), { timeout: 10_000 }).toBe(false);
    expect(existsSync(young)).toBe(true);
    expect(one.db.prepare(`SELECT actor FROM event WHERE kind = 'copies-dropped'`).pluck().all()).toEqual([
      null,
    ]);
  });

  it('leave no reminder of a case behind', async () => {
    const { one, whole } = await backedUp();
    const { promises } = await one.must('case-page', { caseId: whole });
    const about = [`escalation:${whole}:late`, `deadline:${whole}:2026`, `clock:${whole}:resolved:x:late`];
    const ofPromises = promises.map(({ id }) => `promise:${id}:2026-06-11:late`);
    expect(ofPromises).not.toEqual([]);
    one.desk.records.noteRemindersShown(
      [...about, ...ofPromises, `clock:${one.staffId(SUPERVISOR)}:x`],
      LATER,
    );
    await anonymised(one);
    expect(one.db.prepare('SELECT happening FROM reminder').pluck().all()).toEqual([
      `clock:${one.staffId(SUPERVISOR)}:x`,
    ]);
  });
});
