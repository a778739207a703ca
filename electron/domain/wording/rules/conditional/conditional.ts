import { LEXICON } from '../../lexicon/lexicon.ts';
import type { Passage, Sentence } from '../../passage.ts';
import { clauseEndAt } from '../../passage.ts';
import { occurrences, occurs } from '../../word-pattern.ts';
import type { Match, Rule } from '../rule.ts';
import type { ConditionalPatterns } from './patterns.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/** Place of an apology, or of taking responsibility, within its sentence. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Further than this from its apology a condition in front of it belongs to something else. */
const LONGEST_BRIDGE = 90;
/** An apology and a condition this near each other belong together even when the condition names no harm: sorry if … */
const ADJACENT = 28;

/**
 * The apology hangs on whether the customer minded or the harm is real (seed 001, section 4; seed 003, step 4). Looks at the
 * sentence of the apology only; a condition on a remedy, an offer or an instruction is not a fault.
 */
export const conditional: Rule = {
  id: 'conditional',
  severity: 'error',
  why: {
    'zh-CN': '道歉不能附带“如果”“可能”：事情已经发生，带上条件就等于不相信客户。',
    'en-GB': 'An apology with an “if” or a “may have” doubts the harm; what happened is known, so name it.',
    'pl-PL': 'Przeprosiny z „jeśli” lub „ewentualne” podważają to, co się stało; trzeba je nazwać wprost.',
  },
  find: (passage) => passage.sentences.flatMap((sentence) => conditionsOf(passage, sentence)),
  words: WORDS,
};

function conditionsOf(passage: Passage, sentence: Sentence): readonly Match[] {
  const lexicon = LEXICON[passage.lang];
  const apologies = [...placesOf(lexicon.apology, sentence), ...placesOf(lexicon.responsibility, sentence)];
  if (apologies.length === 0) return [];
  apologies.sort((one, other) => one.start - other.start);
  const patterns = WORDS[passage.lang].patterns;
  const found: Match[] = [];
  for (const head of placesOf(patterns.head, sentence)) {
    const end = clauseEndAt(sentence, sentence.start + head.start) - sentence.start;
    if (hangsOn(sentence.text, apologies, { start: head.start, end }, patterns))
      found.push({ start: sentence.start + head.start, end: sentence.start + end, sentence });
  }
  for (const hedge of placesOf(patterns.hedge, sentence)) {
    const within = found.some(
      (match) => sentence.start + hedge.start < match.end && sentence.start + hedge.end > match.start,
    );
    if (
      !within &&
      apologies.some((apology) => together(sentence.text, apology, hedge, patterns.hedgeBarrier))
    )
      found.push({ start: sentence.start + hedge.start, end: sentence.start + hedge.end, sentence });
  }
  return found;
}

function hangsOn(
  text: string,
  apologies: readonly Place[],
  condition: Place,
  patterns: ConditionalPatterns,
): boolean {
  const before = apologies.findLast((apology) => apology.end <= condition.start);
  const wording = text.slice(condition.start, condition.end);
  if (occurs(patterns.offer, wording)) return false;
  if (
    apologies.some((apology) => apology.start > condition.start && opens(text, apology, condition, patterns))
  )
    return true;
  if (before === undefined) return false;
  const between = text.slice(before.end, condition.start);
  if (occurs(patterns.told, between) || /[;；]/u.test(between)) return false;
  const rest = text.slice(condition.end);
  const detached = occurs(patterns.detached, between.trimEnd());
  if (/\p{L}{2}/u.test(rest) && (detached || occurs(patterns.elsewhere, rest))) {
    return between.trim() === ',' && !occurs(patterns.elsewhere, rest) && occurs(patterns.harm, wording);
  }
  if (occurs(patterns.elsewhere, wording)) return false;
  return occurs(patterns.harm, wording) || (!detached && between.length <= ADJACENT);
}

/** The condition stands in front: if this upset you, we are sorry. */
function opens(text: string, apology: Place, condition: Place, patterns: ConditionalPatterns): boolean {
  const about = text.slice(condition.start, Math.min(condition.end, apology.start));
  const bridge = text.slice(Math.min(condition.end, apology.start), apology.start);
  const led = apology.start < condition.end ? about : bridge + text.slice(apology.start, apology.end);
  const atOnce =
    patterns.atOnce !== undefined && apology.start >= condition.end && occurs(patterns.atOnce, bridge);
  return (
    bridge.length <= LONGEST_BRIDGE &&
    !occurs(patterns.elsewhere, led) &&
    (atOnce || occurs(patterns.harm, about))
  );
}

function together(text: string, apology: Place, hedge: Place, barrier: RegExp): boolean {
  const between =
    apology.end <= hedge.start ? text.slice(apology.end, hedge.start) : text.slice(hedge.end, apology.start);
  return !occurs(barrier, between);
}

function placesOf(pattern: RegExp, sentence: Sentence): Place[] {
  return occurrences(pattern, sentence.text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
