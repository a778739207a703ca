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
    const tight = asked.some(({ exact, broad }) => broad.length > exact.length);
    return {
      kind: 'exact',
      match: anyOf(asked.map(({ exact }) => exact)),
      tight: tight ? anyOf(asked.map(({ broad }) => broad)) : null,
    };
  }
  const broad = asked.map(({ exact, broad: all }) => (exact.length > 0 ? exact : all));
  return { kind: 'broad', match: broad.some((parts) => parts.length === 0) ? null : anyOf(broad) };
}

function anyOf(alternatives: readonly (readonly string[])[]): string {
  return [...new Set(alternatives.map((parts) => `(${[...new Set(parts)].join(' AND ')})`))].join(' OR ');
}

interface Conditions {
  /** What narrows best without costing anything to begin with. */
  readonly exact: readonly string[];
  /** Everything else that holds, for when that is not enough. */
  readonly broad: readonly string[];
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
  const selective: string[] = [];
  const common: string[] = [];
  const dense: string[] = [];
  const wide: string[] = [];
  const oneDigit: string[] = [];
  const short: Part[] = [];
  const lookUp = (part: Part): boolean => {
    const words = wordsWith(db, part);
    const either = eitherOf(words);
    if (words.length <= MOST_WORDS) selective.push(either);
    else if (words.length <= MOST_BROAD_WORDS) wide.push(either);
    return words.length > 0;
  };
  for (const needle of needles) {
    if (needle.startsWith(SYLLABLE)) {
      selective.push(...syllablePairs(needle));
      continue;
    }
    const runs = runsOf(needle);
    dense.push(...joints(runs).map(quoted));
    // Letters beside a long number are the same in every case number of a branch: what they narrow is not worth their length.
    const numbered = runs.some(({ kind, text }) => kind === 'digits' && text.length >= DIGIT_GRAM);
    for (const [at, { kind, text }] of runs.entries()) {
      const part = { text, fromStart: at > 0, toEnd: at < runs.length - 1 };
      if (kind === 'letters') {
        if (numbered) continue;
        if (text.length < WORD_GRAM) short.push(part);
        else if (!lookUp(part)) return null;
      } else if (kind === 'sign') {
        if (runs.length === 1) dense.push(quoted(signToken(text)));
      } else if (kind === 'han') {
        const pairs = wholeGrams(text, HAN_GRAM).map(quoted);
        if (pairs.length > 0) selective.push(...pairs);
        else common.push(quoted(text));
      } else if (text.length >= DIGIT_GRAM) selective.push(...wholeGrams(text, DIGIT_GRAM).map(quoted));
      else if (text.length === 1) oneDigit.push(`${quoted(text)} *`);
      else (text.length === DIGIT_GRAM - 1 ? common : wide).push(eitherOf(beginningWith(text)));
    }
  }
  const [exact] = [selective, common, dense].filter((conditions) => conditions.length > 0);
  if (exact !== undefined)
    return { exact, broad: [...selective, ...common, ...(selective.length > 0 ? [] : dense), ...wide] };
  // One or two letters are in very many texts: looked up only where nothing else is.
  if (!short.every(lookUp)) return null;
  return { exact: selective, broad: [...selective, ...wide, ...oneDigit] };
}

const DIGITS = [...'0123456789'];

/**
 * Two or three digits, or more that begin with them: the same rows as `"092" *`, whose lists FTS5 would gather and sort each time before
 * it gives the first row (at a million 5 to 55 ms; these 0.2 for three, 1 for two, measured). One digit would be a thousand tokens.
 */
function beginningWith(digits: string): readonly string[] {
  if (digits.length === DIGIT_GRAM) return [digits];
  return [digits, ...DIGITS.flatMap((next) => beginningWith(digits + next))];
}

/** The last syllable may be begun only; names that go on so are few. */
function syllablePairs(needle: string): readonly string[] {
  const syllables = needle.split(SYLLABLE).slice(1);
  return syllables.slice(1).map((second, at) => {
    const pair = quoted(pairToken(syllables[at], second));
    return at === syllables.length - 2 ? `${pair} *` : pair;
  });
}

function eitherOf(tokens: readonly string[]): string {
  return `(${tokens.map(quoted).join(' OR ')})`;
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
