import type { CaseState } from '../case.ts';
import type { CaseRecord } from '../event.ts';

/** Whom the names of staff concerned are kept from: each sees who is concerned in every case but those about themselves. Null: all of them. */
export type ConcernedAsked = { readonly notAbout: readonly { readonly name: string }[] } | null;

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
  /** Restricted (architecture, decision 10): empty unless it was asked for, and where it is about whoever asks. */
  readonly staffConcerned: string;
}
