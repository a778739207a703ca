import { useEffect, useRef } from 'react';
import { bind } from './bindings.ts';
import type { CommandId } from './commands.ts';

/** Answers to a command while mounted. Without a command, or while `off`, it answers to nothing. */
export function useCommand(
  command: CommandId | undefined,
  run: () => void,
  options: { readonly off?: boolean } = {},
): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const off = options.off === true;
  useEffect(() => {
    if (command === undefined || off) return undefined;
    return bind(command, () => {
      latest.current();
    });
  }, [command, off]);
}
