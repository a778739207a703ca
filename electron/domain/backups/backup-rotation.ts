import type { Backup } from './backup.ts';

/** Spec reliability: 3 of today, 14 daily, 12 monthly. */
export const OF_TODAY = 3;
export const DAILY = 14;
export const MONTHLY = 12;

type Dated = Pick<Backup, 'number' | 'localDate'>;

/**
 * Which of the backups of one place stay by the calendar. Order is by number and never by clock: days and months count from the one
 * that was written last, so that a clock set to 2038 for an hour takes one place and not all of them, and one set back pushes out
 * nothing that is newer.
 */
export function keptByCalendar(backups: readonly Dated[]): ReadonlySet<number> {
  const newestFirst = backups.toSorted((a, b) => b.number - a.number);
  const today = newestFirst[0]?.localDate;
  const ofToday = newestFirst.filter(({ localDate }) => localDate === today).slice(0, OF_TODAY);
  const daily = newestOfEach(newestFirst, ({ localDate }) => localDate).slice(0, DAILY);
  const monthly = newestOfEach(newestFirst, ({ localDate }) => localDate.slice(0, 7)).slice(0, MONTHLY);
  return new Set([...ofToday, ...daily, ...monthly].map(({ number }) => number));
}

function newestOfEach<T extends Dated>(newestFirst: readonly T[], groupOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return newestFirst.filter((one) => {
    const group = groupOf(one);
    if (seen.has(group)) return false;
    seen.add(group);
    return true;
  });
}

/** Whether one backup holds every event of another: its last event stands in it with the same hash. */
export type Holds = (holder: Backup, held: Backup) => boolean;

/**
 * Which backups may go now that `made` is written and proved. One goes only when the calendar has no place for it, when one that
 * stays holds all of its events, and when that proof is not weaker than its own: a log that was restored or salvaged is shorter
 * than what stands here, and what it lost lives on in the backup of before.
 */
export function mayGo(backups: readonly Backup[], made: Backup, holds: Holds): readonly Backup[] {
  const byCalendar = keptByCalendar([...backups.filter(({ number }) => number !== made.number), made]);
  const staying = backups.filter(({ number }) => byCalendar.has(number) && number !== made.number);
  const candidates = backups.filter(({ number }) => !byCalendar.has(number) && number !== made.number);
  const isHeld = (one: Backup, holders: readonly Backup[]): boolean =>
    holders.some((holder) => (holder.proof === 'whole' || one.proof === 'tail') && holds(holder, one));
  // The newest first: the last one of a lost line of events stays, and then holds the older ones of its line.
  const also: Backup[] = [];
  const going: Backup[] = [];
  for (const one of candidates.toSorted((a, b) => b.number - a.number)) {
    if (isHeld(one, [made, ...staying, ...also])) going.push(one);
    else also.push(one);
  }
  return going;
}
