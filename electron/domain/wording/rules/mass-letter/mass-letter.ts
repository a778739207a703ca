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
  const plain = passage.text.folded.replaceAll('\n', ' ');
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let at = 0; at + GRAM <= plain.length; at += 1) {
    if (!earlier.has(gramAt(plain, at))) start = at + 1;
    else if (at + 1 - start > best.length) best = { start, length: at + 1 - start };
  }
  const [from, to] = [best.start, best.start + best.length + GRAM - 1];
  const sentence = passage.sentences.find((one) => one.start < to && from < one.end);
  return sentence === undefined || best.length === 0 ? [] : [{ start: from, end: to, sentence }];
}
