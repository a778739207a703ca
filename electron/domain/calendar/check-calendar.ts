import type { BusinessCalendar } from './business-calendar.ts';

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

export function checkCalendar(_calendar: BusinessCalendar): readonly CalendarFault[] {
  return [];
}
