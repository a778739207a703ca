import type { ApologyMode } from '../apology-mode.ts';
import type { GoodwillKind } from '../complaint.ts';
import type { Who } from './receipt-voice.ts';

/** One sum, in figures and in words, with its day as a limit: by 19 June; empty while no day is agreed. */
export interface Sum {
  readonly figures: string;
  readonly words: string;
  readonly by: string;
  /** Compensation where the mode admits; else a gesture that leaves open who is answerable. */
  readonly admits: boolean;
  /** The customer has it already. */
  readonly given: boolean;
}

/** Words of the resolution sheet in one language; what it shares with the receipt stands in the receipt's voice. */
export interface ResolutionVoice {
  readonly title: string;
  readonly copy: string;
  readonly about: string;
  readonly apology: string;
  /** What the mode allows; `ourPart` in whole sentences, `toCheck` as a phrase, both empty where unknown. */
  readonly regret: (mode: ApologyMode, ourPart: string, toCheck: string) => string;
  readonly agreed: { readonly heading: string; readonly columns: readonly [string, string, string] };
  readonly nothingAgreed: string;
  readonly goodwill: (kind: GoodwillKind) => string;
  readonly sum: (kind: GoodwillKind, sum: Sum, who: Who) => string;
  /** Something in kind by its own name; `worth` in figures and words, empty where nobody put a price on it. */
  readonly gift: (what: string, worth: string, sum: Pick<Sum, 'by' | 'given'>, who: Who) => string;
  /** How a sum was worked out, from domain/goodwill. */
  readonly worked: (line: string) => string;
  /** Figures, and the same in words. */
  readonly inWords: (figures: string, words: string) => string;
  readonly answer: (who: Who) => string;
  readonly answers: (who: Who) => Readonly<Record<'accepted' | 'partly' | 'not-accepted', string>>;
  readonly basis: string;
  readonly doneBy: string;
  readonly allDone: string;
  readonly legal: (who: Who) => string;
}
