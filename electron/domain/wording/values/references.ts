import { placeOf } from './placed.ts';
import type { Placed } from './placed.ts';
import { occurrences } from '../word-pattern.ts';

/** A case, account, meter or telephone number named in a text, without its spaces and hyphens. */
export interface PlacedReference extends Placed {
  readonly plain: string;
}

/** At least five characters with four digits among them; letters only in front, behind or between hyphens. */
const REFERENCE =
  /(?<![a-zà-ž\d.,])(?=(?:[a-z/-]*\d){4})[a-z]{0,5}[-/]?\d[\da-z]*(?:[-/ ](?=[\da-z]*\d)[\da-z]+)*(?![a-zà-ž\d]|[.,:]\d)/g;
const SHORTEST = 5;

export function referencesIn(folded: string): readonly PlacedReference[] {
  return occurrences(REFERENCE, folded).flatMap((match) => {
    const plain = plainReference(match[0]);
    return plain.length < SHORTEST ? [] : [{ ...placeOf(match), plain }];
  });
}

export function plainReference(reference: string): string {
  return reference.toLowerCase().replace(/[^a-z0-9]/g, '');
}
