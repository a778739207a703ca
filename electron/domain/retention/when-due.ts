import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, Zone } from '../time.ts';
import { instantOf } from '../time.ts';
import type { Retention, RetentionClass } from './retention-class.ts';

/**
 * The last local day on which a case of this many months may have ended to be due today; null for never. Where a month has no such
 * day its last one counts, so nothing is ever due a day early.
 */
export function lastDayDue(today: LocalDate, months: number): LocalDate | null {
  return months === 0 ? null : Temporal.PlainDate.from(today).subtract({ months }).toString();
}

/** The first day on which a case that ended on this one is due; null for never. The counterpart of `lastDayDue`. */
export function firstDayDue(endedOn: LocalDate, months: number): LocalDate | null {
  if (months === 0) return null;
  let day = Temporal.PlainDate.from(endedOn).add({ months });
  // From the 31st into a short month: its last day would be early.
  while ((lastDayDue(day.toString(), months) ?? endedOn) < endedOn) day = day.add({ days: 1 });
  return day.toString();
}

/** For each class the moment before which a case must have ended; null for never. Days are those of the branch. */
export function endsBefore(
  retention: Retention,
  today: LocalDate,
  zone: Zone,
): Readonly<Record<RetentionClass, Instant | null>> {
  const before = (name: RetentionClass): Instant | null => {
    const last = lastDayDue(today, retention[name]);
    if (last === null) return null;
    return instantOf(`${Temporal.PlainDate.from(last).add({ days: 1 }).toString()}T00:00`, zone);
  };
  const [authority, safety, money, left, ordinary] = [
    before('authority'),
    before('safety'),
    before('money'),
    before('left'),
    before('ordinary'),
  ];
  return { authority, safety, money, left, ordinary };
}

/** The day on which words that end up in a backup of today are gone from all of them: the last of twelve monthly ones. */
export const BACKUP_MONTHS = 12;
export function goneFromBackupsOn(today: LocalDate): LocalDate {
  return Temporal.PlainDate.from(today).add({ months: BACKUP_MONTHS }).toString();
}

/**
 * Why a case whose time is up waits all the same: a hold; something still owed or undecided; a younger case that names it, from which
 * one would know whose it was; events no package has; a kept package that never left the counter; a case of another counter.
 */
export const WAITING_FOR = [
  'held',
  'promise-open',
  'goodwill-waiting',
  'conflict-open',
  'named-by-another',
  'not-in-a-package',
  'package-not-copied',
  'at-its-counter',
] as const;
export type WaitingFor = (typeof WAITING_FOR)[number];
