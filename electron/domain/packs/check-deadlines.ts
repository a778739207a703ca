import { COUNTRIES, SECTORS } from '../branch.ts';
import { ANSWERED_BY, DAY_UNITS, DEADLINE_UNITS, STEP_NEEDS } from '../deadline.ts';
import type { DeadlineUnit } from '../deadline.ts';
import {
  codesIn,
  codesOf,
  duplicates,
  inEachLanguage,
  kebabId,
  listOf,
  localDate,
  nonEmptyListOf,
  oneOf,
  shape,
  text,
  textsOrNone,
  wholeUpTo,
} from './checks.ts';
import { child, fault, isRecord } from './pack-fault.ts';
import type { Check } from './pack-fault.ts';

const words = inEachLanguage(text);

/** Longer than any complaint law gives: a slip of the finger, as is nothing, a fraction or less than nothing. */
const MOST_DAYS = 400;
const MOST_WEEKS = 57;

/** Whether a clock may be that long: what the form of a deadline says at once. */
export function isPossibleSpan(span: { readonly amount: number; readonly unit: DeadlineUnit }): boolean {
  const most = span.unit === 'weeks' ? MOST_WEEKS : MOST_DAYS;
  return Number.isInteger(span.amount) && span.amount >= 1 && span.amount <= most;
}

/** Amount and unit of a clock belong together: 57 weeks are as long as 400 days. */
function timeSpan(units: readonly DeadlineUnit[]): Readonly<Record<'amount' | 'unit', Check>> {
  return { amount: wholeUpTo(MOST_DAYS, 'no-such-amount'), unit: oneOf(units) };
}

/** What `shape` cannot see, since it looks at one key at a time. */
const notTooManyWeeks: Check = (value, path) =>
  isRecord(value) &&
  value['unit'] === 'weeks' &&
  typeof value['amount'] === 'number' &&
  value['amount'] > MOST_WEEKS &&
  value['amount'] <= MOST_DAYS
    ? fault(child(path, 'amount'), 'no-such-amount')
    : [];

const step: Check = (value, path) => [
  ...shape(
    {
      id: kebabId,
      ...timeSpan(DAY_UNITS),
      from: oneOf(['receipt', 'day-before']),
      needs: listOf(oneOf(STEP_NEEDS)),
    },
    { source: text },
  )(value, path),
  ...notTooManyWeeks(value, path),
];

const secondDay: Check = (value, path) => [
  ...shape({ id: kebabId, ...timeSpan(DAY_UNITS), meaning: words })(value, path),
  ...notTooManyWeeks(value, path),
];

/** Each row of the list has an id that no other has. */
function rowsWithIds(check: Check): Check {
  return (value, path) => [...nonEmptyListOf(check)(value, path), ...duplicates(codesIn(value, path, 'id'))];
}

const deadlineRule: Check = (value, path) => [
  ...shape(
    {
      id: kebabId,
      country: oneOf(COUNTRIES),
      region: (inner, at) => (inner === '' ? [] : kebabId(inner, at)),
      sector: oneOf(SECTORS),
      ...timeSpan(DEADLINE_UNITS),
      sureness: oneOf(['V1', 'V2', 'NV']),
      // Nobody adds a rule without a source.
      source: (inner, at) => (inner === '' ? fault(at, 'no-source') : text(inner, at)),
      checkedOn: localDate,
      silence: textsOrNone,
      statement: words,
      appealRoute: textsOrNone,
    },
    {
      categories: nonEmptyListOf(kebabId),
      startsAt: oneOf(['receipt', 'authority']),
      answeredBy: oneOf(ANSWERED_BY),
      steps: rowsWithIds(step),
      also: rowsWithIds(secondDay),
    },
  )(value, path),
  ...notTooManyWeeks(value, path),
];

export const deadlineContent: Check = (value, path) => [
  ...shape({ rules: nonEmptyListOf(deadlineRule) })(value, path),
  ...duplicates(codesOf(value, path, 'rules', 'id')),
];
