import { parseDate } from '../intake/parse-date.ts';
import type { ScreenLocale } from '../language.ts';
import type { LocalDate, LocalTime } from '../time.ts';
import type { OpeningPeriod } from './business-calendar.ts';
import { dateOfDay, dayNumber } from './day-number.ts';

/** Opening periods as one line: `09:00-12:30, 13:30-17:00`; empty for a closed day. */
export function periodsText(periods: readonly OpeningPeriod[]): string {
  return periods.map(({ opens, closes }) => `${opens}-${closes}`).join(', ');
}

const PERIOD =
  /^(\d{1,2})(?:[:.h点时]?(\d{2}))?[点时h]?\s*(?:[-–—~至到]|to|do)\s*(\d{1,2})(?:[:.h点时]?(\d{2}))?[点时h]?$/u;

/**
 * Opening periods as typed: `9-17`, `9:00-12:30, 13.30-17.00`, `9点至17点`; nothing for a closed day. null where something else
 * stands there. Whether the times are possible and in order is said by `checkCalendar`, with the place.
 */
export function typedPeriods(typed: string): readonly OpeningPeriod[] | null {
  const parts = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[,;、\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => PERIOD.exec(part));
  return read.every((found) => found !== null)
    ? read.map(([, fromHour, fromMinute, toHour, toMinute]) => ({
        opens: timeText(fromHour, fromMinute),
        closes: timeText(toHour, toMinute),
      }))
    : null;
}

function timeText(hour: string | undefined, minute: string | undefined): LocalTime {
  return `${(hour ?? '').padStart(2, '0')}:${minute ?? '00'}`;
}

/** Dates of one year as typed or pasted, with the line each stands in, from 1. */
export interface TypedDates {
  readonly dates: readonly LocalDate[];
  readonly lines: readonly number[];
  /** Lines in which no date could be read. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

/** One date a line, in the way lists are read again: `2026-12-25`. */
export function datesText(dates: readonly LocalDate[]): string {
  return dates.join('\n');
}

const DATE_AT_START =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./]\d{1,2}(?:[./]\d{4})?|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|\d{1,2}(?:st|nd|rd|th)?\.?\s+\p{L}{3,}(?:\s+\d{4})?)/u;
const TO = /^\s*(?:[-–—~至到]|to\b|do\b)\s*/u;
const LAST_DAY = /^(\d{1,2})[日号]?(?!\d)/u;
/** Longer than any row of holidays: a slip of the finger would fill the year. */
const LONGEST_ROW = 31;

/**
 * A list of holidays as it is typed or pasted from an announcement: one date a line or between commas, without a year those of
 * `year`, what follows a date on its line is left out (the day's name), and a row of days from one to another counts each.
 */
export function typedDates(typed: string, year: number, locale: ScreenLocale): TypedDates {
  const dates: LocalDate[] = [];
  const lines: number[] = [];
  const unread: { line: number; text: string }[] = [];
  for (const [index, whole] of typed.normalize('NFKC').split('\n').entries()) {
    for (const part of whole.split(/[,;、]/u)) {
      const text = part.trim();
      if (text === '') continue;
      const found = datesIn(text, year, locale);
      if (found === null) unread.push({ line: index + 1, text });
      else {
        dates.push(...found);
        lines.push(...found.map(() => index + 1));
      }
    }
  }
  return { dates, lines, unread };
}

function datesIn(text: string, year: number, locale: ScreenLocale): readonly LocalDate[] | null {
  const first = dateAt(text, year, locale);
  if (first === null) return null;
  const to = TO.exec(first.rest);
  if (to === null) return [first.date];
  const after = first.rest.slice(to[0].length);
  const day = LAST_DAY.exec(after);
  const last =
    dateAt(after, year, locale)?.date ??
    (day === null ? null : `${first.date.slice(0, 8)}${(day[1] ?? '').padStart(2, '0')}`);
  // "Christmas Day - bank holiday": a dash and a name.
  if (last === null) return [first.date];
  const length = dayNumber(last) - dayNumber(first.date) + 1;
  if (!(length >= 1 && length <= LONGEST_ROW)) return null;
  return Array.from({ length }, (_, index) => dateOfDay(dayNumber(first.date) + index));
}

function dateAt(
  text: string,
  year: number,
  locale: ScreenLocale,
): { readonly date: LocalDate; readonly rest: string } | null {
  const found = DATE_AT_START.exec(text)?.[0];
  if (found === undefined) return null;
  const withoutOrdinal = found.replace(/^(\d{1,2})(?:st|nd|rd|th)\b/u, '$1');
  const read = parseDate(withoutOrdinal, { today: `${String(year)}-01-01`, locale, towards: 'future' });
  return read.ok ? { date: read.value, rest: text.slice(found.length) } : null;
}
