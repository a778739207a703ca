import { elementsOf } from './elements/elements.ts';
import type { Finding, WordingAnswer, WordingFacts, WordingInput } from './finding.ts';
import type { Passage } from './passage.ts';
import { readPassage } from './passage.ts';
import { RULES } from './rules/rules.ts';
import type { Match, Rule, RuleSetting } from './rules/rule.ts';

/**
 * Checks the wording of one text: the faults in it, in the order they stand, and the elements of a letter it holds. Pure and
 * offline; a page takes well under 5 ms. Offsets are UTF-16 code units of `text`. Never refuses: an empty text has no faults.
 */
export function checkWording(input: WordingInput): WordingAnswer {
  const passage = readPassage(input.text, input.lang);
  const facts = input.facts ?? NO_FACTS;
  const parts = input.parts === undefined ? {} : { parts: input.parts };
  const found = matchesIn(passage, { kind: input.kind, facts, ...parts });
  const findings = found.map(({ rule, match }) => {
    if (match.suggestion !== undefined && isFreeOfFault(match.suggestion, input, facts))
      return findingOf(passage, rule, match, input, match.suggestion);
    return findingOf(passage, rule, match, input, passingSuggestion(rule, input, facts));
  });
  return { findings, elements: elementsOf(passage, input.kind, facts) };
}

interface Found {
  readonly rule: Rule;
  readonly match: Match;
}

/** One fault, one finding: where two rules meet in the same words the graver one, named first in RULES, stays. */
function matchesIn(passage: Passage, setting: RuleSetting): readonly Found[] {
  const kept: Found[] = [];
  for (const rule of RULES) {
    const matches = rule
      .find(passage, setting)
      .filter((match) => rule.beside === true || !kept.some((other) => hides(other, { rule, match })));
    kept.push(...joined(matches, kept).map((match) => ({ rule, match })));
  }
  return kept.sort((one, other) => one.match.start - other.match.start || one.match.end - other.match.end);
}

/**
 * Places of one rule in one sentence that are one fault told at length: from the first of them to the last, as far as no graver fault
 * stands between. Joined after hiding: a whole that touches a graver fault would be hidden with the places that do not.
 */
function joined(matches: readonly Match[], graver: readonly Found[]): readonly Match[] {
  const rows: Match[] = [];
  const inOrder = matches.toSorted((one, other) => one.start - other.start);
  for (const match of inOrder) {
    const before = rows.at(-1);
    const goesOn =
      before?.joins === true &&
      match.joins === true &&
      before.sentence.start === match.sentence.start &&
      !graver.some(({ match: between }) => between.start >= before.end && between.end <= match.start);
    if (!goesOn) rows.push(match);
    else {
      const end = Math.max(before.end, match.end);
      // Of one severity they keep it, of two they have that of their rule.
      const { start, sentence, severity } = before;
      const same = severity === match.severity && severity !== undefined;
      rows[rows.length - 1] = { start, end, sentence, joins: true, ...(same ? { severity } : {}) };
    }
  }
  return rows;
}

/** A stock phrase in a sentence whose apology is already at fault would be the same fault told twice. */
function hides(graver: Found, lighter: Found): boolean {
  if (graver.rule.beside === true) return false;
  const [one, other] = [graver.match, lighter.match];
  if (one.start < other.end && other.start < one.end) return true;
  return (
    lighter.rule.id === 'template_phrase' &&
    graver.rule.severity === 'error' &&
    one.sentence.start === other.sentence.start
  );
}

/** Sentences of one case that were found free of fault or not; so many that a letter's own fit in. */
const judged = new WeakMap<WordingFacts, Map<string, boolean>>();
const MOST_JUDGED = 300;

function isFreeOfFault(text: string, input: WordingInput, facts: WordingFacts): boolean {
  const known = judged.get(facts) ?? new Map<string, boolean>();
  judged.set(facts, known);
  const key = `${input.lang} ${input.kind} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const free = matchesIn(readPassage(text, input.lang), { kind: input.kind, facts }).length === 0;
  if (known.size >= MOST_JUDGED) known.clear();
  known.set(key, free);
  return free;
}

function findingOf(
  passage: Passage,
  rule: Rule,
  match: Match,
  input: WordingInput,
  suggestion: string,
): Finding {
  const { start, end } = writtenRange(passage, match.start, endOfWords(passage, match));
  return {
    rule: rule.id,
    severity: match.severity ?? rule.severity,
    start,
    end,
    span: input.text.slice(start, end),
    why: (match.why ?? rule.why)[input.screen],
    suggestion,
    replaces: writtenRange(passage, match.sentence.start, Math.max(match.sentence.end, match.end)),
  };
}

const NO_FACTS: WordingFacts = {};
/**
 * Suggestions of one case, by rule, language and kind: checking them took most of the time of a page with many faults (measured),
 * and while somebody types the case stays the same.
 */
const suggested = new WeakMap<WordingFacts, Map<string, string>>();

function passingSuggestion(rule: Rule, input: WordingInput, facts: WordingFacts): string {
  const ofCase = suggested.get(facts) ?? new Map<string, string>();
  suggested.set(facts, ofCase);
  const key = `${rule.id} ${input.lang} ${input.kind}`;
  const known = ofCase.get(key) ?? checkedSuggestion(rule, input, facts);
  ofCase.set(key, known);
  return known;
}

/** The facts a clerk types in own words, the likeliest to hold a fault first. */
const TYPED_FACTS = ['effect', 'matter', 'remedy', 'place'] as const;

/**
 * A fact typed by a clerk may itself hold a stock phrase or an "if": that one becomes a blank, the others stay; all become blanks
 * where more than one is at fault.
 */
function checkedSuggestion(rule: Rule, input: WordingInput, facts: WordingFacts): string {
  const mode = facts.mode === undefined ? {} : { mode: facts.mode };
  const { suggest } = rule.words[input.lang];
  const without = TYPED_FACTS.filter((name) => facts[name] !== undefined).map((name) => {
    const { [name]: _, ...others } = facts;
    return others;
  });
  const passing = [facts, ...without].find((known) => isFreeOfFault(suggest(known), input, mode));
  return suggest(passing ?? mode);
}

const COMBINING = /^\p{M}/u;

/** A mark ends with its last word, not with the full stop; a fault that is an exclamation mark is that mark. */
function endOfWords(passage: Passage, match: Match): number {
  const marked = passage.text.folded.slice(match.start, match.end);
  const words = marked.replace(/[\s.,;:!?。，；：！？…]+$/u, '');
  return words === '' ? match.end : match.start + words.length;
}

function writtenRange(passage: Passage, start: number, end: number): { start: number; end: number } {
  const begin = passage.text.writtenAt(start);
  if (end <= start) return { start: begin, end: begin };
  let close = passage.text.writtenAt(end - 1) + 1;
  while (COMBINING.test(passage.text.written.charAt(close))) close += 1;
  return { start: begin, end: close };
}
