import type { DayCloseDone, DayCloseInput } from '../../documents/package/run-day-close.ts';
import type { DayCloseProgress } from '../../documents/package/ports.ts';
import type { PackageMade } from '../../usecases/close-day.ts';
import type { Outcome } from '../../domain/refusal.ts';

/** Handed to the worker at its start; plain values only. */
export interface DayCloseOrder {
  readonly input: DayCloseInput;
  readonly logFile: string;
  readonly keyFolder: string;
  readonly fontFolder: string;
  readonly nativeBinding: string | null;
}

/** Worker → main. Printing and deciding stay in main; the worker asks and waits. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: DayCloseProgress }
  | { readonly kind: 'print'; readonly html: string }
  | { readonly kind: 'record'; readonly made: PackageMade }
  | { readonly kind: 'done'; readonly outcome: Outcome<DayCloseDone> };

/** Main → worker, one answer a question. */
export type ToWorker =
  | { readonly kind: 'printed'; readonly pdf: Uint8Array | null }
  | { readonly kind: 'recorded'; readonly ok: boolean };
