import type { Money } from '../money.ts';

/** How a goodwill amount is worked out (product A8; days × daily price is how seed 002 paid back a cut line). */
export const GOODWILL_BASES = ['days', 'overcharge', 'percentage', 'fixed', 'in-kind'] as const;
export type GoodwillBasisKind = (typeof GOODWILL_BASES)[number];

export type GoodwillBasis =
  | { readonly kind: 'days'; readonly days: number; readonly daily: Money }
  | { readonly kind: 'overcharge'; readonly paid: Money; readonly due: Money }
  | {
      readonly kind: 'percentage';
      readonly of: Money;
      /** Hundredths of a per cent: 1250 is 12.5 %. */
      readonly basisPoints: number;
    }
  | { readonly kind: 'fixed'; readonly amount: Money }
  | {
      readonly kind: 'in-kind';
      /** What the customer gets, in the customer's language: 双人早餐, a night's breakfast. */
      readonly what: string;
      /** What it would cost the customer; null where nobody has put a price on it. */
      readonly worth: Money | null;
    };

/** A year and a day: no line is cut longer before somebody complains. */
export const MOST_DAYS = 366;
/** Twice the price back is the most that any counter offers; above it a typing error is more likely. */
export const MOST_BASIS_POINTS = 20_000;
