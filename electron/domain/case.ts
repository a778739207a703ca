import type { ApologyMode } from './apology-mode.ts';
import type { ComplaintFields } from './complaint.ts';
import type { DeadlineSnapshot } from './deadline.ts';
import type { CaseId, StaffId } from './ids.ts';
import type { Instant } from './time.ts';

/** `intake` while the customer stands there; `left` when they walked away before confirming (product A12). */
export const CASE_STATES = ['intake', 'open', 'resolved', 'withdrawn', 'left', 'reopened'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Everything a paper is composed from: one case, its people, its branch. Gathered by a use case, computed on by domain. */
export interface CaseFacts {
  readonly caseId: CaseId;
  readonly number: string;
  readonly arrivedAt: Instant;
  readonly fields: ComplaintFields;
  readonly mode: ApologyMode;
  readonly owner: StaffId;
  readonly deadline: DeadlineSnapshot | null;
}
