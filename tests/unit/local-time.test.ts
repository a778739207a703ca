import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dateOfDay, dayNumber } from '../../electron/domain/calendar/day-number.ts';
import { addDays, addMinutes, LAST_DATE, localDateOf, localDateTimeOf } from '../../electron/domain/time.ts';

const ZONES = [
  'Europe/London',
  'Europe/Warsaw',
  'Asia/Shanghai',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

/** Moments at which one of the zones changes its clocks, and those beside them. */
const CHANGES = ZONES.flatMap((zone) => {
  const changes: number[] = [];
  let at = Temporal.Instant.from('2009-01-01T00:00:00Z').toZonedDateTimeISO(zone);
  for (let year = 0; year < 40; year += 1) {
    const next = at.getTimeZoneTransition('next');
    if (next === null) break;
    changes.push(next.epochMilliseconds - 1, next.epochMilliseconds, next.epochMilliseconds + 1);
    at = next;
  }
  return changes;
});

const anyMoment = fc.oneof(
  fc.constantFrom(...CHANGES),
  fc.integer({ min: Date.UTC(1890, 0, 1), max: Date.UTC(2080, 0, 1) }),
);

test('date and minute of the wall clock are what Temporal makes of an instant, on both sides of every change of clocks', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), anyMoment, (zone, moment) => {
      const at = new Date(moment).toISOString();
      const wall = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
      expect(localDateTimeOf(at, zone)).toBe(wall.toString({ smallestUnit: 'minute' }));
      expect(localDateOf(at, zone)).toBe(wall.toPlainDate().toString());
    }),
    { numRuns: 2_000 },
  );
});

test('what is no instant is left to Temporal', () => {
  expect(() => localDateTimeOf('2026-06-11', 'Europe/London')).toThrow(RangeError);
  expect(() => localDateOf('2026-02-30T00:00:00.000Z', 'Europe/London')).toThrow(RangeError);
  expect(localDateTimeOf('2026-06-11T02:05:00Z', 'Asia/Shanghai')).toBe('2026-06-11T10:05');
});

test('nothing comes after the last day whose year has four digits', () => {
  expect(localDateOf('9999-12-31T20:00:00.000Z', 'Asia/Shanghai')).toBe(LAST_DATE);
  expect(localDateTimeOf('9999-12-31T20:00:00.000Z', 'Asia/Shanghai')).toBe('9999-12-31T23:59');
  expect(addDays('9999-12-30', 30)).toBe(LAST_DATE);
  expect(dateOfDay(dayNumber(LAST_DATE) + 1)).toBe(LAST_DATE);
  expect(addMinutes('9999-12-31T23:59:00.000Z', 5)).toBe('9999-12-31T23:59:59.999Z');
  expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
});
