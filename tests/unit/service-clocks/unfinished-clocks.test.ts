import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import { clockStates, serviceClocks, unfinishedClocks } from '../../../electron/domain/service-clocks.ts';
import type { ClockMarks } from '../../../electron/domain/service-clocks.ts';

const BRANCH = { calendar: DEFAULT_CALENDAR, zone: 'Europe/Warsaw' };
const START = Date.parse('2026-03-26T08:00:00.000Z');
/** Over a weekend and a change of clocks, to the second. */
const moment = fc
  .integer({ min: 0, max: 6 * 24 * 3600 })
  .map((seconds) => new Date(START + seconds * 1000).toISOString());
const maybe = fc.option(moment, { nil: null });
const marks: fc.Arbitrary<ClockMarks> = fc.record({
  arrivedAt: moment,
  acknowledgedAt: maybe,
  progressToldAt: maybe,
  confirmedAt: maybe,
  resolvedAt: maybe,
  letterAt: maybe,
  waiting: fc.boolean(),
  pauses: fc.array(fc.record({ from: moment, to: maybe }), { maxLength: 2 }),
  minutes: fc.record({
    acknowledge: fc.integer({ min: 1, max: 120 }),
    progress: fc.integer({ min: 5, max: 240 }),
    concrete: fc.integer({ min: 15, max: 7200 }),
    close: fc.integer({ min: 15, max: 14_400 }),
    letter: fc.integer({ min: 60, max: 43_200 }),
  }),
});

it('are the ones that the screen shows as neither done nor stopped, due at the same moment and as late', () => {
  fc.assert(
    fc.property(marks, moment, (of, now) => {
      const shown = serviceClocks(of, now, BRANCH)
        .filter(({ minutesTaken, state }) => minutesTaken === null && state !== 'stopped')
        .map(({ code, dueAt, state }) => ({ code, dueAt, state: state === 'soon' ? 'running' : state }));
      expect(unfinishedClocks(of, now, BRANCH)).toEqual(shown);
    }),
    { numRuns: 300 },
  );
});

it('have the state that the screen shows, also where nobody asks how long', () => {
  fc.assert(
    fc.property(marks, moment, (of, now) => {
      const shown = serviceClocks(of, now, BRANCH).map(({ code, state }) => ({ code, state }));
      expect(clockStates(of, now, BRANCH)).toEqual(shown);
    }),
    { numRuns: 600 },
  );
});
