import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { firstPlace, listBackups, secondPlace } from '../../../electron/platform/backup-place.ts';
import { backupsIn } from '../../../electron/main/workers/kept-backups.ts';
import { copyFault } from '../../../electron/store/backup.ts';
import {
  atTheDesk,
  backUp,
  customers,
  dataFolder,
  mustBackUp,
  orderFor,
  replaceLog,
} from './backup-bench.ts';

const names = (folder: string): string[] => listBackups(firstPlace(folder)).map(({ fileName }) => fileName);

describe('a backup while people work', () => {
  it('holds what the log held, opens on read-only media, and is nobody else’s to read', async () => {
    const folder = await dataFolder();
    await atTheDesk(folder, async (one) => {
      await customers(one, 3);
      const made = await mustBackUp(folder);
      expect(made).toMatchObject({
        gone: [],
        second: null,
        backup: { counter: 'BTH-1', cases: 3, proof: 'whole' },
      });
      // The desk goes on: what came after is not in it.
      await customers(one, 1);
      const file = join(firstPlace(folder), made.backup.fileName);
      expect(copyFault(file, {}, made.backup)).toBeNull();
      // WAL mode would say 2 2: such a file cannot be opened where nothing may be written.
      expect([...readFileSync(file).subarray(18, 20)]).toEqual([1, 1]);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(firstPlace(folder)).mode & 0o777).toBe(0o700);
      expect(readdirSync(firstPlace(folder)).filter((name) => !name.startsWith('amends-'))).toEqual([]);
    });
  });

  it('gives no number out twice, and holds the log against a backup whose description is gone', async () => {
    const folder = await dataFolder();
    await atTheDesk(folder, async (one) => {
      await customers(one, 1);
      await mustBackUp(folder);
      await customers(one, 1);
      const { backup } = await mustBackUp(folder);
      rmSync(join(firstPlace(folder), backup.fileName.replace(/\.db$/, '.json')));
      const next = await mustBackUp(folder);
      expect(next.backup.number).toBe(3);
      expect(names(folder)).toContain(backup.fileName);
      expect(new Set(names(folder)).size).toBe(3);
    });
  });

  it('does not begin anew because somebody saves while it is made, and nobody waits for it', async () => {
    const folder = await dataFolder();
    await atTheDesk(folder, async (one) => {
      await customers(one, 2);
      let saved = 0;
      const under = mustBackUp(folder);
      const state = { over: false };
      void under.finally(() => {
        state.over = true;
      });
      while (!state.over) {
        await customers(one, 1);
        saved += 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
      const made = await under;
      expect(saved).toBeGreaterThan(0);
      expect(made.backup.cases).toBeGreaterThanOrEqual(2);
      expect(made.backup.cases).toBeLessThanOrEqual(2 + saved);
    });
  });

  it('stands in the second place too, and what is wrong there says nothing about the first', async () => {
    const folder = await dataFolder();
    const stick = join(folder, '..', 'stick');
    const made = await mustBackUp(folder, { second: secondPlace(stick) });
    expect(made.second).toBeNull();
    const there = join(secondPlace(stick), made.backup.fileName);
    expect(readFileSync(there).equals(readFileSync(join(firstPlace(folder), made.backup.fileName)))).toBe(
      true,
    );
    rmSync(stick, { recursive: true });
    const again = await mustBackUp(folder, { second: secondPlace(stick), at: '2026-06-11T10:00:00.000Z' });
    expect(again.second).toBe('folder-missing');
    // A stick that is not plugged in is not made up on the disk.
    expect(existsSync(stick)).toBe(false);
    expect(names(folder)).toHaveLength(2);
  });

  it('is told as made whatever the second place answers, and leaves nothing half there', async () => {
    const folder = await dataFolder();
    const second = secondPlace(join(folder, '..', 'stick'));
    // A folder where the description is to stand: EISDIR is not among the numbers a disk usually gives.
    mkdirSync(join(second, 'amends-BTH-1-000001-20260611-1000.json'), { recursive: true });
    const made = await mustBackUp(folder, { second });
    expect(made).toMatchObject({ backup: { number: 1 }, second: 'disk-failed' });
    expect(names(folder)).toEqual([made.backup.fileName]);
    expect(existsSync(join(second, '.part'))).toBe(false);
    // The next one has another name, and stands there again.
    expect((await mustBackUp(folder, { second })).second).toBeNull();
  });

  it('numbers rise whatever the clock does, also where the folder was emptied', async () => {
    const folder = await dataFolder();
    const first = await mustBackUp(folder, { at: '2038-01-19T04:00:00.000Z' });
    const second = await mustBackUp(folder, { at: '1970-01-01T00:00:00.000Z' });
    rmSync(firstPlace(folder), { recursive: true });
    const third = await mustBackUp(folder, { lastNumber: second.backup.number });
    expect([first, second, third].map(({ backup }) => backup.number)).toEqual([1, 2, 3]);
  });

  it('keeps three of today and sweeps what an interrupted one left', async () => {
    const folder = await dataFolder();
    mkdirSync(join(firstPlace(folder), '.part'), { recursive: true });
    writeFileSync(join(firstPlace(folder), '.part', 'amends-BTH-1-000001-20260611-0800.db'), 'half');
    for (let hour = 0; hour < 5; hour += 1) await mustBackUp(folder);
    expect(names(folder).map((name) => name.slice(13, 19))).toEqual(['000005', '000004', '000003']);
    expect(existsSync(join(firstPlace(folder), '.part'))).toBe(false);
  });

  it('a later one of the day proves only what came since, and lets no wholly proved one go', async () => {
    const folder = await dataFolder();
    await mustBackUp(folder);
    for (let hour = 0; hour < 4; hour += 1) {
      await atTheDesk(folder, (one) => customers(one, 1));
      expect((await mustBackUp(folder, { whole: false })).backup.proof).toBe('tail');
    }
    const kept = backupsIn(firstPlace(folder), {});
    expect(kept.map(({ number, proof }) => [number, proof])).toEqual([
      [5, 'tail'],
      [4, 'tail'],
      [3, 'tail'],
      [1, 'whole'],
    ]);
  });

  it('a backup whose describing file is gone is still found, with its figures from inside', async () => {
    const folder = await dataFolder();
    const { backup } = await mustBackUp(folder);
    rmSync(join(firstPlace(folder), backup.fileName.replace('.db', '.json')));
    expect(backupsIn(firstPlace(folder), {})).toMatchObject([
      { number: 1, localDate: '2026-06-11', events: backup.events, lastHash: backup.lastHash },
    ]);
  });
});

