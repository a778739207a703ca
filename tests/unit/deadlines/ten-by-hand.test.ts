import { describe, expect, test } from 'vitest';
import type { BusinessCalendar } from '../../../electron/domain/calendar/business-calendar.ts';
import type { DeadlineRule } from '../../../electron/domain/deadline.ts';
import { dueOn } from '../../../electron/domain/deadlines/due-on.ts';
import { extendedDeadline } from '../../../electron/domain/deadlines/extended-deadline.ts';
import { secondDays } from '../../../electron/domain/deadlines/statutory-standing.ts';
import { FIRST_CLOCK_MINUTES } from '../../../electron/domain/clock-minutes.ts';
import { serviceClocks } from '../../../electron/domain/service-clocks.ts';
import type { ClockMarks, ServiceClockCode } from '../../../electron/domain/service-clocks.ts';
import { instantOf, localDateTimeOf } from '../../../electron/domain/time.ts';
import { DEADLINE_PACKS } from '../../../electron/packs/index.ts';
import { CHINA, ENGLAND, POLAND } from '../calendar/calendars.ts';

function ruleOf(id: string): DeadlineRule {
  const rules = DEADLINE_PACKS.flatMap((pack): readonly DeadlineRule[] => pack.content.rules);
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

function due(id: string, receivedOn: string, calendar: BusinessCalendar): string {
  const { amount, unit } = ruleOf(id);
  if (unit === 'hours') throw new Error('worked out in days');
  return dueOn({ amount, unit }, receivedOn, calendar).date;
}

/** The day after the steps, each taken on the day of receipt. */
function extended(
  id: string,
  receivedOn: string,
  calendar: BusinessCalendar,
  steps: readonly string[],
): string {
  const rule = ruleOf(id);
  let snapshot = {
    packId: 'p',
    packVersion: 2,
    ruleId: id,
    dueOn: due(id, receivedOn, calendar),
    computedOn: receivedOn,
  };
  for (const step of steps) {
    const outcome = extendedDeadline(rule, snapshot, step, calendar, receivedOn, receivedOn);
    if (!outcome.ok) throw new Error(outcome.code);
    snapshot = outcome.value.snapshot;
  }
  return snapshot.dueOn;
}

/** When a service clock runs out, arrival or resolution at this wall-clock time. */
function clock(code: ServiceClockCode, start: string, calendar: BusinessCalendar, zone: string): string {
  const at = instantOf(start, zone);
  const marks: ClockMarks = {
    arrivedAt: at,
    acknowledgedAt: null,
    progressToldAt: null,
    confirmedAt: null,
    resolvedAt: code === 'letter' ? at : null,
    letterAt: null,
    waiting: true,
    pauses: [],
    minutes: FIRST_CLOCK_MINUTES,
  };
  const found = serviceClocks(marks, at, { calendar, zone }).find((one) => one.code === code);
  if (found === undefined) throw new Error(`no clock ${code}`);
  return localDateTimeOf(found.dueAt, zone);
}

describe('ten deadlines worked out by hand on wall calendars', () => {
  test.each([
    {
      // London. 8 weeks are 56 days: Fri 6 Nov + 56 = Fri 1 Jan 2027. Weeks run through, the holiday does not move them.
      what: 'British bank, final response in 8 weeks, received Friday 6 November 2026',
      byHand: '2027-01-01',
      code: due('gb-bank-final-response', '2026-11-06', ENGLAND),
    },
    {
      // 15 business days after Fri 18 Dec: 21-24 (4), 25 and Mon 28 are holidays, 29-31 (7), 1 Jan holiday, 4-8 (12), 11, 12, 13 (15).
      what: 'British bank, payment, 15 business days, received Friday 18 December 2026',
      byHand: '2027-01-13',
      code: due('gb-bank-payments-final-response', '2026-12-18', ENGLAND),
    },
    {
      // 35 from the receipt: 15 end on 13 Jan; 14, 15 (17), 18-22 (22), 25-29 (27), 1-5 Feb (32), 8, 9, 10 (35).
      what: 'the same, exceptionally 35 business days',
      byHand: '2027-02-10',
      code: extended('gb-bank-payments-final-response', '2026-12-18', ENGLAND, ['payment-exceptional']),
    },
    {
      // Received on Maundy Thursday 2 Apr 2026: Good Friday and Easter Monday off; 7 (1), 8 (2), 9 (3).
      what: 'British bank, third business day over Easter, received Thursday 2 April 2026',
      byHand: '2026-04-09',
      code: secondDays(ruleOf('gb-bank-final-response'), '2026-04-02', ENGLAND)[0]?.on,
    },
    {
      // 30 calendar days: 27 Nov + 3 = 30 Nov, + 27 = 27 Dec, a Sunday after Christmas; calendar days stay where they fall.
      what: 'Polish bank, 30 days, received Friday 27 November 2026',
      byHand: '2026-12-27',
      code: due('pl-bank-reply', '2026-11-27', POLAND),
    },
    {
      // 60 from the receipt: 27 Dec + 4 = 31 Dec, + 26 = 26 Jan 2027.
      what: 'the same, particularly complicated, at most 60 days',
      byHand: '2027-01-26',
      code: extended('pl-bank-reply', '2026-11-27', POLAND, ['specially-complex']),
    },
    {
      // Golden Week: received Wed 30 Sep; 1-7 off, 8 (1), 9 (2), Sat 10 is a make-up day (3), 12 (4), 13 (5).
      what: 'Shanghai, electricity bill, 5 working days, received Wednesday 30 September 2026',
      byHand: '2026-10-13',
      code: due('cn-shanghai-electricity-bill', '2026-09-30', CHINA),
    },
    {
      // Spring Festival: received Fri 13 Feb; Sat 14 is a make-up day (1), 15-23 off, 24 (2), 25 (3).
      what: 'Shanghai, disconnection, 3 working days, received Friday 13 February 2026',
      byHand: '2026-02-25',
      code: due('cn-shanghai-electricity-cut', '2026-02-13', CHINA),
    },
    {
      // Warsaw, clocks back on Sun 25 Oct. Arrived Sat 24 Oct 11:30 (Saturday 9-12): half an hour, the other 90 min on Monday from 9.
      what: 'Polish branch, concrete progress in two opening hours, over a night of 25 hours',
      byHand: '2026-10-26T10:30',
      code: clock('concrete', '2026-10-24T11:30', POLAND, 'Europe/Warsaw'),
    },
    {
      // London, clocks forward on Sun 29 Mar. Resolved Sat 28 Mar 14:00; 24 h later is Sun 15:00 by the new clock, closed; Monday 9.
      what: 'British branch, letter a day after the resolution, over a night of 23 hours',
      byHand: '2026-03-30T09:00',
      code: clock('letter', '2026-03-28T14:00', ENGLAND, 'Europe/London'),
    },
  ])('$what: $byHand', ({ byHand, code }) => {
    expect(code).toBe(byHand);
  });
});
