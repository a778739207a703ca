import type { AnsweredBy, DeadlineRule, SecondDay } from '../../../electron/domain/deadline.ts';

/** Parts of a deadline row that may be absent: what says nothing is left out of the file. */
export function withCategories(rule: DeadlineRule, codes: readonly string[]): DeadlineRule {
  const { categories: _before, ...rest } = rule;
  return codes.length === 0 ? rest : { ...rest, categories: codes };
}

export type RuleStart = NonNullable<DeadlineRule['startsAt']>;
export const RULE_STARTS = ['receipt', 'authority'] as const satisfies readonly RuleStart[];

export function withStart(rule: DeadlineRule, start: RuleStart): DeadlineRule {
  const { startsAt: _before, ...rest } = rule;
  return start === 'receipt' ? rest : { ...rest, startsAt: start };
}

export function withAnswer(rule: DeadlineRule, by: AnsweredBy): DeadlineRule {
  const { answeredBy: _before, ...rest } = rule;
  return by === 'resolution' ? rest : { ...rest, answeredBy: by };
}

export function withSecondDays(rule: DeadlineRule, days: readonly SecondDay[]): DeadlineRule {
  const { also: _before, ...rest } = rule;
  return days.length === 0 ? rest : { ...rest, also: days };
}

export function newSecondDay(days: readonly SecondDay[]): SecondDay {
  return {
    id: freeId('also', days),
    amount: 3,
    unit: 'business-days',
    meaning: { zh: '', en: '', pl: '' },
  };
}

/** An id that no other of the row has. */
export function freeId(stem: string, items: readonly { readonly id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${stem}-${String(number)}`)) number += 1;
  return `${stem}-${String(number)}`;
}
