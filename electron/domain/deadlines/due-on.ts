import { Temporal } from 'temporal-polyfill';
import { addBusinessDays } from '../calendar/business-time.ts';
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { DayUnit } from '../deadline.ts';
import type { LocalDate } from '../time.ts';

/** A day with the years whose holidays nobody has entered yet: counted as if they had none. */
export interface CountedDay {
  readonly date: LocalDate;
  readonly uncoveredYears: readonly number[];
}

/**
 * Last day of a statutory clock. The day of receipt never counts; calendar days and weeks run through weekends and holidays;
 * business days are those of the branch's calendar.
 */
export function dueOn(
  clock: { readonly amount: number; readonly unit: DayUnit },
  receivedOn: LocalDate,
  calendar: BusinessCalendar,
): CountedDay {
  const received = Temporal.PlainDate.from(receivedOn);
  switch (clock.unit) {
    case 'calendar-days':
      return { date: received.add({ days: clock.amount }).toString(), uncoveredYears: [] };
    case 'weeks':
      return { date: received.add({ weeks: clock.amount }).toString(), uncoveredYears: [] };
    case 'business-days':
      return addBusinessDays(calendar, receivedOn, clock.amount);
  }
}
