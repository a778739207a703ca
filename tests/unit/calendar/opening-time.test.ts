import { describe, expect, test } from 'vitest';
import {
  DEFAULT_CALENDAR,
  ROUND_THE_CLOCK,
  firstCalendar,
  isBusinessDay,
  openingPeriodsOn,
} from '../../../electron/domain/calendar/business-calendar.ts';
import type { BusinessCalendar, OpeningPeriod } from '../../../electron/domain/calendar/business-calendar.ts';
import {
  addBusinessDays,
  addOpeningMinutes,
  nextOpening,
  openingMinutesBetween,
} from '../../../electron/domain/calendar/business-time.ts';
import { instantOf, localDateTimeOf } from '../../../electron/domain/time.ts';
import { CHINA, ENGLAND, HOTEL, LUNCH_BREAK, NEVER_OPEN, POLAND } from './calendars.ts';

const WARSAW = 'Europe/Warsaw';
const LONDON = 'Europe/London';

/** Wall-clock time after so many opening minutes, both in the zone. */
function after(calendar: BusinessCalendar, zone: string, from: string, minutes: number): string | null {
  const end = addOpeningMinutes(calendar, zone, instantOf(from, zone), minutes);
  return end === null ? null : localDateTimeOf(end, zone);
}

function between(calendar: BusinessCalendar, zone: string, from: string, to: string): number {
  return openingMinutesBetween(calendar, zone, instantOf(from, zone), instantOf(to, zone));
}

/** Open at these hours on every day of the week. */
function daily(...periods: readonly OpeningPeriod[]): BusinessCalendar {
  return {
    week: { 1: periods, 2: periods, 3: periods, 4: periods, 5: periods, 6: periods, 7: periods },
    onHolidays: [],
    years: [],
  };
}

describe('days of a calendar', () => {
  test('a make-up Sunday in China is a business day with the hours of Monday; a holiday Thursday is neither', () => {
    expect(isBusinessDay(CHINA, '2026-09-20')).toBe(true);
    expect(openingPeriodsOn(CHINA, '2026-09-20')).toEqual(LUNCH_BREAK.week[1]);
    expect(isBusinessDay(CHINA, '2026-10-01')).toBe(false);
    expect(openingPeriodsOn(CHINA, '2026-10-01')).toEqual([]);
    expect(isBusinessDay(CHINA, '2026-09-19')).toBe(false);
  });

  test('hours named for make-up days and holidays are those', () => {
    const short = [{ opens: '10:00', closes: '14:00' }];
    const own = { ...CHINA, onMakeUpDays: short, onHolidays: short };
    expect(openingPeriodsOn(own, '2026-10-10')).toEqual(short);
    expect(openingPeriodsOn(own, '2026-10-02')).toEqual(short);
  });

  test('an open Saturday is no business day, and a hotel open on Christmas Eve has none then', () => {
    expect(openingPeriodsOn(LUNCH_BREAK, '2026-11-28')).toHaveLength(1);
    expect(isBusinessDay(LUNCH_BREAK, '2026-11-28')).toBe(false);
    expect(openingPeriodsOn(HOTEL, '2026-12-24')).toEqual([{ opens: '00:00', closes: '24:00' }]);
    expect(isBusinessDay(HOTEL, '2026-12-24')).toBe(false);
  });

  test('a hotel and a hospital start round the clock, everybody else nine to five', () => {
    expect(firstCalendar('hotel')).toBe(ROUND_THE_CLOCK);
    expect(firstCalendar('hospital')).toBe(ROUND_THE_CLOCK);
    expect(firstCalendar('bank')).toBe(DEFAULT_CALENDAR);
  });

  test('years without a list are counted without holidays and named', () => {
    // 31 December 2027 is a Friday; 1 January 2028, a Saturday, is in no list.
    expect(addBusinessDays(ENGLAND, '2027-12-30', 2)).toEqual({ date: '2028-01-03', uncoveredYears: [2028] });
    expect(addBusinessDays(ENGLAND, '2026-12-30', 2)).toEqual({ date: '2027-01-04', uncoveredYears: [] });
  });
});

