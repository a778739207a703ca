import { isSlipOf } from '../../values/nearly-equal.ts';
import type { Comparison, Contradiction } from './contradiction.ts';
import { occurrences } from '../../word-pattern.ts';

/** Shorter names are too easily a word. */
const SHORTEST_NAME = 4;
const CAPITALISED = /\p{Lu}[\p{L}’']*/gu;
const HAN_NAME = /^\p{Script=Han}{3,4}$/u;

/** The name of somebody of the case written with a slip: the right one does not stand in the text. */
export function wrongPeople({ passage, record }: Comparison): readonly Contradiction[] {
  const names = record.people.flatMap((name) => (HAN_NAME.test(name) ? [name] : name.split(/[\s-]+/u)));
  return [...new Set(names)].flatMap((name) =>
    HAN_NAME.test(name)
      ? chineseSlips(passage.text.cased, name)
      : latinSlips(passage.text.cased, name, passage.lang === 'pl'),
  );
}

function chineseSlips(text: string, name: string): readonly Contradiction[] {
  if (text.includes(name)) return [];
  const found: Contradiction[] = [];
  for (let at = text.indexOf(name.charAt(0)); at >= 0; at = text.indexOf(name.charAt(0), at + 1)) {
    const end = at + name.length;
    const wrong = [...name].filter((character, offset) => text[at + offset] !== character).length;
    if (wrong === 1) found.push({ start: at, end, known: name });
  }
  return found;
}

/** Polish inflects at the end of a name: there only its beginning is compared. */
function latinSlips(text: string, name: string, inflects: boolean): readonly Contradiction[] {
  const known = name.toLowerCase();
  if (known.length < SHORTEST_NAME || !/^\p{Lu}/u.test(name)) return [];
  const stem = inflects ? known.slice(0, Math.max(SHORTEST_NAME - 1, known.length - 2)) : known;
  const words = occurrences(CAPITALISED, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].toLowerCase().replace(/['’]s?$/u, ''),
  }));
  if (words.some(({ word }) => word.startsWith(stem))) return [];
  return words
    .filter(({ word }) => word.length >= SHORTEST_NAME)
    .filter(({ word }) => isSlipOf(inflects ? word.slice(0, stem.length) : word, stem))
    .map(({ start, end }) => ({ start, end, known: name }));
}
