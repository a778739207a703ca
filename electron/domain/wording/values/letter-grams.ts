import type { PaperLanguage } from '../../language.ts';
import { fold } from '../folded-text.ts';

/** Hashes of the runs of eight characters of one letter: enough to measure how alike two letters are, too little to read one. */
export type LetterGrams = ReadonlySet<number>;

/** Length of a run of characters (wording: mass letter). */
export const GRAM = 8;

/** The runs of a letter without its fixed lines, without spaces between lines and with one form of every character. */
export function letterGrams(text: string, lang: PaperLanguage, fixedLines: readonly string[]): LetterGrams {
  const plain = plainLetter(text, lang, fixedLines);
  return new Set(Array.from({ length: Math.max(0, plain.length - GRAM + 1) }, (_, at) => gramAt(plain, at)));
}

/** The letter as its runs are cut from it. */
export function plainLetter(text: string, lang: PaperLanguage, fixedLines: readonly string[]): string {
  const fixed = new Set(fixedLines.map((line) => squeezed(line, lang)));
  return text
    .split('\n')
    .map((line) => squeezed(line, lang))
    .filter((line) => line !== '' && !fixed.has(line))
    .join(' ');
}

function squeezed(line: string, lang: PaperLanguage): string {
  return fold(line, lang).folded.replace(/\s+/g, ' ').trim();
}

/** FNV-1a over eight UTF-16 units, 32 bits. */
export function gramAt(plain: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < GRAM; offset += 1)
    hash = Math.imul(hash ^ plain.charCodeAt(at + offset), 0x01000193);
  return hash >>> 0;
}

/** Share of the smaller letter's runs that stand in the other one, 0 to 1; 0 for a letter too short to be told apart. */
export function sharedGrams(one: LetterGrams, other: LetterGrams): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size < GRAM * 5) return 0;
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared += 1;
  return shared / small.size;
}
