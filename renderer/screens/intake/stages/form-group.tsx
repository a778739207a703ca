import type { ReactNode } from 'react';

/** Fields that belong together, under a small heading. */
export function FormGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="form-group" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
