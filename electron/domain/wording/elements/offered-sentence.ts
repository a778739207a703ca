import type { InEachLanguage, PaperLanguage } from '../../language.ts';
import type { ElementCode, WordingFacts } from '../finding.ts';
import { OFFERED_EN } from './offered-en.ts';
import { OFFERED_PL } from './offered-pl.ts';
import { OFFERED_ZH } from './offered-zh.ts';

/** The elements a sentence can bring; signer and appeal route stand on the sheet itself. */
export type OfferedElement = Exclude<ElementCode, 'signer' | 'appeal_route'>;
export type OfferedSentences = Readonly<Record<OfferedElement, (facts: WordingFacts) => string>>;

const OFFERED: InEachLanguage<OfferedSentences> = { zh: OFFERED_ZH, en: OFFERED_EN, pl: OFFERED_PL };

/**
 * A sentence that brings a missing element into a letter, from this case's facts; a missing fact is a named blank. It passes the
 * checker and is counted as the element (tested). Null for what no sentence can bring.
 */
export function offeredSentence(
  element: ElementCode,
  lang: PaperLanguage,
  facts: WordingFacts,
): string | null {
  return element === 'signer' || element === 'appeal_route' ? null : OFFERED[lang][element](facts);
}
