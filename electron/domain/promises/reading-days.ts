import { Temporal } from 'temporal-polyfill';
import { isBusinessDay, openingPeriodsOn, DEFAULT_CALENDAR } from '../calendar/business-calendar.ts';
import type { LocalDate, LocalDateTime } from '../time.ts';
import { addBusinessDays } from '../calendar/business-time.ts';
import { addMinutes, localDateTimeOf } from '../time.ts';
import type { PromiseReading } from './promised-sentence.ts';

/**
 * A date without its year is this year's while that is to come. Next year's it is up to here, "5 January" read in November; up to the
 * second only where it is said to be a limit, "by 5 January" read in June. Further on it is what happened: "the outage of 3 June".
 */
const NEAR_DAYS = 183;
const FAR_DAYS = 270;

/** The calendar days that words of time stand for, counted from the day of writing. */
export interface ReadingDays {
  readonly today: LocalDate;
  readonly after: (days: number) => LocalDate;
  readonly afterBusinessDays: (days: number) => LocalDate;
  readonly afterMonths: (months: number) => LocalDate;
  /** The next such weekday, never today. 1 is Monday. */
  readonly next: (weekday: number) => LocalDate;
  /** That weekday of this week (0), of the week after (1); weeks begin on Monday. */
  readonly inWeek: (weekday: number, weeks: number) => LocalDate;
  /** The last business day of a week that is not over yet: what a customer waits for, "by the end of the week". */
  readonly endOfWeek: (weeks: number) => LocalDate;
  readonly endOfMonth: (months: number) => LocalDate;
  /** The last day of the next such month, 1 to 12. */
  readonly endOfNamedMonth: (month: number) => LocalDate;
  readonly endOfYear: () => LocalDate;
  /** null for a day that does not exist or, without a year, has just gone by. */
  readonly named: (year: number | null, month: number, day: number) => LocalDate | null;
  /** A date of next year so far away that only a limit can mean it. */
  readonly isFar: (date: LocalDate) => boolean;
  /** The next day with that number. */
  readonly dayOfMonth: (day: number) => LocalDate | null;
  readonly afterMinutes: (minutes: number) => LocalDateTime;
  /** When the branch closes on that day, `23:59` where it does not open or never closes. */
  readonly closing: (date: LocalDate) => string;
  readonly nowLocal: LocalDateTime;
}

export function readingDays({ today, now, zone, calendar = DEFAULT_CALENDAR }: PromiseReading): ReadingDays {
  const day = Temporal.PlainDate.from(today);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const text = (date: Temporal.PlainDate): LocalDate => date.toString();
  const inWeek = (weekday: number, weeks: number): LocalDate =>
    text(monday.add({ days: weeks * 7 + weekday - 1 }));
  return {
    today,
    after: (days) => text(day.add({ days })),
    afterBusinessDays: (days) => addBusinessDays(calendar, today, days).date,
    afterMonths: (months) => text(day.add({ months })),
    next: (weekday) => text(day.add({ days: ((weekday - day.dayOfWeek + 6) % 7) + 1 })),
    inWeek,
    endOfWeek: (weeks) => {
      for (let weekday = 7; weekday >= 1; weekday -= 1) {
        const date = inWeek(weekday, weeks);
        if (date >= today && isBusinessDay(calendar, date)) return date;
      }
      return inWeek(7, weeks);
    },
    endOfMonth: (months) => text(lastDay(day.with({ day: 1 }).add({ months }))),
    endOfNamedMonth: (month) =>
      text(lastDay(Temporal.PlainDate.from({ year: day.year + (month < day.month ? 1 : 0), month, day: 1 }))),
    endOfYear: () => `${String(day.year)}-12-31`,
    named: (year, month, number) => {
      if (year !== null) return real(year, month, number);
      const now = real(day.year, month, number);
      if (now !== null && now >= today) return now;
      const next = real(day.year + 1, month, number);
      return next !== null && next <= text(day.add({ days: FAR_DAYS })) ? next : null;
    },
    isFar: (date) => date.slice(0, 4) !== today.slice(0, 4) && date > text(day.add({ days: NEAR_DAYS })),
    dayOfMonth: (number) => {
      for (let months = 0; months <= 2; months += 1) {
        const { year, month } = day.with({ day: 1 }).add({ months });
        const date = real(year, month, number);
        if (date !== null && date >= today) return date;
      }
      return null;
    },
    afterMinutes: (minutes) => localDateTimeOf(addMinutes(now, minutes), zone),
    closing: (date) => {
      const closes = openingPeriodsOn(calendar, date).at(-1)?.closes ?? '24:00';
      return closes === '24:00' ? '23:59' : closes;
    },
    nowLocal: localDateTimeOf(now, zone),
  };
}

function lastDay(first: Temporal.PlainDate): Temporal.PlainDate {
  return first.with({ day: first.daysInMonth });
}

function real(year: number, month: number, day: number): LocalDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
