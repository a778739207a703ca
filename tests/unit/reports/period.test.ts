import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../../../electron/domain/calendar/day-number.ts';
import {
  comparedWith,
  COMPARISONS,
  daysIn,
  keptPeriods,
  PERIOD_KINDS,
  periodOf,
  stepsOf,
} from '../../../electron/domain/reports/period.ts';

describe('periods', () => {
  it.each([
    ['day', '2026-06-11', '2026-06-11', '2026-06-11'],
    ['week', '2026-06-11', '2026-06-08', '2026-06-14'],
    ['week', '2026-01-01', '2025-12-29', '2026-01-04'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['quarter', '2026-06-11', '2026-04-01', '2026-06-30'],
    ['year', '2026-06-11', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s', (kind, day, from, to) => {
    expect(periodOf(kind, day, null)).toEqual({ from, to });
  });

  it('are held against the one before, or the same days a year earlier', () => {
    const quarter = periodOf('quarter', '2026-02-10', null);
    expect(comparedWith('quarter', quarter, 'before')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
    const free = periodOf('free', '2024-02-20', '2024-02-29');
    expect(comparedWith('free', free, 'before')).toEqual({ from: '2024-02-10', to: '2024-02-19' });
    expect(comparedWith('free', free, 'year-before')).toEqual({ from: '2023-02-20', to: '2023-02-28' });
  });

  it('are the sum of their months and days, each day once', () => {
    const periods = property(
      integer({ min: 16_000, max: 21_000 }),
      integer({ min: 0, max: 4_000 }),
      (first, length) => {
        const period = { from: dateOfDay(first), to: dateOfDay(first + length) };
        const covered = keptPeriods(period).flatMap((one) => {
          if (one.length === 10) return [one];
          const month = periodOf('month', `${one}-01`, null);
          return Array.from({ length: daysIn(month) }, (_, day) =>
            dateOfDay(Date.parse(`${month.from}T00:00:00Z`) / 86_400_000 + day),
          );
        });
        expect(covered).toEqual(Array.from({ length: length + 1 }, (_, day) => dateOfDay(first + day)));
      },
    );
    assert(periods, { numRuns: 200, seed: 11 });
  });

  it('have a bar for every step, never more than fit on a sheet', () => {
    const bars = property(
      constantFrom(...PERIOD_KINDS),
      integer({ min: 16_000, max: 21_000 }),
      constantFrom(...COMPARISONS),
      (kind, day, by) => {
        const period = periodOf(kind, dateOfDay(day), dateOfDay(day + 400));
        const steps = stepsOf(period);
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.length).toBeLessThanOrEqual(62);
        const before = comparedWith(kind, period, by);
        expect(before.to < period.from || by === 'year-before').toBe(true);
      },
    );
    assert(bars, { numRuns: 200, seed: 12 });
  });
});
