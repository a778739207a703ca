import type { GoodwillKind } from '../complaint.ts';
import type { CaseId, StaffId } from '../ids.ts';
import type { Money } from '../money.ts';
import type { Instant, LocalDate } from '../time.ts';
import type { GoodwillBasis } from './goodwill-basis.ts';

/** A sum above the clerk's limit, or in kind without a worth: asked of a supervisor (product A8). */
export interface GoodwillAsked {
  readonly id: string;
  readonly caseId: CaseId;
  readonly kind: GoodwillKind;
  readonly basis: GoodwillBasis;
  /** null for what has no worth in money. */
  readonly amount: Money | null;
  readonly dueOn: LocalDate | null;
  /** Why this much, for the supervisor. */
  readonly why: string;
}

export const GOODWILL_STATES = ['waiting', 'approved', 'refused', 'withdrawn'] as const;
export type GoodwillState = (typeof GOODWILL_STATES)[number];

export interface GoodwillNow extends GoodwillAsked {
  readonly state: GoodwillState;
  readonly askedAt: Instant;
  readonly askedBy: StaffId | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: StaffId | null;
  /** The reason of a refusal. */
  readonly decision: string;
}
