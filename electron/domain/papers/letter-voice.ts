import type { LocalDate } from '../time.ts';
import type { LetterContext } from './letter-context.ts';
import type { PARTS_OF } from './parts-of.ts';
import type { Sentence } from './sentence.ts';

/** What stands in a part, from this case's facts only; none when it has nothing to say. */
export type PartSentences<Context> = (context: Context) => readonly Sentence[];

/** The letter of apology in one language; the salutation is a name. */
export interface LetterVoice {
  readonly title: string;
  readonly parts: Readonly<
    Record<Exclude<(typeof PARTS_OF)['apology'][number], 'salutation'>, PartSentences<LetterContext>>
  >;
}

/** What only the clerk knows when an answer takes longer (deadline packs: reason, circumstances, new date). */
export interface HoldingFacts {
  /** Why there is no answer yet, in whole sentences. */
  readonly reason: string;
  /** What is still to be established. */
  readonly toCheck: string;
  /** The new day of the answer. */
  readonly answerBy: LocalDate;
  /** The statutory day that was in force until now, where this letter tells the customer that it has moved. */
  readonly movedFrom?: LocalDate;
  /** The day that the customer's receipt named as printed: set by law or promised by us. */
  readonly firstGiven?: LocalDate;
}

export interface HoldingContext extends LetterContext {
  readonly holding: HoldingFacts;
  /** The day named first, where the new one is later: 6月18日; empty otherwise. */
  readonly earlierDate: string;
}

/** The holding letter in one language. */
export interface HoldingVoice {
  readonly title: string;
  readonly parts: Readonly<
    Record<Exclude<(typeof PARTS_OF)['holding'][number], 'salutation'>, PartSentences<HoldingContext>>
  >;
}
