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

/** Scores of 1 and 2 out of 5: the customer says that it was not put right. */
const LOW_SCORE = 2;

/**
 * Every reason that somebody above the counter should look at this case, the gravest first. What a supervisor has taken note of does
 * not come back until it happens anew. A safety matter or a severe case is there from its first minute (product E4).
 */
export function escalationReasons(facts: EscalationFacts): readonly EscalationReason[] {
  const answered = new Set(facts.answeredReasons);
  return ESCALATION_REASONS.map((code): EscalationReason => {
    const { weight, keys } = RULES[code](facts);
    return {
      code,
      weight,
      happenings: keys.map((key) => keyOf(code, key)).filter((key) => !answered.has(key)),
    };
  })
    .filter(({ happenings }) => happenings.length > 0)
    .toSorted((one, other) => rank(one) - rank(other));
}

/** True where one reason cannot wait for the list to be read. */
export function isAtOnce(reasons: readonly EscalationReason[]): boolean {
  return reasons.some(({ weight }) => weight === 'at-once');
}

interface Found {
  readonly weight: EscalationWeight;
  readonly keys: readonly string[];
}

const RULES: Readonly<Record<EscalationCode, (facts: EscalationFacts) => Found>> = {
  safety: ({ safety }) => ({ weight: 'at-once', keys: safety ? [''] : [] }),
  severe: ({ severity }) => ({ weight: 'at-once', keys: severity === 'severe' ? [''] : [] }),
  'statutory-overdue': ({ statutory }) => ({
    weight: 'at-once',
    keys: statutory?.standing === 'overdue' ? [statutory.dueOn] : [],
  }),
  // The customer stands there and waits for an answer to exactly this.
  'asked-for-manager': ({ askedForManager }) => ({
    weight: 'at-once',
    keys: askedForManager > 0 ? [String(askedForManager)] : [],
  }),
  // A post that stands can be read by everybody; one that is announced can still be answered in person (seed 003).
  'public-post': ({ publicPost }) => ({
    weight: publicPost === 'posted' ? 'at-once' : 'today',
    keys: publicPost === 'none' ? [] : [publicPost],
  }),
  // On the last day it is a reason of its own: noting it three days before does not settle it.
  'statutory-soon': ({ statutory }) => {
    const last = statutory?.standing === 'due-today';
    const soon = statutory?.standing === 'due-soon' || last;
    return {
      weight: last ? 'at-once' : 'today',
      keys: soon && statutory !== null ? [`${statutory.dueOn}${last ? ':last-day' : ''}`] : [],
    };
  },
  'promise-broken': ({ brokenPromises }) => ({ weight: 'today', keys: brokenPromises }),
  'service-late': ({ lateServiceClocks }) => ({
    weight: 'today',
    keys: lateServiceClocks.map(({ code, dueAt }) => `${code}:${dueAt}`),
  }),
  repeat: ({ repeatOf }) => ({ weight: 'today', keys: repeatOf === null ? [] : [repeatOf] }),
  reopened: ({ reopenedTimes }) => ({
    weight: 'today',
    keys: reopenedTimes > 0 ? [String(reopenedTimes)] : [],
  }),
  'satisfaction-low': ({ lastSatisfaction }) => ({
    weight: 'note',
    keys: lastSatisfaction !== null && lastSatisfaction.score <= LOW_SCORE ? [lastSatisfaction.followUp] : [],
  }),
};

function keyOf(code: EscalationCode, happening: string): string {
  return happening === '' ? code : `${code}:${happening}`;
}

function rank({ code, weight }: EscalationReason): number {
  return ESCALATION_WEIGHTS.indexOf(weight) * ESCALATION_REASONS.length + ESCALATION_REASONS.indexOf(code);
}
