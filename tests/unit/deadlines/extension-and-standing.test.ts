import { describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import type { DeadlineRule, DeadlineSnapshot } from '../../../electron/domain/deadline.ts';
import { answeredAt } from '../../../electron/domain/deadlines/answered-at.ts';
import { dueOn } from '../../../electron/domain/deadlines/due-on.ts';
import { extendedDeadline, stepsLeft } from '../../../electron/domain/deadlines/extended-deadline.ts';
import {
  secondDays,
  statutoryStanding,
  warnsOfSilence,
} from '../../../electron/domain/deadlines/statutory-standing.ts';
import { validatePack } from '../../../electron/domain/packs/validate-pack.ts';
import { DEADLINE_PACKS } from '../../../electron/packs/index.ts';

const rules = DEADLINE_PACKS.flatMap((pack): readonly DeadlineRule[] => pack.content.rules);

function ruleOf(id: string): DeadlineRule {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

const bank = ruleOf('cn-bank-simple');
const RECEIVED = '2026-11-02';
/** 15 days after Monday 2 November 2026. */
const simple: DeadlineSnapshot = {
  packId: 'deadlines-cn',
  packVersion: 2,
  ruleId: bank.id,
  dueOn: '2026-11-17',
  computedOn: RECEIVED,
};
const extend = (snapshot: DeadlineSnapshot, stepId: string, today: string, rule = bank) =>
  extendedDeadline(rule, snapshot, stepId, DEFAULT_CALENDAR, RECEIVED, today);

describe('extending a deadline', () => {
  test('Chinese bank: complex 30 days from receipt, specially complex 30 more, with what each needs', () => {
    const complex = extend(simple, 'complex', '2026-11-10');
    if (!complex.ok) throw new Error(complex.code);
    expect(complex.value.snapshot).toEqual({
      ...simple,
      dueOn: '2026-12-02',
      computedOn: '2026-11-10',
      stepId: 'complex',
      extendedFrom: '2026-11-17',
    });
    expect(complex.value.step.needs).toEqual(['reason']);
    expect(extend(simple, 'specially-complex', '2026-11-10')).toMatchObject({ code: 'step-too-early' });
    const special = extend(complex.value.snapshot, 'specially-complex', '2026-12-01');
    if (!special.ok) throw new Error(special.code);
    expect(special.value.snapshot).toMatchObject({ dueOn: '2027-01-01', extendedFrom: '2026-12-02' });
    expect(special.value.step.needs).toEqual(['reason', 'approval']);
    expect(stepsLeft(bank, special.value.snapshot)).toEqual([]);
  });

  test('is refused for a step the rule does not have, and where it has none', () => {
    expect(extend(simple, 'friendly', '2026-11-10')).toMatchObject({ ok: false, code: 'no-such-step' });
    const none = ruleOf('pl-retail-reply');
    expect(extend(simple, 'complex', '2026-11-10', none)).toMatchObject({ code: 'no-such-step' });
    expect(stepsLeft(none, simple)).toEqual([]);
  });

  test('is refused for a step taken before, or passed over', () => {
    const once = { ...simple, dueOn: '2026-12-02', stepId: 'complex', extendedFrom: '2026-11-17' };
    expect(extend(once, 'complex', '2026-11-20')).toMatchObject({ code: 'step-taken' });
    const twice = { ...once, dueOn: '2027-01-01', stepId: 'specially-complex', extendedFrom: '2026-12-02' };
    expect(extend(twice, 'specially-complex', '2026-12-20')).toMatchObject({ code: 'step-taken' });
    expect(extend(twice, 'complex', '2026-12-20')).toMatchObject({ code: 'step-taken' });
  });

  test('is refused when the new day is not later, and once the day in force is over', () => {
    const late = { ...simple, dueOn: '2026-12-02' };
    expect(extend(late, 'complex', '2026-11-20')).toMatchObject({ code: 'not-later' });
    expect(extend(simple, 'complex', '2026-11-17')).toMatchObject({ ok: true });
    expect(extend(simple, 'complex', '2026-11-18')).toMatchObject({ code: 'deadline-over' });
  });

  test('names the years whose holidays are not known', () => {
    const payments = ruleOf('gb-bank-payments-final-response');
    const snapshot = { ...simple, ruleId: payments.id, dueOn: '2026-12-18' };
    const outcome = extendedDeadline(
      payments,
      snapshot,
      'payment-exceptional',
      DEFAULT_CALENDAR,
      '2026-11-27',
      '2026-12-01',
    );
    expect(outcome).toMatchObject({
      value: { snapshot: { dueOn: '2027-01-15' }, uncoveredYears: [2026, 2027] },
    });
  });

  test('every step of every shipped rule gives a later day than the rule itself', () => {
    for (const rule of rules) {
      const { amount, unit } = rule;
      if (unit === 'hours') continue;
      const first = dueOn({ amount, unit }, RECEIVED, DEFAULT_CALENDAR).date;
      let snapshot: DeadlineSnapshot = { ...simple, ruleId: rule.id, dueOn: first };
      for (const step of rule.steps ?? []) {
        const outcome = extend(snapshot, step.id, RECEIVED, rule);
        if (!outcome.ok) throw new Error(`${rule.id} ${step.id} ${outcome.code}`);
        expect(outcome.value.snapshot.dueOn > snapshot.dueOn).toBe(true);
        snapshot = outcome.value.snapshot;
      }
    }
  });
});

describe('standing against the statutory day', () => {
  // Due on Friday 18 December 2026, received on Friday 18 September: 91 days, the last quarter begins with 22 left.
  const long = { dueOn: '2026-12-18' };
  const standing = (
    today: string,
    answeredOn: string | null = null,
    snapshot = long,
    receivedOn = '2026-09-18',
  ) =>
    statutoryStanding(
      snapshot,
      { receivedOn, answeredOn, today, moment: `${answeredOn ?? today}T12:00:00.000Z` },
      DEFAULT_CALENDAR,
    );

  test.each([
    ['2026-09-18', 'before', 91, 65],
    ['2026-11-25', 'before', 23, 17],
    ['2026-11-26', 'due-soon', 22, 16],
    ['2026-12-17', 'due-soon', 1, 1],
    ['2026-12-18', 'due-today', 0, 0],
    ['2026-12-19', 'overdue', -1, 0],
    ['2026-12-21', 'overdue', -3, -1],
  ])('on %s: %s, %i calendar and %i business days', (today, state, calendarDays, businessDays) => {
    expect(standing(today)).toEqual({ state, calendarDays, businessDays });
  });

  test('of a short time the last three business days are soon, over a weekend', () => {
    // 14 days from Monday 7 to Monday 21 December: Wednesday 16 has three business days left, Tuesday four.
    const short = { dueOn: '2026-12-21' };
    expect(standing('2026-12-15', null, short, '2026-12-07').state).toBe('before');
    expect(standing('2026-12-16', null, short, '2026-12-07')).toMatchObject({
      state: 'due-soon',
      businessDays: 3,
    });
  });

  test('an answer is measured on its own day, however late one looks', () => {
    expect(standing('2027-02-01', '2026-12-18')).toMatchObject({
      state: 'answered-in-time',
      calendarDays: 0,
    });
    expect(standing('2027-02-01', '2026-12-19')).toMatchObject({ state: 'answered-late', calendarDays: -1 });
  });

  test('a rule in hours is over at its minute', () => {
    const snapshot = { dueOn: '2026-12-18', dueAt: '2026-12-18T14:30:00.000Z' };
    const days = { receivedOn: '2026-12-17', answeredOn: null, today: '2026-12-18' };
    const at = (moment: string) => statutoryStanding(snapshot, { ...days, moment }, DEFAULT_CALENDAR).state;
    expect(at('2026-12-18T14:30:00.000Z')).toBe('due-today');
    expect(at('2026-12-18T14:30:01.000Z')).toBe('overdue');
  });

  test('silence is warned of before the day, and no more once answered', () => {
    const polish = ruleOf('pl-bank-reply');
    expect(warnsOfSilence(polish, standing('2026-10-01'))).toEqual({ level: 'ahead', text: polish.silence });
    expect(warnsOfSilence(polish, standing('2026-12-16'))?.level).toBe('near');
    expect(warnsOfSilence(polish, standing('2026-12-18'))?.level).toBe('near');
    expect(warnsOfSilence(polish, standing('2026-12-20'))?.level).toBe('happened');
    expect(warnsOfSilence(polish, standing('2027-02-01', '2026-12-19'))).toBeNull();
    const unknown = { silence: { zh: '', en: '', pl: '' } };
    expect(warnsOfSilence(unknown, standing('2026-12-16'))).toBeNull();
  });

  test('second days stand beside the deadline', () => {
    const [day] = secondDays(ruleOf('gb-bank-final-response'), '2026-11-20', DEFAULT_CALENDAR);
    expect(day).toMatchObject({ id: 'third-business-day', on: '2026-11-25' });
    expect(secondDays(bank, '2026-11-20', DEFAULT_CALENDAR)).toEqual([]);
  });
});

describe('a rule that a branch enters itself', () => {
  const own = {
    id: 'own-hotel-reply',
    country: 'PL',
    region: '',
    sector: 'hotel',
    amount: 48,
    unit: 'hours',
    steps: [{ id: 'complex', amount: 10, unit: 'calendar-days', from: 'day-before', needs: ['reason'] }],
    also: [
      {
        id: 'first-call',
        amount: 1,
        unit: 'business-days',
        meaning: { zh: '先打电话。', en: 'Call first.', pl: 'Najpierw telefon.' },
      },
    ],
    sureness: 'V2',
    source: 'Regulamin hotelu, § 12',
    checkedOn: '2026-11-26',
    silence: { zh: '', en: '', pl: '' },
    statement: { zh: '最迟这一天答复。', en: 'An answer by this day.', pl: 'Odpowiedź do tego dnia.' },
    appealRoute: { zh: '', en: '', pl: '' },
  };
  const packWith = (rule: object) => ({
    kind: 'deadline',
    id: 'deadlines-own',
    version: 1,
    languages: ['zh', 'en', 'pl'],
    sources: [{ title: 'Regulamin hotelu', checkedOn: '2026-11-26' }],
    content: { rules: [rule] },
  });
  const errorsOf = (change: object) => {
    const outcome = validatePack(packWith({ ...own, ...change }));
    return outcome.ok ? [] : outcome.errors;
  };
  const AT = '/content/rules/0';

  test('validates with its source, with steps and second days or without', () => {
    expect(errorsOf({})).toEqual([]);
    const { steps: _steps, also: _also, ...bare } = own;
    expect(validatePack(packWith(bare)).ok).toBe(true);
  });

  test.each([
    ['no amount', { amount: 0 }, '/amount', 'no-such-amount'],
    ['less than nothing', { amount: -3 }, '/amount', 'no-such-amount'],
    ['a fraction', { amount: 1.5 }, '/amount', 'no-such-amount'],
    ['more than 400', { amount: 401 }, '/amount', 'no-such-amount'],
    ['more weeks than a year and a bit', { amount: 58, unit: 'weeks' }, '/amount', 'no-such-amount'],
    ['an amount in words', { amount: '14' }, '/amount', 'wrong-type'],
    ['fortnights', { unit: 'fortnights' }, '/unit', 'not-an-option'],
    ['no source', { source: '' }, '/source', 'no-source'],
    ['no steps in the list', { steps: [] }, '/steps', 'missing'],
    ['a step in hours', { steps: [{ ...own.steps[0], unit: 'hours' }] }, '/steps/0/unit', 'not-an-option'],
    [
      'a step of 500 days',
      { steps: [{ ...own.steps[0], amount: 500 }] },
      '/steps/0/amount',
      'no-such-amount',
    ],
    [
      'a step from nowhere',
      { steps: [{ ...own.steps[0], from: 'today' }] },
      '/steps/0/from',
      'not-an-option',
    ],
    [
      'a step that needs luck',
      { steps: [{ ...own.steps[0], needs: ['luck'] }] },
      '/steps/0/needs/0',
      'not-an-option',
    ],
    ['a step twice', { steps: [own.steps[0], own.steps[0]] }, '/steps/1/id', 'duplicate-id'],
    [
      'a second day that means nothing',
      { also: [{ ...own.also[0], meaning: { zh: '', en: '', pl: '' } }] },
      '/also/0/meaning/zh',
      'empty-text',
    ],
  ])('refuses %s with its place', (_name, change, path, code) => {
    expect(errorsOf(change)).toContainEqual({ path: `${AT}${path}`, code });
  });
});

describe('a day that only wants an acknowledgement', () => {
  const NEVER = { receiptAt: null, resolvedAt: null, withdrawnAt: null, reopenedAt: null };
  const answered = (ends: Partial<typeof NEVER | Record<keyof typeof NEVER, string>>, state = 'open') =>
    answeredAt(
      state as 'open',
      { ...NEVER, ...ends },
      '2026-11-05',
      'Europe/London',
      ruleOf('gb-england-hospital-acknowledgement').answeredBy,
    );

  test('is kept by the first receipt handed over, late by one that came after it, and stays so', () => {
    expect(answered({})).toBeNull();
    expect(answered({ receiptAt: '2026-11-03T10:00:00.000Z' })).toBe('2026-11-03T10:00:00.000Z');
    // A resolution before the receipt is more than an acknowledgement.
    const ends = { receiptAt: '2026-11-04T10:00:00.000Z', resolvedAt: '2026-11-03T10:00:00.000Z' };
    expect(answered(ends, 'resolved')).toBe(ends.resolvedAt);
    expect(answered({ ...ends, reopenedAt: '2026-11-04T12:00:00.000Z' }, 'reopened')).toBe(ends.receiptAt);
  });

  test('other days are not', () => {
    const ends = { ...NEVER, receiptAt: '2026-11-03T10:00:00.000Z' };
    expect(answeredAt('open', ends, '2026-11-05', 'Europe/London')).toBeNull();
    expect(bank).not.toHaveProperty('answeredBy');
  });
});
