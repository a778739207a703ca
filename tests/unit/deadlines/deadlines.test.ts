import { describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import type { BusinessCalendar } from '../../../electron/domain/calendar/business-calendar.ts';
import type { DeadlineRule } from '../../../electron/domain/deadline.ts';
import {
  deadlineFor,
  deadlineOf,
  unconfirmedRules,
} from '../../../electron/domain/deadlines/deadline-for.ts';
import type { Receipt } from '../../../electron/domain/deadlines/deadline-for.ts';
import { dueOn as countedDueOn } from '../../../electron/domain/deadlines/due-on.ts';
import { DEADLINE_PACKS } from '../../../electron/packs/index.ts';

/** Mondays to Fridays less these days, with a list for 2026 and 2027. */
function withHolidays(holidays: readonly string[]): BusinessCalendar {
  const listOf = (year: number) => ({
    year,
    holidays: holidays.filter((day) => day.startsWith(String(year))),
    makeUpDays: [],
  });
  return { ...DEFAULT_CALENDAR, years: [listOf(2026), listOf(2027)] };
}

const RECEIVED: Receipt = { on: '2026-11-20', at: '2026-11-20T10:00:00.000Z', zone: 'Europe/London' };
const rules: readonly DeadlineRule[] = DEADLINE_PACKS.flatMap((pack) => pack.content.rules);

describe('dueOn, worked out on a wall calendar of November 2026', () => {
  const dueOn = (clock: Parameters<typeof countedDueOn>[0], receivedOn: string, holidays: string[] = []) =>
    countedDueOn(clock, receivedOn, withHolidays(holidays)).date;
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
    expect(deadlineOf(key, DEADLINE_PACKS, [], RECEIVED, '2026-11-20', DEFAULT_CALENDAR)?.snapshot).toEqual({
      packId: 'deadlines-gb',
      packVersion: 3,
      ruleId: 'gb-bank-final-response',
      dueOn: '2027-01-15',
      computedOn: '2026-11-20',
    });
    expect(
      deadlineOf({ ...key, country: 'other' }, DEADLINE_PACKS, [], RECEIVED, '2026-11-20', DEFAULT_CALENDAR),
    ).toBeNull();
  });

  test('a payment at a British bank has its own, shorter day', () => {
    const key = { country: 'GB', region: '', sector: 'bank', category: 'transfer' } as const;
    expect(deadlineFor(key, rules, [])).toMatchObject({ amount: 15, unit: 'business-days' });
    expect(deadlineFor({ ...key, category: 'conduct' }, rules, [])?.amount).toBe(8);
  });

  test('years without a holiday list are named beside the day', () => {
    const key = { country: 'GB', region: '', sector: 'bank', category: 'transfer' } as const;
    const computed = (calendar: BusinessCalendar) =>
      deadlineOf(key, DEADLINE_PACKS, [], { ...RECEIVED, on: '2026-12-18' }, '2026-12-18', calendar);
    expect(computed(DEFAULT_CALENDAR)?.uncoveredYears).toEqual([2026, 2027]);
    expect(computed(withHolidays(['2026-12-25', '2027-01-01']))?.uncoveredYears).toEqual([]);
  });

  test('hours run from the minute of receipt, across midnight and a change of clocks', () => {
    const own: DeadlineRule = {
      id: 'own-day',
      country: 'PL',
      region: '',
      sector: 'retail',
      amount: 24,
      unit: 'hours',
      sureness: 'V1',
      source: 'Regulamin placówki, § 4',
      checkedOn: '2026-11-26',
      silence: { zh: '', en: '', pl: '' },
      statement: { zh: '到这一天。', en: 'By this day.', pl: 'Do tego dnia.' },
      appealRoute: { zh: '', en: '', pl: '' },
    };
    const base = DEADLINE_PACKS[1];
    if (base === undefined) throw new Error('pack changed');
    const pack = { ...base, content: { rules: [own] } };
    // Saturday 24 October 2026, 15:30 in Warsaw; the night after has 25 hours.
    const received = { on: '2026-10-24', at: '2026-10-24T13:30:00.000Z', zone: 'Europe/Warsaw' };
    const key = { country: 'PL', region: '', sector: 'retail' } as const;
    const computed = deadlineOf(key, [pack], [], received, '2026-10-24', DEFAULT_CALENDAR);
    expect(computed?.snapshot).toMatchObject({ dueOn: '2026-10-25', dueAt: '2026-10-25T13:30:00.000Z' });
  });
});
