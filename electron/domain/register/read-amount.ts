import { LARGEST_MINOR } from '../money.ts';
import type { Currency, Money } from '../money.ts';
import type { RegisterCell } from './read-date.ts';

/** Which sign stands before the pence, fen or grosze in a column. */
export const AMOUNT_READINGS = ['point', 'comma'] as const;
export type AmountReading = (typeof AMOUNT_READINGS)[number];

const SIGNS: readonly (readonly [RegExp, Currency])[] = [
  [/人民币|rmb|cny|[¥元]/g, 'CNY'],
  [/gbp|£/g, 'GBP'],
  [/pln|zł\.?|zl/g, 'PLN'],
  [/eur|€/g, 'EUR'],
  [/usd|us\$|\$/g, 'USD'],
];

/** The amount a cell means under a reading, null for none. A number of a spreadsheet has no sign to misread. */
export function amountUnder(cell: RegisterCell, reading: AmountReading, currency: Currency): Money | null {
  if (typeof cell === 'number') return within(Math.round(cell * 100), currency);
  let text = cell.normalize('NFKC').trim().toLowerCase();
  const found = SIGNS.filter(([sign]) => text.search(sign) >= 0);
  if (found.length > 1) return null;
  const [sign, named] = found[0] ?? [null, currency];
  if (sign !== null) text = text.replace(sign, '').trim();
  const mark = reading === 'point' ? '.' : ',';
  const groups = reading === 'point' ? ',' : '.';
  const [whole = '', pence = '', ...more] = text.split(mark);
  if (more.length > 0 || pence.length > 2 || !/^\d*$/.test(pence)) return null;
  const grouped = new RegExp(`^(?:\\d+|\\d{1,3}(?:[${groups} '\u00a0\u202f]\\d{3})+)$`);
  if (!grouped.test(whole)) return null;
  return within(Number(whole.replace(/\D/g, '') + pence.padEnd(2, '0')), named);
}

/** 1.234 and 1,234: a thousand and more, or a little above one. The other cells of the column may settle it. */
export function hasTwoReadings(cell: RegisterCell): boolean {
  return typeof cell === 'string' && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(cell.normalize('NFKC').trim());
}

function within(minor: number, currency: Currency): Money | null {
  return Number.isSafeInteger(minor) && minor >= 0 && minor <= LARGEST_MINOR ? { minor, currency } : null;
}
