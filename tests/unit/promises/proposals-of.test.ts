import { describe, expect, it, test } from 'vitest';
import { DEFAULT_CALENDAR, ROUND_THE_CLOCK } from '../../../electron/domain/calendar/business-calendar.ts';
import { opensAfter } from '../../../electron/domain/promises/opens-after.ts';
import { coveredBy, coveredByFields, proposalsOf } from '../../../electron/domain/promises/proposals-of.ts';

const zone = 'Europe/London';
const calendar = DEFAULT_CALENDAR;
/** Thursday. */
const at = '2026-06-11T09:00:00.000Z';
const time = { now: at, zone, calendar };
const FRIDAY_NOON = '2026-06-12T11:00:00.000Z';

describe('promises in our own words', () => {
  test.each([
    ['en', 'We will call you by Friday at noon.'],
    ['zh', '我们周五中午之前给您打电话。'],
    ['pl', 'Zadzwonimy do Państwa w piątek do południa.'],
  ] as const)('%s: are proposed with their time', (language, text) => {
    expect(proposalsOf([{ text, at }], language, time, []).map(({ dueAt }) => dueAt)).toEqual([FRIDAY_NOON]);
  });

  const words = [{ text: 'We will call you by Friday at noon.', at }];

  it('count days from when they were said, and offer nothing that has passed', () => {
    const said = [{ text: 'I will ring you by 10:00 tomorrow.', at: '2026-06-10T09:00:00.000Z' }];
    const earlier = { ...time, now: '2026-06-11T08:59:00.000Z' };
    expect(proposalsOf(said, 'en', earlier, []).map(({ due }) => due)).toEqual(['2026-06-11T10:00']);
    expect(proposalsOf(said, 'en', time, [])).toEqual([]);
  });

  it('are offered once, however often they were said, the earliest due first', () => {
    const later = { text: 'You will have the bill by 15 June.', at };
    expect(proposalsOf([later, ...words, ...words], 'en', time, []).map(({ due }) => due)).toEqual([
      '2026-06-12T12:00',
      '2026-06-15T23:59',
    ]);
  });

  test.each([
    ['open', FRIDAY_NOON, FRIDAY_NOON],
    ['moved away from that time', '2026-06-20T11:00:00.000Z', FRIDAY_NOON],
    ['moved to that time', FRIDAY_NOON, '2026-06-20T11:00:00.000Z'],
  ])('are covered by a promise %s', (_how, dueAt, firstDueAt) => {
    const covered = coveredBy([{ what: 'Ring about the meter', dueAt, firstDueAt }]);
    expect(proposalsOf(words, 'en', time, covered)).toEqual([]);
  });

  test.each([
    ['a step', { steps: [{ id: '1', what: 'Ring', owner: 'A', due: '2026-06-12T12:00', state: 'now' }] }],
    ['the next contact', { nextContactAt: '2026-06-12T11:30' }],
    ['the result of a check', { checkBy: '2026-06-12T13:00' }],
  ] as const)('are covered by %s that Confirm will promise', (_what, fields) => {
    expect(proposalsOf(words, 'en', time, coveredByFields(fields, zone))).toEqual([]);
  });

  it('are not covered by a step whose time is not typed yet', () => {
    const fields = { steps: [{ id: '1', what: 'Ring', owner: '', due: '', state: 'next' }] } as const;
    expect(proposalsOf(words, 'en', time, coveredByFields(fields, zone))).toHaveLength(1);
  });
});

describe('a time the branch is closed at', () => {
  test.each([
    ['on a Friday at noon', '2026-06-12T12:00', null],
    ['on a Friday in the evening', '2026-06-12T19:00', '2026-06-15T08:00:00.000Z'],
    ['on a Sunday', '2026-06-14T12:00', '2026-06-15T08:00:00.000Z'],
    ['for the whole of Friday', '2026-06-12T23:59', null],
    ['for the whole of Sunday', '2026-06-14T23:59', '2026-06-15T08:00:00.000Z'],
  ])('is noticed %s', (_when, due, opens) => {
    expect(opensAfter(due, calendar, zone)).toBe(opens);
    expect(opensAfter(due, ROUND_THE_CLOCK, zone)).toBeNull();
  });
});
