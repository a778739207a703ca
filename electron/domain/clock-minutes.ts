import { SERVICE_CLOCKS } from './service-clocks.ts';
import type { ClockMinutes, ServiceClockCode } from './service-clocks.ts';

/** What a branch begins with: seed 001, sections 1 and 3. */
export const FIRST_CLOCK_MINUTES: ClockMinutes = {
  acknowledge: 15,
  progress: 20,
  concrete: 120,
  close: 240,
  letter: 24 * 60,
};

/** Least and most a branch may give: with less nobody could keep it, with more the clock would tell nobody anything. */
export const CLOCK_LIMITS: Readonly<
  Record<ServiceClockCode, { readonly least: number; readonly most: number }>
> = {
  acknowledge: { least: 1, most: 120 },
  progress: { least: 5, most: 240 },
  concrete: { least: 15, most: 5 * 24 * 60 },
  close: { least: 15, most: 10 * 24 * 60 },
  letter: { least: 60, most: 30 * 24 * 60 },
};

export interface ClockFault {
  readonly clock: ServiceClockCode;
  /** `out-of-order`: it would run out before the clock that has to be kept first. */
  readonly code: 'out-of-range' | 'out-of-order';
}

/** What each clock may not be earlier than: who is not acknowledged is told nothing, what is not agreed cannot be settled. */
const KEPT_BEFORE: Readonly<Partial<Record<ServiceClockCode, ServiceClockCode>>> = {
  concrete: 'acknowledge',
  close: 'concrete',
};

/** Everything wrong with the minutes of a branch, in the order of the clocks; one fault a clock. */
export function clockFaults(minutes: ClockMinutes): readonly ClockFault[] {
  return SERVICE_CLOCKS.flatMap((clock): readonly ClockFault[] => {
    const given = minutes[clock];
    const { least, most } = CLOCK_LIMITS[clock];
    if (!Number.isInteger(given) || given < least || given > most) return [{ clock, code: 'out-of-range' }];
    const before = KEPT_BEFORE[clock];
    return before !== undefined && given < minutes[before] ? [{ clock, code: 'out-of-order' }] : [];
  });
}
