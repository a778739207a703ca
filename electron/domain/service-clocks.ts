import type { BusinessCalendar } from './calendar/business-calendar.ts';
import { nextOpening } from './calendar/business-time.ts';
import { countedTime } from './calendar/counted-time.ts';
import type { CountedTime, TimeSpan } from './calendar/counted-time.ts';
import type { Instant, Zone } from './time.ts';

/** The service clocks of seed 001 (sections 1 and 3): one code each, in the order in which they run out. */
export const SERVICE_CLOCKS = ['acknowledge', 'progress', 'concrete', 'close', 'letter'] as const;
export type ServiceClockCode = (typeof SERVICE_CLOCKS)[number];

/**
 * Whole minutes each clock gives, as its branch has set them: acknowledge from arrival; progress again and again while the customer
 * waits; letter from resolution.
 */
export type ClockMinutes = Readonly<Record<ServiceClockCode, number>>;

/** The case waited for somebody else; `to` is null while it still does. */
export interface ClockPause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** By which opening hours and in which zone the clocks are counted. */
export interface ClockTime {
  readonly calendar: BusinessCalendar;
  readonly zone: Zone;
}

/** When each clock was started or stopped, as the log tells it. */
export interface ClockMarks {
  readonly arrivedAt: Instant;
  readonly acknowledgedAt: Instant | null;
  readonly progressToldAt: Instant | null;
  readonly confirmedAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly letterAt: Instant | null;
  /** The customer stands or sits in the branch. */
  readonly waiting: boolean;
  /** In any order; they may touch or overlap. */
  readonly pauses: readonly ClockPause[];
  /** Those in force at the branch when the case came in: what a customer was promised does not change under them. */
  readonly minutes: ClockMinutes;
}

/**
 * `soon`: the last quarter of the time given. `late`: the time has run out, and it stays late when it was done after its time.
 * `paused`: the case waits for somebody else, and `minutesLeft` stands still. `stopped`: nothing is asked of anybody now, without
 * anything having been kept.
 */
export type ClockState = 'running' | 'soon' | 'late' | 'kept' | 'paused' | 'stopped';

export interface ServiceClock {
  readonly code: ServiceClockCode;
  /** For a paused clock: when it would run out if the case went on now. */
  readonly dueAt: Instant;
  readonly state: ClockState;
  /**
   * Whole minutes as this clock counts them, between the minutes that a clock face shows: a customer who sees 09:55 and 11:00 counts
   * 65. At least 1 while some are left, at most -1 once it is over. For a done clock: at the moment it was done.
   */
  readonly minutesLeft: number;
  /** Whole minutes counted from start to done, 0 for what was done before (a letter printed before the resolution); null while it runs. */
  readonly minutesTaken: number | null;
}

/** A clock asks for attention in its last quarter, and only then; in the unit it is told in. */
export function lastQuarter(given: number): number {
  return given / 4;
}

/** Of these the customer has nothing while the branch is closed; the others wait at the counter, or for the post. */
const IN_OPENING_HOURS: readonly ServiceClockCode[] = ['concrete', 'close'];

/**
 * Every clock that has started, in the order of `SERVICE_CLOCKS`. Acknowledgement and progress are elapsed minutes, since the
 * customer stands there; progress and close of the matter run in opening hours; the letter has a day and night, and until the next
 * opening when that ends in closed time. No pause counts. Elapsed time knows no daylight saving: it neither gives nor takes an
 * hour. A confirmed plan with its receipt is the concrete progress of seed 001; resolution closes the loop.
 */
export function serviceClocks(marks: ClockMarks, now: Instant, time: ClockTime): readonly ServiceClock[] {
  return startedClocks(marks).map(({ isStopped, ...started }) => {
    const clock = measured({ ...started, now }, marks.pauses, time);
    return isStopped ? { ...clock, state: 'stopped' } : clock;
  });
}

/**
 * What `serviceClocks` says of each clock, without when and how long. Most clocks of a log were stopped within their plain minutes, and
 * of those no opening hours need to be counted (measured: half the time for the cases of a year).
 */
