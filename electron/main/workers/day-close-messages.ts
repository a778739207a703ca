import type { CloseStep } from '../../domain/close-step.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { DayClosed, PackageMade } from '../../usecases/close-day.ts';
import type { CloseRunInput } from './close-run.ts';

/** Handed to the worker at its start; plain values only. */
export interface DayCloseOrder {
  readonly input: CloseRunInput;
  readonly logFile: string;
  readonly keyFolder: string;
  readonly fontFolder: string;
  readonly nativeBinding: string | null;
  /** The worker's own file, of which it may start a second thread. */
  readonly workerFile: string;
  /** One number both threads see, so that a cancel is seen in the middle of a long step too (`CLOSING`). */
  readonly closing: SharedArrayBuffer;
}

/** What `closing` says: under way, cancelled, or recorded, from where there is no way back. The first to change it wins. */
export const CLOSING = { underWay: 0, cancelled: 1, recorded: 2 } as const;

/** Worker → main. Printing and deciding stay in main; the worker asks and waits. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly step: CloseStep; readonly done: number; readonly of: number }
  | { readonly kind: 'print'; readonly html: string }
  | { readonly kind: 'record'; readonly made: PackageMade }
  | { readonly kind: 'done'; readonly outcome: Outcome<DayClosed> };

/** Main → worker, one answer a question. */
export type ToWorker =
  | { readonly kind: 'printed'; readonly pdf: Uint8Array | null }
  | { readonly kind: 'recorded'; readonly outcome: Outcome<null> };
