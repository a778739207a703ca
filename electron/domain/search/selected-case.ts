import type { CaseState } from '../case.ts';
import type { CaseRecord } from '../event.ts';

/** A case as it leaves the log in a selection. A withheld name stays withheld. */
export interface SelectedCase {
  readonly number: string;
  readonly registerNumber: string;
  readonly state: CaseState;
  readonly receivedOn: string;
  readonly counter: string;
  readonly ownerName: string;
  readonly openPromises: number;
  readonly deadlineOn: string | null;
  readonly resolvedOn: string | null;
  readonly record: CaseRecord;
  /** Restricted (architecture, decision 10): empty unless it was asked for. */
  readonly staffConcerned: string;
}
