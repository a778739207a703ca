import { describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR, ROUND_THE_CLOCK } from '../../../electron/domain/calendar/business-calendar.ts';
import type { BusinessCalendar, CalendarYear } from '../../../electron/domain/calendar/business-calendar.ts';
import { checkCalendar } from '../../../electron/domain/calendar/check-calendar.ts';
import { withProposedYears } from '../../../electron/domain/calendar/holiday-proposal.ts';
import { HOLIDAY_PROPOSALS } from '../../../electron/packs/index.ts';
import { LUNCH_BREAK, NEVER_OPEN } from './calendars.ts';

const list = (
  year: number,
  holidays: readonly string[] = [],
  makeUpDays: readonly string[] = [],
): CalendarYear => ({
  year,
  holidays,
  makeUpDays,
});
const withYears = (...years: readonly CalendarYear[]): BusinessCalendar => ({ ...DEFAULT_CALENDAR, years });
const monday = (...periods: BusinessCalendar['onHolidays']): BusinessCalendar => ({
  ...DEFAULT_CALENDAR,
  week: { ...DEFAULT_CALENDAR.week, 1: periods },
});

describe('checkCalendar', () => {
  test('lets through what a branch starts with, lunch breaks and periods that touch', () => {
    for (const calendar of [DEFAULT_CALENDAR, ROUND_THE_CLOCK, LUNCH_BREAK]) {
      expect(checkCalendar(calendar)).toEqual([]);
    }
    const touching = monday({ opens: '09:00', closes: '12:00' }, { opens: '12:00', closes: '24:00' });
    expect(checkCalendar(touching)).toEqual([]);
    expect(checkCalendar(withYears(list(2027), list(2026), list(2028)))).toEqual([]);
  });

  test.each([
    ['a branch that never opens', NEVER_OPEN, '/week', 'no-opening-at-all'],
    ['25 o’clock', monday({ opens: '09:00', closes: '25:00' }), '/week/1/0/closes', 'no-such-time'],
    ['opening at 24:00', monday({ opens: '24:00', closes: '24:00' }), '/week/1/0/opens', 'no-such-time'],
    ['nine without its zero', monday({ opens: '9:00', closes: '17:00' }), '/week/1/0/opens', 'no-such-time'],
    ['closing before opening', monday({ opens: '17:00', closes: '09:00' }), '/week/1/0', 'period-order'],
    ['no time at all', monday({ opens: '09:00', closes: '09:00' }), '/week/1/0', 'period-order'],
    [
      'periods that overlap',
      monday({ opens: '09:00', closes: '13:00' }, { opens: '12:59', closes: '17:00' }),
      '/week/1/1',
      'period-overlap',
    ],
    [
      'periods in the wrong order',
      monday({ opens: '13:00', closes: '17:00' }, { opens: '09:00', closes: '12:00' }),
      '/week/1/1',
      'period-overlap',
    ],
    [
      'a wrong time on holidays',
      { ...DEFAULT_CALENDAR, onHolidays: [{ opens: '10:00', closes: '10:60' }] },
      '/onHolidays/0/closes',
      'no-such-time',
    ],
    ['a year twice', withYears(list(2026), list(2026)), '/years/1/year', 'year-twice'],
    ['2026 and 2028 without 2027', withYears(list(2026), list(2028)), '/years/1/year', 'year-gap'],
    ['a year of two digits', withYears(list(26)), '/years/0/year', 'no-such-year'],
    ['a 31 February', withYears(list(2026, ['2026-02-31'])), '/years/0/holidays/0', 'no-such-date'],
    ['29 February 2027', withYears(list(2027, ['2027-02-29'])), '/years/0/holidays/0', 'no-such-date'],
    ['a day of next year', withYears(list(2026, ['2027-01-01'])), '/years/0/holidays/0', 'date-outside-year'],
    [
      'a holiday twice',
      withYears(list(2026, ['2026-05-01', '2026-05-01'])),
      '/years/0/holidays/1',
      'date-twice',
    ],
    [
      'a day both off and worked',
      withYears(list(2026, ['2026-05-09'], ['2026-05-09'])),
      '/years/0/makeUpDays/0',
      'both-holiday-and-working',
    ],
    [
      'a make-up day on a Wednesday',
      withYears(list(2026, [], ['2026-05-06'])),
      '/years/0/makeUpDays/0',
      'make-up-on-weekday',
    ],
  ])('names %s with its place', (_name, calendar, path, code) => {
    expect(checkCalendar(calendar)).toEqual([{ path, code }]);
  });

  test('names every fault at once', () => {
    const calendar = {
      ...monday({ opens: '17:00', closes: '09:00' }),
      years: [list(2026, ['2026-13-01', '2025-12-31']), list(2029)],
    };
    expect(checkCalendar(calendar).map(({ code }) => code)).toEqual([
      'period-order',
      'year-gap',
      'no-such-date',
      'date-outside-year',
    ]);
  });
});

describe('published holidays', () => {
  /** Easter Sunday by the Gregorian computus (Meeus). */
  function easter(year: number): string {
    const [a, b, c] = [year % 19, Math.trunc(year / 100), year % 100];
    const h = (19 * a + b - Math.trunc(b / 4) - Math.trunc((b - Math.trunc((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.trunc(c / 4) - h - (c % 4)) % 7;
    const m = Math.trunc((a + 11 * h + 22 * l) / 451);
    const n = h + l - 7 * m + 114;
    return new Date(Date.UTC(year, Math.trunc(n / 31) - 1, (n % 31) + 1)).toISOString().slice(0, 10);
  }
  const plus = (date: string, days: number) =>
    new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
  const proposal = (id: string) => {
    const found = HOLIDAY_PROPOSALS.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no proposal ${id}`);
    return found;
  };

  test('make a calendar without faults, and keep the branch’s own years', () => {
    for (const each of HOLIDAY_PROPOSALS) {
      const own = { ...DEFAULT_CALENDAR, years: [list(2025, ['2025-12-25']), list(2026, ['2026-07-01'])] };
      const taken = withProposedYears(own, each);
      expect(checkCalendar(taken)).toEqual([]);
      expect(taken.years[0]).toEqual(own.years[0]);
      expect(taken.years[1]).toEqual(each.years[0]);
      expect(each.source).not.toBe('');
    }
  });

  test('have the movable feasts of Poland and England where Easter puts them', () => {
    for (const year of [2026, 2027]) {
      const sunday = easter(year);
      const polish = proposal('holidays-pl').years.find((each) => each.year === year)?.holidays;
      expect(polish).toEqual(expect.arrayContaining([0, 1, 49, 60].map((days) => plus(sunday, days))));
      expect(polish).toHaveLength(14);
      expect(polish).toContain(`${String(year)}-12-24`);
      const english = proposal('holidays-gb-england-and-wales').years.find((each) => each.year === year);
      expect(english?.holidays).toEqual(expect.arrayContaining([plus(sunday, -2), plus(sunday, 1)]));
      expect(english?.holidays).toHaveLength(8);
      expect(english?.holidays.every((day) => ![0, 6].includes(new Date(day).getUTCDay()))).toBe(true);
    }
  });

  test('give China 33 days off and six weekends worked in 2026', () => {
    const [year] = proposal('holidays-cn').years;
    expect(year?.holidays).toHaveLength(33);
    expect(year?.makeUpDays).toHaveLength(6);
  });
});
