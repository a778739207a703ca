import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import type { ClockTime } from '../../../electron/domain/service-clocks.ts';
import { useDeskState } from '../../bridge/desk-state.ts';

/** Opening hours and zone of this branch, by which its clocks are counted. */
export function useClockTime(): ClockTime {
  const { branch } = useDeskState();
  return { calendar: branch?.calendar ?? DEFAULT_CALENDAR, zone: branch?.zone ?? 'UTC' };
}
