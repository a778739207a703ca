import { LARGEST_MINOR } from '../money.ts';
import type { Money } from '../money.ts';
import { done, refuse } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { MOST_BASIS_POINTS, MOST_DAYS } from './goodwill-basis.ts';
import type { GoodwillBasis } from './goodwill-basis.ts';

/**
 * The amount a basis comes to, in whole minor units; a percentage is rounded half up. `null` only for a gift in kind without a price.
 * Refuses `days-out-of-range` (0, fractions, above 366), `percentage-out-of-range` (0, fractions, above 200 %), `currency-differs`,
 * `due-above-paid`, `amount-not-positive` (0, negative, a fraction of a minor unit, and whatever comes to 0), `amount-too-large`
 * and `required` (in kind without words). `field` names the part of the basis.
 */
export function goodwillAmount(basis: GoodwillBasis): Outcome<Money | null> {
  switch (basis.kind) {
    case 'days':
      if (!isWholeWithin(basis.days, MOST_DAYS))
        return refuse('days-out-of-range', { field: 'days', limit: MOST_DAYS });
      return faultOf(basis.daily, 'daily') ?? sum(basis.days * basis.daily.minor, basis.daily, 'daily');
    case 'overcharge':
      return overcharge(basis.paid, basis.due);
    case 'percentage':
      if (!isWholeWithin(basis.basisPoints, MOST_BASIS_POINTS))
        return refuse('percentage-out-of-range', { field: 'basisPoints', limit: MOST_BASIS_POINTS / 100 });
      return faultOf(basis.of, 'of') ?? sum(shareOf(basis.of.minor, basis.basisPoints), basis.of, 'of');
    case 'fixed':
      return faultOf(basis.amount, 'amount') ?? done(basis.amount);
    case 'in-kind':
      if (basis.what.trim() === '') return refuse('required', { field: 'what' });
      return basis.worth === null ? done(null) : (faultOf(basis.worth, 'worth') ?? done(basis.worth));
  }
}

function overcharge(paid: Money, due: Money): Outcome<Money> {
  // Nothing may have been due at all: the whole sum goes back.
  const fault = faultOf(paid, 'paid') ?? (due.minor === 0 ? null : faultOf(due, 'due'));
  if (fault !== null) return fault;
  if (paid.currency !== due.currency) return refuse('currency-differs', { field: 'due' });
  if (due.minor > paid.minor) return refuse('due-above-paid', { field: 'due' });
  return sum(paid.minor - due.minor, paid, 'due');
}

/** Half up; the largest amount times the largest percentage is far below what an integer holds exactly. */
export function shareOf(minor: number, basisPoints: number): number {
  const parts = minor * basisPoints;
  const rest = parts % 10_000;
  return (parts - rest) / 10_000 + (rest >= 5_000 ? 1 : 0);
}

function sum(minor: number, { currency }: Money, field: string): Outcome<Money> {
  const money = { minor, currency };
  return faultOf(money, field) ?? done(money);
}

function faultOf({ minor }: Money, field: string): Refusal | null {
  if (minor > LARGEST_MINOR) return refuse('amount-too-large', { field, limit: LARGEST_MINOR / 100 });
  return isWholeWithin(minor, LARGEST_MINOR) ? null : refuse('amount-not-positive', { field });
}

function isWholeWithin(value: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= 1 && value <= most;
}
