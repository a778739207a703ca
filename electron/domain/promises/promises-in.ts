import type { PaperLanguage } from '../language.ts';
import { oneLineOf } from '../papers/sentence.ts';
import { readPassage } from '../wording/passage.ts';
import type { Passage, Sentence, Stretch } from '../wording/passage.ts';
import { occurs } from '../wording/word-pattern.ts';
import type { PromisedSentence, PromiseReading } from './promised-sentence.ts';
import { readingDays } from './reading-days.ts';
import type { ReadingDays } from './reading-days.ts';
import { EN_SIGNS } from './signs/en.ts';
import { PL_SIGNS } from './signs/pl.ts';
import type { PromiseSigns } from './signs/promise-signs.ts';
import { ZH_SIGNS } from './signs/zh.ts';
import { timesNamed } from './times-in.ts';

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
  const { text, clauses } = sentence;
  if (occurs(signs.question, text) || occurs(signs.reported, text)) return [];
  const promising = clauses.map((clause) => occurs(signs.promise, clause.text));
  const written = (from: number, to: number): string =>
    passage.text.written.slice(passage.text.writtenAt(from), passage.text.writtenAt(to - 1) + 1);
  const whole = {
    start: passage.text.writtenAt(sentence.start),
    end: passage.text.writtenAt(sentence.end - 1) + 1,
  };
  // What stands ahead of the first promise governs every one of the sentence.
  const lead = text.slice(0, Math.max(0, text.search(signs.promise)));
  return clauses.flatMap((clause, at): readonly PromisedSentence[] => {
    if (promising[at] !== true || occurs(signs.none, clause.text)) return [];
    const next = promising.indexOf(true, at + 1);
    const last = clauses[(next === -1 ? clauses.length : next) - 1] ?? clause;
    // A condition in a later main clause ("and if we miss you, we will write") does not take this one back.
    if (
      occurs(signs.conditional, lead) ||
      occurs(signs.conditional, passage.text.folded.slice(clause.start, last.end))
    )
      return [];
    const behind = ownEnd(clauses, at, next, signs);
    const before = ownStart(clauses, at, promising, signs);
    const from = [clause.start, before].find((start) => named(passage, start, behind, signs, days) !== null);
    if (from === undefined) return [];
    const time = named(passage, from, behind, signs, days);
    if (time === null) return [];
    return [
      {
        ...whole,
        sentence: passage.text.written.slice(whole.start, whole.end),
        what: coreOf(written(from, behind), signs),
        due: time.due,
        wording: written(from + time.start, from + time.end),
      },
    ];
  });
}

/** Where the words about this promise end: at the next promise or at a clause about something else. */
function ownEnd(clauses: readonly Stretch[], at: number, next: number, { aside }: PromiseSigns): number {
  let end = clauses[at]?.end ?? 0;
  for (const clause of clauses.slice(at + 1, next === -1 ? undefined : next)) {
    if (occurs(aside, clause.text)) break;
    end = clause.end;
  }
  return end;
}

/** A time may stand ahead of its promise, with a comma between: "On Monday, 30 November, we will …". */
function ownStart(
  clauses: readonly Stretch[],
  at: number,
  promising: readonly boolean[],
  { aside, none }: PromiseSigns,
): number {
  let start = clauses[at]?.start ?? 0;
  for (let before = at - 1; before >= 0 && promising[before] !== true; before -= 1) {
    const clause = clauses[before];
    if (clause === undefined || occurs(aside, clause.text) || occurs(none, clause.text)) break;
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
): { readonly start: number; readonly end: number; readonly due: string } | null {
  return timesNamed(passage.text.folded.slice(from, to), passage.lang, signs, days)[0] ?? null;
}

function coreOf(words: string, { joining }: PromiseSigns): string {
  const line = oneLineOf(words).replace(joining, '');
  const first = line.charAt(0).toLocaleUpperCase('en') + line.slice(1);
  if (first.length <= LONGEST_WHAT) return first;
  const cut = first.slice(0, LONGEST_WHAT - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/ +[^ ]{0,30}$/, '')}…`;
}
