import * as fc from 'fast-check';
import { DEFAULT_CALENDAR, ROUND_THE_CLOCK } from '../../../electron/domain/calendar/business-calendar.ts';
import type {
  BusinessCalendar,
  CalendarYear,
  OpeningPeriod,
} from '../../../electron/domain/calendar/business-calendar.ts';
import { withProposedYears } from '../../../electron/domain/calendar/holiday-proposal.ts';
import { chinaHolidays } from '../../../electron/packs/calendars/china.ts';
import { englandAndWalesHolidays } from '../../../electron/packs/calendars/england-and-wales.ts';
import { polandHolidays } from '../../../electron/packs/calendars/poland.ts';

const WITH_LUNCH: readonly OpeningPeriod[] = [
  { opens: '09:00', closes: '12:30' },
  { opens: '13:30', closes: '17:00' },
];

/** Monday to Friday with an hour of lunch, Saturday morning. */
export const LUNCH_BREAK: BusinessCalendar = {
  week: {
    1: WITH_LUNCH,
    2: WITH_LUNCH,
    3: WITH_LUNCH,
    4: WITH_LUNCH,
    5: WITH_LUNCH,
    6: [{ opens: '09:00', closes: '12:00' }],
    7: [],
  },
  onHolidays: [],
  years: [],
};

const NEVER: readonly OpeningPeriod[] = [];
export const NEVER_OPEN: BusinessCalendar = {
  week: { 1: NEVER, 2: NEVER, 3: NEVER, 4: NEVER, 5: NEVER, 6: NEVER, 7: NEVER },
  onHolidays: [],
  years: [],
};

export const ENGLAND = withProposedYears(DEFAULT_CALENDAR, englandAndWalesHolidays);
export const POLAND = withProposedYears(LUNCH_BREAK, polandHolidays);
export const CHINA = withProposedYears(LUNCH_BREAK, chinaHolidays);
export const HOTEL = withProposedYears(ROUND_THE_CLOCK, polandHolidays);
export const ZONES = ['Europe/London', 'Europe/Warsaw', 'Asia/Shanghai'] as const;

const time = fc
  .integer({ min: 0, max: 24 * 60 })
  .map(
    (minute) => `${String(Math.trunc(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );

/** Up to three periods in order: an even number of different times, two by two. */
const periods: fc.Arbitrary<readonly OpeningPeriod[]> = fc
  .uniqueArray(time, { maxLength: 6 })
  .map((times) => times.toSorted())
  .map((times) =>
    times.flatMap((opens, index) => {
      const closes = times[index + 1];
      return index % 2 === 0 && closes !== undefined ? [{ opens, closes }] : [];
    }),
  );

const dateIn = (year: number) =>
  fc
    .date({ min: new Date(Date.UTC(year, 0, 1)), max: new Date(Date.UTC(year, 11, 31)), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

function year(number: number): fc.Arbitrary<CalendarYear> {
  return fc.uniqueArray(dateIn(number), { maxLength: 20 }).chain((dates) =>
    fc.integer({ min: 0, max: dates.length }).map((cut) => ({
      year: number,
      holidays: dates.slice(0, cut),
      makeUpDays: dates.slice(cut).filter((date) => [0, 6].includes(new Date(date).getUTCDay())),
    })),
  );
}

/** Calendars that `checkCalendar` lets through, of 2026 and 2027. */
export const anyCalendar: fc.Arbitrary<BusinessCalendar> = fc
  .record({
    week: fc.record({ 1: periods, 2: periods, 3: periods, 4: periods, 5: periods, 6: periods, 7: periods }),
    onHolidays: periods,
    years: fc.tuple(year(2026), year(2027)).map((years) => years.slice()),
  })
  .filter(({ week }) => Object.values(week).some((day) => day.length > 0));

export const anyZone = fc.constantFrom(...ZONES);
/** Any second of the two years, the ends of the lists included. */
export const anyInstant = fc
  .date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-12-20T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => `${date.toISOString().slice(0, 19)}.000Z`);
export const anyDate = anyInstant.map((at) => at.slice(0, 10));
