import type { ReactNode } from 'react';

/** Fields that belong together, under a hairline; the group's name is read, not drawn: the labels say enough. */
export function FormGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="form-group" aria-label={title}>
      {children}
    </section>
  );
}
