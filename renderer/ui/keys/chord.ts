import { COMMANDS } from './commands.ts';
import type { CommandId } from './commands.ts';

/** What a key press has that decides its command; a DOM KeyboardEvent fits. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** Key code that browsers give while an input method composes; some set it without `isComposing`. */
const COMPOSING = 229;

const BY_KEY: ReadonlyMap<string, CommandId> = new Map(
  commandIds().map((id) => [COMMANDS[id].key.toLowerCase(), id]),
);

export function commandIds(): readonly CommandId[] {
  return (Object.keys(COMMANDS) as CommandId[]).filter((id) => id in COMMANDS);
}

/**
 * The command a press asks for, if any. While an input method composes every key is its own; AltGr (Ctrl and Alt together) types
 * Polish letters and is never ours.
 */
export function commandOf(press: Press): CommandId | undefined {
  if (press.isComposing || press.keyCode === COMPOSING) return undefined;
  if (press.metaKey || (press.ctrlKey && press.altKey)) return undefined;
  const parts = [
    press.ctrlKey ? 'ctrl' : '',
    press.altKey ? 'alt' : '',
    press.shiftKey ? 'shift' : '',
    press.key.toLowerCase(),
  ];
  return BY_KEY.get(parts.filter((part) => part !== '').join('+'));
}
