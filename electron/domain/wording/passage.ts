import type { PaperLanguage } from '../language.ts';
import type { FoldedText } from './folded-text.ts';
import { fold } from './folded-text.ts';
import { occurrences } from './word-pattern.ts';

/** A piece of the folded text; offsets are folded offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface Sentence extends Stretch {
  readonly clauses: readonly Stretch[];
}
export interface Passage {
  readonly lang: PaperLanguage;
  readonly text: FoldedText;
  readonly sentences: readonly Sentence[];
}

const SEGMENTERS: Readonly<Record<PaperLanguage, Intl.Segmenter>> = {
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  pl: new Intl.Segmenter('pl', { granularity: 'sentence' }),
};

/** After these a full stop does not end the sentence; the segmenter's own data for English and Polish has few of them. */
const ABBREVIATION: Readonly<Record<PaperLanguage, RegExp | null>> = {
  zh: null,
  en: /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|no|nos|st|e\.g|i\.e|approx|tel|ext|ref|[ap]\.m)\.\s*$/,
  pl: /(?:^|[\s(])(?:p|pp|sz|dn|godz|nr|ul|al|pl|os|tel|św|np|tj|tzn|m\.in|dr|mgr|inż|prof|ok|ust|art|poz|\d{1,2})\.\s*$/,
};

/** Chinese enumerates with 、 inside a clause; the others join main clauses without a comma, and Polish sets one before „że". */
const CLAUSE_END: Readonly<Record<PaperLanguage, RegExp>> = {
  zh: /[，；：…—\n]+/gu,
  en: /[,;:()–—\n]+|\s-\s|\s(?=(?:and|but|so)\s(?:we|i|you|they|it|will|shall|have|has|are|is|am|our|your|the)\s)/gu,
  pl: /,(?!\s(?:że|iż|jak|co|któr\p{L}+)\s)|[;:()–—\n]+|\s-\s|\s(?=(?:i|oraz|a)\s(?:\p{L}+\s){0,2}\p{L}+(?:my|emy|imy|ymy|śmy)(?!\p{L}))/gu,
};

/** Sentences and clauses of a text, with the text folded to the form the rules read. */
export function readPassage(written: string, lang: PaperLanguage): Passage {
  const text = fold(written, lang);
  const sentences: Sentence[] = [];
  let start = 0;
  let end = 0;
  for (const { segment } of SEGMENTERS[lang].segment(text.cased)) {
    end += segment.length;
    const open = text.folded.slice(start, end);
    if (ABBREVIATION[lang]?.test(open) === true) continue;
    const sentence = trimmed(open, start);
    start = end;
    if (sentence !== null) sentences.push({ ...sentence, clauses: clausesOf(sentence, lang) });
  }
  const rest = trimmed(text.folded.slice(start), start);
  if (rest !== null) sentences.push({ ...rest, clauses: clausesOf(rest, lang) });
  return { lang, text, sentences };
}

function trimmed(text: string, start: number): Stretch | null {
  const inner = text.trim();
  if (inner === '') return null;
  const begin = start + text.indexOf(inner);
  return { start: begin, end: begin + inner.length, text: inner };
}

function clausesOf(sentence: Stretch, lang: PaperLanguage): readonly Stretch[] {
  const clauses: Stretch[] = [];
  let from = 0;
  for (const boundary of occurrences(CLAUSE_END[lang], sentence.text)) {
    const clause = trimmed(sentence.text.slice(from, boundary.index), sentence.start + from);
    if (clause !== null) clauses.push(clause);
    from = boundary.index + boundary[0].length;
  }
  const last = trimmed(sentence.text.slice(from), sentence.start + from);
  if (last !== null) clauses.push(last);
  return clauses;
}

/** Where the clause ends in which the given folded offset lies. */
export function clauseEndAt(sentence: Sentence, offset: number): number {
  return sentence.clauses.find((clause) => offset < clause.end)?.end ?? sentence.end;
}

/** A line this short before the first paragraph is a salutation or a subject. */
const LONGEST_HEADING = 40;

/**
 * Where the first paragraph of a text ends, its salutation passed over: it tells what happened, the next ones why and what is done. The
 * end of the text when it has one paragraph only.
 */
export function openingEnd({ sentences, text }: Passage): number {
  let length = 0;
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    const broken = before !== undefined && text.folded.slice(before.end, sentence.start).includes('\n');
    if (broken && length > LONGEST_HEADING) return sentence.start;
    length = (broken ? 0 : length) + sentence.text.length;
  }
  return sentences.at(-1)?.end ?? 0;
}
