import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeLogWatch } from '../../../electron/main/log-watch.ts';
import type { LogWatch, LogWatchPorts } from '../../../electron/main/log-watch.ts';
import type { Store } from '../../../electron/store/open-store.ts';
import { checkState, stateCheckFolder } from '../../../electron/store/recovery/state-check.ts';
import { checkHealth } from '../../../electron/store/recovery/health.ts';
import { readHighWater } from '../../../electron/store/recovery/high-water.ts';
import { pageOwners } from '../store/damaged-log.ts';
import { arrived, at, deskStore, temporaryFolder, write } from '../store/temporary-store.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Watched {
  readonly watch: LogWatch;
  readonly folder: string;
  readonly notes: readonly string[];
  readonly changes: () => number;
}

interface StateCheck {
  readonly checkState: (workFolder: string) => ReturnType<LogWatchPorts['checkState']>;
}

function watched(store: Store, { checkState: check }: Partial<StateCheck> = {}): Watched {
  const folder = temporaryFolder();
  const notes: string[] = [];
  let changes = 0;
  const watch = makeLogWatch({
    db: store.db,
    logFile: store.file,
    dataFolder: folder,
    clock: { now: () => at('12:00') },
    logger: { note: (code) => void notes.push(code) },
    checkState: () =>
      check?.(stateCheckFolder(folder)) ?? {
        answer: checkState(store.file, stateCheckFolder(folder), {}, () => undefined),
        stop: () => undefined,
      },
    checkHealth: () => ({
      answer: Promise.resolve().then(() => checkHealth(store.file, {})),
      stop: () => undefined,
    }),
    changed: () => {
      changes += 1;
    },
  });
  return { watch, folder, notes, changes: () => changes };
}

/** The mark is written off the loop. */
async function markIn(folder: string, originSeq: number): Promise<void> {
  const until = performance.now() + 5000;
  while (readHighWater(folder)?.originSeq !== originSeq && performance.now() < until)
    await new Promise((done) => setImmediate(done));
  expect(readHighWater(folder)?.originSeq).toBe(originSeq);
}

