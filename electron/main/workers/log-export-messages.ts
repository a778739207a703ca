import type { Outcome } from '../../domain/refusal.ts';
import type { SelectionOrder } from '../../usecases/export-log.ts';

/** What the worker is started with: one selection, over a connection of its own, which only reads. */
export interface LogExportOrder {
  readonly logFile: string;
  readonly nativeBinding: string | null;
  readonly selection: SelectionOrder;
  readonly folder: string;
  readonly name: string;
}

/** Worker → main. */
export type FromLogExport =
  | { readonly kind: 'progress'; readonly done: number }
  | {
      readonly kind: 'written';
      readonly outcome: Outcome<{ readonly path: string; readonly cases: number }>;
    };
