import type { Money } from '../../../money.ts';
import { moneyWords } from '../../../papers/money-words.ts';
import { ELEMENT_PATTERNS } from '../../elements/element-patterns.ts';
import { valuesOf } from '../../values/passage-values.ts';
import type { PlacedAmount } from '../../values/amounts.ts';
import { isSlipOf } from '../../values/nearly-equal.ts';
import { occurs } from '../../word-pattern.ts';
import { clauseTextOf, sentenceOf } from './contradiction.ts';
import type { Comparison, Contradiction } from './contradiction.ts';
import type { FactMismatchPatterns } from './patterns.ts';

/** A slip on so few digits is too likely to be another sum: £5 and £6. */
const FEWEST_DIGITS = 3;
/** Of so many digits, pence among them. */
const FEWEST_SWAPPED = 6;
/** From a thousand on two digits that changed places are a slip. */
const TWISTED = 100_000;

/**
 * A letter may name more sums than the case. One contradicts it where the case's own sum is missing and this one differs from it
 * by a slip, or is the only sum of the text while the case holds one.
 */
export function wrongAmounts(
  { passage, record }: Comparison,
  { otherSum }: FactMismatchPatterns,
): readonly Contradiction[] {
  const { amounts: written } = valuesOf(passage);
  const known = [...record.amounts, ...record.told.amounts, ...totalsOf(record.amounts)];
  const { folded } = passage.text;
  const others = written.filter(
    (sum) => !known.some((one) => same(sum, one)) && !isRate(folded.slice(sum.end, sum.end + 12)),
  );
  const missing = record.amounts.filter((one) => !written.some((sum) => same(sum, one)));
  const distinct = new Set(written.map(({ minor, currency }) => `${String(minor)} ${currency}`));
  return others.flatMap((sum): readonly Contradiction[] => {
    const slipped = missing.find((one) =>
      one.currency === sum.currency ? isSlip(sum, one, distinct.size === 1) : one.minor === sum.minor,
    );
    const [only] = missing;
    const alone =
      only !== undefined &&
      record.amounts.length === 1 &&
      distinct.size === 1 &&
      only.currency === sum.currency &&
      isComparable(sum, only) &&
      (otherSum === undefined || !occurs(otherSum, clauseTextOf(passage, sum)));
    const promised = only !== undefined && only === record.goodwill;
    const sameKind = isGoodwill(passage, sum) === promised || (promised && isPaid(passage, sum));
    const given = record.goodwill;
    const otherGoodwill =
      given !== null &&
      missing.includes(given) &&
      given.currency === sum.currency &&
      isOnlyGoodwill(passage, sum, written);
    const meant = slipped ?? (otherGoodwill ? given : alone && sameKind ? only : undefined);
    return meant === undefined
      ? []
      : [
          {
            start: sum.start,
            end: sum.end,
            known: moneyWords(meant, passage.lang),
            // That it is the only sum, or the only gift, is an inference; £84 for £840 may be another price.
            ...(slipped === undefined || lengthOf(slipped) !== lengthOf(sum)
              ? { severity: 'warning' as const }
              : {}),
          },
        ];
  });
}

function lengthOf({ minor }: Money): number {
  return String(minor).length;
}

/** £40 a month, 20 zł miesięcznie, 每月: a price by the month or the piece is no sum of the case. */
function isRate(after: string): boolean {
  return /^ ?(?:(?:a|an|per|each|every) (?:hour|night|day|week|month|quarter|year|head|person|piece|pair|set|box|roll|metre|bottle|unit|mile|litre)|monthly|weekly|yearly|each|miesięcznie|tygodniowo|rocznie|\/ ?(?:month|week|mies|月)|每月|一个月)/u.test(
    after,
  );
}

/** Loss and goodwill paid in one sum. */
function totalsOf(amounts: readonly Money[]): readonly Money[] {
  return amounts.flatMap((one, at) =>
    amounts
      .slice(at + 1)
      .filter(({ currency }) => currency === one.currency)
      .map(({ minor }) => ({ ...one, minor: one.minor + minor })),
  );
}

/** A tenth of the loss, or ten times it, is another sum: the price of a car park. */
function isComparable(one: Money, other: Money): boolean {
  const [small, large] = [Math.min(one.minor, other.minor), Math.max(one.minor, other.minor)];
  return small * 4 >= large;
}

function same(one: Money, other: Money): boolean {
  return one.minor === other.minor && one.currency === other.currency;
}

/** With one figure only, as in £50 and £500, the sum has to be the only one of the text. */
function isSlip(sum: Money, known: Money, isOnly: boolean): boolean {
  const [a, b] = [digitsOf(sum), digitsOf(known)];
  if (a === b) return isOnly || a.length > 1;
  if (sum.minor >= TWISTED && String(sum.minor).length === String(known.minor).length && isTwisted(a, b))
    return true;
  if (isSwapped(String(sum.minor), String(known.minor))) return true;
  return Math.min(a.length, b.length) >= FEWEST_DIGITS && isSlipOf(a, b);
}

/** 4 500 for 5 400. */
function isTwisted(one: string, other: string): boolean {
  return one.length === 2 && one.charAt(0) === other.charAt(1) && one.charAt(1) === other.charAt(0);
}

/** 1,080 for 1,800: two neighbours changed places, one of them a nought. */
function isSwapped(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    one.length >= FEWEST_SWAPPED &&
    isSlipOf(one, other) &&
    sorted(one) === sorted(other)
  );
}

function sorted(digits: string): string {
  return [...digits].toSorted().join('');
}

/** The figure without the zeros at its end: 48.00 and 480.00 are one slip apart. */
function digitsOf({ minor }: Money): string {
  return String(minor).replace(/0+$/, '');
}

function isGoodwill(passage: Comparison['passage'], sum: PlacedAmount): boolean {
  return occurs(ELEMENT_PATTERNS[passage.lang].goodwill, sentenceOf(passage, sum)?.text ?? '');
}

/** The one sum that its sentence gives beyond the loss, while the goodwill of the case is not named. */
function isOnlyGoodwill(
  passage: Comparison['passage'],
  sum: PlacedAmount,
  written: readonly PlacedAmount[],
): boolean {
  const { goodwill } = ELEMENT_PATTERNS[passage.lang];
  const isGift = (one: PlacedAmount): boolean => occurs(goodwill, clauseTextOf(passage, one));
  return isGift(sum) && written.filter(isGift).length === 1;
}

function isPaid(passage: Comparison['passage'], sum: PlacedAmount): boolean {
  return occurs(ELEMENT_PATTERNS[passage.lang].remedy, sentenceOf(passage, sum)?.text ?? '');
}
