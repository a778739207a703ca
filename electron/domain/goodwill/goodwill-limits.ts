import type { Currency, Money } from '../money.ts';
import { done, refuse } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import type { Role } from '../staff.ts';

/** Up to which amount each role may grant goodwill; the branch sets them. `null` means no limit. */
export interface GoodwillLimits {
  readonly clerk: Money;
  readonly supervisor: Money | null;
}

/** `needs-supervisor`: proposed, and a supervisor approves it by PIN. `above-every-limit`: nobody in this branch may grant it. */
export const GOODWILL_STANDINGS = ['within', 'needs-supervisor', 'above-every-limit'] as const;
export type GoodwillStanding = (typeof GOODWILL_STANDINGS)[number];

/**
 * Round sums to begin with, about what a clerk at a counter may give without asking; the supervisor's is ten times the clerk's. No law
 * and no seed sets them: each branch changes them in its settings.
 */
export const DEFAULT_LIMITS: Readonly<Record<Currency, GoodwillLimits>> = {
  CNY: limits('CNY', 200_00),
  GBP: limits('GBP', 20_00),
  PLN: limits('PLN', 100_00),
  EUR: limits('EUR', 20_00),
  USD: limits('USD', 20_00),
};

/**
 * What a role may do with an amount: the limit itself is still within. `null` is a gift in kind without a price: a clerk may not
 * grant what nobody can count. Refuses `currency-differs` where amount and limits are in different currencies: nothing is converted.
 */
export function standingOf(
  amount: Money | null,
  role: Role,
  { clerk, supervisor }: GoodwillLimits,
): Outcome<GoodwillStanding> {
  if (amount === null) return done(role === 'supervisor' ? 'within' : 'needs-supervisor');
  if (amount.currency !== clerk.currency || amount.currency !== (supervisor ?? clerk).currency)
    return refuse('currency-differs', { field: 'goodwillAmount' });
  if (role === 'clerk' && amount.minor <= clerk.minor) return done('within');
  if (supervisor !== null && amount.minor > supervisor.minor) return done('above-every-limit');
  return done(role === 'supervisor' ? 'within' : 'needs-supervisor');
}

/** Whoever a complaint is about gives no sum in it alone, however small: a supervisor decides (product A10). */
export function limitsFor(ofBranch: GoodwillLimits, isConcerned: boolean): GoodwillLimits {
  return isConcerned ? { ...ofBranch, clerk: { ...ofBranch.clerk, minor: 0 } } : ofBranch;
}

function limits(currency: Currency, clerk: number): GoodwillLimits {
  return { clerk: { minor: clerk, currency }, supervisor: { minor: clerk * 10, currency } };
}
