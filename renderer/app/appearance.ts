import type { DeskState } from '../bridge/desk-state.ts';

const DARK = '(prefers-color-scheme: dark)';

let follow: (() => void) | null = null;

/** Puts theme and text size on `<html>`; "system" follows the machine, also while the window is open. */
export function applyAppearance({ theme, scale }: DeskState['appearance']): void {
  const root = document.documentElement;
  root.style.setProperty('--wish', String(scale));
  const machine = window.matchMedia(DARK);
  if (follow !== null) machine.removeEventListener('change', follow);
  follow = null;
  if (theme !== 'system') {
    root.dataset['theme'] = theme;
    return;
  }
  const set = (): void => {
    root.dataset['theme'] = machine.matches ? 'dark' : 'light';
  };
  follow = set;
  machine.addEventListener('change', set);
  set();
}
