import type { LetterPart, PaperKind } from '../paper.ts';

/** Papers of sentences. */
export type SpokenPaper = Extract<PaperKind, 'apology' | 'holding' | 'public-reply'>;

/** The parts of each paper of sentences, in the order they are read. */
export const PARTS_OF = {
  apology: [
    'salutation',
    'facts',
    'responsibility',
    'empathy',
    'cause',
    'open-points',
    'remedy',
    'goodwill',
    'prevention',
    'contact',
    'assurance',
    'thanks',
  ],
  holding: [
    'salutation',
    'facts',
    'responsibility',
    'empathy',
    'reason',
    'open-points',
    'remedy',
    'new-date',
    'contact',
    'assurance',
    'thanks',
  ],
  'public-reply': ['salutation', 'thanks', 'regret', 'empathy', 'contact', 'closing'],
} as const satisfies Readonly<Record<SpokenPaper, readonly LetterPart[]>>;

/** Lines that are the same for everybody; with closing and appeal route they stay under 30 % of a letter (product D1). */
export const FIXED_PARTS: ReadonlySet<LetterPart> = new Set(['salutation', 'contact', 'thanks', 'closing']);
