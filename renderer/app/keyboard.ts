import { useEffect } from 'react';
import { commandOf } from '../ui/keys/chord.ts';
import { COMMANDS } from '../ui/keys/commands.ts';
import { perform } from '../ui/keys/bindings.ts';

/** Listens once for the whole window. `open`: somebody is signed in. */
export function useKeyboard(open: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = commandOf(event);
      if (command === undefined) return;
      const { when } = COMMANDS[command];
      if (when !== 'everywhere' && !open) return;
      if (when === 'not-typing' && isTyping(document.activeElement)) return;
      if (perform(command)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [open]);
}

function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}
