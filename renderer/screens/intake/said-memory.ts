import { useSyncExternalStore } from 'react';

/**
 * Which line was said, by the id of what was written. The log knows lines of a situation only as "spoken" (product A6), so which
 * of them to leave out is kept here, in memory, as the traits are.
 */
const lineOf = new Map<string, string>();
const listeners = new Set<() => void>();
let version = 0;

export function noteSaid(saidId: string, lineId: string): void {
  lineOf.set(saidId, lineId);
  version += 1;
  for (const listener of listeners) listener();
}

/** The line that was said, where this window knows it. */
export function useSaidLines(): (saidId: string) => string | undefined {
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => version,
  );
  return (saidId) => lineOf.get(saidId);
}
