import type { Refusal } from '../../electron/domain/refusal.ts';

/** Carries a refusal through TanStack Query, which only knows errors. Never shown and never logged. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

export function refusalOf(error: unknown): Refusal {
  return error instanceof Refused ? error.refusal : { ok: false, code: 'failed' };
}
