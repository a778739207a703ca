import { useEffect } from 'react';
import { ask } from '../bridge/ask.ts';

/** Main is told at most this often: an auto-lock counts in minutes. */
const TELL_EVERY_MS = 10_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Tells main that somebody is behind the desk, also on the lock screen: to type a PIN is to be there. */
export function useActivity(): void {
  useEffect(() => {
    let told = -TELL_EVERY_MS;
    const note = (): void => {
      if (performance.now() - told < TELL_EVERY_MS) return;
      told = performance.now();
      void ask('note-activity', {});
    };
    for (const sign of SIGNS) window.addEventListener(sign, note, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, note, { capture: true });
    };
  }, []);
}