describe('a source that is not as it should be pushes out nothing', () => {
  async function withBackups(): Promise<{ folder: string; before: string; kept: string[] }> {
    const folder = await dataFolder();
    const before = join(folder, '..', 'before');
    cpSync(folder, before, { recursive: true });
    await atTheDesk(folder, (one) => customers(one, 4));
    for (let hour = 0; hour < 3; hour += 1) await mustBackUp(folder);
    return { folder, before, kept: names(folder) };
  }

  it('an older file in the place of the log', async () => {
    const { folder, before, kept } = await withBackups();
    replaceLog(folder, before);
    expect(await backUp(folder)).toMatchObject({ ok: false, code: 'backup-source', source: 'shorter' });
    expect(names(folder)).toEqual(kept);
  });

  it('an older file that was worked on since', async () => {
    const { folder, before, kept } = await withBackups();
    replaceLog(folder, before);
    await atTheDesk(folder, (one) => customers(one, 9));
    expect(await backUp(folder)).toMatchObject({ ok: false, code: 'backup-source', source: 'differs' });
    expect(names(folder)).toEqual(kept);
  });

  it('a log that ends before its mark', async () => {
    const { folder, kept } = await withBackups();
    writeFileSync(
      join(folder, 'high-water.json'),
      JSON.stringify({ counter: 'BTH-1', seq: 5000, originSeq: 5000, hash: 'f'.repeat(64), at: '' }),
    );
    expect(await backUp(folder)).toMatchObject({ ok: false, code: 'backup-source', source: 'behind-mark' });
    expect(names(folder)).toEqual(kept);
  });

  it('a payload that was changed, which quick_check does not see', async () => {
    const { folder, kept } = await withBackups();
    const file = join(folder, 'amends.db');
    const bytes = readFileSync(file);
    const at = bytes.indexOf('Hannah Pryce');
    bytes[at] = 0x4a;
    writeFileSync(file, bytes);
    const db = new Database(file);
    expect(db.pragma('quick_check', { simple: true })).toBe('ok');
    db.close();
    expect(await backUp(folder)).toMatchObject({ ok: false, code: 'damaged', source: 'damaged' });
    expect(names(folder)).toEqual(kept);
  });

  it('a page of zeros', async () => {
    const { folder, kept } = await withBackups();
    const file = join(folder, 'amends.db');
    const bytes = readFileSync(file);
    for (let page = 5; page * 4096 < bytes.length; page += 9) bytes.fill(0, page * 4096, (page + 1) * 4096);
    writeFileSync(file, bytes);
    expect(await backUp(folder)).toMatchObject({ ok: false, source: 'damaged' });
    expect(names(folder)).toEqual(kept);
  });

  it('another counter’s log', async () => {
    const { folder, kept } = await withBackups();
    writeFileSync(
      join(folder, 'high-water.json'),
      JSON.stringify({ counter: 'BTH-7', seq: 1, originSeq: 1, hash: 'f'.repeat(64), at: '' }),
    );
    expect(await backUp(folder)).toMatchObject({ ok: false, code: 'backup-source', source: 'other-counter' });
    expect(names(folder)).toEqual(kept);
  });

  it('backups of a counter that was set up here before stop nothing and all stay', async () => {
    const { folder, kept } = await withBackups();
    const before = kept.map((name) => {
      const path = join(firstPlace(folder), name);
      const described = readFileSync(path.replace('.db', '.json'), 'utf8').replaceAll('BTH-1', 'BTH-7');
      rmSync(path.replace('.db', '.json'));
      const other = name.replace('BTH-1', 'BTH-7');
      renameSync(path, join(firstPlace(folder), other));
      // Of a longer log than this one's, too.
      const longer = { ...(JSON.parse(described) as object), lastSeq: 90_000 };
      writeFileSync(join(firstPlace(folder), other.replace('.db', '.json')), JSON.stringify(longer));
      return other;
    });
    for (let hour = 0; hour < 5; hour += 1) await mustBackUp(folder);
    expect(names(folder).filter((name) => name.includes('BTH-7'))).toEqual(before);
    expect(names(folder).filter((name) => name.includes('BTH-1'))).toHaveLength(3);
  });

  it('no log at all', async () => {
    const { folder, kept } = await withBackups();
    rmSync(join(folder, 'amends.db'));
    const outcome = await backUp(folder, orderFor(folder));
    expect(outcome.ok).toBe(false);
    expect(names(folder)).toEqual(kept);
  });
});
