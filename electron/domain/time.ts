import { Temporal } from 'temporal-polyfill';

/** UTC instant with milliseconds, `2026-06-11T02:05:00.000Z`: sorts as text. */
export type Instant = string;
/** Calendar date of the branch, `2026-06-11`. */
export type LocalDate = string;
/** Wall-clock time of the branch, `2026-06-11T13:00`. */
export type LocalDateTime = string;
/** Wall-clock time without a date, `13:05`. */
export type LocalTime = string;
/** IANA zone, `Asia/Shanghai`. */
export type Zone = string;

/**
 * Dates sort as text as long as their years have four digits. A machine's clock may stand in 9999 all the same: what would come after is
 * held at the last day, so that nothing breaks before somebody sets the clock right.
 */
const LAST_YEAR = 9999;
export const LAST_DATE: LocalDate = '9999-12-31';
const LAST_MOMENT = Date.parse(`${LAST_DATE}T23:59:59.999Z`);

export function localDateOf(at: Instant, zone: Zone): LocalDate {
  return localDateTimeOf(at, zone).slice(0, -LENGTH_OF_TIME);
}
const LENGTH_OF_TIME = 'T00:00'.length;

/** Wall-clock date and minute of an instant in a zone. */
export function localDateTimeOf(at: Instant, zone: Zone): LocalDateTime {
  const moment = Date.parse(at);
  // Anything not written as an instant of the log is left to Temporal, which says what is wrong with it.
  if (!IN_FOUR_DIGITS.test(at) || Number.isNaN(moment) || new Date(moment).toISOString() !== at)
    return slowLocalDateTimeOf(at, zone);
  return new Date(moment + offsetAt(moment, zone)).toISOString().slice(0, -LENGTH_OF_SECONDS);
}
/** In the first and the last year of four digits a zone may lead out of them. */
const IN_FOUR_DIGITS = /^(?!0000|9999)\d{4}-/;
const LENGTH_OF_SECONDS = ':00.000Z'.length;

function slowLocalDateTimeOf(at: Instant, zone: Zone): LocalDateTime {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return there.year > LAST_YEAR ? `${LAST_DATE}T23:59` : there.toString({ smallestUnit: 'minute' });
}

/** How far a zone is ahead of UTC, from one change of its clocks to the next. */
interface Offset {
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

/** A list or a package of a year asks hundreds of thousands of times, and Temporal takes 20 µs for each (measured). */
const KNOWN = new Map<Zone, Offset[]>();

function offsetAt(moment: number, zone: Zone): number {
  const known = KNOWN.get(zone) ?? [];
  const found = known.find(({ from, to }) => from <= moment && moment < to);
  if (found !== undefined) return found.ms;
  const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const next = there.getTimeZoneTransition('next');
  // "Previous" leaves out the moment itself, which may be a change.
  const last = there.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const offset = {
    from: last?.epochMilliseconds ?? -Infinity,
    to: next?.epochMilliseconds ?? Infinity,
    ms: there.offsetNanoseconds / 1e6,
  };
  known.unshift(offset);
  KNOWN.set(zone, known);
  return offset.ms;
}

/** Instant of a wall-clock time; in a daylight-saving gap the later reading is taken (Temporal's "compatible"). */
export function instantOf(local: LocalDateTime, zone: Zone): Instant {
  return isoMillis(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant());
}

/** The last minute of a local day, 23:59: what "by 26 June" means on a receipt. */
export function endOfDay(date: LocalDate, zone: Zone): Instant {
  return instantOf(`${date}T23:59`, zone);
}

export function addMinutes(at: Instant, minutes: number): Instant {
  return isoMillis(Temporal.Instant.from(at).add({ minutes }));
}

export function addSeconds(at: Instant, seconds: number): Instant {
  return isoMillis(Temporal.Instant.from(at).add({ seconds }));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const there = Temporal.PlainDate.from(date).add({ days });
  return there.year > LAST_YEAR ? LAST_DATE : there.toString();
}

/** Whole minutes from `from` to `to`, rounded towards zero; negative when `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.trunc((Date.parse(to) - Date.parse(from)) / 60_000);
}

function isoMillis(instant: Temporal.Instant): Instant {
  if (instant.epochMilliseconds > LAST_MOMENT) return new Date(LAST_MOMENT).toISOString();
  return instant.toString({ fractionalSecondDigits: 3 });
}
