import { simpleHan } from './simple-han.ts';

/** Letters that Unicode does not take apart into a base and a mark, and typographic signs nobody types into a search. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
};

const PLAIN = /^[\u0021-\u007e]+(?: [\u0021-\u007e]+)*$/u;

/**
 * The form names and words are compared in: NFKC, lower case, without marks (Żółć → zolc), mainland characters, plain quotes and
 * hyphens, without invisible characters, single spaces. What was typed is kept beside it; this form is only for finding. Folding
 * what is folded changes nothing.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return simpleHan(
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{Mn}\p{Cf}\p{Cc}]/gu, (mark) => (/\s/u.test(mark) ? ' ' : ''))
      .replace(/[łđøßæœı’‘“”„–—‐‑]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
      .normalize('NFC'),
  )
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A reference without the spaces and strokes people add or leave out: `PL 0012-33/b` → `pl001233b`. */
export function foldReference(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Digits of a phone number in any script's full-width or plain form: `+48 601-234-567` → `48601234567`. */
export function phoneDigits(text: string): string {
  return text.normalize('NFKC').replace(/[^0-9]/gu, '');
}

/** Read from its end, a number's tail is a prefix, which an index can find. */
export function reversed(digits: string): string {
  return [...digits].reverse().join('');
}
