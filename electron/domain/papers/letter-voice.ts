import type { LetterPart } from '../paper.ts';
import type { LetterContext } from './letter-context.ts';
import type { Sentence } from './sentence.ts';

/** The parts a voice writes sentences for; salutation is a name, closing stands above the signature. */
export type SpokenPart = Exclude<LetterPart, 'salutation' | 'closing'>;

/** The letter of apology in one language: the sentences of each part, from this case's facts only. */
export interface LetterVoice {
  readonly title: string;
  readonly parts: Readonly<Record<SpokenPart, (context: LetterContext) => readonly Sentence[]>>;
  readonly closing: (named: boolean) => string;
  readonly reference: Readonly<
    Record<'date' | 'number' | 'matter' | 'writtenBy' | 'phone' | 'customerReference', string>
  >;
  readonly referenceTail: (tail: string) => string;
  /** Before the appeal route, which may speak of this day. */
  readonly deadline: (date: string) => string;
}
