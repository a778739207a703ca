import { describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR, ROUND_THE_CLOCK } from '../../../electron/domain/calendar/business-calendar.ts';
import { FIRST_CLOCK_MINUTES } from '../../../electron/domain/clock-minutes.ts';
import { clocksForBar, serviceClocks } from '../../../electron/domain/service-clocks.ts';
import type {
  ClockMarks,
  ClockTime,
  ServiceClock,
  ServiceClockCode,
} from '../../../electron/domain/service-clocks.ts';
import { instantOf, localDateTimeOf } from '../../../electron/domain/time.ts';
import { LUNCH_BREAK, NEVER_OPEN, POLAND } from '../calendar/calendars.ts';

const zone = 'Europe/Warsaw';
const lunch: ClockTime = { calendar: LUNCH_BREAK, zone };
/** A wall-clock time in Warsaw; Thursday 26 November 2026 where only the time is given. */
const at = (wall: string) => instantOf(wall.length === 5 ? `2026-11-26T${wall}` : wall, zone);

function marks(arrived: string, more: Partial<ClockMarks> = {}): ClockMarks {
  return {
    arrivedAt: at(arrived),
    acknowledgedAt: at(arrived),
    progressToldAt: null,
    confirmedAt: null,
    resolvedAt: null,
    letterAt: null,
    waiting: false,
    pauses: [],
    minutes: FIRST_CLOCK_MINUTES,
    ...more,
  };
}

function clock(code: ServiceClockCode, of: ClockMarks, now: string, time = lunch): ServiceClock {
  const found = serviceClocks(of, at(now), time).find((one) => one.code === code);
  if (found === undefined) throw new Error(`no clock ${code}`);
  return found;
}
const due = (clockNow: ServiceClock) => localDateTimeOf(clockNow.dueAt, zone);

describe('clocks in opening hours', () => {
  test('progress and close step over lunch and the night; the customer at the counter waits elapsed minutes', () => {
    const late = marks('16:20', { acknowledgedAt: null, waiting: true });
    expect(due(clock('acknowledge', late, '16:20'))).toBe('2026-11-26T16:35');
    expect(due(clock('progress', late, '16:20'))).toBe('2026-11-26T16:40');
    expect(due(clock('concrete', late, '16:20'))).toBe('2026-11-27T10:20');
    // 40 minutes on Thursday, 3 hours 20 on Friday.
    expect(due(clock('close', late, '16:20'))).toBe('2026-11-27T12:20');
    expect(due(clock('concrete', marks('11:30'), '11:30'))).toBe('2026-11-26T14:30');
  });

  test('minutes left stand still at night and go on in the morning', () => {
    const of = marks('16:20');
    expect(clock('concrete', of, '16:50')).toMatchObject({ state: 'running', minutesLeft: 90 });
    expect(clock('concrete', of, '20:00')).toMatchObject({ state: 'running', minutesLeft: 80 });
    expect(clock('concrete', of, '2026-11-27T09:55')).toMatchObject({ state: 'soon', minutesLeft: 25 });
    expect(clock('concrete', of, '2026-11-27T10:21')).toMatchObject({ state: 'late', minutesLeft: -1 });
  });

  test('what ran out at closing time is late in the evening, by the least', () => {
    const of = marks('15:00');
    expect(clock('concrete', of, '17:00')).toMatchObject({ state: 'soon', minutesLeft: 0 });
    expect(clock('concrete', of, '21:00')).toMatchObject({ state: 'late', minutesLeft: -1 });
    expect(clock('concrete', of, '2026-11-27T09:30')).toMatchObject({ state: 'late', minutesLeft: -30 });
  });

  test('minutes taken are those in which the branch was open', () => {
    const of = marks('16:20', { confirmedAt: at('2026-11-27T09:30') });
    expect(clock('concrete', of, '2026-11-27T12:00')).toMatchObject({ state: 'kept', minutesTaken: 70 });
  });

  test('a customer received in closed time starts the clock with the next opening', () => {
    expect(due(clock('concrete', marks('2026-11-29T12:00'), '2026-11-29T12:00'))).toBe('2026-11-30T11:00');
  });

  test('Polish holidays stop them, and a hotel has none', () => {
    const eve = '2026-11-10T16:00';
    expect(due(clock('concrete', marks(eve), eve, { calendar: POLAND, zone }))).toBe('2026-11-12T10:00');
    expect(due(clock('concrete', marks(eve), eve, { calendar: ROUND_THE_CLOCK, zone }))).toBe(
      '2026-11-10T18:00',
    );
  });

  test('of a branch that never opens they run like any other minutes, and end', () => {
    expect(due(clock('close', marks('12:00'), '12:00', { calendar: NEVER_OPEN, zone }))).toBe(
      '2026-11-26T16:00',
    );
  });
});

