import type { InEachLanguage, ScreenLocale } from '../../language.ts';
import type { FindingSeverity, RuleId, TextKind, WordingFacts } from '../finding.ts';
import type { Passage, Sentence } from '../passage.ts';

/** Folded offsets of a fault and the sentence it stands in. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

export interface RuleSetting {
  readonly kind: TextKind;
  readonly facts: WordingFacts;
}

/** A rule is data plus a small matcher; `suggest` writes in the language of the text, `why` in the clerk's. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: FindingSeverity;
  readonly why: Readonly<Record<ScreenLocale, string>>;
  readonly find: (passage: Passage, setting: RuleSetting) => readonly Match[];
  readonly suggest: InEachLanguage<(facts: WordingFacts) => string>;
}

/** The sentences a rule is tested with and explained by; `trap` ones hold the rule's words and are free of its fault. */
export interface RuleExamples {
  readonly rule: RuleId;
  readonly bad: InEachLanguage<readonly string[]>;
  readonly good: InEachLanguage<readonly string[]>;
}
