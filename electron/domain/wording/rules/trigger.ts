import type { FindingSeverity, TextKind } from '../finding.ts';
import type { Passage, Sentence, Stretch } from '../passage.ts';
import { occurrences, occurs } from '../word-pattern.ts';
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

/**
 * Triggers of one rule and language with one pattern that tells whether any of them can speak: most sentences hold none, and
 * a page has to be read while somebody types.
 */
export interface Triggers {
  readonly all: readonly Trigger[];
  readonly any: RegExp;
  readonly anyCased: RegExp | null;
}

export function triggers(...all: readonly Trigger[]): Triggers {
  const cased = all.filter((trigger) => trigger.cased === true);
  return {
    all,
    any: eitherOf(all.filter((trigger) => trigger.cased !== true)),
    anyCased: cased.length === 0 ? null : eitherOf(cased),
  };
}

function eitherOf(some: readonly Trigger[]): RegExp {
  return new RegExp(some.map(({ says, needs = says }) => `(?:${needs.source})`).join('|'), 'g');
}

/** In each sentence the words that are a fault where they stand, one match a sentence. */
export function triggered(
  passage: Passage,
  { kind }: RuleSetting,
  { all, any, anyCased }: Triggers,
): readonly Match[] {
  return passage.sentences.flatMap((sentence, at) => {
    const cased = anyCased === null ? '' : passage.text.cased.slice(sentence.start, sentence.end);
    if (!occurs(any, sentence.text) && (anyCased === null || !occurs(anyCased, cased))) return [];
    const found = all.flatMap((trigger): readonly Match[] => {
      if (trigger.kinds !== undefined && !trigger.kinds.includes(kind)) return [];
      const text = trigger.cased === true ? cased : sentence.text;
      if (trigger.needs !== undefined && !occurs(trigger.needs, text)) return [];
      const places: Match[] = [];
      for (const said of occurrences(trigger.says, text)) {
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
  const found = surroundingsFound(passage, at, clause);
  return (
    (unless === undefined || !found(unless).includes(true)) &&
    (when === undefined || !found(when).includes(false))
  );
}

function surroundingsFound(
  passage: Passage,
  at: number,
  clause: string,
): (asked: Surroundings) => readonly boolean[] {
  const neighbour = (step: -1 | 1): string => {
    const [here, there] = [passage.sentences[at], passage.sentences[at + step]];
    if (here === undefined || there === undefined) return '';
    const [first, second] = step === 1 ? [here, there] : [there, here];
    return passage.text.folded.slice(first.end, second.start).includes('\n') ? '' : there.text;
  };
  return (asked) => [
    ...(asked.clause === undefined ? [] : [occurs(asked.clause, clause)]),
    ...(asked.sentence === undefined ? [] : [occurs(asked.sentence, passage.sentences[at]?.text ?? '')]),
    ...(asked.before === undefined ? [] : [occurs(asked.before, neighbour(-1))]),
    ...(asked.after === undefined ? [] : [occurs(asked.after, neighbour(1))]),
    ...(asked.text === undefined ? [] : [occurs(asked.text, passage.text.folded)]),
  ];
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
