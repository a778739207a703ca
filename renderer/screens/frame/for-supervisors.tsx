import type { ReactNode } from 'react';
import { BlankSlate } from '../../ui/blank-slate.tsx';

export interface ForSupervisorsProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** In the place of a page that only a supervisor opens: whose it is, where a clerk came all the same. */
export function ForSupervisors({ title, children }: ForSupervisorsProps) {
  return (
    <main>
      <BlankSlate title={title}>{children}</BlankSlate>
    </main>
  );
}
