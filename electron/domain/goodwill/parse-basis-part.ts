import { done, refuse } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { MOST_BASIS_POINTS, MOST_DAYS } from './goodwill-basis.ts';

/**
 * Days as typed → a whole number. Reads 3, 3 days, 3天, 3 dni, 1 dzień. Anything else that is no number is refused as `wrong-shape`,
 * what no line is cut for (0, 400, 2.5) as `days-out-of-range`.
 */
export function parseDays(typed: string): Outcome<number> {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const found = /^(\d{1,9})(?:[.,](\d+))?\s*(?:d|day|days|dzień|dni|dnia|天|日)?$/.exec(text);
  if (found === null) return refuse('wrong-shape');
  const days = Number(found[1]);
  const whole = found[2] === undefined || /^0+$/.test(found[2]);
  return whole && days >= 1 && days <= MOST_DAYS
    ? done(days)
    : refuse('days-out-of-range', { limit: MOST_DAYS });
}

/**
 * A percentage as typed → hundredths of a per cent. Reads 10, 12.5 %, 12,5%, 百分之10, 10 per cent, 10 proc. A third decimal, 0 and more
 * than twice the price are refused as `percentage-out-of-range`, what is no number as `wrong-shape`.
 */
export function parsePercent(typed: string): Outcome<number> {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^百分之\s*/, '');
  const found = /^(\d{1,6})(?:[.,](\d{1,6}))?\s*(?:%|per ?cent|percent|proc\.?|procent)?$/.exec(text);
  if (found === null) return refuse('wrong-shape');
  const decimals = (found[2] ?? '').replace(/0+$/, '');
  const basisPoints = Number(found[1]) * 100 + Number(decimals.padEnd(2, '0') || '0');
  return decimals.length <= 2 && basisPoints >= 1 && basisPoints <= MOST_BASIS_POINTS
    ? done(basisPoints)
    : refuse('percentage-out-of-range', { limit: MOST_BASIS_POINTS / 100 });
}
