import type { Outcome } from '../../domain/refusal.ts';
import type { PreparingStep } from '../../store/preparing.ts';

/** Handed to the worker at its start; plain values only. */
export interface PrepareWork {
  readonly logFile: string;
  readonly nativeBinding: string | null;
}

export type FromPrepare =
  | { readonly kind: 'progress'; readonly step: PreparingStep; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly outcome: Outcome<null> };
