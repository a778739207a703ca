import { amountsIn } from '../../values/amounts.ts';
import { datesIn } from '../../values/dates.ts';
import { isSlipOf } from '../../values/nearly-equal.ts';
import { placeOf } from '../../values/placed.ts';
import type { Placed } from '../../values/placed.ts';
import { plainReference, referencesIn } from '../../values/references.ts';
import { timesIn } from '../../values/times.ts';
import { occurrences } from '../../word-pattern.ts';
import type { Comparison, Contradiction } from './contradiction.ts';

/** A number that differs by a slip from one the case holds and the text does not name. */
export function wrongReferences({ passage, record }: Comparison): readonly Contradiction[] {
  const { folded, written } = passage.text;
  const values: readonly Placed[] = [
    ...amountsIn(folded, passage.lang),
    ...datesIn(folded, passage.lang),
    ...timesIn(folded, passage.lang),
  ];
  const named = passage.lang === 'zh' ? occurrences(NAMED_NUMBER, folded).map(namedNumber) : [];
  const numbers = [
    ...named,
    ...referencesIn(folded).filter((one) => !named.some((other) => touches(one, other))),
  ].filter((one) => !values.some((value) => value.start < one.end && one.start < value.end));
  const missing = record.references.filter((known) => !numbers.some(({ plain }) => plain.includes(known)));
  return numbers
    .filter(({ plain }) => !record.references.includes(plain) && !record.told.references.includes(plain))
    .flatMap(({ start, end, plain }) => {
      const known = missing.find(
        (one) => isSlipOf(plain, one) || isTwoSlips(plain, one) || isSwap(plain, one),
      );
      return known === undefined
        ? []
        : [{ start, end, known: inTheShapeOf(written.slice(start, end), known) }];
    });
}

/** Chinese names short numbers by a word: 尾号6620, 3栋206室. */
const NAMED_NUMBER =
  /(?:(?:尾号|末四位|后四位|工号)[为是：]?\d{3,6}|\d{1,3}(?:栋|幢|号楼|座)(?:\d{1,2}单元)?\d{2,5}(?:室|房|号)?)(?!\d)/g;

function namedNumber(match: RegExpExecArray): Placed & { readonly plain: string } {
  return { ...placeOf(match), plain: plainReference(match[0]) };
}

function touches(one: Placed, other: Placed): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Two digits changed places, not only neighbours: 206 and 602. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 4) return false;
  const wrong = [...one].filter((character, at) => character !== other[at]).length;
  return wrong === 2 && [...one].sort().join('') === [...other].sort().join('');
}

/** Two wrong characters in a long number are still a slip and not another number. */
function isTwoSlips(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 8) return false;
  return [...one].filter((character, at) => character !== other[at]).length <= 2;
}

/** The known number with the hyphens and spaces it was typed with, where it has as many characters. */
function inTheShapeOf(typed: string, known: string): string {
  const places = [...typed].filter((one) => /[a-z0-9]/i.test(one)).length;
  if (places !== known.length) return known.toUpperCase();
  let at = 0;
  return [...typed]
    .map((one) => {
      if (!/[a-z0-9]/i.test(one)) return one;
      const next = known.charAt(at).toUpperCase();
      at += 1;
      return next;
    })
    .join('');
}
