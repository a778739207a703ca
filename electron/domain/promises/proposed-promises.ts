import type { Instant } from '../time.ts';
import { instantOf } from '../time.ts';
import type { PaperLanguage } from '../language.ts';
import type { OpenPromise, PromisedSentence, PromiseReading } from './promised-sentence.ts';
import { promisesIn } from './promises-in.ts';

/** Two promises of one case that end this close together are one: a letter repeats what the receipt said. */
const SAME_MINUTES = 120;

export interface ProposedPromise extends PromisedSentence {
  readonly dueAt: Instant;
}

/**
 * What `promisesIn` finds, less what an open promise of the case covers already: one due within two hours of it, or one with the same
 * words. Of two sentences that say the same the first is proposed. Never more than a proposal.
 */
export function proposedPromises(
  text: string,
  language: PaperLanguage,
  reading: PromiseReading,
  open: readonly OpenPromise[],
): readonly ProposedPromise[] {
  const proposed: ProposedPromise[] = [];
  for (const found of promisesIn(text, language, reading)) {
    const candidate = { ...found, dueAt: instantOf(found.due, reading.zone) };
    if (![...open, ...proposed].some((other) => covers(other, candidate))) proposed.push(candidate);
  }
  return proposed;
}

export function endTogether(one: Instant, other: Instant): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= SAME_MINUTES * 60_000;
}

function covers(open: OpenPromise, found: OpenPromise): boolean {
  return endTogether(open.dueAt, found.dueAt) || plain(open.what) === plain(found.what);
}

/** Letters and figures only: case, spaces and punctuation make no other promise. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
