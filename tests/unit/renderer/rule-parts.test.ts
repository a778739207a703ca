import { expect, test } from 'vitest';
import type { DeadlineRule } from '../../../electron/domain/deadline.ts';
import { deadlineContent } from '../../../electron/domain/packs/check-deadlines.ts';
import { unitedKingdomDeadlines } from '../../../electron/packs/deadlines/united-kingdom.ts';
import {
  freeId,
  newSecondDay,
  withAnswer,
  withCategories,
  withSecondDays,
  withStart,
} from '../../../renderer/screens/packs/rule-parts.ts';

const RULE: DeadlineRule = unitedKingdomDeadlines.content.rules[0];
const faults = (rule: DeadlineRule) => deadlineContent({ rules: [rule] }, '');

test('what says nothing is left out, and what is said stands in the file as the check wants it', () => {
  expect(withCategories(withCategories(RULE, ['fees']), [])).toEqual(withCategories(RULE, []));
  expect(withCategories(RULE, [])).not.toHaveProperty('categories');
  expect(faults(withCategories(RULE, ['fees', 'cards']))).toEqual([]);
  expect(withStart(withStart(RULE, 'authority'), 'receipt')).not.toHaveProperty('startsAt');
  expect(faults(withStart(RULE, 'authority'))).toEqual([]);
  expect(withAnswer(withAnswer(RULE, 'receipt'), 'resolution')).not.toHaveProperty('answeredBy');
  expect(faults(withAnswer(RULE, 'receipt'))).toEqual([]);
  expect(faults({ ...RULE, answeredBy: 'post' as 'receipt' })).toMatchObject([
    { path: '/rules/0/answeredBy', code: 'not-an-option' },
  ]);
  expect(withSecondDays(RULE, [])).not.toHaveProperty('also');
});

test('a new second day has an id of its own and wants its meaning in three languages', () => {
  const first = newSecondDay([]);
  const second = newSecondDay([first]);
  expect(second.id).not.toBe(first.id);
  expect(freeId('also', [{ id: 'also-2' }])).toBe('also-3');
  const empty = faults(withSecondDays(RULE, [first]));
  expect(empty.map(({ path }) => path)).toEqual([
    '/rules/0/also/0/meaning/zh',
    '/rules/0/also/0/meaning/en',
    '/rules/0/also/0/meaning/pl',
  ]);
  const meaning = { zh: '三日内发函。', en: 'Write within three days.', pl: 'Napisać w trzy dni.' };
  expect(faults(withSecondDays(RULE, [{ ...first, meaning }]))).toEqual([]);
  expect(faults(withSecondDays(RULE, [{ ...first, meaning, amount: 0 }]))).toMatchObject([
    { path: '/rules/0/also/0/amount', code: 'no-such-amount' },
  ]);
});
