import type { CommandId } from './commands.ts';

type Run = () => void;

/** What each command does now: the newest binding wins, so that a dialog's main button comes before the page's. */
const bound = new Map<CommandId, readonly Run[]>();

/** Binds a command; returns the way to let go. */
export function bind(command: CommandId, run: Run): () => void {
  bound.set(command, [...(bound.get(command) ?? []), run]);
  return () => {
    bound.set(
      command,
      (bound.get(command) ?? []).filter((other) => other !== run),
    );
  };
}

/** Does the command; false when nothing on screen answers to it. */
export function perform(command: CommandId): boolean {
  const run = bound.get(command)?.at(-1);
  run?.();
  return run !== undefined;
}
