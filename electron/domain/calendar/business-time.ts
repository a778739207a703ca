import type { LocalDate } from '../time.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import { isBusinessDay } from './business-calendar.ts';
import { dateOfDay, dayNumber, yearOf } from './day-number.ts';

/**
 * The `count`th business day after `date`, which itself does not count; `date` for 0. Ends always: a year without a list has its
 * Mondays to Fridays, and the lists of a calendar are finite.
 */
export function addBusinessDays(
  calendar: BusinessCalendar,
  date: LocalDate,
  count: number,
): { readonly date: LocalDate; readonly uncoveredYears: readonly number[] } {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${String(count)} business days`);
  const uncovered = new Set<number>();
  let day = dayNumber(date);
  let counted = 0;
  while (counted < count) {
    day += 1;
    const at = dateOfDay(day);
    if (isBusinessDay(calendar, at)) counted += 1;
    if (!calendar.years.some((each) => each.year === yearOf(at))) uncovered.add(yearOf(at));
  }
  return { date: dateOfDay(day), uncoveredYears: [...uncovered] };
}

/** Business days from `from` to `to`, the first not counted, the last counted; negative when `to` is earlier. */
export function businessDaysBetween(calendar: BusinessCalendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return -businessDaysBetween(calendar, to, from);
  let counted = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) {
    if (isBusinessDay(calendar, dateOfDay(day))) counted += 1;
  }
  return counted;
}
