import { useEffect } from 'react';

/** What is being typed and is not in the log yet, by the screens that hold it. */
const savers = new Set<() => unknown>();

/** Sends at once what any screen still holds: before the desk locks, by key or by itself. */
export function saveNow(): void {
  for (const save of savers) save();
}

/** Registers how this screen sends what it holds. */
export function useSaveNow(save: () => unknown): void {
  useEffect(() => {
    savers.add(save);
    return () => {
      savers.delete(save);
    };
  }, [save]);
}
