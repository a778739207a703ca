import type { Country, Sector } from '../branch.ts';
import type { InEachLanguage } from '../language.ts';
import type { Stage } from '../stage.ts';
import type { LocalDate } from '../time.ts';
import type { PackLine } from './prompt-content.ts';

/** One moment at the counter with a customer of another language; each phrase is shown in two languages (seed 004, part 2). */
export interface PhrasesEntry {
  readonly layer: 'phrases';
  /** Kebab-case code of the moment: `please-sit`. */
  readonly moment: string;
  readonly label: InEachLanguage;
  /** To say or to ask; facts only where they read the same in every language (see `TRANSLATED_SLOTS`). */
  readonly lines: readonly PackLine[];
}

/** A short text of one thought: a tip, a piece of advice. */
export interface Note {
  readonly id: string;
  readonly text: InEachLanguage;
  readonly off?: true;
}

/** One way for the clerk's own nerves to settle after a hard case (seed 004, part 1, section 5). */
export interface CareEntry {
  readonly layer: 'care';
  readonly way: string;
  readonly label: InEachLanguage;
  readonly tips: readonly Note[];
}

/** The supervisor's talk with the colleague concerned, in this order (product B6; seed 004, part 5). */
export const TALK_PARTS = ['facts', 'listening', 'change'] as const;
export type TalkPart = (typeof TALK_PARTS)[number];
export interface ColleagueEntry {
  readonly layer: 'colleague';
  readonly part: TalkPart;
  readonly label: InEachLanguage;
  readonly lines: readonly PackLine[];
}

/** How a later contact goes (product E3): its beginning, what to ask, how it ends, and a greeting some days later. */
export const CALL_BACK_MOMENTS = [
  'opening',
  'asking',
  'closing',
  'new-problem',
  'not-reached',
  'greeting',
] as const;
export type CallBackMoment = (typeof CALL_BACK_MOMENTS)[number];
export interface CallBackEntry {
  readonly layer: 'call-back';
  readonly moment: CallBackMoment;
  readonly label: InEachLanguage;
  readonly lines: readonly PackLine[];
}

/** One piece of the reference beside the prompts; `never` is what it takes the place of. */
export interface GuideItem extends Note {
  readonly never?: InEachLanguage;
}
export interface GuideEntry {
  readonly layer: 'guide';
  readonly topic: string;
  readonly label: InEachLanguage;
  readonly items: readonly GuideItem[];
}

/** What a law in force asks at a stage. NV: not read in the law itself, kept in the pack and never shown. */
export interface Hint extends Note {
  readonly source: string;
  readonly checkedOn: LocalDate;
  readonly sureness: 'V1' | 'NV';
  readonly stages: readonly Stage[];
  /** Lines of business it is for; absent: every one. */
  readonly sectors?: readonly Sector[];
}
export interface HintsEntry {
  readonly layer: 'hints';
  readonly country: Country;
  readonly hints: readonly Hint[];
}

export type GuidanceEntry =
  PhrasesEntry | CareEntry | ColleagueEntry | CallBackEntry | GuideEntry | HintsEntry;
