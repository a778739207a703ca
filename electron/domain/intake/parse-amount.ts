import type { ScreenLocale } from '../language.ts';
import { LARGEST_MINOR } from '../money.ts';
import type { Currency, Money } from '../money.ts';
import { done, refuse } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';

export interface AmountReading {
  readonly locale: ScreenLocale;
  /** The branch's currency, taken where none is typed. */
  readonly currency: Currency;
}

/** Signs and words for a currency, before or after the figure. A bare ¥ is yuan: this desk has no yen. */
const SIGNS: readonly (readonly [RegExp, Currency])[] = [
  [/人民币|rmb|cny|[¥元块]/g, 'CNY'],
  [/gbp|£/g, 'GBP'],
  [/pln|zł(?:otych|ote|oty)?|zl/g, 'PLN'],
  [/eur|€/g, 'EUR'],
  [/usd|us\$|\$/g, 'USD'],
];

/**
 * An amount as typed → minor units. Reads 1234.56, "1 234,56", "1,234.56", "1.234,56", 35.7元, £12, "12 zł". One separator with
 * three digits behind it is a thousands mark only where the screen's language writes it so (1,234 on an English or Chinese screen);
 * elsewhere it could be either and is refused as `amount-unreadable`, never guessed.
 */
export function parseMoney(typed: string, reading: AmountReading): Outcome<Money> {
  let text = typed.normalize('NFKC').trim().toLowerCase();
  let currency = reading.currency;
  const found = SIGNS.filter(([sign]) => text.search(sign) >= 0);
  if (found.length > 1) return refuse('amount-unreadable');
  for (const [sign, known] of found) {
    currency = known;
    text = text.replace(sign, '');
  }
  const digits = decimalOf(text.trim(), reading.locale);
  if (digits === null) return refuse('amount-unreadable');
  const [whole, fraction] = digits;
  const minor = Number(whole + fraction.padEnd(2, '0'));
  if (!Number.isSafeInteger(minor) || minor > LARGEST_MINOR)
    return refuse('amount-too-large', { limit: LARGEST_MINOR / 100 });
  return done({ minor, currency });
}

/** Whole digits and up to two digits behind the mark, or null. */
function decimalOf(text: string, locale: ScreenLocale): readonly [string, string] | null {
  const plain = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (plain !== null) return [plain[1] ?? '', plain[2] ?? ''];
  const spaced = /^(\d{1,3}(?:[ '\u202f]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (spaced !== null) return [(spaced[1] ?? '').replace(/\D/g, ''), spaced[2] ?? ''];
  const commas = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(text);
  if (commas !== null && (locale !== 'pl-PL' || isCertain(commas[1], commas[2])))
    return [(commas[1] ?? '').replace(/\D/g, ''), commas[2] ?? ''];
  const dots = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(text);
  if (dots !== null && isCertain(dots[1], dots[2]))
    return [(dots[1] ?? '').replace(/\D/g, ''), dots[2] ?? ''];
  return null;
}

/** Two marks, of one kind or two, can only be read one way. */
function isCertain(groups = '', fraction: string | undefined): boolean {
  return fraction !== undefined || (groups.match(/[.,]/g)?.length ?? 0) > 1;
}

const HOURS = '(?:h|hr|hrs|hour|hours|godz\\.?|godzin[ay]?|小时|个小时|钟头)';
const MINUTES = '(?:m|min\\.?|mins|minute|minutes|minut[ay]?|分钟|分)';
const DAYS = '(?:d|day|days|dzień|dni|天)';

/**
 * A length of time as typed → whole minutes. Reads 40, 40 min, 2h, 1.5 godz., 1 h 20 min, 1:20, 2小时30分, 半小时, 2 days (of 24
 * hours, as lost time is told). A bare number is minutes. Anything else is refused as `wrong-shape`.
 */
export function parseMinutes(typed: string): Outcome<number> {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (/^(半个?小时|half an hour|pół godziny)$/.test(text)) return done(30);
  const bare = /^(\d{1,6})$/.exec(text) ?? new RegExp(`^(\\d{1,6})\\s*${MINUTES}$`).exec(text);
  if (bare !== null) return limited(Number(bare[1]));
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock !== null) return limited(Number(clock[1]) * 60 + Number(clock[2]));
  const days = new RegExp(`^(\\d{1,3})\\s*${DAYS}$`).exec(text);
  if (days !== null) return limited(Number(days[1]) * 1440);
  const hours = new RegExp(`^(\\d{1,4})(?:[.,](\\d{1,2}))?\\s*${HOURS}$`).exec(text);
  if (hours !== null)
    return limited(Number(hours[1]) * 60 + Math.round((Number((hours[2] ?? '').padEnd(2, '0')) * 60) / 100));
  const both = new RegExp(`^(\\d{1,4})\\s*${HOURS}\\s*(?:(半)|([0-5]?\\d)\\s*${MINUTES}?)$`).exec(text);
  if (both !== null) return limited(Number(both[1]) * 60 + (both[2] === undefined ? Number(both[3]) : 30));
  return refuse('wrong-shape');
}

function limited(minutes: number): Outcome<number> {
  return minutes > 100_000 ? refuse('amount-too-large', { limit: 100_000 }) : done(minutes);
}