export function clockStates(
  marks: ClockMarks,
  now: Instant,
  time: ClockTime,
): readonly Pick<ServiceClock, 'code' | 'state'>[] {
  return startedClocks(marks).map(({ isStopped, ...started }) => {
    const { code, startedAt, doneAt, given } = started;
    if (isStopped) return { code, state: 'stopped' };
    if (doneAt !== null && isInPlainTime(startedAt, doneAt, given)) return { code, state: 'kept' };
    return { code, state: measured({ ...started, now }, marks.pauses, time).state };
  });
}

/** Neither pauses nor closed hours shorten what is given. */
function isInPlainTime(startedAt: Instant, doneAt: Instant, given: number): boolean {
  return Date.parse(doneAt) - Date.parse(startedAt) <= given;
}

/** A clock that still runs: what it takes to put thousands of cases in order. */
export interface UnfinishedClock {
  readonly code: ServiceClockCode;
  readonly dueAt: Instant;
  readonly state: 'running' | 'late' | 'paused';
}

/**
 * The clocks that `serviceClocks` calls neither done nor stopped, without the minutes: to count those as well takes more than twice as
 * long (measured: 54 ms against 23 for the 4000 cases of a long list).
 */
export function unfinishedClocks(
  marks: ClockMarks,
  now: Instant,
  time: ClockTime,
): readonly UnfinishedClock[] {
  return startedClocks(marks)
    .filter(({ doneAt, isStopped }) => doneAt === null && !isStopped)
    .map((started) => {
      const { due } = runningOut({ ...started, now }, marks.pauses, time);
      const open = isPausedAt(marks.pauses, now) ? 'paused' : 'running';
      return {
        code: started.code,
        dueAt: new Date(due).toISOString(),
        state: Date.parse(now) > due ? 'late' : open,
      };
    });
}

/** A clock that was stopped, in time or too late; `pauses` as in `ClockMarks`. */
export interface StoppedClock {
  readonly code: ServiceClockCode;
  readonly startedAt: Instant;
  readonly doneAt: Instant;
  readonly pauses: readonly ClockPause[];
  readonly minutes: ClockMinutes;
}

/** Whether it was too late, as `serviceClocks` says it. No clock gives less than its plain minutes: `time` is asked for beyond them only. */
export function wasLate(stopped: StoppedClock, time: () => ClockTime): boolean {
  const { code, startedAt, doneAt, pauses, minutes } = stopped;
  const run: Run = { code, startedAt, doneAt, now: doneAt, given: givenBy(minutes, code) };
  if (isInPlainTime(startedAt, doneAt, run.given)) return false;
  return measured(run, pauses, time()).state === 'late';
}

/**
 * The clocks for the case bar, three at most: first the one that runs out next among acknowledge, concrete, close and letter, with
 * any other that is late or in its last quarter; the acknowledgement once kept, while there is room. In the order of `SERVICE_CLOCKS`.
 */
export function clocksForBar(clocks: readonly ServiceClock[]): readonly ServiceClock[] {
  const unfinished = clocks.filter((clock) => clock.minutesTaken === null && clock.state !== 'stopped');
  const pressing = unfinished.filter((clock) => clock.state === 'late' || clock.state === 'soon');
  const next = unfinished.find((clock) => clock.code !== 'progress');
  const shown = new Set([...new Set(next === undefined ? pressing : [next, ...pressing])].slice(0, 3));
  const acknowledged = clocks.find((clock) => clock.code === 'acknowledge' && clock.minutesTaken !== null);
  if (acknowledged !== undefined && shown.size < 2) shown.add(acknowledged);
  return clocks.filter((clock) => shown.has(clock));
}

/** One clock of a case at a moment. */
interface Run {
  readonly code: ServiceClockCode;
  readonly startedAt: Instant;
  readonly doneAt: Instant | null;
  /** In milliseconds. */
  readonly given: number;
  readonly now: Instant;
}

interface StartedClock extends Omit<Run, 'now'> {
  readonly isStopped: boolean;
}

