import type { FindingSeverity } from '../../finding.ts';
import type { CaseRecord } from '../../case-record.ts';
import type { Passage } from '../../passage.ts';
import type { Placed } from '../../values/placed.ts';

/** Words that address the customer wrongly, and what stands there rightly where the case or the text itself shows it. */
export interface AddressFault extends Placed {
  readonly severity: FindingSeverity;
  readonly rightly: string | null;
}

export interface Addressing {
  readonly passage: Passage;
  /** Null without a case: then only what the text itself mixes is a fault. */
  readonly record: CaseRecord | null;
  /** A letter has a salutation, in which the name may be missing. */
  readonly isLetter: boolean;
  /** A reply everybody can read names nobody. */
  readonly isPublic: boolean;
}

/** Folded offsets of the first written line. */
export function firstLine(passage: Passage): Placed & { readonly text: string } {
  const { folded } = passage.text;
  const start = folded.length - folded.trimStart().length;
  const stop = folded.indexOf('\n', start);
  const end = stop === -1 ? Math.min(folded.length, start + LONGEST_SALUTATION) : stop;
  return { start, end, text: folded.slice(start, end) };
}

/** A letter given as one line still has its salutation in front. */
const LONGEST_SALUTATION = 60;
