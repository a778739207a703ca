import { Temporal } from 'temporal-polyfill';
import { STEP_STATES } from '../complaint.ts';
import type { FieldName } from '../complaint.ts';
import { goodwillAmount } from '../goodwill/goodwill-amount.ts';
import { readGoodwillBasis } from '../goodwill/read-goodwill-basis.ts';
import { CURRENCIES, LARGEST_MINOR } from '../money.ts';
import { refuse } from '../refusal.ts';
import type { Refusal, RefusalCode } from '../refusal.ts';
import { FIELD_RULES, isFieldName } from './field-rules.ts';
import type { FieldKind } from './field-rules.ts';

/** Years a counter writes down: an older or later one is a slip of the key. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** Shortest number worth dialling: a service short code of three digits is refused, a local five-digit one is not. */
const FEWEST_DIGITS = 5;
const LONGEST_ID = 64;
const MONEY_MEMBERS: readonly string[] = ['minor', 'currency'];
const STEP_MEMBERS: readonly string[] = ['id', 'what', 'owner', 'due', 'state'];

/**
 * One field's value as typed → why it cannot be kept, or null. `null` as a value clears the field and is always allowed, and
 * so is an empty text. Used on leaving a field and again by the use case that saves drafts; the refusal names the field.
 */
export function checkField(name: FieldName, value: unknown): Refusal | null {
  if (value === null || value === undefined) return null;
  const found = problemOf(FIELD_RULES[name].value, value);
  if (found === null) return null;
  return refuse(found.code, {
    field: name,
    ...(found.limit === undefined ? {} : { limit: found.limit }),
  });
}

/** The first refusal among several fields; a name that is no field is refused as `bad-request`. */
export function checkFields(fields: Readonly<Record<string, unknown>>): Refusal | null {
  for (const [name, value] of Object.entries(fields)) {
    if (!isFieldName(name)) return refuse('bad-request', { field: name });
    const refused = checkField(name, value);
    if (refused !== null) return refused;
  }
  return null;
}

interface Problem {
  readonly code: RefusalCode;
  readonly limit?: number;
}

function problemOf(rule: FieldKind, value: unknown): Problem | null {
  switch (rule.kind) {
    case 'text':
      return textProblem(value, rule.max);
    case 'phone':
      return textProblem(value, rule.max) ?? phoneProblem(String(value));
    case 'option':
      return typeof value === 'string' && rule.options.includes(value) ? null : { code: 'not-an-option' };
    case 'options':
      return Array.isArray(value) &&
        value.length <= rule.options.length &&
        value.every((one) => typeof one === 'string' && rule.options.includes(one))
        ? null
        : { code: 'not-an-option' };
    case 'flag':
      return typeof value === 'boolean' ? null : { code: 'wrong-shape' };
    case 'money':
      return moneyProblem(value);
    case 'minutes':
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return { code: 'wrong-shape' };
      return value > rule.max ? { code: 'amount-too-large', limit: rule.max } : null;
    case 'date':
      return dateProblem(value);
    case 'time':
      return timeProblem(value);
    case 'date-time':
      return dateTimeProblem(value);
    case 'case':
      return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID
        ? null
        : { code: 'wrong-shape' };
    case 'steps':
      return stepsProblem(value, rule.max);
    case 'goodwill-basis':
      return basisProblem(value);
  }
}

function textProblem(value: unknown, max: number): Problem | null {
  if (typeof value !== 'string') return { code: 'wrong-shape' };
  if (!value.isWellFormed()) return { code: 'ill-formed-text' };
  return value.length > max ? { code: 'too-long', limit: max } : null;
}

/** Any digits count, also full-width and other scripts' ones: people paste numbers from anywhere. */
function phoneProblem(value: string): Problem | null {
  if (value.trim() === '') return null;
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  if (digits === 0) return { code: 'phone-without-digits' };
  return digits < FEWEST_DIGITS ? { code: 'phone-too-short', limit: FEWEST_DIGITS } : null;
}

function moneyProblem(value: unknown): Problem | null {
  if (!isRecord(value) || !hasOnly(value, MONEY_MEMBERS)) return { code: 'wrong-shape' };
  const minor = value['minor'];
  const currency = value['currency'];
  if (typeof minor !== 'number' || !Number.isInteger(minor) || minor < 0)
    return { code: 'amount-unreadable' };
  if (!CURRENCIES.some((known) => known === currency)) return { code: 'amount-unreadable' };
  return minor > LARGEST_MINOR ? { code: 'amount-too-large', limit: LARGEST_MINOR / 100 } : null;
}

function dateProblem(value: unknown): Problem | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return { code: 'no-such-date' };
  try {
    const { year } = Temporal.PlainDate.from(value, { overflow: 'reject' });
    return year < FIRST_YEAR || year > LAST_YEAR ? { code: 'date-too-far' } : null;
  } catch {
    return { code: 'no-such-date' };
  }
}

function timeProblem(value: unknown): Problem | null {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? null
    : { code: 'no-such-time' };
}

function dateTimeProblem(value: unknown): Problem | null {
  if (typeof value !== 'string') return { code: 'wrong-shape' };
  const at = value.indexOf('T');
  if (at < 0) return { code: 'no-such-date' };
  return dateProblem(value.slice(0, at)) ?? timeProblem(value.slice(at + 1));
}

function stepsProblem(value: unknown, max: number): Problem | null {
  if (!Array.isArray(value)) return { code: 'wrong-shape' };
  if (value.length > max) return { code: 'too-long', limit: max };
  for (const step of value) {
    if (!isRecord(step) || !hasOnly(step, STEP_MEMBERS)) return { code: 'wrong-shape' };
    const { id } = step;
    if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID) return { code: 'wrong-shape' };
    if (!STEP_STATES.some((state) => state === step['state'])) return { code: 'not-an-option' };
    const problem =
      textProblem(step['what'], 200) ?? textProblem(step['owner'], 80) ?? dateTimeProblem(step['due']);
    if (problem !== null) return problem;
  }
  return null;
}

function basisProblem(value: unknown): Problem | null {
  const basis = readGoodwillBasis(value);
  if (basis === null || !isRecord(value) || !hasOnly(value, Object.keys(basis)))
    return { code: 'wrong-shape' };
  if (basis.kind === 'in-kind') {
    const problem = textProblem(basis.what, 200);
    if (problem !== null) return problem;
  }
  const amount = goodwillAmount(basis);
  return amount.ok
    ? null
    : { code: amount.code, ...(amount.limit === undefined ? {} : { limit: amount.limit }) };
}

/** What is kept of a draft is what its schema names, and no member more. */
function hasOnly(value: Readonly<Record<string, unknown>>, members: readonly string[]): boolean {
  return Object.keys(value).every((name) => members.includes(name));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
