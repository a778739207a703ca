import type { ApologyMode } from '../apology-mode.ts';
import type { PaperLanguage, ScreenLocale } from '../language.ts';
import type { LetterPart } from '../paper.ts';
import type { CaseRecord } from './case-record.ts';

/** Rule ids are part of the interface of `check-wording`: they are never renamed. Further rules are added at the end. */
export const RULE_IDS = [
  'conditional',
  'but_excuse',
  'vague_promise',
  'template_phrase',
  'blame_shift',
  'passive_evasion',
  'minimising',
  'their_feeling',
  'premature_admission',
  'over_explaining',
  'jargon',
  'accusing_tone',
  'fact_mismatch',
  'mass_letter',
  'wrong_address',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Errors block approval, so they must be right; warnings and hints may be broader. */
export const FINDING_SEVERITIES = ['error', 'warning', 'hint'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

export const TEXT_KINDS = ['sentence', 'letter', 'receipt', 'holding', 'resolution', 'public_reply'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** What a complete letter holds; the order is the order in which a letter usually says it. */
export const ELEMENT_CODES = [
  'regret',
  'responsibility',
  'specific_facts',
  'empathy',
  'root_cause',
  'remedy',
  'prevention',
  'personal_assurance',
  'goodwill',
  'follow_up_contact',
  'thanks',
  'signer',
  'appeal_route',
  'stated_deadline',
] as const;
export type ElementCode = (typeof ELEMENT_CODES)[number];

/**
 * The few facts of a case that a rule or a suggestion needs, already written in the language of the letter, as they would
 * stand in it: date „12 maja", place "Mill Lane branch". A missing one becomes a named blank in the suggestion.
 */
export interface WordingFacts {
  readonly date?: string;
  readonly time?: string;
  readonly place?: string;
  /** The matter in a few words, not a sentence: 电费多收. */
  readonly matter?: string;
  readonly effect?: string;
  /** What is done about it, verb first: 退还多收的电费. */
  readonly remedy?: string;
  /** When the remedy is done: date, or date and time. */
  readonly remedyBy?: string;
  /** When the customer hears from us next. */
  readonly nextContact?: string;
  /** Who is answerable and can be called. */
  readonly contactPerson?: string;
  /** With `experience` and `regret` a suggestion regrets without admitting. */
  readonly mode?: ApologyMode;
  /** The case's raw values, for the rules that compare the text with it. */
  readonly record?: CaseRecord;
}

/** Offsets are UTF-16 code units of the text as given; `span` is that piece of the text. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: FindingSeverity;
  readonly start: number;
  readonly end: number;
  readonly span: string;
  /** One sentence in the clerk's language. */
  readonly why: string;
  /** What may stand in its place, in the language of the text; passes the checker itself. */
  readonly suggestion: string;
  /** The sentence which the suggestion replaces. */
  readonly replaces: { readonly start: number; readonly end: number };
}

export interface WordingInput {
  readonly text: string;
  readonly lang: PaperLanguage;
  readonly kind: TextKind;
  readonly screen: ScreenLocale;
  readonly facts?: WordingFacts;
  /** Of a paper of ours: the part each line of the text is; the rule on explanations then need not guess. */
  readonly parts?: readonly LetterPart[];
}

export interface WordingAnswer {
  readonly findings: readonly Finding[];
  readonly elements: readonly ElementCode[];
}
