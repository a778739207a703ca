import type { PublicPost, Severity } from '../complaint.ts';
import type { CaseId, FollowUpId, PromiseId } from '../ids.ts';
import type { ServiceClockCode } from '../service-clocks.ts';
import type { Instant, LocalDate } from '../time.ts';

/** Why a case stands on the supervisor's list (product E4); in this order within one weight. */
export const ESCALATION_REASONS = [
  'safety',
  'severe',
  'statutory-overdue',
  'asked-for-manager',
  'public-post',
  'statutory-soon',
  'promise-broken',
  'service-late',
  'repeat',
  'reopened',
  'satisfaction-low',
] as const;
export type EscalationCode = (typeof ESCALATION_REASONS)[number];

/** `at-once`: the supervisor is fetched; `today`: before the day closes; `note`: to be looked at with the next talk. */
export const ESCALATION_WEIGHTS = ['at-once', 'today', 'note'] as const;
export type EscalationWeight = (typeof ESCALATION_WEIGHTS)[number];

/** How a case stands, gathered by a use case. Nothing here judges a person. */
export interface EscalationFacts {
  readonly severity: Severity | null;
  readonly safety: boolean;
  readonly publicPost: PublicPost;
  readonly repeatOf: CaseId | null;
  readonly reopenedTimes: number;
  readonly brokenPromises: readonly PromiseId[];
  readonly lastSatisfaction: { readonly followUp: FollowUpId; readonly score: 1 | 2 | 3 | 4 | 5 } | null;
  /** null where no statutory clock runs or it has been answered. `dueOn` is that of the newest snapshot. */
  readonly statutory: {
    readonly standing: 'before' | 'due-soon' | 'due-today' | 'overdue';
    readonly dueOn: LocalDate;
  } | null;
  readonly lateServiceClocks: readonly { readonly code: ServiceClockCode; readonly dueAt: Instant }[];
  /** How often the customer has asked for the manager. */
  readonly askedForManager: number;
  /** Keys of what a supervisor has already taken note of. */
  readonly answeredReasons: readonly string[];
}

export interface EscalationReason {
  readonly code: EscalationCode;
  readonly weight: EscalationWeight;
  /**
   * One key per happening that nobody has taken note of; to take note is to store them. A deadline moved and missed again, a second
   * broken promise or another reopening has a new key, and the reason comes back.
   */
  readonly happenings: readonly string[];
}
