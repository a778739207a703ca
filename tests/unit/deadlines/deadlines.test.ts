import { describe, expect, test } from 'vitest';
import {
  deadlineFor,
  deadlineOf,
  unconfirmedRules,
} from '../../../electron/domain/deadlines/deadline-for.ts';
import { dueOn } from '../../../electron/domain/deadlines/due-on.ts';
import { DEADLINE_PACKS } from '../../../electron/packs/index.ts';

const rules = DEADLINE_PACKS.flatMap((pack) => pack.content.rules);

describe('dueOn, worked out on a wall calendar of November 2026', () => {
  // Friday 20 November 2026; Saturday 21, Sunday 22, Monday 23.
  test('the day of receipt does not count', () => {
    expect(dueOn({ amount: 1, unit: 'calendar-days' }, '2026-11-20')).toBe('2026-11-21');
    expect(dueOn({ amount: 1, unit: 'business-days' }, '2026-11-19')).toBe('2026-11-20');
  });

  test('calendar days run through weekends, months and the year', () => {
    expect(dueOn({ amount: 30, unit: 'calendar-days' }, '2026-11-20')).toBe('2026-12-20');
    expect(dueOn({ amount: 14, unit: 'calendar-days' }, '2026-12-24')).toBe('2027-01-07');
  });

  test('business days step over the weekend', () => {
    expect(dueOn({ amount: 1, unit: 'business-days' }, '2026-11-20')).toBe('2026-11-23');
    expect(dueOn({ amount: 3, unit: 'business-days' }, '2026-11-20')).toBe('2026-11-25');
    expect(dueOn({ amount: 5, unit: 'business-days' }, '2026-11-20')).toBe('2026-11-27');
  });

  test('received on a Saturday or Sunday, Monday is the first business day', () => {
    expect(dueOn({ amount: 1, unit: 'business-days' }, '2026-11-21')).toBe('2026-11-23');
    expect(dueOn({ amount: 3, unit: 'business-days' }, '2026-11-22')).toBe('2026-11-25');
  });

  test('a holiday is not a business day', () => {
    // 25 and 26 December 2026 are Friday and Saturday, 1 January 2027 a Friday.
    expect(dueOn({ amount: 3, unit: 'business-days' }, '2026-12-23', ['2026-12-25', '2026-12-26'])).toBe(
      '2026-12-29',
    );
    expect(dueOn({ amount: 15, unit: 'business-days' }, '2026-12-18', ['2026-12-25', '2027-01-01'])).toBe(
      '2027-01-12',
    );
  });

  test('weeks are seven days each', () => {
    expect(dueOn({ amount: 8, unit: 'weeks' }, '2026-11-20')).toBe('2027-01-15');
    expect(dueOn({ amount: 6, unit: 'weeks' }, '2028-02-01')).toBe('2028-03-14');
  });
});

describe('deadlineFor', () => {
  test('a V1 row counts at once', () => {
    const rule = deadlineFor({ country: 'GB', region: '', sector: 'bank' }, rules, []);
    expect(rule).toMatchObject({ id: 'gb-bank-final-response', amount: 8, unit: 'weeks' });
  });

  test('a V2 row waits for the supervisor', () => {
    const key = { country: 'PL', region: '', sector: 'bank' } as const;
    expect(deadlineFor(key, rules, [])).toBeNull();
    expect(unconfirmedRules(key, rules, []).map((rule) => rule.id)).toEqual(['pl-bank-reply']);
    expect(deadlineFor(key, rules, ['pl-bank-reply'])?.amount).toBe(30);
    expect(unconfirmedRules(key, rules, ['pl-bank-reply'])).toEqual([]);
  });

  test('the region comes before the country, and only its own', () => {
    const telecom = { country: 'CN', sector: 'telecom' } as const;
    expect(deadlineFor({ ...telecom, region: 'henan' }, rules, [])?.id).toBe('cn-henan-telecom-reply');
    expect(deadlineFor({ ...telecom, region: 'hunan' }, rules, [])?.id).toBe('cn-telecom-reply');
    const hospital = { country: 'GB', sector: 'hospital' } as const;
    const confirmed = ['gb-england-hospital-acknowledgement'];
    expect(deadlineFor({ ...hospital, region: 'england' }, rules, confirmed)?.amount).toBe(3);
    expect(deadlineFor({ ...hospital, region: 'wales' }, rules, confirmed)).toBeNull();
  });

  test('Shanghai electricity: 3 working days for a cut, 5 for a bill, nothing for a queue', () => {
    const key = { country: 'CN', region: 'shanghai', sector: 'electricity' } as const;
    expect(deadlineFor({ ...key, category: 'disconnected' }, rules, [])?.amount).toBe(3);
    expect(deadlineFor({ ...key, category: 'bill' }, rules, [])?.amount).toBe(5);
    expect(deadlineFor({ ...key, category: 'waiting' }, rules, [])).toBeNull();
    expect(deadlineFor(key, rules, [])).toBeNull();
  });

  test('the authority’s own clock is never the shop’s', () => {
    expect(deadlineFor({ country: 'CN', region: '', sector: 'retail' }, rules, [])).toBeNull();
  });

  test('a row not verified never counts, even when somebody confirms it', () => {
    const base = rules.find((rule) => rule.id === 'pl-bank-reply');
    if (base === undefined) throw new Error('pack changed');
    const unverified = [{ ...base, sureness: 'NV' as const }];
    expect(
      deadlineFor({ country: 'PL', region: '', sector: 'bank' }, unverified, ['pl-bank-reply']),
    ).toBeNull();
  });

  test('the snapshot names pack, version, rule and both days', () => {
    const key = { country: 'GB', region: '', sector: 'bank' } as const;
    expect(deadlineOf(key, DEADLINE_PACKS, [], '2026-11-20', '2026-11-20')?.snapshot).toEqual({
      packId: 'deadlines-gb',
      packVersion: 1,
      ruleId: 'gb-bank-final-response',
      dueOn: '2027-01-15',
      computedOn: '2026-11-20',
    });
    expect(
      deadlineOf({ ...key, country: 'other' }, DEADLINE_PACKS, [], '2026-11-20', '2026-11-20'),
    ).toBeNull();
  });
});
