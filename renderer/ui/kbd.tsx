import type { ReactNode } from 'react';
import { keyHint } from './keys/commands.ts';
import type { CommandId } from './keys/commands.ts';

export interface KbdProps {
  readonly command?: CommandId | undefined;
  readonly children?: ReactNode;
}

/** A key's name at the right end of what it triggers. Drawn only; the part itself says nothing to a screen reader. */
export function Kbd({ command, children }: KbdProps) {
  return <kbd aria-hidden="true">{command === undefined ? children : keyHint(command)}</kbd>;
}
