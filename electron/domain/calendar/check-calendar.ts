import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../time.ts';
import type { BusinessCalendar, CalendarYear, OpeningPeriod } from './business-calendar.ts';
import { WEEKDAYS, weekdayOf, yearOf } from './day-number.ts';

/** What can be wrong with a calendar. Codes become words in the screen that edits it. */
export const CALENDAR_FAULTS = [
  'no-such-time',
  'period-order',
  'period-overlap',
  'no-such-year',
  'year-twice',
  'year-gap',
  'no-such-date',
  'date-outside-year',
  'date-twice',
  'both-holiday-and-working',
  'make-up-on-weekday',
  'no-opening-at-all',
] as const;
export type CalendarFaultCode = (typeof CALENDAR_FAULTS)[number];

/** `path` is a JSON Pointer (RFC 6901) into the calendar: `/years/1/holidays/4`, `/week/6/0/closes`; empty for all of it. */
export interface CalendarFault {
  readonly path: string;
  readonly code: CalendarFaultCode;
}

/** Everything that is wrong, in the order of the calendar; nothing when it may be used. */
export function checkCalendar(calendar: BusinessCalendar): readonly CalendarFault[] {
  const { week, onHolidays, onMakeUpDays, years } = calendar;
  const neverOpen = WEEKDAYS.every((weekday) => week[weekday].length === 0);
  return [
    ...(neverOpen ? [{ path: '/week', code: 'no-opening-at-all' } as const] : []),
    ...WEEKDAYS.flatMap((weekday) => periodFaults(week[weekday], `/week/${String(weekday)}`)),
    ...periodFaults(onHolidays, '/onHolidays'),
    ...periodFaults(onMakeUpDays ?? [], '/onMakeUpDays'),
    ...yearFaults(years),
    ...years.flatMap((list, index) => dateFaults(list, `/years/${String(index)}`)),
  ];
}

const OPENS = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
const CLOSES = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u;

/** One period may begin at the minute at which the one before it ends. */
function periodFaults(periods: readonly OpeningPeriod[], path: string): readonly CalendarFault[] {
  return periods.flatMap(({ opens, closes }, index): readonly CalendarFault[] => {
    const at = `${path}/${String(index)}`;
    const impossible = [
      ...(OPENS.test(opens) ? [] : [{ path: `${at}/opens`, code: 'no-such-time' } as const]),
      ...(CLOSES.test(closes) ? [] : [{ path: `${at}/closes`, code: 'no-such-time' } as const]),
    ];
    if (impossible.length > 0) return impossible;
    const before = periods[index - 1];
    return [
      ...(closes <= opens ? [{ path: at, code: 'period-order' } as const] : []),
      ...(before !== undefined && opens < before.closes
        ? [{ path: at, code: 'period-overlap' } as const]
        : []),
    ];
  });
}

/** A forgotten year between two known ones would be counted without holidays, and nobody would notice. */
function yearFaults(years: readonly CalendarYear[]): readonly CalendarFault[] {
  const known = years.map(({ year }) => year);
  const earliest = Math.min(...known);
  return known.flatMap((year, index): readonly CalendarFault[] => {
    const path = `/years/${String(index)}/year`;
    if (!Number.isInteger(year) || year < 2000 || year > 2100) return [{ path, code: 'no-such-year' }];
    if (known.indexOf(year) < index) return [{ path, code: 'year-twice' }];
    return year > earliest && !known.includes(year - 1) ? [{ path, code: 'year-gap' }] : [];
  });
}

function dateFaults(list: CalendarYear, path: string): readonly CalendarFault[] {
  const holidays = list.holidays.map((date, index) => ({
    path: `${path}/holidays/${String(index)}`,
    date,
    makeUp: false,
  }));
  const makeUpDays = list.makeUpDays.map((date, index) => ({
    path: `${path}/makeUpDays/${String(index)}`,
    date,
    makeUp: true,
  }));
  const seen = new Map<LocalDate, boolean>();
  return [...holidays, ...makeUpDays].flatMap(({ path: at, date, makeUp }): readonly CalendarFault[] => {
    if (!exists(date)) return [{ path: at, code: 'no-such-date' }];
    if (yearOf(date) !== list.year) return [{ path: at, code: 'date-outside-year' }];
    const before = seen.get(date);
    seen.set(date, makeUp);
    if (before !== undefined) {
      return [{ path: at, code: before === makeUp ? 'date-twice' : 'both-holiday-and-working' }];
    }
    return makeUp && weekdayOf(date) <= 5 ? [{ path: at, code: 'make-up-on-weekday' }] : [];
  });
}

function exists(date: LocalDate): boolean {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}
