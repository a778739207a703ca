import { addMinutes } from './time.ts';
import type { BusinessCalendar } from './calendar/business-calendar.ts';
import type { Instant, Zone } from './time.ts';

/** The service clocks of seed 001 (sections 1 and 3): one code each, in the order in which they run out. */
export const SERVICE_CLOCKS = ['acknowledge', 'progress', 'concrete', 'close', 'letter'] as const;
export type ServiceClockCode = (typeof SERVICE_CLOCKS)[number];

/** Minutes each clock gives: acknowledge from arrival; progress again and again while the customer waits; letter from resolution. */
export const CLOCK_MINUTES: Readonly<Record<ServiceClockCode, number>> = {
  acknowledge: 15,
  progress: 20,
  concrete: 120,
  close: 240,
  letter: 24 * 60,
};

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
}

/**
 * `soon`: the last quarter of the time given. `late`: the time has run out, and it stays late when it was done after its time.
 * `paused`: the case waits for somebody else, and `minutesLeft` stands still.
 * `stopped`: nothing is asked of anybody now, without anything having been kept.
 */
export type ClockState = 'running' | 'soon' | 'late' | 'kept' | 'paused' | 'stopped';

export interface ServiceClock {
  readonly code: ServiceClockCode;
  readonly dueAt: Instant;
  readonly state: ClockState;
  /** Whole minutes, the begun one counted: 1 with thirty seconds left, -1 with thirty seconds over. For a done clock: at the moment it was done. */
  readonly minutesLeft: number;
  /** Whole minutes from start to done, 0 for what was done before (a letter printed before the resolution); null while it runs. */
  readonly minutesTaken: number | null;
}

/**
 * Every clock that has started, in the order of `SERVICE_CLOCKS`. Minutes are elapsed minutes, so a change of daylight saving
 * neither gives nor takes an hour. A confirmed plan with its receipt is the concrete progress of seed 001; resolution closes the loop.
 */
export function serviceClocks(marks: ClockMarks, now: Instant, _time: ClockTime): readonly ServiceClock[] {
  const clocks = [
    measure('acknowledge', marks.arrivedAt, marks.acknowledgedAt, now),
    progressClock(marks, now),
    measure('concrete', marks.arrivedAt, earlier(marks.confirmedAt, marks.resolvedAt), now),
    measure('close', marks.arrivedAt, marks.resolvedAt, now),
  ];
  if (marks.resolvedAt !== null) clocks.push(measure('letter', marks.resolvedAt, marks.letterAt, now));
  return clocks;
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

/** Starts anew whenever progress is told; stops with the customer's leaving or with the confirmed receipt. */
function progressClock(marks: ClockMarks, now: Instant): ServiceClock {
  const since = marks.progressToldAt ?? marks.arrivedAt;
  const clock = measure('progress', since, null, now);
  const stopped = !marks.waiting || marks.confirmedAt !== null || marks.resolvedAt !== null;
  return stopped ? { ...clock, state: 'stopped' } : clock;
}

function measure(
  code: ServiceClockCode,
  startedAt: Instant,
  doneAt: Instant | null,
  now: Instant,
): ServiceClock {
  const given = CLOCK_MINUTES[code];
  const dueAt = addMinutes(startedAt, given);
  const at = doneAt ?? now;
  // A screen ticks by the minute and may still show the moment before the customer came in: never more left than was given.
  const left = Math.min(Date.parse(dueAt) - Date.parse(at), given * 60_000);
  const minutesLeft = left >= 0 ? Math.ceil(left / 60_000) : Math.floor(left / 60_000);
  const inTime: ClockState = doneAt !== null ? 'kept' : left * 4 <= given * 60_000 ? 'soon' : 'running';
  return {
    code,
    dueAt,
    state: left < 0 ? 'late' : inTime,
    minutesLeft,
    minutesTaken:
      doneAt === null ? null : Math.max(0, Math.trunc((Date.parse(doneAt) - Date.parse(startedAt)) / 60_000)),
  };
}

function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
