import { useEffect } from 'react';

/** What is being typed and is not in the log yet, by the screens that hold it. */
const savers = new Set<() => Promise<boolean>>();

/**
 * Sends at once what any screen still holds: before the desk locks, by key or by itself, and before it is closed. Resolves, once the log
 * has answered, with whether all of it is kept.
 */
export async function saveNow(): Promise<boolean> {
  const saved = await Promise.allSettled([...savers].map((save) => save()));
  return saved.every((one) => one.status === 'fulfilled' && one.value);
}

/** Registers how this screen sends what it holds; `save` resolves with whether all of it is in the log. */
export function useSaveNow(save: () => Promise<boolean>): void {
  useEffect(() => {
    savers.add(save);
    return () => {
      savers.delete(save);
    };
  }, [save]);
}
