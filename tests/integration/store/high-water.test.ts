import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendAfterHole } from '../../../electron/store/log/append.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { openReader, openStore } from '../../../electron/store/open-store.ts';
import type { Store } from '../../../electron/store/open-store.ts';
import { eventsSince } from '../../../electron/store/records/event.ts';
import {
  markOf,
  readHighWater,
  writeHighWater,
  writeHighWaterNow,
} from '../../../electron/store/recovery/high-water.ts';
import { standingOf } from '../../../electron/store/recovery/log-standing.ts';
import { makeSameFile } from '../../../electron/store/recovery/same-file.ts';
import {
  LARGE_WAL_BYTES,
  SPARE_WAL_BYTES,
  changesSoFar,
  emptyWal,
  workOnWal,
} from '../../../electron/store/recovery/wal-work.ts';
import { ANNA, arrived, at, by, deskStore, promised, temporaryFolder, write } from './temporary-store.ts';

function mark(store: Store): NonNullable<ReturnType<typeof markOf>> {
  const found = markOf(store.db, at('12:00'));
  if (found === null) throw new Error('an empty log has no mark');
  return found;
}

const NOTHING_KEPT = { keptPackages: [] };

describe('the mark beside the log', () => {
  it('is written whole or not at all, readable by its owner only', async () => {
    const folder = temporaryFolder();
    const store = deskStore();
    expect(readHighWater(folder)).toBeNull();
    await writeHighWater(folder, mark(store));
    expect(readHighWater(folder)).toEqual(mark(store));
    expect(statSync(join(folder, 'high-water.json')).mode & 0o777).toBe(0o600);
    writeHighWaterNow(folder, mark(store));
    expect(readdirSync(folder)).toEqual(['high-water.json']);
    writeFileSync(join(folder, 'high-water.json'), '{"counter":"BTH-1"');
    expect(readHighWater(folder)).toBeNull();
  });

  it('is none for a log that nobody has set up', () => {
    expect(markOf(openEmpty().db, at('12:00'))).toBeNull();
  });
});

function openEmpty(): Store {
  const opened = openStore(join(temporaryFolder(), 'empty.db'));
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}

describe('a log held against what is remembered of it', () => {
  it('is level when nothing outside knows more', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    expect(standingOf(store.db, { mark: mark(store), ...NOTHING_KEPT })).toEqual({ is: 'level' });
    expect(standingOf(store.db, { mark: null, ...NOTHING_KEPT })).toEqual({ is: 'level' });
    const before = mark(store);
    write(store, at('09:01'), arrived('case-2', 2));
    expect(standingOf(store.db, { mark: before, ...NOTHING_KEPT })).toEqual({ is: 'level' });
  });

  it('that is an older file names the numbers that are missing', () => {
    const store = deskStore();
    const older = mark(store);
    const copy = join(temporaryFolder(), 'amends.db');
    store.db.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(store.file, copy);
    write(store, at('09:00'), arrived('case-1', 1), arrived('case-2', 2), arrived('case-3', 3));
    const opened = openStore(copy);
    if (!opened.ok) throw new Error(opened.code);
    const now = mark(store);
    expect(standingOf(opened.value.db, { mark: now, ...NOTHING_KEPT })).toEqual({
      is: 'behind',
      hole: {
        counter: 'BTH-1',
        fromSeq: older.originSeq + 1,
        toSeq: older.originSeq + 3,
        prevHash: older.hash,
        lastHash: now.hash,
      },
    });
    opened.value.close();
  });

  it('that has another event under the same number, or is another counter’s, is another log', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    const now = mark(store);
    expect(standingOf(store.db, { mark: { ...now, hash: 'a'.repeat(64) }, ...NOTHING_KEPT })).toEqual({
      is: 'other',
    });
    expect(standingOf(store.db, { mark: { ...now, counter: 'BTH-2' }, ...NOTHING_KEPT })).toEqual({
      is: 'other',
    });
  });

  it('without a mark is found older by the packages that lie beside it', () => {
    const store = deskStore();
    // One may be left from a close that was cut off before it was recorded.
    expect(standingOf(store.db, { mark: null, keptPackages: [1] })).toEqual({ is: 'level' });
    expect(standingOf(store.db, { mark: null, keptPackages: [1, 2, 3] })).toEqual({
      is: 'older',
      fromPackage: 1,
      toPackage: 3,
    });
  });
});

