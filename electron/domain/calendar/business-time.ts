import type { Instant, LocalDate, Zone } from '../time.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import { isBusinessDay } from './business-calendar.ts';
import { dateOfDay, dayNumber, yearOf } from './day-number.ts';
import { openingStretch } from './opening-stretch.ts';

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

/** Further than any deadline reaches; a clock set to the year 9999 must not have the desk count three million days. */
const MOST_DAYS = 3_660;

/**
 * Business days from `from` to `to`, the first not counted, the last counted; negative when `to` is earlier. What lies more than ten
 * years away is counted for ten.
 */
export function businessDaysBetween(calendar: BusinessCalendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - businessDaysBetween(calendar, to, from);
  let counted = 0;
  const last = Math.min(dayNumber(to), dayNumber(from) + MOST_DAYS);
  for (let day = dayNumber(from) + 1; day <= last; day += 1) {
    if (isBusinessDay(calendar, dateOfDay(day))) counted += 1;
  }
  return counted;
}

const MINUTE_MS = 60_000;
/** Ten years of a lunch break every day: further than any clock of a complaint reaches. */
const MOST_SPANS = 7_500;

/**
 * The moment at which that many minutes of opening time have passed since `from`; a clock that runs out at closing time ends
 * then, not at the next opening. null where the branch never opens, or not long enough.
 */
export function addOpeningMinutes(
  calendar: BusinessCalendar,
  zone: Zone,
  from: Instant,
  minutes: number,
): Instant | null {
  const moment = addOpeningMillis(calendar, zone, Date.parse(from), minutes * MINUTE_MS);
  return moment === null ? null : new Date(moment).toISOString();
}

/** The same in milliseconds of UTC. */
export function addOpeningMillis(
  calendar: BusinessCalendar,
  zone: Zone,
  from: number,
  amount: number,
): number | null {
  if (!Number.isFinite(amount) || amount < 0) throw new RangeError(`${String(amount)} ms of opening time`);
  if (amount === 0) return from;
  const stretch = openingStretch(calendar, zone, from);
  const first = stretch.first(from);
  if (first === null) return null;
  const { opens } = stretch.span(first);
  const wanted = amount + Math.max(0, from - opens);
  const last = stretch.filling(first, wanted, MOST_SPANS);
  return last.found ? stretch.span(last.at).opens + wanted - stretch.open(first, last.at) : null;
}

/** Whole minutes of opening time from `from` to `to`, rounded towards zero; negative when `to` is earlier. */
export function openingMinutesBetween(
  calendar: BusinessCalendar,
  zone: Zone,
  from: Instant,
  to: Instant,
): number {
  return Math.trunc(openingMillisBetween(calendar, zone, Date.parse(from), Date.parse(to)) / MINUTE_MS);
}

/**
 * The same in milliseconds, for what is added up before it is rounded. After `MOST_SPANS` opening periods, some ten years, the rest is
 * counted as elapsed time: by a clock that was set that far everything is late, and the desk must not freeze over the exact number.
 */
export function openingMillisBetween(
  calendar: BusinessCalendar,
  zone: Zone,
  from: number,
  to: number,
): number {
  if (to < from) return 0 - openingMillisBetween(calendar, zone, to, from);
  const stretch = openingStretch(calendar, zone, from);
  const first = stretch.first(from);
  if (first === null || stretch.span(first).opens >= to) return 0;
  const { at: end, found, more } = stretch.opening(first, to, MOST_SPANS);
  const inFirst = Math.max(0, from - stretch.span(first).opens);
  const whole = stretch.open(first, end) - inFirst;
  const overTo = Math.max(0, stretch.span(end - 1).closes - to);
  const beyond = found || !more ? 0 : Math.max(0, to - stretch.span(end).opens);
  return whole - overTo + beyond;
}

/** `at` while the branch is open, else the minute at which it opens next; null where it never does. */
export function nextOpening(calendar: BusinessCalendar, zone: Zone, at: Instant): Instant | null {
  const moment = Date.parse(at);
  const stretch = openingStretch(calendar, zone, moment);
  const first = stretch.first(moment);
  return first === null ? null : new Date(Math.max(stretch.span(first).opens, moment)).toISOString();
}
