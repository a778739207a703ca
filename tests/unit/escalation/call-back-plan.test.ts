import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR, ROUND_THE_CLOCK } from '../../../electron/domain/calendar/business-calendar.ts';
import type { BusinessCalendar } from '../../../electron/domain/calendar/business-calendar.ts';
import { callBackPlan } from '../../../electron/domain/escalation/call-back-plan.ts';
import type { CallBackTry } from '../../../electron/domain/escalation/call-back-plan.ts';
import { addMinutes, instantOf } from '../../../electron/domain/time.ts';

const zone = 'Europe/Warsaw';
const office = { calendar: DEFAULT_CALENDAR, zone };
const at = (local: string): string => instantOf(local, zone);
const missed = (...locals: readonly string[]): readonly CallBackTry[] =>
  locals.map((local) => ({ at: at(local), outcome: 'not-reached' }));

describe('the call-back after a resolution', () => {
  it('is a greeting five days later at the same time of day', () => {
    // Thursday 11 June + 5 = Tuesday 16 June
    expect(callBackPlan(at('2026-06-11T10:20'), [], office)).toEqual({
      kind: 'phone',
      why: 'greeting',
      number: 1,
      at: '2026-06-16T10:20',
    });
  });

  it('moves to the next opening where the fifth day is a Sunday', () => {
    // Tuesday 9 June + 5 = Sunday 14 June
    expect(callBackPlan(at('2026-06-09T10:20'), [], office)?.at).toBe('2026-06-15T09:00');
  });

  it('keeps the time of day across a change of daylight saving', () => {
    // Summer time ends on Sunday 25 October 2026
    expect(callBackPlan(at('2026-10-22T10:20'), [], office)?.at).toBe('2026-10-27T10:20');
  });

  it('is never at night, although a hotel is open', () => {
    const hotel = { calendar: ROUND_THE_CLOCK, zone };
    expect(callBackPlan(at('2026-06-11T02:30'), [], hotel)?.at).toBe('2026-06-16T09:00');
    expect(callBackPlan(at('2026-06-11T23:30'), [], hotel)?.at).toBe('2026-06-17T09:00');
  });

  it('tries again later that day, the next business day in the other half of the day, then by post', () => {
    const resolved = at('2026-06-08T10:00');
    expect(callBackPlan(resolved, missed('2026-06-16T10:00'), office)).toMatchObject({
      why: 'later-that-day',
      number: 2,
      at: '2026-06-16T13:00',
    });
    expect(callBackPlan(resolved, missed('2026-06-19T10:00', '2026-06-19T13:00'), office)).toMatchObject({
      why: 'next-business-day',
      number: 3,
      at: '2026-06-22T10:00',
    });
    const thrice = missed('2026-06-19T10:00', '2026-06-19T13:00', '2026-06-22T10:00');
    expect(callBackPlan(resolved, thrice, office)).toMatchObject({
      kind: 'post',
      why: 'in-writing',
      number: 4,
    });
    expect(callBackPlan(resolved, [...thrice, ...missed('2026-06-23T09:00')], office)).toBeNull();
  });

  it('takes the next business day where the branch closes before another call', () => {
    expect(callBackPlan(at('2026-06-08T16:00'), missed('2026-06-16T15:30'), office)).toMatchObject({
      why: 'next-business-day',
      number: 2,
      at: '2026-06-17T10:00',
    });
  });

  it.each(['reached-content', 'reached-open', 'reached-new-problem'] as const)('ends when %s', (outcome) => {
    expect(
      callBackPlan(at('2026-06-08T10:00'), [{ at: at('2026-06-15T10:00'), outcome }], office),
    ).toBeNull();
  });

  it('proposes nothing for a branch that never opens', () => {
    const never: BusinessCalendar = {
      week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
      onHolidays: [],
      years: [],
    };
    expect(callBackPlan(at('2026-06-08T10:00'), [], { calendar: never, zone })).toBeNull();
  });

  it('always lies ahead of what it follows', () => {
    assert(
      property(
        integer({ min: 0, max: 525_600 }),
        integer({ min: 0, max: 3 }),
        constantFrom(DEFAULT_CALENDAR, ROUND_THE_CLOCK),
        (minutes, failed, calendar) => {
          const resolved = addMinutes('2026-01-01T00:00:00.000Z', minutes);
          const tries: CallBackTry[] = [];
          for (let count = 0; count <= failed; count += 1) {
            const next = callBackPlan(resolved, tries, { calendar, zone });
            expect(next?.number).toBe(count + 1);
            const planned = at(next?.at ?? '');
            expect(planned > (tries.at(-1)?.at ?? resolved)).toBe(true);
            tries.push({ at: planned, outcome: 'not-reached' });
          }
        },
      ),
    );
  });
});
