import type { Projections } from './projection.ts';

/** They say what is missing; what became of the state is folded by `log/rebuild-state.ts`, which reads them first. */
export const recoveryProjections: Projections<'gap-noted' | 'log-salvaged'> = {
  'gap-noted': () => undefined,
  'log-salvaged': () => undefined,
};
