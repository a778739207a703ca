import { describe, expect, test } from 'vitest';
import { caseNumberOf, readCaseNumber } from '../../../electron/domain/case-number.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const numbers = [
  { branch: 'WTL', counter: 3, localDate: '2026-06-11', ordinal: 7 },
  { branch: 'K2', counter: 12, localDate: '2031-12-31', ordinal: 450 },
  { branch: 'ZZZZZZ', counter: 99, localDate: '2099-01-01', ordinal: 1000 },
].map((parts) => ({ parts, text: caseNumberOf(parts) }));

describe('a case number', () => {
  test.each(numbers)('says its parts and reads them back: $text', ({ parts, text }) => {
    expect(text).toMatch(/^[A-Z0-9]{2,6}-\d{1,2}-\d{6}-\d{3,}-[0-9A-Z]$/);
    expect(readCaseNumber(text)).toEqual(parts);
    expect(readCaseNumber(` ${text.toLowerCase()} `)).toEqual(parts);
  });

  test('starts as the papers show it', () => {
    expect(numbers[0]?.text.slice(0, -1)).toBe('WTL-3-260611-007-');
  });

  test.each(numbers)('with any one character wrong is not a number: $text', ({ text }) => {
    let tried = 0;
    for (let at = 0; at < text.length; at += 1) {
      for (const other of `${ALPHABET}-`) {
        if (other === text[at]) continue;
        tried += 1;
        expect(readCaseNumber(text.slice(0, at) + other + text.slice(at + 1)), `${at} ${other}`).toBeNull();
      }
    }
    expect(tried).toBeGreaterThan(500);
  });

  test('with any two neighbours swapped is not a number, hyphens read over', () => {
    let tried = 0;
    for (let day = 1; day <= 28; day += 1) {
      for (let ordinal = 1; ordinal <= 60; ordinal += 1) {
        const localDate = `2026-02-${String(day).padStart(2, '0')}`;
        const text = caseNumberOf({ branch: 'A7Q', counter: 1 + (ordinal % 99), localDate, ordinal });
        const places = [...text].flatMap((character, at) => (character === '-' ? [] : [at]));
        places.slice(1).forEach((second, index) => {
          const first = places[index] ?? 0;
          if (text[first] === text[second]) return;
          const letters = [...text];
          [letters[first], letters[second]] = [text[second] ?? '', text[first] ?? ''];
          tried += 1;
          expect(readCaseNumber(letters.join('')), `${text} ${first}`).toBeNull();
        });
      }
    }
    expect(tried).toBeGreaterThan(10_000);
  });

  test('finds every swap of every pair by the check character alone', () => {
    // Branch codes may hold any of the 36 characters, so two of them side by side reach every pair.
    for (const one of ALPHABET) {
      for (const other of ALPHABET) {
        if (one === other) continue;
        const check = (branch: string): string =>
          caseNumberOf({ branch, counter: 1, localDate: '2026-06-11', ordinal: 1 }).slice(-1);
        expect(check(one + other), one + other).not.toBe(check(other + one));
      }
    }
  });
});
