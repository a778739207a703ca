import { describe, expect, it } from 'vitest';
import { ROUND_THE_CLOCK } from '../../../electron/domain/calendar/business-calendar.ts';
import { FIRST_CLOCK_MINUTES } from '../../../electron/domain/clock-minutes.ts';
import { clocksForBar, serviceClocks } from '../../../electron/domain/service-clocks.ts';
import type { ClockMarks, ClockTime, ServiceClockCode } from '../../../electron/domain/service-clocks.ts';
import { addMinutes, localDateTimeOf } from '../../../electron/domain/time.ts';

const arrivedAt = '2026-06-11T02:05:00.000Z';
/** A branch that never closes: opening minutes are elapsed minutes. */
const ALWAYS: ClockTime = { calendar: ROUND_THE_CLOCK, zone: 'Asia/Shanghai' };
const fresh: ClockMarks = {
  arrivedAt,
  acknowledgedAt: null,
  progressToldAt: null,
  confirmedAt: null,
  resolvedAt: null,
  letterAt: null,
  waiting: true,
  pauses: [],
  minutes: FIRST_CLOCK_MINUTES,
};
const after = (minutes: number, seconds = 0) =>
  new Date(Date.parse(arrivedAt) + minutes * 60_000 + seconds * 1000).toISOString();
const clockOf = (code: ServiceClockCode, marks: ClockMarks, now: string) => {
  const clock = serviceClocks(marks, now, ALWAYS).find((one) => one.code === code);
  if (clock === undefined) throw new Error(`no clock ${code}`);
  return clock;
};

describe('service clocks', () => {
  it('give 15 minutes to acknowledge, the last quarter of which is soon', () => {
    const at = (minutes: number, seconds = 0) => clockOf('acknowledge', fresh, after(minutes, seconds));
    expect(at(0)).toMatchObject({ state: 'running', minutesLeft: 15, dueAt: after(15) });
    expect(at(0, -20).minutesLeft).toBe(15);
    expect(at(11, 14).state).toBe('running');
    expect(at(11, 15).state).toBe('soon');
    expect(at(15)).toMatchObject({ state: 'soon', minutesLeft: 0 });
    expect(at(15, 1)).toMatchObject({ state: 'late', minutesLeft: -1 });
  });

  it('count the minutes between the two times that are on the screen', () => {
    const marks = { ...fresh, arrivedAt: after(0, 5) };
    const at = (minutes: number, seconds: number) => clockOf('acknowledge', marks, after(minutes, seconds));
    // Due at 10:20:05, shown as 10:20.
    expect([at(0, 50).minutesLeft, at(1, 0).minutesLeft, at(14, 59).minutesLeft]).toEqual([15, 14, 1]);
    expect([at(15, 2).minutesLeft, at(15, 59).minutesLeft]).toEqual([1, -1]);
    expect([at(80, 0).minutesLeft, at(80, 59).minutesLeft]).toEqual([-65, -65]);
  });

  it('keep what was done in time, to the very second, and call late what was not', () => {
    const done = (acknowledgedAt: string) =>
      clockOf('acknowledge', { ...fresh, acknowledgedAt }, after(100)).state;
    expect(done(after(15))).toBe('kept');
    expect(done(after(15, 1))).toBe('late');
    expect(clockOf('acknowledge', { ...fresh, acknowledgedAt: after(3, 20) }, after(9)).minutesTaken).toBe(3);
  });

  it('start progress anew whenever it is told, and stop it when the customer leaves or holds the receipt', () => {
    expect(clockOf('progress', fresh, after(16)).state).toBe('soon');
    const told = { ...fresh, progressToldAt: after(16) };
    expect(clockOf('progress', told, after(16))).toMatchObject({ state: 'running', dueAt: after(36) });
    expect(clockOf('progress', { ...told, waiting: false }, after(50)).state).toBe('stopped');
    expect(clockOf('progress', { ...told, confirmedAt: after(30) }, after(50)).state).toBe('stopped');
  });

  it('count two hours to progress, four to the close, and a day from resolution to the letter', () => {
    expect(clockOf('concrete', fresh, after(1)).dueAt).toBe(after(120));
    expect(clockOf('concrete', { ...fresh, confirmedAt: after(40) }, after(200)).state).toBe('kept');
    expect(clockOf('close', fresh, after(241)).state).toBe('late');
    expect(serviceClocks(fresh, after(1), ALWAYS).map((clock) => clock.code)).not.toContain('letter');
    const resolved = { ...fresh, resolvedAt: after(200) };
    expect(clockOf('letter', resolved, after(201)).dueAt).toBe(after(200 + 1440));
    expect(clockOf('close', resolved, after(500)).state).toBe('kept');
  });

  it.each([
    ['Europe/Warsaw', '2026-03-29T00:30:00.000Z', '2026-03-29T04:30'],
    ['Europe/Warsaw', '2026-10-25T00:30:00.000Z', '2026-10-25T03:30'],
    ['Asia/Shanghai', '2026-03-29T00:30:00.000Z', '2026-03-29T10:30'],
  ])('give two elapsed hours across a change of clocks in %s from %s', (zone, arrived, wall) => {
    const clock = clockOf('concrete', { ...fresh, arrivedAt: arrived }, arrived);
    expect(clock.minutesLeft).toBe(120);
    expect(clock.dueAt).toBe(addMinutes(arrived, 120));
    expect(localDateTimeOf(clock.dueAt, zone)).toBe(wall);
  });
});

