import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface StripProps {
  readonly tone: 'warn' | 'bad';
  readonly children: ReactNode;
  /** One action, a small button. */
  readonly act?: ReactNode;
}

/** One sentence across the whole width, with one action. */
export function Strip({ tone, children, act }: StripProps) {
  return (
    <div className={`strip is-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name="alert" />
      <span>{children}</span>
      {act === undefined ? null : <span className="push">{act}</span>}
    </div>
  );
}
