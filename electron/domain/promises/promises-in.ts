import type { PaperLanguage } from '../language.ts';
import { oneLineOf } from '../papers/sentence.ts';
import { readPassage } from '../wording/passage.ts';
import type { Passage, Sentence, Stretch } from '../wording/passage.ts';
import { firstOccurrence, occurs } from '../wording/word-pattern.ts';
import type { PromisedSentence, PromiseReading } from './promised-sentence.ts';
import { readingDays } from './reading-days.ts';
import type { ReadingDays } from './reading-days.ts';
import { EN_SIGNS } from './signs/en.ts';
import { PL_SIGNS } from './signs/pl.ts';
import type { PromiseSigns } from './signs/promise-signs.ts';
import { ZH_SIGNS } from './signs/zh.ts';
import { timesNamed } from './times-in.ts';
import type { TimeMention } from './times-in.ts';

const SIGNS: Readonly<Record<PaperLanguage, PromiseSigns>> = { zh: ZH_SIGNS, en: EN_SIGNS, pl: PL_SIGNS };
/** Longest title of a promise on the today screen. */
const LONGEST_WHAT = 200;

/**
 * The sentences in which we promise something with a time (product E1), in the order they stand; a sentence with two promises is there
 * twice. Only what is certain counts: what is past, hangs on something, is asked of the customer, told of somebody, asked as a question
 * or said inside quotation marks is none. They are proposals: a click makes a promise of one, never this.
 */
export function promisesIn(
  text: string,
  language: PaperLanguage,
  reading: PromiseReading,
): readonly PromisedSentence[] {
  const days = readingDays(reading);
  const passage = readPassage(text, language);
  return passage.sentences.flatMap((sentence) => promisesOf(passage, sentence, days));
}

function promisesOf(passage: Passage, sentence: Sentence, days: ReadingDays): readonly PromisedSentence[] {
  const signs = SIGNS[passage.lang];
  const { text } = sentence;
  const clauses = wholeClauses(passage, sentence);
  if (occurs(signs.question, text) || occurs(signs.reported, text)) return [];
  const promising = clauses.map((clause) => occurs(signs.promise, clause.text));
  const written = (from: number, to: number): string =>
    passage.text.written.slice(passage.text.writtenAt(from), passage.text.writtenAt(to - 1) + 1);
  const whole = {
    start: passage.text.writtenAt(sentence.start),
    end: passage.text.writtenAt(sentence.end - 1) + 1,
  };
  // What stands ahead of the first promise governs every one of the sentence.
  const first = firstOccurrence(signs.promise, text);
  const lead = first === null ? '' : text.slice(0, first.index + first[0].length);
  const found = clauses.flatMap((clause, at): readonly PromisedSentence[] => {
    if (promising[at] !== true || occurs(signs.none, clause.text)) return [];
    const part = partAround(passage, sentence, clause);
    if (occurs(signs.settled, passage.text.folded.slice(clause.start, part.end))) return [];
    const next = promising.indexOf(true, at + 1);
    const last = clauses[(next === -1 ? clauses.length : next) - 1] ?? clause;
    // A condition in a later main clause ("and if we miss you, we will write") does not take this one back.
    if (
      occurs(signs.conditional, lead) ||
      occurs(signs.conditional, passage.text.folded.slice(clause.start, last.end))
    )
      return [];
    const behind = ownEnd(passage, clauses, at, next, signs);
    const before = ownStart(passage, clauses, at, promising, signs);
    const from = [clause.start, before].find((start) => named(passage, start, behind, signs, days) !== null);
    if (from === undefined) return [];
    const time = named(passage, from, behind, signs, days);
    if (time === null) return [];
    return [
      {
        ...whole,
        sentence: passage.text.written.slice(whole.start, whole.end),
        what: coreOf(written(isBare(behind - from, time) ? part.start : from, behind), signs),
        due: time.due,
        wording: written(from + time.start, from + time.end),
      },
    ];
  });
  return found.filter(({ due }, at) => found.findIndex((other) => other.due === due) === at);
}

/** Clauses as they are read here: a colon or a comma inside a figure (12:00, 86,40) ends none. */
function wholeClauses({ text: { folded } }: Passage, { clauses }: Sentence): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const clause of clauses) {
    const before = whole.at(-1);
    const cut = before !== undefined && /^\d[:,]\d$/.test(folded.slice(before.end - 1, clause.start + 1));
    if (!cut) whole.push(clause);
    else
      whole[whole.length - 1] = {
        start: before.start,
        end: clause.end,
        text: folded.slice(before.start, clause.end),
      };
  }
  return whole;
}

/** From semicolon to semicolon around a clause: one step of a list. */
function partAround(
  { text: { folded } }: Passage,
  sentence: Sentence,
  clause: Stretch,
): { start: number; end: number } {
  const front = /[;；：]?\s*([^;；：]*)$/.exec(folded.slice(sentence.start, clause.start))?.[1] ?? '';
  const behind = /^[^;；]*/.exec(folded.slice(clause.end, sentence.end))?.[0] ?? '';
  return { start: clause.start - front.length, end: clause.end + behind.length };
}

/** Hardly a word stands beside the time: 6月12日17:00前完成. What is meant stands ahead of it. */
function isBare(length: number, { start, end }: TimeMention): boolean {
  return length - (end - start) < 5;
}

/** Where the words about this promise end: at a semicolon, at the next promise or at a clause about something else. */
function ownEnd(
  { text: { folded } }: Passage,
  clauses: readonly Stretch[],
  at: number,
  next: number,
  { aside, none }: PromiseSigns,
): number {
  let end = clauses[at]?.end ?? 0;
  for (const clause of clauses.slice(at + 1, next === -1 ? undefined : next)) {
    if (/[;；]/.test(folded.slice(end, clause.start))) break;
    if (occurs(aside, clause.text) || occurs(none, clause.text)) break;
    end = clause.end;
  }
  return end;
}

/** A time may stand ahead of its promise, with a comma between: "On Monday, 30 November, we will …". */
function ownStart(
  { text: { folded } }: Passage,
  clauses: readonly Stretch[],
  at: number,
  promising: readonly boolean[],
  { aside, none }: PromiseSigns,
): number {
  let start = clauses[at]?.start ?? 0;
  for (let before = at - 1; before >= 0 && promising[before] !== true; before -= 1) {
    const clause = clauses[before];
    if (clause === undefined || /[;；]/.test(folded.slice(clause.end, start))) break;
    if (occurs(aside, clause.text) || occurs(none, clause.text)) break;
    start = clause.start;
  }
  return start;
}

function named(
  passage: Passage,
  from: number,
  to: number,
  signs: PromiseSigns,
  days: ReadingDays,
): TimeMention | null {
  return timesNamed(passage.text.folded.slice(from, to), passage.lang, signs, days)[0] ?? null;
}

function coreOf(words: string, { joining }: PromiseSigns): string {
  // „2026 r.” keeps its full stop; a bracket that the promise does not close goes.
  const line = oneLineOf(words)
    .replace(/( \d{4} r)$/, '$1.')
    .replace(/\s*[（(][^()（）]*$/, '')
    .replace(joining, '');
  const first = line.charAt(0).toLocaleUpperCase('en') + line.slice(1);
  if (first.length <= LONGEST_WHAT) return first;
  const cut = first.slice(0, LONGEST_WHAT - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/ +[^ ]{0,30}$/, '')}…`;
}