describe('minutes a branch has set', () => {
  it('move the end and the last quarter of each clock', () => {
    const quick = { ...fresh, minutes: { ...FIRST_CLOCK_MINUTES, acknowledge: 8, concrete: 60 } };
    expect(clockOf('acknowledge', quick, after(5))).toMatchObject({ state: 'running', dueAt: after(8) });
    expect(clockOf('acknowledge', quick, after(6)).state).toBe('soon');
    expect(clockOf('acknowledge', { ...quick, acknowledgedAt: after(9) }, after(9)).state).toBe('late');
    expect(clockOf('concrete', quick, after(1)).dueAt).toBe(after(60));
    expect(clockOf('close', quick, after(1)).dueAt).toBe(after(240));
  });
});

describe('a letter printed before the resolution', () => {
  it('took no time, rather than less than none', () => {
    const marks = { ...fresh, confirmedAt: after(40), letterAt: after(50), resolvedAt: after(100) };
    expect(clockOf('letter', marks, after(130))).toMatchObject({ state: 'kept', minutesTaken: 0 });
  });
});

describe('clocks in the bar', () => {
  const codes = (marks: ClockMarks, now: string) =>
    clocksForBar(serviceClocks(marks, now, ALWAYS)).map((clock) => clock.code);

  it('show the next one, and the acknowledgement once kept while there is room', () => {
    expect(codes(fresh, after(1))).toEqual(['acknowledge']);
    expect(codes({ ...fresh, acknowledgedAt: after(3) }, after(7))).toEqual(['acknowledge', 'concrete']);
  });

  it('show any other in its last quarter or late, and never more than three', () => {
    expect(codes({ ...fresh, acknowledgedAt: after(3) }, after(16))).toEqual(['progress', 'concrete']);
    expect(codes(fresh, after(300))).toEqual(['acknowledge', 'progress', 'concrete']);
  });

  it('show the letter once resolved, and after it nothing that asks for anything', () => {
    const resolved = {
      ...fresh,
      acknowledgedAt: after(3),
      confirmedAt: after(40),
      resolvedAt: after(100),
      waiting: false,
    };
    expect(codes(resolved, after(101))).toEqual(['acknowledge', 'letter']);
    expect(codes({ ...resolved, letterAt: after(120) }, after(130))).toEqual(['acknowledge']);
  });
});
