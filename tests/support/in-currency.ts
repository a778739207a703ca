import type { ComplaintFields } from '../../electron/domain/complaint.ts';
import type { Currency } from '../../electron/domain/money.ts';

/** The same complaint at a counter with another currency: a branch grants goodwill in its own only. */
export function inCurrency(fields: ComplaintFields, currency: Currency): ComplaintFields {
  const { goodwillAmount, goodwillBasis: _basis, ...rest } = fields;
  return goodwillAmount === undefined ? rest : { ...rest, goodwillAmount: { ...goodwillAmount, currency } };
}
