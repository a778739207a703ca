import type { Sector } from '../branch.ts';
import type { LocalDate, LocalTime } from '../time.ts';
import { weekdayOf, yearOf } from './day-number.ts';
import type { Weekday } from './day-number.ts';

/** From `09:00` to `12:30`; `closes` may be `24:00`, the end of the day. The opening minute is open, the closing minute is not. */
export interface OpeningPeriod {
  readonly opens: LocalTime;
  readonly closes: LocalTime;
}

/** One published list. Make-up days are Saturdays and Sundays on which the country works (China: 调休). */
export interface CalendarYear {
  readonly year: number;
  readonly holidays: readonly LocalDate[];
  readonly makeUpDays: readonly LocalDate[];
}

/** When a branch is open and which days count as business days; belongs to the branch. */
export interface BusinessCalendar {
  /** Opening periods of each weekday in the order of the day; none on a day on which the branch is closed. */
  readonly week: Readonly<Record<Weekday, readonly OpeningPeriod[]>>;
  /** Opening periods on a holiday; none where the branch is closed then. */
  readonly onHolidays: readonly OpeningPeriod[];
  /** Opening periods on a make-up day; absent: those of Monday. */
  readonly onMakeUpDays?: readonly OpeningPeriod[];
  /** Holiday lists year by year, without a gap. A year without a list is counted without holidays, and the result says so. */
  readonly years: readonly CalendarYear[];
}

const OFFICE_DAY: readonly OpeningPeriod[] = [{ opens: '09:00', closes: '17:00' }];
const WHOLE_DAY: readonly OpeningPeriod[] = [{ opens: '00:00', closes: '24:00' }];

/** Monday to Friday, nine to five, no holiday known. */
export const DEFAULT_CALENDAR: BusinessCalendar = {
  week: { 1: OFFICE_DAY, 2: OFFICE_DAY, 3: OFFICE_DAY, 4: OFFICE_DAY, 5: OFFICE_DAY, 6: [], 7: [] },
  onHolidays: [],
  years: [],
};

/** Open day and night, on holidays as well. Business days stay Monday to Friday. */
export const ROUND_THE_CLOCK: BusinessCalendar = {
  week: {
    1: WHOLE_DAY,
    2: WHOLE_DAY,
    3: WHOLE_DAY,
    4: WHOLE_DAY,
    5: WHOLE_DAY,
    6: WHOLE_DAY,
    7: WHOLE_DAY,
  },
  onHolidays: WHOLE_DAY,
  years: [],
};

/** What a fresh installation starts with: a hotel and a hospital never close. */
export function firstCalendar(sector: Sector): BusinessCalendar {
  return sector === 'hotel' || sector === 'hospital' ? ROUND_THE_CLOCK : DEFAULT_CALENDAR;
}

/** The periods of that local date: make-up day before holiday before weekday. */
export function openingPeriodsOn(calendar: BusinessCalendar, date: LocalDate): readonly OpeningPeriod[] {
  const list = calendar.years.find((each) => each.year === yearOf(date));
  if (list?.makeUpDays.includes(date) === true) return calendar.onMakeUpDays ?? calendar.week[1];
  if (list?.holidays.includes(date) === true) return calendar.onHolidays;
  return calendar.week[weekdayOf(date)];
}

/** Monday to Friday less holidays, with make-up days: what a law means by a business day, whatever the branch's own hours. */
export function isBusinessDay(calendar: BusinessCalendar, date: LocalDate): boolean {
  const list = calendar.years.find((each) => each.year === yearOf(date));
  if (list?.makeUpDays.includes(date) === true) return true;
  return weekdayOf(date) <= 5 && list?.holidays.includes(date) !== true;
}
