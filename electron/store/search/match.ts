import { DIGIT_GRAM, HAN_GRAM, signToken, wholeGrams, WORD_GRAM } from '../../domain/search/grams.ts';
import type { Question } from '../../domain/search/question.ts';
import { runsOf } from '../../domain/search/runs.ts';
import type { Run } from '../../domain/search/runs.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';

/**
 * How the index is asked. `exact`: an expression whose rows are walked newest first at once. `broad`: only by what is short, whose rows
 * FTS5 must gather before it gives the first; null where even that is too much. `nothing`: no text can answer.
 * An expression holds for every answer; not every row it gives is one.
 */
export type Match =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'exact'; readonly match: string }
  | { readonly kind: 'broad'; readonly match: string | null };

/** One `OR` of more words costs more than it narrows (measured: 0.1 ms a hundred words and piece of the index). */
const MOST_WORDS = 200;
/** Beyond it a part of a word stands in so many words that the newest cases are full of it. */
const MOST_BROAD_WORDS = 2000;

export function matchOf(db: Db, question: Question): Match {
  const asked = question.alternatives
    .map((needles) => conditionsOf(db, needles))
    .filter((conditions) => conditions !== null);
  if (asked.length === 0) return { kind: 'nothing' };
  if (asked.every(({ exact }) => exact.length > 0)) {
    return { kind: 'exact', match: anyOf(asked.map(({ exact }) => exact)) };
  }
  const broad = asked.map(({ exact, broad: short }) => (exact.length > 0 ? exact : short));
  return { kind: 'broad', match: broad.some((parts) => parts.length === 0) ? null : anyOf(broad) };
}

function anyOf(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((parts) => `(${[...new Set(parts)].join(' AND ')})`).join(' OR ');
}

interface Conditions {
  readonly exact: readonly string[];
  readonly broad: readonly string[];
}

/** null where some part of a needle is in no word of the log. */
function conditionsOf(db: Db, needles: readonly string[]): Conditions | null {
  const exact: string[] = [];
  const broad: string[] = [];
  for (const needle of needles) {
    const runs = runsOf(needle);
    for (const [at, run] of runs.entries()) {
      const { kind, text } = run;
      if (kind === 'letters') {
        const words = wordsWith(db, run, at > 0, at < runs.length - 1);
        if (words.length === 0) return null;
        const either = `(${words.map(quoted).join(' OR ')})`;
        if (words.length <= MOST_WORDS) exact.push(either);
        else if (words.length <= MOST_BROAD_WORDS) broad.push(either);
      } else if (kind === 'sign') {
        exact.push(quoted(signToken(text)));
      } else {
        const grams = wholeGrams(text, kind === 'han' ? HAN_GRAM : DIGIT_GRAM);
        if (grams.length > 0) exact.push(...grams.map(quoted));
        else broad.push(`${quoted(text)} *`);
      }
    }
  }
  return { exact, broad };
}

function quoted(token: string): string {
  return `"${token}"`;
}

/** Words of the log that hold a run of letters: from their beginning where something stands before it in the needle, to their end where something follows. */
function wordsWith(db: Db, { text }: Run, fromStart: boolean, toEnd: boolean): readonly string[] {
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
