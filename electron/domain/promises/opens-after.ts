import { openingPeriodsOn } from '../calendar/business-calendar.ts';
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { nextOpening } from '../calendar/business-time.ts';
import { instantOf } from '../time.ts';
import type { Instant, LocalDateTime, Zone } from '../time.ts';

/**
 * When the branch opens next, where it is closed at the time of a promise; null while it is open, or never is. A promise for a whole
 * day (23:59) only needs a day on which the branch opens at all.
 */
export function opensAfter(due: LocalDateTime, calendar: BusinessCalendar, zone: Zone): Instant | null {
  if (due.endsWith('T23:59') && openingPeriodsOn(calendar, due.slice(0, 10)).length > 0) return null;
  const at = instantOf(due, zone);
  const opening = nextOpening(calendar, zone, at);
  return opening === at ? null : opening;
}
