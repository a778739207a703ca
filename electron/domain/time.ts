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

export function localDateOf(at: Instant, zone: Zone): LocalDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Wall-clock date and minute of an instant in a zone. */
export function localDateTimeOf(at: Instant, zone: Zone): LocalDateTime {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
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
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole minutes from `from` to `to`, rounded towards zero; negative when `to` is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.trunc((Date.parse(to) - Date.parse(from)) / 60_000);
}

function isoMillis(instant: Temporal.Instant): Instant {
  return instant.toString({ fractionalSecondDigits: 3 });
}
