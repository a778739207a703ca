import { describe, expect, it } from 'vitest';
import { makeAutoLock, SAVE_FIRST_MS } from '../../../electron/main/auto-lock.ts';
import type { AutoLock } from '../../../electron/main/auto-lock.ts';

interface Room {
  readonly lock: AutoLock;
  /** What happened, in order. */
  readonly seen: readonly string[];
  readonly passes: (ms: number) => void;
  readonly unlock: () => void;
}

function room(minutes: number | null = 5): Room {
  const seen: string[] = [];
  let up = 0;
  let open = true;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  const lock = makeAutoLock({
    uptime: () => up,
    minutes: () => minutes,
    isOpen: () => open,
    saveFirst: () => seen.push('save'),
    lock: () => {
      seen.push('lock');
      open = false;
    },
    later: (ms, run) => waiting.push({ at: up + ms, run }),
  });
  return {
    lock,
    seen,
    passes: (ms) => {
      up += ms;
      const due = waiting.filter(({ at }) => at <= up);
      waiting = waiting.filter(({ at }) => at > up);
      for (const { run } of due) run();
    },
    unlock: () => {
      open = true;
    },
  };
}

const MINUTE = 60_000;

describe('a desk nobody touches', () => {
  it('saves what is being typed and locks itself after the minutes of its branch', () => {
    const { lock, seen, passes } = room();
    lock.look();
    passes(5 * MINUTE - 1);
    lock.look();
    expect(seen).toEqual([]);
    passes(1);
    lock.look();
    expect(seen).toEqual(['save']);
    passes(SAVE_FIRST_MS);
    expect(seen).toEqual(['save', 'lock']);
    passes(10 * MINUTE);
    lock.look();
    expect(seen).toEqual(['save', 'lock']);
  });

  it('stays open while keys are pressed, also one in the last second', () => {
    const { lock, seen, passes } = room();
    lock.look();
    passes(4 * MINUTE);
    lock.noteActivity();
    passes(4 * MINUTE);
    lock.look();
    expect(seen).toEqual([]);
    passes(MINUTE);
    lock.look();
    lock.noteActivity();
    passes(SAVE_FIRST_MS);
    expect(seen).toEqual(['save']);
  });

  it('begins to count anew with every unlocking', () => {
    const { lock, seen, passes, unlock } = room();
    lock.look();
    passes(5 * MINUTE);
    lock.look();
    passes(SAVE_FIRST_MS);
    lock.look();
    passes(20 * MINUTE);
    unlock();
    lock.look();
    passes(MINUTE);
    lock.look();
    expect(seen).toEqual(['save', 'lock']);
  });

  it('locks when the machine sleeps or locks its own screen, whatever was pressed', () => {
    const { lock, seen, passes } = room();
    lock.lockSoon();
    lock.lockSoon();
    lock.noteActivity();
    passes(SAVE_FIRST_MS);
    expect(seen).toEqual(['save', 'lock']);
    lock.lockSoon();
    expect(seen).toEqual(['save', 'lock']);
  });

  it('never locks before the first start', () => {
    const { lock, seen, passes } = room(null);
    lock.look();
    passes(100 * MINUTE);
    lock.look();
    expect(seen).toEqual([]);
  });
});