function startedClocks(marks: ClockMarks): readonly StartedClock[] {
  const { arrivedAt, resolvedAt } = marks;
  const clock = (code: ServiceClockCode, startedAt: Instant, doneAt: Instant | null): StartedClock => ({
    code,
    startedAt,
    doneAt,
    given: givenBy(marks.minutes, code),
    isStopped: false,
  });
  return [
    clock('acknowledge', arrivedAt, marks.acknowledgedAt),
    // Starts anew whenever progress is told; stops with the customer's leaving or with the confirmed receipt.
    {
      ...clock('progress', marks.progressToldAt ?? arrivedAt, null),
      isStopped: !marks.waiting || marks.confirmedAt !== null || resolvedAt !== null,
    },
    clock('concrete', arrivedAt, earlier(marks.confirmedAt, resolvedAt)),
    clock('close', arrivedAt, resolvedAt),
    ...(resolvedAt === null ? [] : [clock('letter', resolvedAt, marks.letterAt)]),
  ];
}

function givenBy(minutes: ClockMinutes, code: ServiceClockCode): number {
  return minutes[code] * 60_000;
}

function measured(run: Run, pauses: readonly ClockPause[], time: ClockTime): ServiceClock {
  const { code, startedAt, doneAt, now, given } = run;
  const { due, counted } = runningOut(run, pauses, time);
  const start = Date.parse(startedAt);
  const at = Date.parse(doneAt ?? now);
  const late = at > due;
  // A screen ticks by the minute and may still show the moment before the customer came in: never more left than was given.
  const left = late ? -counted.between(due, at) : counted.between(Math.max(at, start), due);
  const [from, to] = late ? [due, at] : [Math.max(at, start), due];
  const minutes = Math.trunc(counted.between(minuteOf(from), minuteOf(to)) / 60_000);
  // A minute over in closed time is a minute over, although none of it counts.
  const minutesLeft = late ? -Math.max(1, minutes) : Math.max(left > 0 ? 1 : 0, minutes);
  const paused = doneAt === null && isPausedAt(pauses, now);
  const inTime: ClockState =
    doneAt !== null ? 'kept' : paused ? 'paused' : left <= lastQuarter(given) ? 'soon' : 'running';
  return {
    code,
    dueAt: new Date(due).toISOString(),
    state: late ? 'late' : inTime,
    minutesLeft,
    minutesTaken: doneAt === null ? null : Math.trunc(counted.between(start, Math.max(at, start)) / 60_000),
  };
}

/** The minute a clock face shows. */
function minuteOf(moment: number): number {
  return moment - (moment % 60_000);
}

/** When the time given is over, and how it is counted. */
function runningOut(
  { code, startedAt, doneAt, now, given }: Run,
  pauses: readonly ClockPause[],
  time: ClockTime,
): { readonly due: number; readonly counted: CountedTime } {
  // What was done in time stays due when it was: a pause that began later is no part of it.
  const before = doneAt === null ? pauses : pauses.filter(({ from }) => from < doneAt);
  const counted = countedTime(IN_OPENING_HOURS.includes(code) ? time : null, pausedSpans(before, now));
  const ranOut = counted.add(Date.parse(startedAt), given);
  return { due: code === 'letter' ? openMoment(ranOut, time) : ranOut, counted };
}

function isPausedAt(pauses: readonly ClockPause[], now: Instant): boolean {
  return pauses.some(({ from, to }) => from <= now && (to === null || to > now));
}

/** An open pause lasts until now: a paused clock shows what it would show if the case went on at once. */
function pausedSpans(pauses: readonly ClockPause[], now: Instant): readonly TimeSpan[] {
  return pauses.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to ?? now) }));
}

/** The same moment up to closing time, else the next opening: nobody writes a letter in a dark branch. */
function openMoment(moment: number, { calendar, zone }: ClockTime): number {
  const opening = nextOpening(calendar, zone, new Date(moment - 1).toISOString());
  return opening === null ? moment : Math.max(moment, Date.parse(opening));
}

function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
