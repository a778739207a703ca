import type { Country } from '../branch.ts';
import type { Sureness } from '../deadline.ts';
import type { InEachLanguage } from '../language.ts';
import type { LocalDate } from '../time.ts';
import type { BusinessCalendar, CalendarYear } from './business-calendar.ts';

/** Published holidays that a supervisor may take over into the branch's calendar; never applied by itself. */
export interface HolidayProposal {
  readonly id: string;
  readonly country: Country;
  /** For which country or part of it the days hold. */
  readonly label: InEachLanguage;
  readonly source: string;
  /** The day the source was last read. */
  readonly checkedOn: LocalDate;
  readonly sureness: Sureness;
  readonly years: readonly CalendarYear[];
}

/** The calendar with the proposed years in place of its own of the same number; the other years stay. In order of the years. */
export function withProposedYears(
  calendar: BusinessCalendar,
  { years }: Pick<HolidayProposal, 'years'>,
): BusinessCalendar {
  const kept = calendar.years.filter((own) => !years.some((proposed) => proposed.year === own.year));
  return { ...calendar, years: [...kept, ...years].toSorted((a, b) => a.year - b.year) };
}
