import type { ReactNode } from 'react';

export interface BlankSlateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** The next step, as a button. */
  readonly act?: ReactNode;
}

/** An empty view says what to do next. */
export function BlankSlate({ title, children, act }: BlankSlateProps) {
  return (
    <div className="blankslate">
      <h2>{title}</h2>
      {children === undefined ? null : <p>{children}</p>}
      {act}
    </div>
  );
}
