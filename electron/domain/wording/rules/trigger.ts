import type { FindingSeverity, TextKind } from '../finding.ts';
import type { Passage, Sentence, Stretch } from '../passage.ts';
import { cutAtBars, occurrencesAmong } from '../cut-pattern.ts';
import { partFinder } from '../part-finder.ts';
import { requiredPieces } from '../required-pieces.ts';
import { occurs } from '../word-pattern.ts';
import type { Match, RuleSetting } from './rule.ts';

/** Where something may stand that decides whether the words are a fault. Each is tried on folded text. */
export interface Surroundings {
  /** In the clause that holds the words. */
  readonly clause?: RegExp;
  /** In their sentence. */
  readonly sentence?: RegExp;
  /** In the sentence before, when it is in the same paragraph. */
  readonly before?: RegExp;
  /** In the sentence after, when it is in the same paragraph. */
  readonly after?: RegExp;
  /** Anywhere in the text. */
  readonly text?: RegExp;
}

/** Words that are a fault, and what makes them none. */
export interface Trigger {
  readonly says: RegExp;
  /** A few plain words without which `says` cannot match; tried first, because `says` is dear. */
  readonly needs?: RegExp;
  /** Free of fault when any of these is found. */
  readonly unless?: Surroundings;
  /** A fault only when all of these are found. */
  readonly when?: Surroundings;
  /** Only in texts of these kinds. */
  readonly kinds?: readonly TextKind[];
  readonly severity?: FindingSeverity;
  /** `says` is tried on the text before capitals were lowered: an abbreviation is told by its capitals. */
  readonly cased?: true;
  /** Every place in the sentence is marked, not only the first: each abbreviation is another riddle. */
  readonly each?: true;
}

/** Triggers of one rule and language, told by pieces of plain text which of them can speak: a page has to be read while somebody types. */
export interface Triggers {
  readonly all: readonly Trigger[];
  /** By trigger, the parts of what it says that may stand in a sentence; none where the trigger cannot speak. */
  readonly partsIn: (folded: string, cased: string) => ReadonlyMap<number, readonly RegExp[]>;
  readonly hasCased: boolean;
}

export function triggers(...given: readonly Trigger[]): Triggers {
  // Cut when the language is first checked: three languages at the start of the programme took a second (measured).
  let finders: readonly PartsFinder[] | null = null;
  let all: readonly Trigger[] | null = null;
  return {
    // What a trigger says it needs counts only where its pattern does not tell that by itself.
    get all() {
      return (all ??= given.map((trigger): Trigger => {
        const { needs, ...rest } = trigger;
        return needs === undefined || requiredPieces(trigger.says.source) === null ? trigger : rest;
      }));
    },
    partsIn: (folded, cased) => {
      finders ??= [finderOf(given, false), finderOf(given, true)];
      const found = new Map<number, RegExp[]>();
      for (const [at, find] of finders.entries())
        for (const { trigger, says } of find(at === 1 ? cased : folded)) {
          const known = found.get(trigger);
          if (known === undefined) found.set(trigger, [says]);
          else known.push(says);
        }
      return found;
    },
    hasCased: given.some(({ cased }) => cased === true),
  };
}

type PartsFinder = (text: string) => readonly { readonly trigger: number; readonly says: RegExp }[];

function finderOf(given: readonly Trigger[], cased: boolean): PartsFinder {
  const rows = given.flatMap((one, trigger) =>
    (one.cased === true) === cased
      ? cutAtBars(one.says).map(({ says, pieces }) => ({ row: { trigger, says }, pieces }))
      : [],
  );
  return rows.length === 0 ? () => [] : partFinder(rows);
}

/** In each sentence the words that are a fault where they stand, one match a sentence. */
export function triggered(
  passage: Passage,
  { kind }: RuleSetting,
  { all, partsIn, hasCased }: Triggers,
): readonly Match[] {
  return passage.sentences.flatMap((sentence, at) => {
    const cased = hasCased ? passage.text.cased.slice(sentence.start, sentence.end) : '';
    const parts = partsIn(sentence.text, cased);
    if (parts.size === 0) return [];
    const found = all.flatMap((trigger, number): readonly Match[] => {
      const its = parts.get(number);
      if (its === undefined) return [];
      if (trigger.kinds !== undefined && !trigger.kinds.includes(kind)) return [];
      const text = trigger.cased === true ? cased : sentence.text;
      if (trigger.needs !== undefined && !occurs(trigger.needs, text)) return [];
      const places: Match[] = [];
      for (const said of occurrencesAmong(trigger.says, its, text)) {
        const place = {
          start: sentence.start + said.index,
          end: sentence.start + said.index + said[0].length,
        };
        if (!isFault(passage, at, clauseAround(sentence, place), trigger)) continue;
        const match = { ...place, sentence };
        places.push(trigger.severity === undefined ? match : { ...match, severity: trigger.severity });
        if (trigger.each !== true) break;
      }
      return places;
    });
    return found.map((match): Match => (found.length > 1 ? { ...match, joins: true } : match));
  });
}

function isFault(passage: Passage, at: number, clause: string, { unless, when }: Trigger): boolean {
  const found = surroundings(passage, at, clause);
  return (
    (unless === undefined || !found(unless).some((told) => told())) &&
    (when === undefined || found(when).every((told) => told()))
  );
}

/** Whether each of what is asked is found, nearest first; the whole text is read last, because that takes longest. */
function surroundings(
  passage: Passage,
  at: number,
  clause: string,
): (asked: Surroundings) => readonly (() => boolean)[] {
  const neighbour = (step: -1 | 1): string => {
    const [here, there] = [passage.sentences[at], passage.sentences[at + step]];
    if (here === undefined || there === undefined) return '';
    const [first, second] = step === 1 ? [here, there] : [there, here];
    return passage.text.folded.slice(first.end, second.start).includes('\n') ? '' : there.text;
  };
  return (asked) => {
    const places: readonly (readonly [RegExp | undefined, () => string])[] = [
      [asked.clause, () => clause],
      [asked.sentence, () => passage.sentences[at]?.text ?? ''],
      [asked.before, () => neighbour(-1)],
      [asked.after, () => neighbour(1)],
      [asked.text, () => passage.text.folded],
    ];
    return places.flatMap(([pattern, text]) =>
      pattern === undefined ? [] : [() => occurs(pattern, text())],
    );
  };
}

/** The clauses the words touch, as one piece. */
function clauseAround(sentence: Sentence, place: { readonly start: number; readonly end: number }): string {
  const touched: readonly Stretch[] = sentence.clauses.filter(
    (clause) => clause.start < place.end && place.start < clause.end,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return sentence.text;
  return sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
}