describe('the letter', () => {
  const resolved = (wall: string) => marks('09:00', { confirmedAt: at('09:30'), resolvedAt: at(wall) });

  test('has a day and a night, and waits for the opening where they end in closed time', () => {
    expect(due(clock('letter', resolved('10:10'), '10:10'))).toBe('2026-11-27T10:10');
    // Closing time is the end of the day, not the night.
    expect(due(clock('letter', resolved('17:00'), '17:00'))).toBe('2026-11-27T17:00');
    expect(due(clock('letter', resolved('12:45'), '12:45'))).toBe('2026-11-27T13:30');
    // Friday afternoon ends on Saturday afternoon, closed: Monday.
    const friday = resolved('2026-11-27T15:00');
    expect(due(clock('letter', friday, '2026-11-27T15:00'))).toBe('2026-11-30T09:00');
    expect(clock('letter', friday, '2026-11-28T16:00').state).toBe('running');
    expect(clock('letter', friday, '2026-11-30T08:00')).toMatchObject({ state: 'soon', minutesLeft: 60 });
    expect(clock('letter', friday, '2026-11-30T09:01')).toMatchObject({ state: 'late', minutesLeft: -1 });
  });

  test('is never due earlier than its 24 hours', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const start = `2026-11-27T${String(hour).padStart(2, '0')}:15`;
      const { dueAt } = clock('letter', resolved(start), start, { calendar: DEFAULT_CALENDAR, zone });
      expect(Date.parse(dueAt)).toBeGreaterThanOrEqual(Date.parse(at(start)) + 24 * 3_600_000);
    }
  });
});

describe('a case that waits for somebody else', () => {
  test('stops the clock with what was left, and moves its end by the pause', () => {
    const open = marks('09:00', { pauses: [{ from: at('10:00'), to: null }] });
    expect(clock('concrete', open, '12:00')).toMatchObject({ state: 'paused', minutesLeft: 60 });
    // Now 12:00; the hour left would run to 12:30 and on from 13:30.
    expect(due(clock('concrete', open, '12:00'))).toBe('2026-11-26T14:00');
    const over = marks('09:00', { pauses: [{ from: at('10:00'), to: at('12:00') }] });
    expect(clock('concrete', over, '12:10')).toMatchObject({ state: 'running', minutesLeft: 50 });
    expect(due(clock('concrete', over, '12:10'))).toBe('2026-11-26T14:00');
    expect(clock('concrete', over, '14:01')).toMatchObject({ state: 'late', minutesLeft: -1 });
  });

  test('a clock that was kept before the pause stays due when it was', () => {
    const pauses = [{ from: at('10:00'), to: at('15:00') }];
    const kept = marks('09:00', { confirmedAt: at('09:10'), pauses });
    expect(due(clock('concrete', kept, '15:30'))).toBe('2026-11-26T11:00');
    expect(due(clock('concrete', marks('09:00', { pauses }), '15:30'))).not.toBe('2026-11-26T11:00');
  });

  test('counts a pause over lunch and overlapping pauses once', () => {
    const pauses = [
      { from: at('12:00'), to: at('14:00') },
      { from: at('11:30'), to: at('12:15') },
      { from: at('14:00'), to: at('14:00') },
    ];
    // 9:00 to 11:30 are 150 minutes of the four hours; the other 90 run from 14:00.
    expect(due(clock('close', marks('09:00', { pauses }), '14:10'))).toBe('2026-11-26T15:30');
    const done = marks('09:00', { pauses, confirmedAt: at('14:20'), resolvedAt: at('14:20') });
    expect(clock('close', done, '16:00')).toMatchObject({ state: 'kept', minutesTaken: 170 });
  });

  test('what was late before the pause stays late in it, and what was done stays done', () => {
    const of = marks('09:00', { pauses: [{ from: at('11:30'), to: null }] });
    expect(clock('concrete', of, '16:00')).toMatchObject({ state: 'late', minutesLeft: -30 });
    expect(clock('acknowledge', of, '16:00').state).toBe('kept');
    expect(clock('close', of, '16:00')).toMatchObject({ state: 'paused', minutesLeft: 90 });
  });

  test('shows in the bar as paused, and does not press', () => {
    const of = marks('09:00', {
      confirmedAt: at('09:40'),
      pauses: [{ from: at('12:25'), to: null }],
    });
    const bar = clocksForBar(serviceClocks(of, at('16:00'), lunch));
    expect(bar.map(({ code, state }) => [code, state])).toEqual([
      ['acknowledge', 'kept'],
      ['close', 'paused'],
    ]);
  });
});
