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
  readonly answer: (who: Who) => string;
  readonly answers: (who: Who) => Readonly<Record<'accepted' | 'partly' | 'not-accepted', string>>;
  readonly basis: string;
  readonly doneBy: string;
  readonly allDone: string;
  readonly legal: (who: Who) => string;
}
