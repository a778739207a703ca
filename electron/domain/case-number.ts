import type { LocalDate } from './time.ts';

/** What a case number says: `WTL-3-260611-007-K` is the seventh customer of counter 3 of branch WTL on 11 June 2026. */
export interface CaseNumberParts {
  /** 2 to 6 capital letters or digits. */
  readonly branch: string;
  /** 1 to 99. */
  readonly counter: number;
  readonly localDate: LocalDate;
  /** From 1, printed with at least three digits. */
  readonly ordinal: number;
}

/** Writes a case number with its check character. The date's century is left out; numbers are read as 2000 to 2099. */
export function caseNumberOf(parts: CaseNumberParts): string {
  const day = parts.localDate.slice(2).replaceAll('-', '');
  const body = `${parts.branch}-${parts.counter}-${day}-${String(parts.ordinal).padStart(3, '0')}`;
  return `${body}-${checkCharacterOf(body)}`;
}

const SHAPE = /^([A-Z0-9]{2,6})-([1-9]\d?)-(\d\d)(\d\d)(\d\d)-(\d{3,5})-([A-Z0-9])$/;

/**
 * Reads a case number as typed (small letters and spaces around it are fine); null when its shape or its check character is
 * wrong, so that a misread number is asked for again and never opens somebody else's case.
 */
export function readCaseNumber(typed: string): CaseNumberParts | null {
  const text = typed.trim().toUpperCase();
  const match = SHAPE.exec(text);
  if (match === null || weightedSum(text) !== 0) return null;
  const [, branch = '', counter = '', year = '', month = '', day = '', ordinal = ''] = match;
  return {
    branch,
    counter: Number(counter),
    localDate: `20${year}-${month}-${day}`,
    ordinal: Number(ordinal),
  };
}

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check character is the last symbol of a linear code over GF(4) × GF(9), whose 36 elements are the digits and capital
 * letters: each character is weighted by a power of one fixed element and the sum is zero. That element, and one less than it,
 * have an inverse in both fields, so every wrong character and every two neighbours swapped give another sum. ISO 7064 has no
 * scheme with both properties that fits: MOD 37,36 misses some swaps, MOD 37-2 needs an asterisk, which no file name may hold.
 */
function checkCharacterOf(body: string): string {
  return ALPHABET.charAt(negative(timesWeight(weightedSum(body))));
}

/** Horner's scheme; hyphens are left out and the last character has weight one. */
function weightedSum(text: string): number {
  let sum = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value >= 0) sum = plus(timesWeight(sum), value);
  }
  return sum;
}

/** An element is 4 × n + q: q in GF(4) as bits of a polynomial in w, n = a + 3 × b in GF(9) as a + b i with i² = −1. */
const inFour = (element: number): number => element % 4;
const realPart = (element: number): number => Math.floor(element / 4) % 3;
const imaginaryPart = (element: number): number => Math.floor(element / 12);
const elementOf = (four: number, real: number, imaginary: number): number =>
  four + 4 * (((real % 3) + 3) % 3) + 12 * (((imaginary % 3) + 3) % 3);

function plus(one: number, other: number): number {
  return elementOf(
    inFour(one) ^ inFour(other),
    realPart(one) + realPart(other),
    imaginaryPart(one) + imaginaryPart(other),
  );
}

function negative(element: number): number {
  return elementOf(inFour(element), -realPart(element), -imaginaryPart(element));
}

/** Multiplies by w in GF(4) and by 1 + i in GF(9). */
function timesWeight(element: number): number {
  const real = realPart(element);
  const imaginary = imaginaryPart(element);
  return elementOf([0, 2, 3, 1][inFour(element)] ?? 0, real - imaginary, real + imaginary);
}
