import { describe, expect, it } from 'vitest';
import { LEAVING_WAIT_MS, makeLeaving, SAVE_LIMIT_MS } from '../../../electron/main/leaving.ts';
import type { Leaving } from '../../../electron/main/leaving.ts';
import { openFile, waitAtMost } from '../../../electron/store/connection.ts';
import { deskStore } from '../store/temporary-store.ts';

interface Room {
  readonly leaving: Leaving;
  /** What happened, in order. */
  readonly seen: readonly string[];
  /** How long a save waited for another process, in order. */
  readonly waits: readonly string[];
  readonly runOut: () => void;
}

function room(how: { readonly open?: boolean; readonly leaves?: boolean } = {}): Room {
  const seen: string[] = [];
  const waits: string[] = [];
  const limits: (() => void)[] = [];
  const leaving = makeLeaving({
    isOpen: () => how.open ?? true,
    hurry: (soon) => {
      waits.push(soon ? 'soon' : 'long');
    },
    saveFirst: () => seen.push('save'),
    losesWords: () => {
      seen.push('asked');
      return Promise.resolve(how.leaves ?? false);
    },
    quit: () => seen.push('quit'),
    later: (ms, run) => {
      expect(ms).toBe(SAVE_LIMIT_MS);
      limits.push(run);
    },
  });
  return { leaving, seen, waits, runOut: () => limits.splice(0).forEach((run) => run()) };
}

const answered = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe('leaving the desk', () => {
  it('closes at once when nobody is signed in', () => {
    const { leaving, seen } = room({ open: false });
    expect(leaving.mayClose()).toBe(true);
    expect(seen).toEqual([]);
  });

  it('waits until what was typed is in the log, then quits', () => {
    const { leaving, seen } = room();
    expect(leaving.mayClose()).toBe(false);
    expect(leaving.mayClose()).toBe(false);
    expect(seen).toEqual(['save']);
    leaving.noteSaved(true);
    expect(seen).toEqual(['save', 'quit']);
    expect(leaving.mayClose()).toBe(true);
  });

  it('goes without an answer when the time is up', () => {
    const { leaving, seen, runOut } = room();
    leaving.mayClose();
    runOut();
    expect(seen).toEqual(['save', 'quit']);
  });

  it('asks before words are lost, and stays when the person wants to; the next attempt is a new one', async () => {
    const { leaving, seen, runOut } = room();
    leaving.mayClose();
    leaving.noteSaved(false);
    await answered();
    expect(seen).toEqual(['save', 'asked']);
    // The limit of that attempt must not close a window somebody chose to keep open.
    runOut();
    expect(seen).toEqual(['save', 'asked']);
    expect(leaving.mayClose()).toBe(false);
    leaving.noteSaved(true);
    expect(seen).toEqual(['save', 'asked', 'save', 'quit']);
  });

  it('leaves all the same when the person says so', async () => {
    const { leaving, seen } = room({ leaves: true });
    leaving.mayClose();
    leaving.noteSaved(false);
    await answered();
    expect(seen).toEqual(['save', 'asked', 'quit']);
  });

  it('hears that words were refused before the time is up, also where another process holds the log', () => {
    const { file, close } = deskStore();
    close();
    const holder = openFile(file, 'write', {});
    const desk = openFile(file, 'write', {});
    holder.exec('BEGIN IMMEDIATE');
    const drafts = 3;
    const { leaving, seen, waits } = room();
    leaving.mayClose();
    expect(waits).toEqual(['soon']);
    waitAtMost(desk, LEAVING_WAIT_MS);
    const began = performance.now();
    for (let n = 0; n < drafts; n += 1) expect(() => desk.exec('BEGIN IMMEDIATE')).toThrow('locked');
    expect(performance.now() - began).toBeLessThan(SAVE_LIMIT_MS);
    leaving.noteSaved(false);
    // Whoever stays works on with the wait of a working day.
    expect(waits).toEqual(['soon', 'long']);
    expect(seen).toContain('asked');
    holder.close();
    desk.close();
  });

  it('asks nobody at log-off', () => {
    const { leaving, seen, waits } = room();
    leaving.noteQuit();
    leaving.mayClose();
    leaving.noteSaved(false);
    expect(seen).toEqual(['save', 'quit']);
    expect(waits).toEqual(['long']);
  });

  it('takes no answer that was meant for the lock', () => {
    const { leaving, seen } = room();
    leaving.noteSaved(true);
    expect(seen).toEqual([]);
    expect(leaving.mayClose()).toBe(false);
  });
});
