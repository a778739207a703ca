import { pinyinReadings } from './pinyin.ts';
import { foldText } from './fold-text.ts';

/**
 * What is looked for: a text answers when it contains every needle of at least one alternative. Needles are folded, none
 * contains a blank.
 */
export interface Question {
  readonly alternatives: readonly (readonly string[])[];
}

/** More words than this narrow nothing; the rest is left out. */
const MOST_WORDS = 8;

/** The same number is written with spaces, strokes and dots, or without. */
const NUMBER_LIKE = /^\+?[\d\s()./-]*\d[\d\s()./-]*$/u;
/** Behind a country code; nine digits tell two customers of one country apart. */
const NATIONAL_DIGITS = 9;

/** null where nothing was typed: everything answers. */
export function questionOf(query: string): Question | null {
  const folded = foldText(query);
  if (folded === '') return null;
  const words = folded.split(' ').slice(0, MOST_WORDS);
  const alternatives = isPhone(folded, words)
    ? asNumber(folded)
    : [words, withoutStrokes(words), ...asNumber(folded), ...asPinyin(words)];
  const seen = new Map(alternatives.map((needles) => [needles.join('\n'), needles]));
  return { alternatives: [...seen.values()] };
}

/** References and phone numbers are kept without strokes: `PL-0012/b` is looked for as `pl0012b` too. */
function withoutStrokes(words: readonly string[]): readonly string[] {
  return words.map((word) => (/\d/u.test(word) ? word.replace(/[-./()+]/gu, '') || word : word));
}

/** Groups of digits with blanks between them, and enough for a number to call: not several numbers of a text. */
const FEWEST_PHONE_DIGITS = 7;

function isPhone(folded: string, words: readonly string[]): boolean {
  return (
    words.length > 1 && NUMBER_LIKE.test(folded) && folded.replace(/\D/gu, '').length >= FEWEST_PHONE_DIGITS
  );
}

function asNumber(folded: string): readonly (readonly string[])[] {
  if (!NUMBER_LIKE.test(folded)) return [];
  const digits = folded.replace(/\D/gu, '');
  const abroad = folded.startsWith('+') || folded.startsWith('00');
  return abroad && digits.length > NATIONAL_DIGITS
    ? [[digits], [digits.slice(-NATIONAL_DIGITS)]]
    : [[digits]];
}

/** `zhangwei` is the name kept as `‧zhang‧wei`. */
function asPinyin(words: readonly string[]): readonly (readonly string[])[] {
  const [word = ''] = words;
  return words.length === 1 ? pinyinReadings(word).map((syllables) => [syllables]) : [];
}