describe('the watch over an open log', () => {
  it('keeps the mark behind what is saved, a second later, and moves the WAL in a quiet second', async () => {
    const store = deskStore();
    const { watch, folder } = watched(store);
    watch.start();
    write(store, at('09:00'), arrived('case-1', 1));
    expect(existsSync(join(folder, 'high-water.json'))).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    await markIn(folder, 3);
    write(store, at('09:01'), arrived('case-2', 2));
    const before = statSync(store.file).size;
    await vi.advanceTimersByTimeAsync(2000);
    await markIn(folder, 4);
    expect(statSync(store.file).mtimeMs).toBeGreaterThan(0);
    expect(statSync(store.file).size).toBeGreaterThanOrEqual(before);
    write(store, at('09:02'), arrived('case-3', 3));
    watch.close();
    expect(readHighWater(folder)?.originSeq).toBe(5);
  });

  it('finds a sound log sound, and says how far it looked', async () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    const { watch } = watched(store);
    watch.start();
    expect(watch.health()).toMatchObject({ running: false, checkedAt: null, chain: null, quickCheck: null });
    await vi.advanceTimersByTimeAsync(16_000);
    expect(watch.health()).toMatchObject({
      running: false,
      checkedAt: at('12:00'),
      events: 3,
      chain: 'ok',
      quickCheck: 'ok',
      brokenAt: null,
    });
    expect(watch.trouble()).toBeNull();
    watch.close();
  });

  it('finds damage while people work and says so without stopping them', async () => {
    const store = deskStore();
    for (let n = 1; n <= 60; n += 1) write(store, at('09:00'), arrived(`case-${String(n)}`, n));
    store.db.pragma('wal_checkpoint(TRUNCATE)');
    const page =
      [...pageOwners(store.file)].filter(([, owner]) => owner === 'event_payload').at(-1)?.[0] ?? 1;
    const bytes = readFileSync(store.file);
    bytes.fill(0, (page - 1) * 4096, page * 4096);
    // In place: it stays the same file.
    writeFileSync(store.file, bytes, { flag: 'r+' });
    const { watch, notes, changes } = watched(store);
    watch.start();
    await vi.advanceTimersByTimeAsync(16_000);
    expect(watch.trouble()).toBe('damaged');
    expect(watch.health().quickCheck === 'damaged' || watch.health().chain !== 'ok').toBe(true);
    expect(notes).toContain('log: damaged');
    expect(changes()).toBeGreaterThan(0);
    watch.close();
  });

  it('finds in a quiet hour that a row says other things than its events, and only then', async () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    const { watch, folder, notes } = watched(store);
    watch.start();
    const quiet = async (minutes: number): Promise<void> => {
      await vi.advanceTimersByTimeAsync(minutes * 60_000);
    };
    await quiet(6);
    await vi.waitFor(() => expect(watch.health().state).toBe('ok'));
    expect(watch.trouble()).toBeNull();
    expect(existsSync(join(folder, 'check-part'))).toBe(false);
    // Neither quick_check nor the chain can see it.
    store.db.exec(`UPDATE complaint_case SET state = 'closed', closed_at = arrived_at`);
    await quiet(60);
    expect(watch.health().state).toBe('ok');
    await quiet(24 * 60);
    await vi.waitFor(() => expect(watch.health().state).toBe('differs'));
    expect(watch.trouble()).toBe('damaged');
    expect(notes.join('\n')).toMatch(/^log: not as the events say: ok complaint_case/m);
    watch.close();
  }, 60_000);

  it('leaves no copy of the log behind when a check is stopped with the desk', async () => {
    const store = deskStore();
    let stopped = false;
    const { watch, folder } = watched(store, {
      checkState: (workFolder) => {
        mkdirSync(workFolder);
        writeFileSync(join(workFolder, 'copy.db'), 'every word of the log');
        // A thread that is terminated comes to no end of its own.
        return { answer: new Promise(() => undefined), stop: () => void (stopped = true) };
      },
    });
    watch.start();
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect(existsSync(join(folder, 'check-part'))).toBe(true);
    watch.close();
    expect(stopped).toBe(true);
    expect(existsSync(join(folder, 'check-part'))).toBe(false);
  });

  it('notices within a second that the file was taken away', async () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    const { watch } = watched(store);
    watch.start();
    await vi.advanceTimersByTimeAsync(1000);
    rmSync(store.file);
    await vi.advanceTimersByTimeAsync(1000);
    expect(watch.trouble()).toBe('log-moved');
    expect(watch.tryNow()).toBe(false);
    watch.close();
  });

  it('clears what has passed by itself', async () => {
    const store = deskStore();
    const { watch } = watched(store);
    watch.start();
    store.db.pragma(`max_page_count = ${String(store.db.pragma('page_count', { simple: true }))}`);
    const big = { kind: 'progress-told' as const, caseId: 'case-1', payload: { words: 'x'.repeat(200_000) } };
    const save = (): unknown => write(store, at('09:00'), arrived('case-1', 1), big);
    try {
      save();
      expect.unreachable('the file had no room');
    } catch (error) {
      expect(watch.refusalOf(error)).toBe('disk-full');
    }
    expect(watch.trouble()).toBe('disk-full');
    store.db.pragma('max_page_count = 1000000');
    await vi.advanceTimersByTimeAsync(1000);
    expect(watch.trouble()).toBeNull();
    expect(save).not.toThrow();
    watch.close();
  });

  it('takes a bug for a bug', () => {
    const { watch } = watched(deskStore());
    expect(watch.refusalOf(new TypeError('x'))).toBeNull();
    expect(watch.trouble()).toBeNull();
    watch.close();
  });
});
