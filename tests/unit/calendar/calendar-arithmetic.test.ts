import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessDay } from '../../../electron/domain/calendar/business-calendar.ts';
import {
  addBusinessDays,
  addOpeningMinutes,
  businessDaysBetween,
  nextOpening,
  openingMillisBetween,
  openingMinutesBetween,
} from '../../../electron/domain/calendar/business-time.ts';
import { checkCalendar } from '../../../electron/domain/calendar/check-calendar.ts';
import { countedTime } from '../../../electron/domain/calendar/counted-time.ts';
import { anyCalendar, anyDate, anyInstant, anyZone } from './calendars.ts';

const anyCount = fc.integer({ min: 0, max: 60 });
const anyMinutes = fc.integer({ min: 0, max: 3000 });

describe('business days, whatever the calendar', () => {
  test('none at all stays on the day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, (calendar, date) => {
        expect(addBusinessDays(calendar, date, 0)).toEqual({ date, uncoveredYears: [] });
      }),
    );
  });

  test('adding in two parts equals adding at once', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyCount, anyCount, (calendar, date, one, other) => {
        const first = addBusinessDays(calendar, date, one).date;
        expect(addBusinessDays(calendar, first, other).date).toBe(
          addBusinessDays(calendar, date, one + other).date,
        );
      }),
    );
  });

  test('one or more lands on a business day, and that many lie between', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 1, max: 60 }), (calendar, date, count) => {
        const due = addBusinessDays(calendar, date, count).date;
        expect(isBusinessDay(calendar, due)).toBe(true);
        expect(businessDaysBetween(calendar, date, due)).toBe(count);
        expect(businessDaysBetween(calendar, due, date)).toBe(-count);
      }),
    );
  });

  test('a later start or more days never end earlier', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyDate, anyCount, anyCount, (calendar, a, b, m, n) => {
        const [early, late] = [a, b].toSorted();
        const [few, many] = [m, n].toSorted((x, y) => x - y);
        if (early === undefined || late === undefined || few === undefined || many === undefined) return;
        const end = (date: string, count: number) => addBusinessDays(calendar, date, count).date;
        expect(end(early, few) <= end(late, few)).toBe(true);
        expect(end(early, few) <= end(early, many)).toBe(true);
      }),
    );
  });
});

describe('opening minutes, whatever the calendar and in three zones', () => {
  test('the calendars here are such as may be saved', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        expect(checkCalendar(calendar)).toEqual([]);
      }),
    );
  });

  test('adding in two parts equals adding at once, and that many lie between', () => {
    fc.assert(
      fc.property(anyCalendar, anyZone, anyInstant, anyMinutes, anyMinutes, (calendar, zone, at, m, n) => {
        const first = addOpeningMinutes(calendar, zone, at, m);
        const whole = addOpeningMinutes(calendar, zone, at, m + n);
        if (first === null || whole === null) return;
        expect(addOpeningMinutes(calendar, zone, first, n)).toBe(whole);
        expect(openingMinutesBetween(calendar, zone, at, whole)).toBe(m + n);
      }),
      { numRuns: 60 },
    );
  });

  test('the time between two moments is the sum of its parts and never more than elapsed', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyZone,
        fc.tuple(anyInstant, fc.nat(40), fc.nat(40)),
        (calendar, zone, [at, m, n]) => {
          const a = Date.parse(at);
          const b = a + m * 3_600_000;
          const c = b + n * 3_600_000;
          const between = (from: number, to: number) => openingMillisBetween(calendar, zone, from, to);
          expect(between(a, b) + between(b, c)).toBe(between(a, c));
          expect(between(c, a)).toBe(0 - between(a, c));
          expect(between(a, c)).toBeLessThanOrEqual(c - a);
        },
      ),
    );
  });

  test('the next opening is not earlier, is open, and nothing is open before it', () => {
    fc.assert(
      fc.property(anyCalendar, anyZone, anyInstant, (calendar, zone, at) => {
        const opening = nextOpening(calendar, zone, at);
        if (opening === null) return;
        expect(opening >= at).toBe(true);
        expect(nextOpening(calendar, zone, opening)).toBe(opening);
        expect(openingMillisBetween(calendar, zone, Date.parse(at), Date.parse(opening))).toBe(0);
      }),
    );
  });
});

describe('time without pauses', () => {
  const anyPause = fc.tuple(fc.nat(3000), fc.nat(600));
  const START = Date.parse('2026-03-28T08:00:00.000Z');

  test('what is added can be counted again, however the pauses lie', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyZone,
        fc.boolean(),
        fc.array(anyPause, { maxLength: 5 }),
        anyMinutes,
        (calendar, zone, elapsed, pauses, minutes) => {
          const spans = pauses.map(([from, length]) => ({
            from: START + from * 60_000,
            to: START + (from + length) * 60_000,
          }));
          const counted = countedTime(elapsed ? null : { calendar, zone }, spans);
          const end = counted.add(START, minutes * 60_000);
          expect(counted.between(START, end)).toBe(minutes * 60_000);
          expect(end).toBeGreaterThanOrEqual(
            countedTime(elapsed ? null : { calendar, zone }, []).add(START, minutes * 60_000),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
