import { useEffect } from 'react';
import { perform } from '../ui/keys/bindings.ts';
import { commandOf } from '../ui/keys/chord.ts';
import { COMMANDS } from '../ui/keys/commands.ts';
import type { CommandId } from '../ui/keys/commands.ts';

/** Keys that a part under the cursor may need first: a list pages, a menu closes. The others come before any part. */
const PART_FIRST = new Set<CommandId>(['back', 'add-row', 'page-down', 'page-up']);

/** While a dialog is open nothing behind it answers. */
const IN_DIALOG = new Set<CommandId>(['main-button', 'blank-screen', 'lock', 'help']);

const READY_VERB = '[data-command="main-button"]:not([disabled], [aria-disabled])';

/**
 * Listens once for the whole window. `open`: somebody is signed in. Ctrl Enter must be taken on the way down: a focused button
 * would press itself and keep the key.
 */
export function useKeyboard(open: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      const goingDown = event.eventPhase === Event.CAPTURING_PHASE;
      if (command === undefined || event.defaultPrevented) return;
      if (PART_FIRST.has(command) === goingDown) return;
      if (!mayAnswer(command, open)) {
        // A button that has the focus would press itself, and a half-filled dialog be gone with what was typed.
        if (command !== 'main-button' || lastDialog() === undefined) return;
      } else if (!perform(command)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', press, { capture: true });
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press, { capture: true });
      document.removeEventListener('keydown', press);
    };
  }, [open]);
}

function mayAnswer(command: CommandId, open: boolean): boolean {
  const { when } = COMMANDS[command];
  if (when !== 'everywhere' && !open) return false;
  if (when === 'not-typing' && isTyping(document.activeElement)) return false;
  const dialog = lastDialog();
  if (dialog === undefined) return true;
  // The verb of a dialog that still wants something must not let the key through to the page's.
  return command === 'main-button' ? dialog.querySelector(READY_VERB) !== null : IN_DIALOG.has(command);
}

function lastDialog(): Element | undefined {
  return [...document.querySelectorAll('.veil')].at(-1);
}

function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}