describe('opening minutes by hand', () => {
  test('run to the minute of closing and go on the next morning', () => {
    expect(after(DEFAULT_CALENDAR, LONDON, '2026-11-26T15:00', 120)).toBe('2026-11-26T17:00');
    expect(after(DEFAULT_CALENDAR, LONDON, '2026-11-26T15:01', 120)).toBe('2026-11-27T09:01');
    expect(after(DEFAULT_CALENDAR, LONDON, '2026-11-26T20:00', 120)).toBe('2026-11-27T11:00');
  });

  test('step over lunch, a Sunday and Polish Independence Day', () => {
    expect(after(LUNCH_BREAK, WARSAW, '2026-11-26T12:00', 120)).toBe('2026-11-26T15:00');
    // Saturday 11:00 to 12:00 is one hour, the second begins on Monday at nine.
    expect(after(LUNCH_BREAK, WARSAW, '2026-11-28T11:00', 120)).toBe('2026-11-30T10:00');
    // Tuesday 10 November 16:00; Wednesday 11 is a holiday; two hours left on Thursday, over none of lunch.
    expect(after(POLAND, WARSAW, '2026-11-10T16:00', 180)).toBe('2026-11-12T11:00');
    expect(between(POLAND, WARSAW, '2026-11-10T16:00', '2026-11-12T11:00')).toBe(180);
  });

  test('closed time counts nothing, and backwards is negative', () => {
    expect(between(DEFAULT_CALENDAR, LONDON, '2026-11-27T17:00', '2026-11-30T09:00')).toBe(0);
    expect(between(DEFAULT_CALENDAR, LONDON, '2026-11-27T16:00', '2026-11-30T10:00')).toBe(120);
    expect(between(DEFAULT_CALENDAR, LONDON, '2026-11-30T10:00', '2026-11-27T16:00')).toBe(-120);
  });

  test('are exact for ten years and no burden for eight thousand', () => {
    const years = between(LUNCH_BREAK, WARSAW, '2026-11-26T09:00', '2036-11-26T09:00');
    expect(years).toBeGreaterThan(10 * 250 * 6 * 60);
    const began = performance.now();
    expect(between(LUNCH_BREAK, WARSAW, '2026-11-26T09:00', '9999-12-30T12:00')).toBeGreaterThan(years);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('a day round the clock has 23 hours when the clocks go forward, 25 when they go back', () => {
    expect(between(ROUND_THE_CLOCK, LONDON, '2026-03-29T00:00', '2026-03-30T00:00')).toBe(23 * 60);
    expect(between(ROUND_THE_CLOCK, WARSAW, '2026-10-25T00:00', '2026-10-26T00:00')).toBe(25 * 60);
    expect(between(ROUND_THE_CLOCK, 'Asia/Shanghai', '2026-03-29T00:00', '2026-03-30T00:00')).toBe(24 * 60);
    expect(after(ROUND_THE_CLOCK, WARSAW, '2026-03-29T01:30', 60)).toBe('2026-03-29T03:30');
    expect(after(ROUND_THE_CLOCK, LONDON, '2026-10-25T00:30', 120)).toBe('2026-10-25T01:30');
  });

  test('a night shift over the change loses its hour, and a period inside the gap is no time at all', () => {
    const night = daily({ opens: '01:00', closes: '05:00' });
    expect(between(night, WARSAW, '2026-03-29T00:00', '2026-03-29T12:00')).toBe(180);
    expect(between(night, WARSAW, '2026-10-25T00:00', '2026-10-25T12:00')).toBe(300);
    // In Warsaw 02:00 to 03:00 does not exist on 29 March 2026; what begins in it begins at 03:00.
    const inTheGap = daily({ opens: '02:15', closes: '02:45' });
    expect(between(inTheGap, WARSAW, '2026-03-29T00:00', '2026-03-29T12:00')).toBe(0);
    const outOfIt = daily({ opens: '02:15', closes: '04:00' });
    expect(between(outOfIt, WARSAW, '2026-03-29T00:00', '2026-03-29T12:00')).toBe(60);
    const fromItsStart = daily({ opens: '02:00', closes: '04:00' });
    expect(between(fromItsStart, WARSAW, '2026-03-29T00:00', '2026-03-29T12:00')).toBe(60);
    const untilItsEnd = daily({ opens: '00:00', closes: '02:00' });
    expect(between(untilItsEnd, WARSAW, '2026-03-28T12:00', '2026-03-29T12:00')).toBe(120);
  });

  test('a zone that changes at midnight opens at the first minute there is', () => {
    // Cairo: 24 April 2026 begins at 01:00, which is 22:00 UTC.
    const zone = 'Africa/Cairo';
    const evening = daily({ opens: '00:00', closes: '02:00' });
    expect(nextOpening(evening, zone, '2026-04-23T12:00:00.000Z')).toBe('2026-04-23T22:00:00.000Z');
    expect(between(evening, zone, '2026-04-23T12:00', '2026-04-24T12:00')).toBe(60);
    expect(between(ROUND_THE_CLOCK, zone, '2026-04-23T12:00', '2026-04-24T12:00')).toBe(23 * 60);
  });
});

describe('the next opening', () => {
  test('is now while open; closing time is closed', () => {
    const at = (wall: string) => {
      const opening = nextOpening(LUNCH_BREAK, WARSAW, instantOf(wall, WARSAW));
      return opening === null ? null : localDateTimeOf(opening, WARSAW);
    };
    expect(at('2026-11-26T10:10')).toBe('2026-11-26T10:10');
    expect(at('2026-11-26T12:30')).toBe('2026-11-26T13:30');
    expect(at('2026-11-28T12:00')).toBe('2026-11-30T09:00');
  });

  test('of a branch that never opens is none, and no clock of it ends', () => {
    const at = '2026-11-26T10:00:00.000Z';
    expect(nextOpening(NEVER_OPEN, LONDON, at)).toBeNull();
    expect(addOpeningMinutes(NEVER_OPEN, LONDON, at, 1)).toBeNull();
    expect(openingMinutesBetween(NEVER_OPEN, LONDON, at, '2036-11-26T10:00:00.000Z')).toBe(0);
  });

  test('nobody adds less than nothing, or for ever', () => {
    const at = '2026-11-26T10:00:00.000Z';
    expect(() => addOpeningMinutes(DEFAULT_CALENDAR, LONDON, at, -1)).toThrow(RangeError);
    expect(() => addOpeningMinutes(DEFAULT_CALENDAR, LONDON, at, Number.NaN)).toThrow(RangeError);
    expect(() => addBusinessDays(DEFAULT_CALENDAR, '2026-11-26', 1.5)).toThrow(RangeError);
    expect(addOpeningMinutes(DEFAULT_CALENDAR, LONDON, at, 1e9)).toBeNull();
  });
});
