import type { PaperBlock } from '../../../electron/domain/paper.ts';
import { paragraphsOf, plainText } from '../../../electron/domain/papers/edited-letter.ts';

const LENGTH = 8;

/** The character 8-grams of a letter, fixed lines left out (wording: mass_letter). */
export function eightGrams(blocks: readonly PaperBlock[]): ReadonlySet<string> {
  const text = paragraphsOf(blocks)
    .filter((block) => !block.fixed)
    .map((block) => plainText(block.runs))
    .join('\n');
  const grams = new Set<string>();
  for (let at = 0; at + LENGTH <= text.length; at += 1) grams.add(text.slice(at, at + LENGTH));
  return grams;
}

/** How much of the shorter letter stands in the other one, 0 to 1. */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const gram of shorter) if (longer.has(gram)) shared += 1;
  return shared / shorter.size;
}
