import { dateOfDay, dayNumber, weekdayOf } from '../calendar/day-number.ts';
import type { LocalDate } from '../time.ts';

export const PERIOD_KINDS = ['day', 'week', 'month', 'quarter', 'year', 'free'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** What a period is held against: the one right before it, or the same days a year earlier. */
export const COMPARISONS = ['before', 'year-before'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Both days included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The steps a volume is drawn in. */
export type Step = 'day' | 'month' | 'year';

const MONTHS_OF: Readonly<Partial<Record<PeriodKind, number>>> = { month: 1, quarter: 3, year: 12 };
/** Bars that can still be told apart on a sheet. */
const MOST_DAYS = 62;
const MOST_MONTHS = 36;

/** The calendar period of a kind that a day lies in; weeks begin on Monday. `free` is from that day to `to`. */
export function periodOf(kind: PeriodKind, day: LocalDate, to: LocalDate | null): Period {
  if (kind === 'free') return to === null || to < day ? { from: day, to: day } : { from: day, to };
  if (kind === 'day') return { from: day, to: day };
  if (kind === 'week') {
    const monday = dayNumber(day) - weekdayOf(day) + 1;
    return { from: dateOfDay(monday), to: dateOfDay(monday + 6) };
  }
  const length = MONTHS_OF[kind] ?? 1;
  const month = monthNumber(day);
  const first = month - (month % length);
  return { from: firstOf(first), to: lastBefore(first + length) };
}

/** The period of the same kind before it; free days: as many right before. Or the same days a year earlier. */
export function comparedWith(kind: PeriodKind, period: Period, by: Comparison): Period {
  if (by === 'year-before') return { from: yearEarlier(period.from), to: yearEarlier(period.to) };
  const dayBefore = dateOfDay(dayNumber(period.from) - 1);
  if (kind !== 'free') return periodOf(kind, dayBefore, null);
  return { from: dateOfDay(dayNumber(period.from) - daysIn(period)), to: dayBefore };
}

export function daysIn({ from, to }: Period): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

export function stepOf(period: Period): Step {
  if (daysIn(period) <= MOST_DAYS) return 'day';
  return monthNumber(period.to) - monthNumber(period.from) < MOST_MONTHS ? 'month' : 'year';
}

/** Every step of a period by the beginning of its date, `2026-06-11`, `2026-06` or `2026`; also those in which nothing came. */
export function stepsOf(period: Period): readonly string[] {
  const step = stepOf(period);
  if (step === 'day') return days(period.from, period.to);
  const months = numbers(monthNumber(period.from), monthNumber(period.to)).map((month) =>
    firstOf(month).slice(0, 7),
  );
  return step === 'month' ? months : [...new Set(months.map((month) => month.slice(0, 4)))];
}

/**
 * The kept figures a period is the sum of: whole months, and the days that are left at its ends. Ten years are some 120, where days
 * alone would be 3,650.
 */
export function keptPeriods({ from, to }: Period): readonly string[] {
  const firstWhole = from.endsWith('-01') ? monthNumber(from) : monthNumber(from) + 1;
  const afterLast = monthNumber(dateOfDay(dayNumber(to) + 1));
  if (firstWhole >= afterLast) return days(from, to);
  return [
    ...(firstOf(firstWhole) === from ? [] : days(from, lastBefore(firstWhole))),
    ...numbers(firstWhole, afterLast - 1).map((month) => firstOf(month).slice(0, 7)),
    ...(lastBefore(afterLast) === to ? [] : days(firstOf(afterLast), to)),
  ];
}

function days(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  return numbers(dayNumber(from), dayNumber(to)).map(dateOfDay);
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Months since the year 0, January 0. */
function monthNumber(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstOf(month: number): LocalDate {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function lastBefore(month: number): LocalDate {
  return dateOfDay(dayNumber(firstOf(month)) - 1);
}

/** 29 February is 28 February a year earlier. */
function yearEarlier(date: LocalDate): LocalDate {
  const month = monthNumber(date) - 12;
  const last = lastBefore(month + 1);
  const same = `${firstOf(month).slice(0, 8)}${date.slice(8)}`;
  return same > last ? last : same;
}
