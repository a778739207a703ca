/** Amounts are whole minor units (fen, pence, grosz) with an ISO 4217 code; no floating point anywhere. */
export const CURRENCIES = ['CNY', 'GBP', 'PLN', 'EUR', 'USD'] as const;
export type Currency = (typeof CURRENCIES)[number];
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/** Largest amount a counter may enter, 10 million in major units: above it a typing error is more likely than a remedy. */
export const LARGEST_MINOR = 1_000_000_000;
