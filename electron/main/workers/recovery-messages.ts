import type { Outcome } from '../../domain/refusal.ts';
import type { ExportOrder, Exported } from './export-run.ts';
import type { HealthFound } from '../../store/recovery/health.ts';
import type { StateFound } from '../../store/recovery/state-check.ts';
import type { MendOrder, MendReport } from './mend-run.ts';

/** Handed to the worker at its start; plain values only. */
export interface RecoveryWork {
  readonly task: RecoveryTask;
  readonly nativeBinding: string | null;
}
export type RecoveryTask =
  | { readonly do: 'health'; readonly logFile: string }
  | { readonly do: 'state'; readonly logFile: string; readonly workFolder: string }
  | { readonly do: 'mend'; readonly order: MendOrder }
  | { readonly do: 'export'; readonly order: ExportOrder };

export type FromRecovery =
  | { readonly kind: 'progress'; readonly step: string; readonly done: number; readonly of: number }
  | { readonly kind: 'health'; readonly found: HealthFound }
  | { readonly kind: 'state'; readonly found: StateFound | null }
  | { readonly kind: 'mend'; readonly outcome: Outcome<MendReport> }
  | { readonly kind: 'export'; readonly outcome: Outcome<Exported> };
