import { LEXICON } from '../../lexicon/lexicon.ts';
import type { Passage, Sentence } from '../../passage.ts';
import { occurrences, occurs } from '../../word-pattern.ts';
import type { Match, Rule } from '../rule.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * A promise with neither a time nor a concrete act (seed 001, section 2, step 3). Judged clause by clause: a slogan beside
 * concrete steps is still a finding; the sentence right after may make it concrete.
 */
export const vaguePromise: Rule = {
  id: 'vague_promise',
  severity: 'warning',
  why: {
    'zh-CN': '没有时间，也没有可以核对的步骤，客户无法知道会发生什么；请写明何时、由谁、做什么。',
    'en-GB': 'There is neither a time nor a step the customer could check; say who does what by when.',
    'pl-PL':
      'Nie ma tu ani terminu, ani kroku, który da się sprawdzić; trzeba napisać, kto, co i do kiedy zrobi.',
  },
  find: (passage) => promisesIn(passage),
  words: WORDS,
};

/** Found once a passage: what explains more than it mends is measured without the vague promises. */
const FOUND = new WeakMap<Passage, readonly Match[]>();

function promisesIn(passage: Passage): readonly Match[] {
  const found =
    FOUND.get(passage) ?? passage.sentences.flatMap((sentence, at) => promisesOf(passage, sentence, at));
  FOUND.set(passage, found);
  return found;
}

/** „…, żeby szafa stała w środę”: the aim right behind names the day. */
const AIMS = /^(?:żeby|aby|by|tak by|tak aby|tak żeby)(?!\p{L})/u;

function promisesOf(passage: Passage, sentence: Sentence, at: number): readonly Match[] {
  const patterns = WORDS[passage.lang].patterns;
  if (occurs(patterns.announces, sentence.text)) return [];
  const { time, step } = LEXICON[passage.lang];
  const concrete = (text: string): boolean => occurs(time, text) || occurs(step, text);
  const next = passage.sentences[at + 1]?.text ?? '';
  const follows = sameParagraph(passage, at);
  const nextCures = {
    slogan: follows && occurs(time, next),
    someday: follows && concrete(next),
    aim: follows && concrete(next),
  };
  const vague = sentence.clauses.map((clause, place) => {
    if (occurs(patterns.notPromised, clause.text)) return null;
    const following = sentence.clauses[place + 1]?.text ?? '';
    const explained = /^[\s]*[:：]/u.test(sentence.text.slice(clause.end - sentence.start));
    const phrases = (['slogan', 'someday', 'aim'] as const).flatMap((kind) => {
      const said = occurrences(patterns[kind], clause.text);
      if (said.length === 0 || nextCures[kind]) return [];
      const cured = {
        slogan:
          occurs(time, clause.text) ||
          occurs(step, clause.text) ||
          (explained && concrete(following)) ||
          (AIMS.test(following) && occurs(time, following)),
        someday: occurs(time, clause.text) || occurs(patterns.act, clause.text) || occurs(time, following),
        aim: concrete(sentence.text) || concrete(passage.sentences[at - 1]?.text ?? ''),
      }[kind];
      return cured ? [] : said;
    });
    if (phrases.length === 0) return null;
    const start = Math.min(...phrases.map(({ index }) => index));
    const end = Math.max(...phrases.map((phrase) => phrase.index + phrase[0].length));
    return { start: clause.start + start, end: clause.start + end, sentence };
  });
  return joined(vague);
}

/** Vague clauses in a row are one fault. */
function joined(vague: readonly (Match | null)[]): readonly Match[] {
  const rows: Match[] = [];
  for (const [place, match] of vague.entries()) {
    if (match === null) continue;
    const before = rows.at(-1);
    if (before !== undefined && vague[place - 1] !== null)
      rows[rows.length - 1] = { ...before, end: match.end };
    else rows.push(match);
  }
  return rows;
}

/** A date in the next paragraph belongs to something else. */
function sameParagraph(passage: Passage, at: number): boolean {
  const [sentence, next] = [passage.sentences[at], passage.sentences[at + 1]];
  if (sentence === undefined || next === undefined) return false;
  return !passage.text.folded.slice(sentence.end, next.start).includes('\n');
}
