import type { ApologyMode } from './apology-mode.ts';
import type { ComplaintFields } from './complaint.ts';
import type { DeadlineSnapshot } from './deadline.ts';
import type { CaseId, StaffId } from './ids.ts';
import type { Instant } from './time.ts';

/**
 * `intake` while the customer stands there; `left` when they walked away before confirming (product A12); `waiting` while the next
 * move is somebody else's, so that the service clocks stand still; `closed` when nothing is owed any more.
 */
export const CASE_STATES = [
  'intake',
  'open',
  'waiting',
  'resolved',
  'withdrawn',
  'left',
  'closed',
  'reopened',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** The complaint still wants an answer. */
export const UNDER_WAY: readonly CaseState[] = ['open', 'waiting', 'reopened'];

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

/** A new problem told at a call-back: a further line of the same case. */
export interface CaseProblem {
  readonly id: string;
  readonly matter: string;
  readonly what: string;
}
