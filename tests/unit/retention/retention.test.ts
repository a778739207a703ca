import { assert, integer, property } from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../electron/domain/branch.ts';
import {
  firstRetention,
  RETENTION_CLASSES,
  retentionClassOf,
} from '../../../electron/domain/retention/retention-class.ts';
import { addDays } from '../../../electron/domain/time.ts';
import {
  endsBefore,
  firstDayDue,
  goneFromBackupsOn,
  lastDayDue,
} from '../../../electron/domain/retention/when-due.ts';

const NONE = { byAuthority: false, safety: false, money: false, leftOrWithdrawn: false };

describe('how long words are kept', () => {
  it('goes by the strongest sign of a case', () => {
    expect(retentionClassOf(NONE)).toBe('ordinary');
    expect(retentionClassOf({ ...NONE, leftOrWithdrawn: true })).toBe('left');
    expect(retentionClassOf({ ...NONE, leftOrWithdrawn: true, money: true })).toBe('money');
    expect(retentionClassOf({ ...NONE, money: true, safety: true })).toBe('safety');
    expect(retentionClassOf({ byAuthority: true, safety: true, money: true, leftOrWithdrawn: true })).toBe(
      'authority',
    );
  });

  it('begins in every country with whole months, and never with less than the one who walked away', () => {
    for (const country of COUNTRIES) {
      const months = firstRetention(country);
      for (const name of RETENTION_CLASSES) {
        expect(Number.isInteger(months[name])).toBe(true);
        expect(months[name]).toBeGreaterThanOrEqual(months.left);
      }
    }
  });
});

describe('when a case is due', () => {
  it('is never a day early, in months of any length and leap years', () => {
    assert(
      property(integer({ min: 0, max: 20_000 }), integer({ min: 1, max: 240 }), (days, months) => {
        const today = Temporal.PlainDate.from('2020-01-01').add({ days });
        const last = lastDayDue(today.toString(), months);
        if (last === null) throw new Error('only 0 is never');
        const kept = Temporal.PlainDate.from(last).add({ months });
        expect(Temporal.PlainDate.compare(kept, today)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is counted by days of the branch, and 0 is never', () => {
    const retention = { authority: 0, safety: 120, money: 72, left: 1, ordinary: 36 };
    const ends = endsBefore(retention, '2026-03-31', 'Asia/Shanghai');
    expect(ends.authority).toBeNull();
    // The last day of February counts for the 31st of March, to its end in Shanghai.
    expect(ends.left).toBe('2026-02-28T16:00:00.000Z');
    expect(ends.ordinary).toBe('2023-03-31T16:00:00.000Z');
  });

  it('leaves the last backup a year later', () => {
    expect(goneFromBackupsOn('2028-02-29')).toBe('2029-02-28');
  });
});

describe('the first day on which a case is due', () => {
  it('is the one on which the last day due has come to its end, never one early, over short months too', () => {
    expect(firstDayDue('2026-06-11', 12)).toBe('2027-06-11');
    expect(firstDayDue('2026-01-31', 1)).toBe('2026-03-01');
    expect(firstDayDue('2024-02-29', 12)).toBe('2025-03-01');
    expect(firstDayDue('2026-06-11', 0)).toBeNull();
    assert(
      property(integer({ min: 0, max: 20_000 }), integer({ min: 1, max: 600 }), (days, months) => {
        const ended = addDays('2000-01-01', days);
        const first = firstDayDue(ended, months) ?? '';
        expect((lastDayDue(first, months) ?? '') >= ended).toBe(true);
        expect((lastDayDue(addDays(first, -1), months) ?? '') >= ended).toBe(false);
      }),
    );
  });
});
