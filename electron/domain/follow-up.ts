import type { ContactKind } from './complaint.ts';
import type { CaseId, FollowUpId, PromiseId } from './ids.ts';
import type { Instant, LocalDateTime } from './time.ts';

export const FOLLOW_UP_OUTCOMES = [
  'reached-content',
  'reached-open',
  'reached-new-problem',
  'not-reached',
] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** One later contact (SI 2008/1898 reg. 4: each later contact is recorded like the first). */
export interface FollowUp {
  readonly id: FollowUpId;
  readonly caseId: CaseId;
  readonly kind: ContactKind;
  readonly at: Instant;
  readonly said: string;
  readonly outcome: FollowUpOutcome;
  /** 1 to 5, asked of the customer; absent when not asked. */
  readonly satisfaction?: 1 | 2 | 3 | 4 | 5;
  readonly nextContactAt?: LocalDateTime;
  /** How the next contact is planned; as before where it is not told. */
  readonly nextContactKind?: ContactKind;
  /** The promise this contact settles, if any. */
  readonly settles?: PromiseId;
}
