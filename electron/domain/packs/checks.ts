import { Temporal } from 'temporal-polyfill';
import { PAPER_LANGUAGES } from '../language.ts';
import { child, fault, isRecord } from './pack-fault.ts';
import type { Check, PackError, PackFault } from './pack-fault.ts';

/** Longest text of a pack in UTF-16 units: a statement of a deadline fits, a page does not. */
const LONGEST_TEXT = 600;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** An object with these keys and no others; `optional` ones may be absent. */
export function shape(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const checks: Readonly<Record<string, Check>> = { ...required, ...optional };
  return (value, path) => {
    if (!isRecord(value)) return fault(path, 'wrong-type');
    const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key));
    return [
      ...missing.flatMap((key) => fault(child(path, key), 'missing')),
      ...Object.entries(value).flatMap(([key, inner]) => {
        const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
        return check === undefined ? fault(child(path, key), 'unknown-key') : check(inner, child(path, key));
      }),
    ];
  };
}

export function listOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => check(item, child(path, index)))
      : fault(path, 'wrong-type');
}

export function nonEmptyListOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value) && value.length === 0 ? fault(path, 'missing') : listOf(check)(value, path);
}

export function oneOf(options: readonly unknown[]): Check {
  return (value, path) => (options.includes(value) ? [] : fault(path, 'not-an-option'));
}

export const kebabId: Check = (value, path) =>
  typeof value === 'string' && KEBAB.test(value) && value.length <= 64 ? [] : fault(path, 'wrong-id');

export const wholeFromOne: Check = (value, path) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10_000
    ? []
    : fault(path, 'wrong-type');

/** A whole number from 1 to `most`. */
export function wholeUpTo(most: number, code: PackFault): Check {
  return (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
      ? []
      : fault(path, typeof value === 'number' ? code : 'wrong-type');
}

export const localDate: Check = (value, path) => {
  if (typeof value !== 'string') return fault(path, 'wrong-type');
  try {
    return Temporal.PlainDate.from(value).toString() === value ? [] : fault(path, 'no-such-date');
  } catch {
    return fault(path, 'no-such-date');
  }
};

export const text: Check = (value, path) => {
  if (typeof value !== 'string') return fault(path, 'wrong-type');
  if (value.trim() === '') return fault(path, 'empty-text');
  return possibleText(value, path);
};

/** The same text in every language: none missing, none more. */
export function inEachLanguage(check: Check): Check {
  return (value, path) => {
    if (!isRecord(value)) return fault(path, 'wrong-type');
    const missing = PAPER_LANGUAGES.filter((language) => !Object.hasOwn(value, language));
    return [
      ...missing.flatMap((language) => fault(child(path, language), 'language-missing')),
      ...Object.entries(value).flatMap(([key, inner]) =>
        PAPER_LANGUAGES.some((language) => language === key)
          ? check(inner, child(path, key))
          : fault(child(path, key), 'unknown-key'),
      ),
    ];
  };
}

/** All three texts, or all three empty: "nothing known here" is said in every language or in none. */
export const textsOrNone: Check = (value, path) => {
  if (isRecord(value) && PAPER_LANGUAGES.every((language) => value[language] === '')) return [];
  return inEachLanguage(text)(value, path);
};

/** An id or code with the place where it stands. */
export interface CodeAt {
  readonly id: unknown;
  readonly path: string;
}

/** The id or code of each row of a list, for `duplicates`. */
export function codesOf(value: unknown, path: string, list: string, key: string): readonly CodeAt[] {
  return codesIn(isRecord(value) ? value[list] : undefined, child(path, list), key);
}

export function codesIn(items: unknown, path: string, key: string): readonly CodeAt[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) =>
    isRecord(item) ? [{ id: item[key], path: child(child(path, index), key) }] : [],
  );
}

/** Second and later appearances of an id, wherever it stands. */
export function duplicates(ids: readonly CodeAt[]): readonly PackError[] {
  const seen = new Set<unknown>();
  return ids.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return fault(path, 'duplicate-id');
  });
}

function possibleText(value: string, path: string): readonly PackError[] {
  if (value.length > LONGEST_TEXT) return fault(path, 'too-long');
  // Lone surrogates, control characters and the replacement character mean a file read in the wrong encoding.
  return /[\p{Cs}\p{Cc}\uFFFD]/u.test(value) ? fault(path, 'ill-formed-text') : [];
}
