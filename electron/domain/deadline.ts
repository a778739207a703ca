import type { Country, Sector } from './branch.ts';
import type { InEachLanguage } from './language.ts';
import type { LocalDate } from './time.ts';

/** V1: law or handbook read; V2: secondary source, a supervisor confirms once before it prints; NV ships switched off. */
export type Sureness = 'V1' | 'V2' | 'NV';
export type DeadlineUnit = 'calendar-days' | 'business-days' | 'weeks';

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
  readonly amount: number;
  readonly unit: DeadlineUnit;
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
}
