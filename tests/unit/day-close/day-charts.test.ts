import { expect, test } from 'vitest';
import { customersByHour, promiseShares } from '../../../electron/domain/day-close/day-charts.ts';
import { daySummary } from '../../../electron/domain/day-close/day-summary.ts';
import { sampleDay } from '../../integration/package/sample-day.ts';

test('each hour of a usual day has its bar, earlier and later customers make it longer', () => {
  const { place, rows } = sampleDay(3, 'zh');
  expect(customersByHour(place, rows).map(({ hour, received }) => [hour, received])).toEqual([
    [8, 0],
    [9, 0],
    [10, 3],
    ...[11, 12, 13, 14, 15, 16, 17].map((hour) => [hour, 0]),
  ]);
  const late = rows.cases.map((row) => ({ ...row, arrivedAt: '2026-06-11T13:59:00.000Z' }));
  expect(customersByHour(place, { ...rows, cases: late }).at(-1)).toEqual({ hour: 21, received: 3 });
  const older = rows.cases.map((row) => ({ ...row, localDate: '2026-06-10' }));
  expect(customersByHour(place, { ...rows, cases: older }).every(({ received }) => received === 0)).toBe(
    true,
  );
});

test('the shares of the promises make one whole, or nothing', () => {
  const { place, rows } = sampleDay(4);
  const shares = promiseShares(daySummary(place, rows));
  expect(shares.map(({ share }) => share)).toEqual([0, 0, 0, 1]);
  expect(promiseShares(daySummary(place, { ...rows, promises: [] }))).toEqual([]);
});

test('a case of another counter that was worked on here is in no figure of this one', () => {
  const { place, rows } = sampleDay(4);
  const elsewhere = { ...place, counter: place.counter + 1 };
  expect(daySummary(place, rows)).toMatchObject({ received: 4, promisesOpen: 4 });
  const { events, ...figures } = daySummary(elsewhere, rows);
  expect(new Set(Object.values(figures))).toEqual(new Set([0]));
  expect(events).toBe(rows.events.length);
  expect(customersByHour(elsewhere, rows).every(({ received }) => received === 0)).toBe(true);
  // Counter 30 begins with the figure of counter 3.
  const thirty = rows.cases.map((row) => ({ ...row, number: row.number.replace('-3-', '-30-') }));
  expect(daySummary(place, { ...rows, cases: thirty }).received).toBe(0);
});
