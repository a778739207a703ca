import { LAST_DATE } from '../time.ts';
import type { LocalDate } from '../time.ts';

/** ISO 8601: Monday is 1, Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const DAY_MS = 86_400_000;

/** Days since 1 January 1970. Plain integers: a list of cases counts thousands of days for one screen. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** No day is after the last one of `time.ts`. */
export function dateOfDay(day: number): LocalDate {
  return new Date(Math.min(day, dayNumber(LAST_DATE)) * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOf(date: LocalDate): Weekday {
  // 1 January 1970 was a Thursday. The remainder of a day before it is negative.
  return WEEKDAYS[(((dayNumber(date) + 3) % 7) + 7) % 7] ?? 1;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
