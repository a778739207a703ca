import { Temporal } from 'temporal-polyfill';
import type { LocalDate, LocalTime, Zone } from '../time.ts';
import { openingPeriodsOn } from './business-calendar.ts';
import type { BusinessCalendar } from './business-calendar.ts';

/** An opening period as milliseconds of UTC, `opens` before `closes`. */
export interface OpeningSpan {
  readonly opens: number;
  readonly closes: number;
}

/** Days without any opening after which a branch counts as closed for good: no calendar makes a desk look further. */
export const LONGEST_CLOSURE = 400;

/**
 * A screen asks for the same few days for each of a few hundred cases, and a zone is slow to look up (measured: 40 µs a time of
 * day). Forgotten together with the calendar.
 */
const KNOWN = new WeakMap<BusinessCalendar, Map<string, readonly OpeningSpan[]>>();

/**
 * The periods of a local day. What a change of clocks leaves out is not open, what it repeats is: a day open round the clock has 23 or
 * 25 hours then.
 */
export function spansOn(calendar: BusinessCalendar, zone: Zone, date: LocalDate): readonly OpeningSpan[] {
  const known = KNOWN.get(calendar) ?? new Map<string, readonly OpeningSpan[]>();
  KNOWN.set(calendar, known);
  const key = `${zone} ${date}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const spans = openingPeriodsOn(calendar, date)
    .map(({ opens, closes }) => ({
      opens: momentOf(date, opens, zone),
      closes: momentOf(date, closes, zone),
    }))
    .filter((span) => span.opens < span.closes);
  known.set(key, spans);
  return spans;
}

/**
 * A time of day that a change of clocks leaves out is the moment of the change; of a repeated one the first is meant.
 * `24:00` is the start of the next day.
 */
function momentOf(date: LocalDate, time: LocalTime, zone: Zone): number {
  const wall =
    time === '24:00'
      ? Temporal.PlainDate.from(date).add({ days: 1 }).toPlainDateTime()
      : Temporal.PlainDateTime.from(`${date}T${time}`);
  const moment = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (!moment.toPlainDateTime().equals(wall)) {
    // "Previous" leaves out the moment itself, which is the change for the first minute of the gap.
    const after = moment.add({ milliseconds: 1 });
    return after.getTimeZoneTransition('previous')?.epochMilliseconds ?? moment.epochMilliseconds;
  }
  return wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds;
}
