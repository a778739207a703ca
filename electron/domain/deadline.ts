import type { Country, Sector } from './branch.ts';
import type { InEachLanguage } from './language.ts';
import type { Instant, LocalDate } from './time.ts';

/** V1: law or handbook read; V2: secondary source, a supervisor confirms once before it prints; NV ships switched off. */
export type Sureness = 'V1' | 'V2' | 'NV';
/** Hours run from the minute of receipt; days and weeks from the day after it. */
export const DEADLINE_UNITS = ['hours', 'calendar-days', 'business-days', 'weeks'] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];
/** A step and a second date are days of the calendar: no law read so far extends by hours. */
export const DAY_UNITS = ['calendar-days', 'business-days', 'weeks'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

/** What an extension must carry; the new day is always told to the customer. */
export const STEP_NEEDS = ['reason', 'circumstances', 'approval'] as const;
export type StepNeed = (typeof STEP_NEEDS)[number];

/** A later day that the law allows in some cases. Steps are taken in the order of the row, each at most once. */
export interface DeadlineStep {
  readonly id: string;
  readonly amount: number;
  readonly unit: DayUnit;
  /** Counted from the receipt, or added to the day in force before. */
  readonly from: 'receipt' | 'day-before';
  readonly needs: readonly StepNeed[];
  /** Where it stands elsewhere than the rule itself. */
  readonly source?: string;
}

/** A second day that staff should know beside the deadline; it is never printed as one. */
export interface SecondDay {
  readonly id: string;
  readonly amount: number;
  readonly unit: DayUnit;
  readonly meaning: InEachLanguage;
}

/** What keeps a deadline: the answer itself, or the receipt in the customer's hands where the law only asks for an acknowledgement. */
export const ANSWERED_BY = ['resolution', 'receipt'] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

/** One row of a deadline pack (spec: deadline packs). Staff may add rows; none without a source. */
export interface DeadlineRule {
  readonly id: string;
  readonly country: Country;
  /** Empty: the whole country. */
  readonly region: string;
  readonly sector: Sector;
  /** Codes of the sector pack's categories this row is for; absent: every category of the sector. */
  readonly categories?: readonly string[];
  /** Whose receipt starts the clock; absent: this branch's. An `authority` row gives no date for the branch's papers. */
  readonly startsAt?: 'receipt' | 'authority';
  /** Absent: the resolution. */
  readonly answeredBy?: AnsweredBy;
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly steps?: readonly DeadlineStep[];
  readonly also?: readonly SecondDay[];
  readonly sureness: Sureness;
  readonly source: string;
  /** The day the source was last read. */
  readonly checkedOn: LocalDate;
  /** What silence after the deadline means, shown to staff as a warning. */
  readonly silence: InEachLanguage;
  /** What the paper must state beside the date, in the customer's language. */
  readonly statement: InEachLanguage;
  /** Where the customer may go next, printed as the appeal route of a letter. */
  readonly appealRoute: InEachLanguage;
}

/** What a case keeps: editing a pack never moves a printed date. */
export interface DeadlineSnapshot {
  readonly packId: string;
  readonly packVersion: number;
  readonly ruleId: string;
  readonly dueOn: LocalDate;
  readonly computedOn: LocalDate;
  /** Only of a rule in hours: the minute on `dueOn`. */
  readonly dueAt?: Instant;
  /** Once extended: the step last taken, and the day that was in force before it. */
  readonly stepId?: string;
  readonly extendedFrom?: LocalDate;
}
