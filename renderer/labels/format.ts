import type { Money } from '../../electron/domain/money.ts';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { localDateOf } from '../../electron/domain/time.ts';
import type { Instant, LocalDate, LocalDateTime, Zone } from '../../electron/domain/time.ts';
import { customerName } from './customer-name.ts';
import type { CustomerLabel } from './customer-name.ts';
import type { Say } from './label-key.ts';

const TWO_PLACES = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const MINUTES_A_DAY = 24 * 60;

/** Everything a screen writes that is not a label; 24-hour times, no ambiguous all-figure dates. */
export interface Formats {
  readonly zone: Zone;
  /** 12 June 2026 · 2026年6月12日 · 12 czerwca 2026 r. */
  readonly date: (date: LocalDate) => string;
  /** 12 June · 6月12日 · 12 czerwca */
  readonly shortDate: (date: LocalDate) => string;
  /** Thursday 11 June · 6月11日 星期四 · czwartek, 11 czerwca */
  readonly weekday: (date: LocalDate) => string;
  /** Thu 11 June · 6月11日 周四 · czw. 11 czerwca */
  readonly shortWeekday: (date: LocalDate) => string;
  readonly time: (at: Instant) => string;
  readonly seconds: (at: Instant) => string;
  readonly dateTime: (at: Instant) => string;
  /** The time alone when it is today, else with the day. */
  readonly when: (at: Instant, today: LocalDate) => string;
  readonly localDateTime: (local: LocalDateTime) => string;
  readonly money: (money: Money) => string;
  /** The figures alone, for a field whose sign stands beside it. */
  readonly amount: (money: Money) => string;
  readonly number: (value: number, digits?: number) => string;
  /** 45 min · 2 h · 1 h 30 min: read back from a field as the same length (domain/intake/parse-amount). */
  readonly length: (minutes: number) => string;
  /** "4 min left", "1:34 left" from an hour on; late when negative, in days from a day on. */
  readonly left: (minutes: number) => string;
  readonly customer: (customer: CustomerLabel) => string;
}

/** Formats for one locale and one zone. `say` are the shared terms in that locale. */
export function formatsOf(locale: ScreenLocale, zone: Zone, say: Say<'terms'>): Formats {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const clockSeconds = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' });
  const time = (at: Instant): string => clock.format(Date.parse(at));
  const short = (date: LocalDate): string => written(date, locale, { day: 'numeric', month: 'long' });
  const dateTime = (at: Instant): string => joinTime(locale, short(localDateOf(at, zone)), time(at));
  return {
    zone,
    date: (date) =>
      written(date, locale, { day: 'numeric', month: 'long', year: 'numeric' }) +
      (locale === 'pl-PL' ? ' r.' : ''),
    shortDate: short,
    weekday: (date) => withWeekday(date, locale, 'long'),
    shortWeekday: (date) => withWeekday(date, locale, 'short'),
    time,
    seconds: (at) => clockSeconds.format(Date.parse(at)),
    dateTime,
    when: (at, today) => (localDateOf(at, zone) === today ? time(at) : dateTime(at)),
    localDateTime: (local) => joinTime(locale, short(local.slice(0, 10)), local.slice(11)),
    money: (money) => moneyWords(money, locale),
    amount: ({ minor }) =>
      new Intl.NumberFormat(locale, { ...TWO_PLACES, useGrouping: false }).format(minor / 100),
    number: (value, digits = 0) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    length: (minutes) => lengthWords(minutes, say),
    left: (minutes) => leftWords(minutes, say),
    customer: (customer) => customerName(customer, say('nameless')),
  };
}

/** Dates do not break in the middle: the spaces inside are non-breaking (Chinese has none). */
function written(date: LocalDate, locale: ScreenLocale, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(`${date}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    .format(at)
    .replaceAll(' ', '\u00A0');
}

function withWeekday(date: LocalDate, locale: ScreenLocale, weekday: 'long' | 'short'): string {
  const day = written(date, locale, { weekday });
  const rest = written(date, locale, { day: 'numeric', month: 'long' });
  if (locale === 'zh-CN') return `${rest} ${day}`;
  if (locale === 'pl-PL')
    return weekday === 'long' ? `${day}, ${rest}` : `${day.replace(/\.?$/, '.')} ${rest}`;
  return `${day} ${rest}`;
}

function joinTime(locale: ScreenLocale, day: string, time: string): string {
  return locale === 'pl-PL' ? `${day}, ${time}` : `${day} ${time}`;
}

/** Division only for showing; nothing is computed from what this gives. */
function moneyWords({ minor, currency }: Money, locale: ScreenLocale): string {
  const figures = { ...TWO_PLACES, useGrouping: 'always' } as const;
  if (currency === 'CNY' && locale === 'zh-CN') {
    return `${new Intl.NumberFormat(locale, { ...figures, useGrouping: false }).format(minor / 100)}\u00A0元`;
  }
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  return new Intl.NumberFormat(locale, { ...figures, ...style })
    .format(minor / 100)
    .replaceAll(' ', '\u00A0');
}

function lengthWords(minutes: number, say: Say<'terms'>): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours === 0 ? [] : [say('lengthHours', { count: hours })]),
    ...(rest === 0 && hours > 0 ? [] : [say('lengthMinutes', { count: rest })]),
  ];
  return parts.join(' ').replaceAll(' ', '\u00A0');
}

function leftWords(minutes: number, say: Say<'terms'>): string {
  const whole = Math.abs(Math.trunc(minutes));
  if (minutes < 0 && whole >= MINUTES_A_DAY) {
    return say('lateDays', { count: Math.floor(whole / MINUTES_A_DAY) });
  }
  const hours = lengthWords(whole, say);
  if (minutes < 0) return whole < 60 ? say('late', { count: whole }) : say('lateClock', { time: hours });
  return whole < 60 ? say('left', { count: whole }) : say('leftClock', { time: hours });
}
