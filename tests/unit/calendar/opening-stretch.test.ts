import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BusinessCalendar } from '../../../electron/domain/calendar/business-calendar.ts';
import {
  addOpeningMillis,
  nextOpening,
  openingMillisBetween,
} from '../../../electron/domain/calendar/business-time.ts';
import { dateOfDay, dayNumber } from '../../../electron/domain/calendar/day-number.ts';
import { LONGEST_CLOSURE, spansOn } from '../../../electron/domain/calendar/opening-spans.ts';
import type { OpeningSpan } from '../../../electron/domain/calendar/opening-spans.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { anyCalendar, anyInstant, anyZone, NEVER_OPEN } from './calendars.ts';

/** Day by day, as anybody would count: what the stretches have to give the same as. */
function* walk(calendar: BusinessCalendar, zone: string, from: number): Generator<OpeningSpan> {
  let day = dayNumber(localDateOf(new Date(from).toISOString(), zone));
  for (let closed = 0; closed < LONGEST_CLOSURE; day += 1) {
    closed += 1;
    for (const span of spansOn(calendar, zone, dateOfDay(day))) {
      if (span.closes <= from) continue;
      closed = 0;
      yield span;
    }
  }
}

const MOST_SPANS = 7_500;

function walkedBetween(calendar: BusinessCalendar, zone: string, from: number, to: number): number {
  let open = 0;
  let spans = 0;
  for (const span of walk(calendar, zone, from)) {
    if (span.opens >= to) break;
    spans += 1;
    if (spans > MOST_SPANS) return open + to - Math.max(span.opens, from);
    open += Math.min(span.closes, to) - Math.max(span.opens, from);
  }
  return open;
}

function walkedAdd(calendar: BusinessCalendar, zone: string, from: number, amount: number): number | null {
  let left = amount;
  let looked = 0;
  for (const span of walk(calendar, zone, from)) {
    const begun = Math.max(span.opens, from);
    if (begun + left <= span.closes) return begun + left;
    left -= span.closes - begun;
    looked += 1;
    if (looked >= MOST_SPANS) return null;
  }
  return null;
}

function walkedNext(calendar: BusinessCalendar, zone: string, from: number): string | null {
  for (const span of walk(calendar, zone, from)) return new Date(Math.max(span.opens, from)).toISOString();
  return null;
}

/** Closed but for some holidays, which may lie more than the longest closure apart. */
const rarelyOpen: fc.Arbitrary<BusinessCalendar> = fc
  .tuple(
    fc.integer({ min: 20_454, max: 21_100 }),
    fc.array(fc.oneof(fc.integer({ min: 398, max: 440 }), fc.constantFrom(1, 30)), { maxLength: 4 }),
  )
  .map(([first, gaps]) =>
    gaps.reduce((days, gap) => [...days, (days.at(-1) ?? 0) + gap], [first]).map(dateOfDay),
  )
  .map((dates) => ({
    ...NEVER_OPEN,
    onHolidays: [
      { opens: '09:00', closes: '12:00' },
      { opens: '13:00', closes: '24:00' },
    ],
    years: Array.from({ length: 8 }, (_, at) => ({
      year: 2026 + at,
      holidays: dates.filter((date) => date.startsWith(String(2026 + at))),
      makeUpDays: [],
    })),
  }));

const someCalendar = fc.oneof(
  { weight: 3, arbitrary: anyCalendar },
  { weight: 2, arbitrary: rarelyOpen },
  { weight: 1, arbitrary: fc.constant(NEVER_OPEN) },
);
const aSpell = fc.oneof(
  fc.integer({ min: 0, max: 3 * 86_400_000 }),
  fc.integer({ min: 0, max: 900 * 86_400_000 }),
);

describe('opening time by running sums', () => {
  test('is what walking from day to day gives, however the openings lie', () => {
    fc.assert(
      fc.property(
        someCalendar,
        anyZone,
        fc.array(fc.tuple(anyInstant, aSpell), { minLength: 1, maxLength: 8 }),
        (calendar, zone, asked) => {
          for (const [at, spell] of asked) {
            const from = Date.parse(at);
            expect(nextOpening(calendar, zone, at)).toBe(walkedNext(calendar, zone, from));
            expect(openingMillisBetween(calendar, zone, from, from + spell)).toBe(
              walkedBetween(calendar, zone, from, from + spell),
            );
            const amount = Math.floor(spell / 40) + 1;
            expect(addOpeningMillis(calendar, zone, from, amount)).toBe(
              walkedAdd(calendar, zone, from, amount),
            );
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  test('is elapsed time beyond seven and a half thousand openings', () => {
    const often: BusinessCalendar = {
      ...NEVER_OPEN,
      week: Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7].map((day) => [
          day,
          Array.from({ length: 22 }, (_, hour) => ({
            opens: `${String(hour).padStart(2, '0')}:10`,
            closes: `${String(hour).padStart(2, '0')}:40`,
          })),
        ]),
      ) as unknown as BusinessCalendar['week'],
    };
    const zone = 'Europe/Warsaw';
    for (const from of ['2026-03-01T09:21:00.000Z', '2026-10-25T00:15:00.000Z'].map((at) => Date.parse(at))) {
      for (const days of [339, 340, 341, 342, 500]) {
        const to = from + days * 86_400_000;
        expect(openingMillisBetween(often, zone, from, to)).toBe(walkedBetween(often, zone, from, to));
      }
      for (const openings of [7_498, 7_499, 7_500, 7_501]) {
        const amount = openings * 30 * 60_000;
        expect(addOpeningMillis(often, zone, from, amount)).toBe(walkedAdd(often, zone, from, amount));
      }
    }
  });
});
