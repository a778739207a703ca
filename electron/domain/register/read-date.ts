import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../time.ts';

/** How the numbers of a date stand in a column, or which day a spreadsheet counts from. */
export const DATE_READINGS = ['dmy', 'mdy', 'ymd', 'serial-1900', 'serial-1904'] as const;
export type DateReading = (typeof DATE_READINGS)[number];

/** A cell as the file holds it: a number of a spreadsheet is one, everything else is text. A date cell is `2026-03-02`. */
export type RegisterCell = string | number;

/** No register of complaints is older; a year outside is a misread date. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/**
 * The day a cell means under a reading, null for none. What can be read in one way only (2026-03-02, 2026年3月2日, 2.3.2026: dots
 * stand day first wherever they are written) is read so under any.
 */
export function dateUnder(cell: RegisterCell, reading: DateReading): LocalDate | null {
  const text = String(cell).normalize('NFKC').trim();
  const certain = certainDate(text);
  if (certain !== undefined) return certain;
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialDate(Number(text), reading);
  const parts = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?:[ T].*)?$/.exec(text);
  if (parts === null) return null;
  const [, a = '', b = '', c = ''] = parts;
  switch (reading) {
    case 'dmy':
      return real(fullYear(c), Number(b), Number(a));
    case 'mdy':
      return real(fullYear(c), Number(a), Number(b));
    case 'ymd':
      return c.length === 2 && a.length === 2 ? real(fullYear(a), Number(b), Number(c)) : null;
    case 'serial-1900':
    case 'serial-1904':
      return null;
  }
}

/** Undefined where the order of the numbers is not written into the cell. */
function certainDate(text: string): LocalDate | null | undefined {
  const yearFirst =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:[ T].*|\d{1,2}[:时].*)?$/.exec(text);
  if (yearFirst !== null) return real(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return real(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const dots = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})(?:\s*r\.?)?(?:[ T].*)?$/.exec(text);
  if (dots !== null) return real(Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const named = /^(\d{1,2})[ -]+(\p{L}{3,})\.?[ ,-]+(\d{4})(?:\s*r\.?)?$/u.exec(text);
  if (named !== null) {
    const month = monthOf(named[2] ?? '');
    return month === 0 ? null : real(Number(named[3]), month, Number(named[1]));
  }
  return undefined;
}

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

function monthOf(word: string): number {
  return MONTHS.findIndex((starts) => starts.some((start) => word.toLowerCase().startsWith(start))) + 1;
}

/** Days since the last of 1899, or since 1 January 1904: the two ways spreadsheets count. */
function serialDate(serial: number, reading: DateReading): LocalDate | null {
  const from = reading === 'serial-1900' ? '1899-12-30' : reading === 'serial-1904' ? '1904-01-01' : null;
  if (from === null) return null;
  const day = Temporal.PlainDate.from(from).add({ days: Math.floor(serial) });
  return inReach(day.year) ? day.toString() : null;
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : 2000 + Number(year);
}

function real(year: number, month: number, day: number): LocalDate | null {
  if (!inReach(year)) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

function inReach(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
