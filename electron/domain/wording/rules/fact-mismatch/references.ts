import { isSlipOf } from '../../values/nearly-equal.ts';
import { valuesOf } from '../../values/passage-values.ts';
import { placeOf } from '../../values/placed.ts';
import type { Placed } from '../../values/placed.ts';
import { plainReference, referencesIn } from '../../values/references.ts';
import { occurrences, occurs } from '../../word-pattern.ts';
import type { Comparison, Contradiction } from './contradiction.ts';
import type { FactMismatchPatterns } from './patterns.ts';

/** A number that differs by a slip from one the case holds and the text does not name. */
export function wrongReferences(
  { passage, record }: Comparison,
  { ourNumber }: FactMismatchPatterns,
): readonly Contradiction[] {
  const { folded, written } = passage.text;
  const { amounts, dates, times } = valuesOf(passage);
  const values: readonly Placed[] = [...amounts, ...dates, ...times];
  const named = passage.lang === 'zh' ? occurrences(NAMED_NUMBER, folded).map(namedNumber) : [];
  const numbers = [
    ...named,
    ...referencesIn(folded).filter((one) => !named.some((other) => touches(one, other))),
  ].filter((one) => !values.some((value) => value.start < one.end && one.start < value.end));
  const isOurs = ({ start }: Placed): boolean =>
    ourNumber !== undefined && occurs(ourNumber, folded.slice(Math.max(0, start - NUMBER_NAMED), start));
  const missing = record.references.filter((known) => !numbers.some(({ plain }) => plain.includes(known)));
  const alike = missing.flatMap((known) => alikeIn(folded, known).map((place) => ({ place, known })));
  if (alike.length > 0)
    return alike.flatMap(({ place: { start, end, plain }, known }) =>
      plain === known || record.told.references.includes(plain)
        ? []
        : [{ start, end, known: inTheShapeOf(written.slice(start, end), known) }],
    );
  return numbers
    .filter((number) => !isOurs(number))
    .filter(({ plain }) => !record.references.includes(plain) && !record.told.references.includes(plain))
    .flatMap(({ start, end, plain }) => {
      const known = missing.find(
        (one) =>
          (!isTelephone(one) || isTheirs(folded.slice(Math.max(0, start - 40), start))) &&
          (isSlipOf(plain, one) || isTwoSlips(plain, one) || isSwap(plain, one)),
      );
      return known === undefined
        ? []
        : [{ start, end, known: inTheShapeOf(written.slice(start, end), known) }];
    });
}

/** How far in front of a number its name stands: 我的电话是. */
const NUMBER_NAMED = 8;

const THEIR_NUMBER =
  /(?:you (?:back )?on|your (?:[a-z]+ ){0,2}number(?: [a-z]+){0,2}|(?:number|line|mobile|phone) (?:that )?you (?:gave|left|sent|wrote|put)(?: (?:with |to )?(?:us|me|down))?,?) $/;

/** Judged by what stands in front of a telephone number. */
function isTheirs(before: string): boolean {
  return THEIR_NUMBER.test(before) || !OUR_NUMBER.test(before);
}

function isTelephone(known: string): boolean {
  return /^\d{9,}$/.test(known);
}

/** Our own telephone may differ from the customer's by one figure: a number told as ours is not compared. */
const OUR_NUMBER =
  /(?<![a-z])(?:me|us|my|our|mine|i am|i'm|line|office|desk|shop|branch)(?![a-z])[^.;:]{0,30}$/;

/**
 * Places in the text with letters and digits in the order of a known reference of both, however it is spaced, that are it or a slip
 * of it: TX4 9DK for TX4 9KD, DG 70 181 206 for DG 70 118 206.
 */
function alikeIn(folded: string, known: string): readonly (Placed & { readonly plain: string })[] {
  const telephone = isTelephone(known);
  if (!telephone && (known.length < 5 || !/[a-z]/.test(known) || !/\d/.test(known))) return [];
  const shape = [...known].map((one) => (/\d/.test(one) ? '\\d' : '[a-z]')).join('[ ./-]?');
  return occurrences(new RegExp(`(?<![a-z\\d])${shape}(?![a-z\\d])`, 'g'), folded)
    .map((match) => ({ ...placeOf(match), plain: plainReference(match[0]) }))
    .filter(({ start }) => !telephone || isTheirs(folded.slice(Math.max(0, start - 40), start)))
    .filter(
      ({ plain }) =>
        plain === known || isSlipOf(plain, known) || isTwoSlips(plain, known) || isSwap(plain, known),
    );
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
