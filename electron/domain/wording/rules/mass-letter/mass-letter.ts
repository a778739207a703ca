import { closingAt } from '../../elements/signer.ts';
import type { Passage } from '../../passage.ts';
import { GRAM, gramAt, letterGrams, sharedGrams } from '../../values/letter-grams.ts';
import type { LetterGrams } from '../../values/letter-grams.ts';
import type { Match, Rule } from '../rule.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/** More than half of the shorter letter in common is one letter sent twice (wording: mass letter). */
const MOST_SHARED = 0.5;

/**
 * Most of this letter stands in an earlier letter to somebody else (seed 001, section 4, point 4: no batch templates; section 5:
 * a letter for one person is worth more than a hundred alike). Fixed lines do not count.
 */
export const massLetter: Rule = {
  id: 'mass_letter',
  severity: 'warning',
  why: {
    'zh-CN': '这封信一大半与写给别人的信相同；请按这位客户的事重写。',
    'en-GB':
      'More than half of this letter stands in a letter to somebody else; write what this customer went through.',
    'pl-PL':
      'Ponad połowa tego listu pokrywa się z listem do kogoś innego; trzeba napisać o tym, co spotkało tego klienta.',
  },
  find: (passage, { kind, facts: { record } }) => {
    if (kind === 'sentence' || record === undefined || record.earlierLetters.length === 0) return [];
    const own = letterGrams(passage.text.written, passage.lang, record.fixedLines);
    const earlier = record.earlierLetters.filter((letter) => sharedGrams(own, letter) > MOST_SHARED);
    return earlier.slice(0, 1).flatMap((letter) => longestStretch(passage, letter));
  },
  words: WORDS,
  beside: true,
};

/** The longest run of characters that stands in both, as the place to begin rewriting. */
function longestStretch(passage: Passage, earlier: LetterGrams): readonly Match[] {
  const { folded } = passage.text;
  // The same hand closes every letter the same way: that is no place to begin rewriting.
  const { plain, at: placeOf } = withSingleSpaces(folded.slice(0, closingAt(folded, passage.lang)));
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let at = 0; at + GRAM <= plain.length; at += 1) {
    if (!earlier.has(gramAt(plain, at))) start = at + 1;
    else if (at + 1 - start > best.length) best = { start, length: at + 1 - start };
  }
  if (best.length === 0) return [];
  const stretch = plain.slice(best.start, best.start + best.length + GRAM - 1);
  const inner = stretch.trim();
  const from = best.start + stretch.indexOf(inner);
  const range = { start: placeOf(from), end: placeOf(from + inner.length - 1) + 1 };
  const sentence = passage.sentences.find((one) => one.start < range.end && range.start < one.end);
  return sentence === undefined ? [] : [{ ...range, sentence }];
}

/** Letters are compared with one space between words and paragraphs; the way back to the offsets of the text comes along. */
function withSingleSpaces(text: string): { readonly plain: string; readonly at: (offset: number) => number } {
  const places: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const space = /\s/.test(letter);
    if (space && letters.at(-1) === ' ') continue;
    letters.push(space ? ' ' : letter);
    places.push(at);
  }
  return { plain: letters.join(''), at: (offset) => places[offset] ?? text.length };
}
