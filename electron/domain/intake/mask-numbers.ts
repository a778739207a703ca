/** What a run of digits in free text was recognised as, by its check digit. */
export type NumberKind = 'cn-identity' | 'pesel' | 'card';

export interface FoundNumber {
  readonly kind: NumberKind;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The same characters with every digit but the last four replaced by an asterisk (product A3). */
  readonly masked: string;
}

/** Eleven to nineteen figures, singly separated by blanks or hyphens; a Chinese number may end in X. No digit may touch it. */
const RUN = /(?<!\d)\d(?:[ \u00a0-]?\d){10,18}(?:[ \u00a0-]?[xX](?!\p{L}))?(?!\d)/gu;

/**
 * Identity and bank-card numbers in free text: Chinese identity numbers (GB 11643, ISO 7064 MOD 11-2, with a birth date that
 * exists), PESEL (weights 1 3 7 9 with a birth date that exists), cards of 13 to 19 digits (Luhn). Blanks and hyphens inside are allowed.
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const run of text.matchAll(RUN)) {
    const compact = run[0].replace(/[ \u00a0-]/g, '').toUpperCase();
    const kind = kindOf(compact);
    if (kind !== null)
      found.push({ kind, start: run.index, end: run.index + run[0].length, masked: masked(run[0]) });
  }
  return found;
}

/** The text with every recognised number masked; the rest untouched. */
export function maskNumbers(text: string): string {
  return findNumbers(text).reduceRight(
    (kept, one) => kept.slice(0, one.start) + one.masked + kept.slice(one.end),
    text,
  );
}

function kindOf(digits: string): NumberKind | null {
  if (isChineseIdentity(digits)) return 'cn-identity';
  if (isPesel(digits)) return 'pesel';
  return isCard(digits) ? 'card' : null;
}

function isChineseIdentity(digits: string): boolean {
  if (!/^[1-8]\d{16}[\dX]$/.test(digits)) return false;
  const year = Number(digits.slice(6, 10));
  if (year < 1900 || year > 2099) return false;
  if (!isDay(year, Number(digits.slice(10, 12)), Number(digits.slice(12, 14)))) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'[sum % 11] === digits[17];
}

function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  // The century stands in the month: 80 for 1800, 0 for 1900, 20 for 2000 (Polish act on population registration, art. 15).
  const month = Number(digits.slice(2, 4));
  const century = [1900, 2000, 2100, 2200, 1800][Math.trunc(month / 20)] ?? 1900;
  if (!isDay(century + Number(digits.slice(0, 2)), month % 20, Number(digits.slice(4, 6)))) return false;
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[10]);
}

function isCard(digits: string): boolean {
  if (!/^[2-9]\d{12,18}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

function masked(run: string): string {
  const figures = run.match(/[\dxX]/g)?.length ?? 0;
  let seen = 0;
  return run.replace(/[\dxX]/g, (figure) => {
    seen += 1;
    return seen <= figures - 4 ? '*' : figure;
  });
}