describe('going on behind a hole', () => {
  function behind(): { readonly store: Store; readonly hole: Parameters<typeof appendAfterHole>[3] } {
    const store = deskStore();
    const head = mark(store);
    const lastHash = 'b'.repeat(64);
    const hole = {
      counter: 'BTH-1',
      fromSeq: head.originSeq + 1,
      toSeq: head.originSeq + 3,
      prevHash: head.hash,
      lastHash,
    };
    const draft = {
      kind: 'gap-noted' as const,
      caseId: null,
      payload: { missing: [hole], reason: 'power cut' },
    };
    appendAfterHole(store.db, by(ANNA, at('10:00')), draft, hole);
    return { store, hole };
  }

  it('gives out no number twice, and the chain holds across exactly this hole', () => {
    const { store, hole } = behind();
    write(store, at('10:01'), arrived('case-1', 1), promised('case-1', 'promise-1', at('12:00')));
    const [named, next] = eventsSince(store.db, hole.toSeq);
    expect(named?.header.originSeq).toBe(hole.toSeq + 1);
    expect(named?.header.prevHash).toBe(hole.lastHash);
    expect(next?.header.originSeq).toBe(hole.toSeq + 2);
    expect(verifyChain(store.db)).toMatchObject({ ok: true });
    const rows = (): unknown => store.db.prepare('SELECT * FROM complaint_case').all();
    const live = rows();
    rebuildState(store.db);
    expect(rows()).toEqual(live);
  });

  it('is broken again when one more event is taken away', () => {
    const { store, hole } = behind();
    write(store, at('10:01'), arrived('case-1', 1), arrived('case-2', 2));
    store.db.exec('DROP TRIGGER event_never_deleted; DROP TRIGGER event_payload_never_deleted');
    store.db.pragma('foreign_keys = OFF');
    store.db.prepare('DELETE FROM event_payload WHERE event_seq = 4').run();
    store.db.prepare('DELETE FROM event WHERE origin_seq = ?').run(hole.toSeq + 2);
    expect(verifyChain(store.db)).toMatchObject({ ok: false, why: 'gap' });
  });

  it('needs the log to end where the hole begins', () => {
    const { store, hole } = behind();
    const draft = { kind: 'gap-noted' as const, caseId: null, payload: { missing: [hole], reason: 'again' } };
    expect(() => appendAfterHole(store.db, by(ANNA, at('10:05')), draft, hole)).toThrow(/does not begin/);
  });
});

describe('work on the WAL', () => {
  const walBytes = (store: Store): number => statSync(`${store.file}-wal`).size;

  it('waits while somebody saves, and moves it when nobody did for a second', () => {
    const store = deskStore();
    const before = changesSoFar(store.db);
    write(store, at('09:00'), arrived('case-1', 1));
    expect(changesSoFar(store.db)).toBeGreaterThan(before);
    expect(workOnWal(store.db, store.file, false)).toBeNull();
    expect(workOnWal(store.db, store.file, true)).toMatchObject({ held: 0 });
    const again = changesSoFar(store.db);
    expect(changesSoFar(store.db)).toBe(again);
  });

  it('leaves what a reader holds for the next time and takes it then', () => {
    const store = deskStore();
    const reader = openReader(store.file);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM event').get();
    write(store, at('09:00'), arrived('case-1', 1));
    expect(workOnWal(store.db, store.file, true)?.held).toBeGreaterThan(0);
    reader.exec('COMMIT');
    expect(workOnWal(store.db, store.file, true)?.held).toBe(0);
    reader.close();
  });

  it('is done while people work once the WAL is large, and cuts it back as soon as nobody reads in it', () => {
    const store = deskStore();
    const reader = openReader(store.file);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM event').get();
    const big = { kind: 'progress-told' as const, caseId: 'case-1', payload: { words: 'x'.repeat(400_000) } };
    write(store, at('09:00'), arrived('case-1', 1));
    while (walBytes(store) < SPARE_WAL_BYTES) write(store, at('09:01'), big);
    expect(workOnWal(store.db, store.file, false)).toMatchObject({ cutBack: false });
    expect(walBytes(store)).toBeGreaterThan(LARGE_WAL_BYTES / 2);
    reader.exec('COMMIT');
    expect(workOnWal(store.db, store.file, true)).toMatchObject({ held: 0, cutBack: true, bytes: 0 });
    reader.close();
    expect(store.db.pragma('busy_timeout', { simple: true })).toBe(5000);
  });

  it('is emptied of what was erased as soon as nobody reads in it, however long that takes', async () => {
    const store = deskStore();
    const reader = openReader(store.file);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM event').get();
    write(store, at('09:00'), arrived('case-1', 1));
    let emptied = false;
    const emptying = emptyWal(store.db).then((done) => (emptied = done));
    await new Promise((later) => setTimeout(later, 300));
    expect(emptied).toBe(false);
    expect(walBytes(store)).toBeGreaterThan(0);
    reader.exec('COMMIT');
    await emptying;
    expect(emptied).toBe(true);
    expect(walBytes(store)).toBe(0);
    reader.close();
  });
});

describe('the file under the log’s name', () => {
  it('is told from another one, and from none', () => {
    const store = deskStore();
    const same = makeSameFile(store.file);
    write(store, at('09:00'), arrived('case-1', 1));
    expect(same).not.toThrow();
    const bytes = readFileSync(store.file);
    rmSync(store.file);
    expect(same).toThrow('not the one that is open');
    mkdirSync(dirname(store.file), { recursive: true });
    writeFileSync(store.file, bytes);
    expect(same).toThrow('not the one that is open');
  });
});
