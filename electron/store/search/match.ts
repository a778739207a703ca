import {
  DIGIT_GRAM,
  HAN_GRAM,
  joints,
  pairToken,
  signToken,
  wholeGrams,
  WORD_GRAM,
} from '../../domain/search/grams.ts';
import { SYLLABLE } from '../../domain/search/pinyin.ts';
import type { Question } from '../../domain/search/question.ts';
import { runsOf } from '../../domain/search/runs.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';

/**
 * How the index is asked; `match` holds for every answer, but not every row it gives is one. `exact`: its rows are walked newest first
 * at once; `tight` narrows further, for when few of them are answers, but costs more to begin with. `broad`: only by what is short,
 * whose rows FTS5 must gather before it gives the first; null where even that is too much. `nothing`: no text can answer.
 */
export type Match =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'exact'; readonly match: string; readonly tight: string | null }
  | { readonly kind: 'broad'; readonly match: string | null };

/** More words in one `OR` cost more than they narrow; with more still the newest cases are full of the part. */
const MOST_WORDS = 200;
const MOST_BROAD_WORDS = 600;

export function matchOf(db: Db, question: Question): Match {
  const asked = question.alternatives
    .map((needles) => conditionsOf(db, needles))
    .filter((conditions) => conditions !== null);
  if (asked.length === 0) return { kind: 'nothing' };
  if (asked.every(({ exact }) => exact.length > 0)) {
    const tight = asked.some(({ broad }) => broad().length > 0);
    return {
      kind: 'exact',
      match: anyOf(asked.map(({ exact }) => exact)),
      tight: tight ? anyOf(asked.map(({ exact, broad }) => [...exact, ...broad()])) : null,
    };
  }
  const broad = asked.map(({ exact, broad: short }) => (exact.length > 0 ? exact : short()));
  return { kind: 'broad', match: broad.some((parts) => parts.length === 0) ? null : anyOf(broad) };
}

function anyOf(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((parts) => `(${[...new Set(parts)].join(' AND ')})`).join(' OR ');
}

interface Conditions {
  readonly exact: readonly string[];
  /** Looked up only where the others do not narrow enough. */
  readonly broad: () => readonly string[];
}

/** What a run asks of the words of the log. */
interface Part {
  readonly text: string;
  /** Something stands before it in the needle: the word begins with it. */
  readonly fromStart: boolean;
  /** Something follows: the word ends with it. */
  readonly toEnd: boolean;
}

/** null where some part of a needle is in no word of the log. */
function conditionsOf(db: Db, needles: readonly string[]): Conditions | null {
  const exact: string[] = [];
  const prefixes: string[] = [];
  const signs: string[] = [];
  const short: Part[] = [];
  const long: Part[] = [];
  for (const needle of needles) {
    if (needle.startsWith(SYLLABLE)) {
      exact.push(...syllablePairs(needle));
      continue;
    }
    const runs = runsOf(needle);
    exact.push(...joints(runs).map(quoted));
    for (const [at, { kind, text }] of runs.entries()) {
      const part = { text, fromStart: at > 0, toEnd: at < runs.length - 1 };
      if (kind === 'letters') (text.length < WORD_GRAM ? short : long).push(part);
      else if (kind === 'sign') signs.push(quoted(signToken(text)));
      else if (kind === 'han') exact.push(...hanTokens(text).map(quoted));
      else if (text.length < DIGIT_GRAM) prefixes.push(`${quoted(text)} *`);
      else exact.push(...wholeGrams(text, DIGIT_GRAM).map(quoted));
    }
  }
  const wide: string[] = [];
  const lookUp = (part: Part): boolean => {
    const words = wordsWith(db, part);
    const either = `(${words.map(quoted).join(' OR ')})`;
    if (words.length <= MOST_WORDS) exact.push(either);
    else if (words.length <= MOST_BROAD_WORDS) wide.push(either);
    return words.length > 0;
  };
  if (!long.every(lookUp)) return null;
  // One or two letters and signs are in very many texts: asked only where nothing else is.
  if (exact.length === 0 && !short.every(lookUp)) return null;
  if (exact.length === 0) exact.push(...signs);
  const narrow = prefixes.filter((prefix) => prefix.length === FEWEST_PREFIX);
  return { exact, broad: () => [...wide, ...(exact.length === 0 ? prefixes : narrow)] };
}

/** `"123" *`: with fewer digits the rows are too many to gather. */
const FEWEST_PREFIX = 'xxx'.length + '"" *'.length;

function hanTokens(text: string): readonly string[] {
  const pairs = wholeGrams(text, HAN_GRAM);
  return pairs.length > 0 ? pairs : [text];
}

/** The last syllable may be begun only; names that go on so are few. */
function syllablePairs(needle: string): readonly string[] {
  const syllables = needle.split(SYLLABLE).slice(1);
  return syllables.slice(1).map((second, at) => {
    const pair = quoted(pairToken(syllables[at], second));
    return at === syllables.length - 2 ? `${pair} *` : pair;
  });
}

function quoted(token: string): string {
  return `"${token}"`;
}

/** Words of the log that hold the part where it must stand. */
function wordsWith(db: Db, { text, fromStart, toEnd }: Part): readonly string[] {
  if (fromStart && toEnd)
    return one(db, `SELECT 1 FROM search_word WHERE word = :text`, { text }) ? [text] : [];
  if (fromStart) return wordsFrom(db, text);
  const grams = wholeGrams(text, WORD_GRAM);
  const parts = grams.length > 0 ? grams.map(quoted).join(' AND ') : `${quoted(text)} *`;
  return all<{ word: string }>(
    db,
    `SELECT search_word.word FROM search_word_part CROSS JOIN search_word ON search_word.id = search_word_part.rowid
     WHERE search_word_part MATCH :parts AND instr(search_word.word, :text) > 0
       AND (:toEnd = 0 OR substr(search_word.word, -length(:text)) = :text)
     LIMIT ${MOST_BROAD_WORDS + 1}`,
    { parts, text, toEnd: toEnd ? 1 : 0 },
  ).map(({ word }) => word);
}

function wordsFrom(db: Db, text: string): readonly string[] {
  return all<{ word: string }>(
    db,
    `SELECT word FROM search_word WHERE word >= :text AND word < :behind LIMIT ${MOST_BROAD_WORDS + 1}`,
    { text, behind: `${text}\u{10FFFF}` },
  ).map(({ word }) => word);
}
