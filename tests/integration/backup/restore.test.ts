import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstPlace } from '../../../electron/platform/backup-place.ts';
import { asides, finishSwap, swapIn } from '../../../electron/platform/restore-swap.ts';
import { prepareMend } from '../../../electron/main/workers/mend-run.ts';
import { previewRestore } from '../../../electron/main/workers/restore-preview.ts';
import { prepareRestore } from '../../../electron/main/workers/restore-run.ts';
import type { RestoreOrder, RestoreReady } from '../../../electron/main/workers/restore-run.ts';
import type { Backup } from '../../../electron/domain/backups/backup.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { packagesMade } from '../../../electron/store/records/package.ts';
import { closedToday } from '../../support/counter-package.ts';
import { openDiskDesk, setUpDesk, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { atTheDesk, backUp, customers, dataFolder, mustBackUp } from './backup-bench.ts';

const AT_NOON = '2026-06-11T12:00:00.000Z';

function order(
  folder: string,
  source: RestoreOrder['source'],
  more: Partial<RestoreOrder> = {},
): RestoreOrder {
  return {
    dataFolder: folder,
    source,
    at: AT_NOON,
    actor: null,
    secondActor: null,
    reason: 'the disk of the counter failed',
    passphrase: '',
    numbersUnknown: false,
    ...more,
  };
}

function fromBackup(folder: string, backup: Backup): RestoreOrder['source'] {
  return { from: 'backup', file: join(firstPlace(folder), backup.fileName), backup };
}

async function restored(
  folder: string,
  backup: Backup,
  more: Partial<RestoreOrder> = {},
): Promise<RestoreReady> {
  const ready = await prepareRestore(order(folder, fromBackup(folder, backup), more), {});
  if (!ready.ok) throw new Error(`not ready: ${ready.code}`);
  swapIn(folder, ready.value.aside, ready.value.note);
  return ready.value;
}

const logOf = (folder: string) =>
  atTheDesk(folder, async (one) => {
    expect(verifyChain(one.db)).toMatchObject({ ok: true });
    expect(one.db.pragma('integrity_check', { simple: true })).toBe('ok');
    await Promise.resolve();
    return one.db.prepare('SELECT kind, origin_seq AS n FROM event ORDER BY seq').all() as {
      kind: string;
      n: number;
    }[];
  });

describe('restoring a backup', () => {
  it('puts the log of now aside and names the numbers that were given out since', async () => {
    const folder = await dataFolder();
    await atTheDesk(folder, (one) => customers(one, 2));
    const { backup } = await mustBackUp(folder);
    await atTheDesk(folder, (one) => customers(one, 3));
    const before = await logOf(folder);
    const source = fromBackup(folder, backup);
    expect(await previewRestore({ dataFolder: folder, source, passphrase: '' }, {})).toMatchObject({
      ok: true,
      value: {
        loss: { events: 3, arrivals: 3, cases: 3 },
        fromPackages: 0,
        unopened: [],
        numbersUnknown: false,
      },
    });
    const ready = await restored(folder, backup);
    expect(ready).toMatchObject({ takenBack: 0, missing: 3 });
    const after = await logOf(folder);
    expect(after.at(-1)).toEqual({ kind: 'log-restored', n: (before.at(-1)?.n ?? 0) + 1 });
    expect(asides(folder)).toMatchObject([
      { note: { kind: 'restored', of: backup.at, events: before.length, cases: 5 } },
    ]);
    // The numbers of the day's customers stand on receipts: nobody else gets them.
    await atTheDesk(folder, async (one) => {
      const [caseId = ''] = await customers(one, 1);
      expect(one.desk.records.caseRow(caseId)?.ordinal).toBe(6);
    });
  });

  it('takes what was exported since back from our own packages, and the next package follows on', async () => {
    const folder = await dataFolder();
    await atTheDesk(folder, (one) => customers(one, 1));
    const { backup } = await mustBackUp(folder);
    await atTheDesk(folder, async (one) => {
      await customers(one, 2);
      await closedToday(one, null);
      await customers(one, 1);
    });
    const ready = await restored(folder, backup);
    expect(ready.takenBack).toBeGreaterThan(2);
    // What was saved after the package: one customer, and the close itself.
    expect(ready.missing).toBe(3);
    await atTheDesk(
      folder,
      async (one) => {
        expect(packagesMade(one.db).map(({ sequence }) => sequence)).toEqual([1]);
        expect(verifyChain(one.db)).toMatchObject({ ok: true });
        const counted = one.db.prepare('SELECT count(*) FROM complaint_case').pluck();
        expect(counted.get()).toBe(3);
        rebuildState(one.db);
        expect(counted.get()).toBe(3);
        await customers(one, 1);
        await closedToday(one, null);
        expect(packagesMade(one.db).map(({ sequence }) => sequence)).toEqual([2, 1]);
      },
      '2026-06-12T08:00:00.000Z',
    );
  });

  it('what stays shut is a named hole: the other counter takes both packages in without a fork', async () => {
    const folder = await dataFolder();
    const { backup } = await mustBackUp(folder);
    const sticks: string[] = [];
    await atTheDesk(folder, async (one) => {
      await customers(one, 2);
      sticks.push(await closedToday(one, 'a long enough passphrase 7'));
      await customers(one, 2);
    });
    const ready = await restored(folder, backup);
    expect(ready.takenBack).toBe(0);
    expect(ready.missing).toBeGreaterThan(4);
    await atTheDesk(
      folder,
      async (one) => {
        await customers(one, 1);
        sticks.push(await closedToday(one, 'a long enough passphrase 7'));
      },
      '2026-06-12T08:00:00.000Z',
    );
    const other = join(folder, '..', 'other');
    const two = openDiskDesk(other, { seed: 900, start: '2026-06-13T08:00:00.000Z' });
    await setUpDesk(two, { ...(await branchOf(folder)), counter: 2 });
    two.seat(SUPERVISOR);
    two.incoming.push(...sticks);
    await two.must('choose-packages', {});
    const first = await two.must('import-packages', { passphrase: 'a long enough passphrase 7' });
    const { counter = '', fingerprint = '' } = first.files[0] ?? {};
    await two.must('trust-counter', { counter, fingerprint, fromSequence: 1 });
    const { files, missing } = await two.must('import-packages', {
      passphrase: 'a long enough passphrase 7',
    });
    expect(files.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['imported', ''],
      ['imported', ''],
    ]);
    expect(missing).toEqual([]);
    expect(verifyChain(two.db)).toMatchObject({ ok: true });
    two.close();
  });

  it('without log and mark only packages could tell: a supervisor has to answer for it', async () => {
    const folder = await dataFolder();
    const { backup } = await mustBackUp(folder);
    await atTheDesk(folder, async (one) => {
      await customers(one, 1);
      await closedToday(one, 'a long enough passphrase 7');
    });
    for (const name of readdirSync(folder))
      if (/^amends\.db|^high-water/.test(name)) rmSync(join(folder, name));
    const source = fromBackup(folder, backup);
    const preview = await previewRestore({ dataFolder: folder, source, passphrase: '' }, {});
    expect(preview).toMatchObject({ ok: true, value: { loss: null, numbersUnknown: true } });
    expect(await prepareRestore(order(folder, source), {})).toMatchObject({
      ok: false,
      code: 'numbers-unknown',
    });
    expect(existsSync(join(folder, 'restore-part'))).toBe(false);
    // With the passphrase the package says it, and nothing is unknown any more.
    const ready = await restored(folder, backup, { passphrase: 'a long enough passphrase 7' });
    expect(ready.takenBack).toBeGreaterThan(0);
    await logOf(folder);
  });

  it('a new machine gets the log from a stick, once somebody has read that numbers may be given out twice', async () => {
    const folder = await dataFolder();
    await atTheDesk(folder, (one) => customers(one, 2));
    const { backup } = await mustBackUp(folder);
    const machine = join(folder, '..', 'new-machine');
    openDiskDesk(machine).close();
    const source = fromBackup(folder, backup);
    expect(await previewRestore({ dataFolder: machine, source, passphrase: '' }, {})).toMatchObject({
      ok: true,
      value: { loss: null, numbersUnknown: true },
    });
    expect(await prepareRestore(order(machine, source), {})).toMatchObject({ code: 'numbers-unknown' });
    const ready = await prepareRestore(order(machine, source, { numbersUnknown: true }), {});
    if (!ready.ok) throw new Error(ready.code);
    swapIn(machine, ready.value.aside, ready.value.note);
    expect((await logOf(machine)).at(-1)?.kind).toBe('log-restored');
  });

  it('takes it back: the log of before stands there again, and says so', async () => {
    const folder = await dataFolder();
    await atTheDesk(folder, (one) => customers(one, 2));
    const { backup } = await mustBackUp(folder);
    await atTheDesk(folder, (one) => customers(one, 3));
    const before = await logOf(folder);
    await restored(folder, backup);
    await atTheDesk(folder, (one) => customers(one, 1), '2026-06-11T12:10:00.000Z');
    const between = await logOf(folder);
    const [aside] = asides(folder);
    if (aside === undefined) throw new Error('nothing was put aside');
    const undo = order(
      folder,
      { from: 'aside', ...aside },
      { at: '2026-06-11T13:00:00.000Z', reason: 'wrong backup' },
    );
    const ready = await prepareRestore(undo, {});
    if (!ready.ok) throw new Error(ready.code);
    swapIn(folder, ready.value.aside, ready.value.note);
    const after = await logOf(folder);
    expect(after.slice(0, before.length)).toEqual(before);
    // Numbers that the restored log gave out are not given out again.
    expect(after.at(-1)).toEqual({ kind: 'restore-undone', n: (between.at(-1)?.n ?? 0) + 1 });
    expect(asides(folder).map(({ note }) => note.kind)).toEqual(['undone', 'restored']);
    // Its backups go on, and both lines of events stay.
    expect(await backUp(folder, { at: '2026-06-11T14:00:00.000Z' })).toMatchObject({ ok: true });
  });

  it('a damaged log that a backup replaced comes back as it was', async () => {
    const folder = await dataFolder();
    const { backup } = await mustBackUp(folder);
    writeFileSync(join(folder, 'amends.db'), Buffer.alloc(8192, 7));
    await restored(folder, backup, { numbersUnknown: true });
    await logOf(folder);
    const [aside] = asides(folder);
    if (aside === undefined) throw new Error('nothing was put aside');
    const ready = await prepareRestore(order(folder, { from: 'aside', ...aside }), {});
    if (!ready.ok) throw new Error(ready.code);
    expect(ready.value.figures).toBeNull();
    swapIn(folder, ready.value.aside, ready.value.note);
    expect(() => openDiskDesk(folder)).toThrow('damaged');
  });

  it('a backup that does not hold together, or another counter’s, is refused and nothing changes', async () => {
    const folder = await dataFolder();
    const { backup } = await mustBackUp(folder);
    const before = await logOf(folder);
    const file = join(firstPlace(folder), backup.fileName);
    const cut = join(folder, '..', 'cut.db');
    copyFileSync(file, cut);
    writeFileSync(cut, Buffer.alloc(9000, 1), { flag: 'r+' });
    const bad: RestoreOrder['source'] = { from: 'backup', file: cut, backup };
    expect(await prepareRestore(order(folder, bad), {})).toMatchObject({ code: 'backup-unsound' });
    const lies: RestoreOrder['source'] = {
      from: 'backup',
      file,
      backup: { ...backup, events: backup.events + 1 },
    };
    expect(await prepareRestore(order(folder, lies), {})).toMatchObject({ code: 'backup-unsound' });
    const elsewhere = join(folder, '..', 'elsewhere');
    const two = openDiskDesk(elsewhere, { seed: 901 });
    await setUpDesk(two, { ...(await branchOf(folder)), counter: 2 });
    two.close();
    const foreign: RestoreOrder = order(elsewhere, { from: 'backup', file, backup });
    expect(await prepareRestore(foreign, {})).toMatchObject({ code: 'at-another-counter' });
    expect(await logOf(folder)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('restore'))).toEqual([]);
  });

  it('wherever it is cut off, the log is the old one or the new one, and a start finishes it', async () => {
    const folder = await dataFolder();
    await atTheDesk(folder, (one) => customers(one, 1));
    const { backup } = await mustBackUp(folder);
    await atTheDesk(folder, (one) => customers(one, 2));
    const ready = await prepareRestore(order(folder, fromBackup(folder, backup)), {});
    if (!ready.ok) throw new Error(ready.code);
    // Killed before the change was decided: nothing has happened, and what was made ready goes.
    finishSwap(folder);
    expect((await logOf(folder)).at(-1)?.kind).toBe('customer-arrived');
    expect(existsSync(join(folder, 'restore-part'))).toBe(false);
  });

  it('no second change is made ready before one that failed half-way is finished', async () => {
    const folder = await dataFolder();
    const { backup } = await mustBackUp(folder);
    await atTheDesk(folder, (one) => customers(one, 2));
    const before = await logOf(folder);
    writeFileSync(join(folder, 'high-water.json'), '{}');
    const ready = await prepareRestore(order(folder, fromBackup(folder, backup)), {});
    if (!ready.ok) throw new Error(ready.code);
    // The log itself is moved aside first; then the mark finds no way, as on a disk that fails.
    const inTheWay = join(folder, ready.value.aside, 'high-water.json');
    mkdirSync(join(inTheWay, 'x'), { recursive: true });
    expect(() => {
      swapIn(folder, ready.value.aside, ready.value.note);
    }).toThrow();
    expect(existsSync(join(folder, 'amends.db'))).toBe(false);
    const again = { ...order(folder, fromBackup(folder, backup)), at: '2026-06-11T12:10:00.000Z' };
    expect(await prepareRestore(again, {})).toMatchObject({ ok: false, code: 'disk-failed' });
    expect(prepareMend({ dataFolder: folder, at: again.at }, {})).toMatchObject({ ok: false });
    rmSync(inTheWay, { recursive: true });
    finishSwap(folder);
    expect((await logOf(folder)).at(-1)?.kind).toBe('log-restored');
    expect(asides(folder)).toMatchObject([{ name: ready.value.aside, note: { events: before.length } }]);
    expect(await prepareRestore(again, {})).toMatchObject({ ok: true });
  });

  it('a log that was moved aside comes back where what was made ready is gone', async () => {
    const folder = await dataFolder();
    const before = await logOf(folder);
    const aside = 'before-restore-20260611-120000';
    mkdirSync(join(folder, aside));
    copyFileSync(join(folder, 'amends.db'), join(folder, aside, 'amends.db'));
    rmSync(join(folder, 'amends.db'));
    const note = { kind: 'restored', at: AT_NOON, of: AT_NOON, events: null, cases: null, number: 1 };
    writeFileSync(join(folder, 'restore-journal.json'), JSON.stringify({ phase: 'in', aside, note }));
    finishSwap(folder);
    expect(await logOf(folder)).toEqual(before);
    expect(asides(folder)).toEqual([]);
  });

  it('a clock that was wrong for one restore does not hide the log of before a later one', async () => {
    const folder = await dataFolder();
    const { backup } = await mustBackUp(folder);
    for (const at of ['2026-06-11T12:00:00.000Z', '2038-01-19T03:14:07.000Z', '2026-06-11T12:20:00.000Z'])
      await restored(folder, backup, { at });
    expect(asides(folder).map(({ note }) => note.at)).toEqual([
      '2026-06-11T12:20:00.000Z',
      '2038-01-19T03:14:07.000Z',
      '2026-06-11T12:00:00.000Z',
    ]);
  });

  it('what an older Amends put aside without a number is offered after what has one', async () => {
    const folder = await dataFolder();
    const { backup } = await mustBackUp(folder);
    for (const name of ['before-restore-20370101-000000', 'before-restore-20380101-000000']) {
      mkdirSync(join(folder, name));
      copyFileSync(join(folder, 'amends.db'), join(folder, name, 'amends.db'));
      const note = { kind: 'restored', at: AT_NOON, of: AT_NOON, events: 1, cases: 0 };
      writeFileSync(join(folder, name, 'restored.json'), JSON.stringify(note));
    }
    const { aside } = await restored(folder, backup);
    expect(asides(folder).map(({ name }) => name)).toEqual([
      aside,
      'before-restore-20380101-000000',
      'before-restore-20370101-000000',
    ]);
  });
});

async function branchOf(folder: string) {
  return atTheDesk(folder, async (one) => {
    const branch = one.desk.records.branch();
    if (branch === null) throw new Error('not set up');
    return Promise.resolve(branch);
  });
}
