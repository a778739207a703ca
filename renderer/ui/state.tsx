import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.tsx';

export type StateKind = 'late' | 'soon' | 'run' | 'wait' | 'kept' | 'idle' | 'gone';

const GLYPH: Readonly<Record<StateKind, IconName>> = {
  late: 'late',
  soon: 'soon',
  run: 'clock',
  wait: 'pause',
  kept: 'done',
  idle: 'ring',
  gone: 'close',
};

export interface StateProps {
  readonly kind: StateKind;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

/** A state in running text and tables: glyph, word, colour, in that order. */
export function State({ kind, icon, children }: StateProps) {
  return (
    <span className={`state is-${kind}`}>
      <Icon name={icon ?? GLYPH[kind]} />
      {children}
    </span>
  );
}
