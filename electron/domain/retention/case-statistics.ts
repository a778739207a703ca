import type { ApologyMode } from '../apology-mode.ts';
import type { CaseState } from '../case.ts';
import type { ComplaintFields, ContactKind, GoodwillKind } from '../complaint.ts';
import type { DeadlineSnapshot } from '../deadline.ts';
import type { EscalationDecision } from '../escalation/escalation-decision.ts';
import type { FollowUpOutcome } from '../follow-up.ts';
import type { GoodwillState } from '../goodwill/goodwill-asked.ts';
import type { CounterId, FollowUpId, ImprovementId, PaperId, PromiseId, StaffId } from '../ids.ts';
import type { PaperLanguage } from '../language.ts';
import type { LateClock } from '../lateness.ts';
import type { Money } from '../money.ts';
import type { PaperKind, PaperState } from '../paper.ts';
import type { PromiseSource, PromiseState } from '../promise.ts';
import type { ClockPause } from '../service-clocks.ts';
import type { Instant, LocalDate, Zone } from '../time.ts';
import type { RetentionClass } from './retention-class.ts';

/**
 * The codes of a record that reports count. What was typed is not among them, also not the product, nor what was felt, wanted or lost:
 * together with a day these could name somebody.
 */
export const STATISTIC_FIELDS = [
  'paperLanguage',
  'channel',
  'form',
  'place',
  'sector',
  'category',
  'complaintKind',
  'severity',
  'safety',
  'publicPost',
  'factsState',
  'cause',
  'principle',
  'goodwillKind',
  'goodwillAmount',
  'answer',
] as const satisfies readonly (keyof ComplaintFields)[];
export type StatisticFields = Pick<ComplaintFields, (typeof STATISTIC_FIELDS)[number]>;

/**
 * What is left of an anonymised case: everything that is counted, nothing that is read. Times stay to the millisecond because they
 * stand in the headers of the events as well, which the chain needs. Ids of promises, contacts and papers stay so that head office
 * finds its rows; they say nothing.
 */
export interface CaseStatistics {
  readonly number: string;
  readonly counter: CounterId;
  readonly owner: StaffId;
  readonly arrivedAt: Instant;
  readonly zone: Zone;
  readonly localDate: LocalDate;
  readonly numberedOn: LocalDate;
  readonly ordinal: number;
  readonly state: CaseState;
  readonly stage: string;
  readonly missing: number;
  readonly acknowledgedAt: Instant | null;
  readonly progressToldAt: Instant | null;
  readonly confirmedAt: Instant | null;
  readonly letterAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly resolvedOn: LocalDate | null;
  readonly withdrawnAt: Instant | null;
  readonly leftAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly reopenedAt: Instant | null;
  readonly reopenedTimes: number;
  readonly escalatedAt: Instant | null;
  readonly escalatedTimes: number;
  readonly mode: ApologyMode | null;
  readonly deadline: DeadlineSnapshot | null;
  readonly extensions: readonly DeadlineSnapshot[];
  readonly fields: StatisticFields;
  /** It was the same matter again; which case came before is not kept. */
  readonly repeat: boolean;
  readonly registerBatch: string | null;
  readonly pauses: readonly ClockPause[];
  readonly lateness: readonly { readonly clock: LateClock; readonly notedAt: Instant }[];
  readonly goodwills: readonly {
    readonly id: string;
    readonly kind: GoodwillKind;
    readonly amount: Money | null;
    readonly dueOn: LocalDate | null;
    readonly state: GoodwillState;
    readonly askedAt: Instant;
    readonly askedBy: StaffId | null;
    readonly decidedAt: Instant | null;
    readonly decidedBy: StaffId | null;
  }[];
  readonly promises: readonly {
    readonly id: PromiseId;
    readonly source: PromiseSource;
    readonly dueAt: Instant;
    readonly firstDueAt: Instant;
    readonly movedTimes: number;
    readonly madeAt: Instant;
    readonly state: PromiseState;
    readonly settledAt: Instant | null;
    readonly settledOn: LocalDate | null;
  }[];
  readonly followUps: readonly {
    readonly id: FollowUpId;
    readonly kind: ContactKind;
    readonly at: Instant;
    readonly localDate: LocalDate;
    readonly by: StaffId | null;
    readonly outcome: FollowUpOutcome;
    readonly satisfaction: number | null;
  }[];
  readonly papers: readonly {
    readonly id: PaperId;
    readonly kind: PaperKind;
    readonly language: PaperLanguage;
    readonly state: PaperState;
    readonly version: number;
    readonly templateVersion: number;
    readonly createdAt: Instant;
    readonly draftedAt: Instant;
    readonly approvedAt: Instant | null;
    readonly approvedBy: StaffId | null;
    readonly printedAt: Instant | null;
    readonly copies: number;
    readonly handedOverAt: Instant | null;
    readonly postedAt: Instant | null;
    readonly signedAt: Instant | null;
  }[];
  readonly problems: readonly { readonly id: string; readonly addedAt: Instant }[];
  readonly escalationNotes: readonly {
    readonly happening: string;
    readonly decision: EscalationDecision;
    readonly notedAt: Instant;
    readonly notedBy: StaffId | null;
  }[];
  readonly improvements: readonly { readonly id: ImprovementId; readonly linkedAt: Instant }[];
  /** Lines said to the customer and not taken back. */
  readonly linesSaid: number;
  readonly retentionClass: RetentionClass;
  /** Months it was kept for, as the branch had it on that day. */
  readonly months: number;
  /** The register it came from was undone, and nobody had worked on it: nothing is counted of it any more. */
  readonly undone?: true;
}

/** The members of one value each: what a row of the case itself is made of. */
const OF_THE_CASE = [
  'number',
  'counter',
  'owner',
  'arrivedAt',
  'zone',
  'localDate',
  'numberedOn',
  'ordinal',
  'state',
  'stage',
  'missing',
  'acknowledgedAt',
  'progressToldAt',
  'confirmedAt',
  'letterAt',
  'resolvedAt',
  'resolvedOn',
  'withdrawnAt',
  'leftAt',
  'closedAt',
  'reopenedAt',
  'reopenedTimes',
  'escalatedAt',
  'escalatedTimes',
  'mode',
  'registerBatch',
] as const satisfies readonly (keyof CaseStatistics)[];
export type CaseFigures = Pick<CaseStatistics, (typeof OF_THE_CASE)[number]>;

export function caseFigures(of: CaseFigures): CaseFigures {
  // Every name of the list is taken from a value that has all of them.
  return Object.fromEntries(OF_THE_CASE.map((name) => [name, of[name]])) as unknown as CaseFigures;
}
