import { Temporal } from 'temporal-polyfill';
import type { ScreenLocale } from '../language.ts';
import { done, refuse } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import type { LocalDate } from '../time.ts';
import { readDayWords, withDigits } from './read-day-words.ts';

export interface DateReading {
  /** The branch's calendar day now: what "yesterday" and a date without a year are read from. */
  readonly today: LocalDate;
  readonly locale: ScreenLocale;
  /**
   * Which year a date without one means: the last such day (`past`, what happened), the next (`future`), or the one closest to
   * today (`near`, what is promised or was just done).
   */
  readonly towards: 'past' | 'future' | 'near';
}

/** Nothing a counter writes down is further away than this many years. */
const FARTHEST_YEARS = 10;

/** Beginnings of month names, longest needed to tell them apart; English first, Polish with and without its inflection. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'sty'],
  ['feb', 'lut'],
  ['mar'],
  ['apr', 'kwi'],
  ['may', 'maj'],
  ['jun', 'cze'],
  ['jul', 'lip'],
  ['aug', 'sie'],
  ['sep', 'wrz'],
  ['oct', 'paź', 'paz'],
  ['nov', 'lis'],
  ['dec', 'gru'],
];

/**
 * A date as a clerk types it → calendar date. Reads 2026-06-11, 11.6.2026, 11/6/2026 (day first in every locale), 6月11日,
 * 11 June, 11 czerwca 2026 r., 20260611, 六月十一日, and days told in words (read-day-words.ts); without a year 11.6 is day first, but month first on a Chinese
 * screen. A day that does not exist is refused as `no-such-date`, one ten years away as `date-too-far`.
 */
export function parseDate(typed: string, reading: DateReading): Outcome<LocalDate> {
  const words = typed.normalize('NFKC').trim().toLowerCase();
  const told = readDayWords(words, reading.today, reading.towards);
  if (told !== null) return done(told);
  const text = withDigits(words);
  const counted = readDayWords(text, reading.today, reading.towards);
  if (counted !== null) return done(counted);
  const parts = partsOf(text, reading);
  return parts === null ? refuse('no-such-date') : dateOf(parts, reading);
}

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function partsOf(text: string, reading: DateReading): Parts | null {
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(text);
  if (yearFirst !== null) return numbers(yearFirst[1], yearFirst[2], yearFirst[3]);
  const chinese = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/.exec(text);
  if (chinese !== null) return numbers(undefined, chinese[1], chinese[2]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return numbers(compact[1], compact[2], compact[3]);
  const dayFirst = /^(\d{1,2})[-/. ]\s*(\d{1,2})[-/. ]\s*(\d{4}|\d{2})\s*(?:r\.?)?$/.exec(text);
  if (dayFirst !== null) return numbers(dayFirst[3], dayFirst[2], dayFirst[1]);
  const short = /^(\d{1,2})[-/. ]\s*(\d{1,2})\.?$/.exec(text);
  if (short !== null)
    return reading.locale === 'zh-CN'
      ? numbers(undefined, short[1], short[2])
      : numbers(undefined, short[2], short[1]);
  return namedParts(text);
}

/** 11 June, 11th June 2026, June 11, 11 czerwca 2026 r. */
function namedParts(text: string): Parts | null {
  const dayThenName =
    /^(\d{1,2})(?:st|nd|rd|th)?\.?\s*(?:of\s+)?(\p{L}{3,})\.?,?\s*(\d{4})?\s*(?:r\.?)?$/u.exec(text);
  if (dayThenName !== null) return withMonthName(dayThenName[3], dayThenName[2], dayThenName[1]);
  const nameThenDay = /^(\p{L}{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})?$/u.exec(text);
  return nameThenDay === null ? null : withMonthName(nameThenDay[3], nameThenDay[1], nameThenDay[2]);
}

function withMonthName(year: string | undefined, name = '', day = ''): Parts | null {
  const index = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  return index < 0 ? null : numbers(year, String(index + 1), day);
}

function numbers(year: string | undefined, month = '', day = ''): Parts {
  const full = year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
  return { year: full, month: Number(month), day: Number(day) };
}

function dateOf(parts: Parts, reading: DateReading): Outcome<LocalDate> {
  const today = Temporal.PlainDate.from(reading.today);
  if (parts.year !== null) return within(real(parts.year, parts), today);
  // 29 February without a year means the nearest one that exists, so up to eight years are tried.
  for (let step = 0; step <= 8; step += 1) {
    const found = yearsAway(step, reading.towards)
      .map((years) => real(today.year + years, parts))
      .filter((date) => date !== null)
      .filter((date) => suits(Temporal.PlainDate.compare(date, today), reading.towards))
      .sort((a, b) => distance(a, today) - distance(b, today))[0];
    if (found === undefined) continue;
    // Early in January the closest 30 December is last year's: one more year may lie closer.
    const earlier = reading.towards === 'near' && step === 0 ? nearer(found, parts, today) : found;
    return done(earlier.toString());
  }
  return refuse('no-such-date');
}

function yearsAway(step: number, towards: DateReading['towards']): readonly number[] {
  if (towards === 'near') return step === 0 ? [0] : [-step, step];
  return [towards === 'past' ? -step : step];
}

function suits(order: number, towards: DateReading['towards']): boolean {
  return towards === 'near' || (towards === 'past' ? order <= 0 : order >= 0);
}

function nearer(found: Temporal.PlainDate, parts: Parts, today: Temporal.PlainDate): Temporal.PlainDate {
  const others = [-1, 1].map((years) => real(found.year + years, parts)).filter((date) => date !== null);
  return [found, ...others].sort((a, b) => distance(a, today) - distance(b, today))[0] ?? found;
}

function distance(date: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return Math.abs(today.until(date, { largestUnit: 'days' }).days);
}

function real(year: number, parts: Parts): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month: parts.month, day: parts.day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function within(date: Temporal.PlainDate | null, today: Temporal.PlainDate): Outcome<LocalDate> {
  if (date === null) return refuse('no-such-date');
  return Math.abs(date.year - today.year) > FARTHEST_YEARS ? refuse('date-too-far') : done(date.toString());
}
