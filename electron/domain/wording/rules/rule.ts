import type { InEachLanguage, ScreenLocale } from '../../language.ts';
import type { LetterPart } from '../../paper.ts';
import type { FindingSeverity, RuleId, TextKind, WordingFacts } from '../finding.ts';
import type { Passage, Sentence } from '../passage.ts';

/** Folded offsets of a fault and the sentence it stands in. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  /** With the other matches of its rule in its sentence it is one fault told at length. */
  readonly joins?: true;
  /** Where one match is lighter than its rule. */
  readonly severity?: FindingSeverity;
  /** What may stand in place of the sentence, where the match itself shows it; else the rule's own suggestion is taken. */
  readonly suggestion?: string;
  /** Where the reason names a fact of this case; else the rule's own reason is taken. */
  readonly why?: Readonly<Record<ScreenLocale, string>>;
}

export interface RuleSetting {
  readonly kind: TextKind;
  readonly facts: WordingFacts;
  /** The part each line is, where the text is a paper of ours. */
  readonly parts?: readonly LetterPart[];
}

/** A sentence a rule is tested with and explained by; given as an object when the fault shows only in a case or a letter. */
export type Example =
  string | { readonly text: string; readonly kind?: TextKind; readonly facts?: WordingFacts };

export interface RuleExamples {
  /** At least 8. */
  readonly bad: readonly Example[];
  /** At least 10, holding the rule's words and free of any fault. */
  readonly good: readonly Example[];
}

/** What a rule knows of one language. */
export interface RuleWords<Patterns> {
  readonly patterns: Patterns;
  /** A whole sentence in the language of the text, built from the facts; a missing one is a named blank. Passes the checker. */
  readonly suggest: (facts: WordingFacts) => string;
  readonly examples: RuleExamples;
}

/** A rule is data plus a small matcher; `suggest` writes in the language of the text, `why` in the clerk's. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: FindingSeverity;
  readonly why: Readonly<Record<ScreenLocale, string>>;
  readonly find: (passage: Passage, setting: RuleSetting) => readonly Match[];
  readonly words: InEachLanguage<Omit<RuleWords<unknown>, 'patterns'>>;
  /** Neither hides a finding of another rule in the same words nor is hidden by one: it speaks of another thing. */
  readonly beside?: true;
}
