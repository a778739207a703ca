import { SERVICE_CLOCKS } from './service-clocks.ts';

/** The clocks whose lateness wants a reason (product A11): the statutory one and those of the service. */
export const LATE_CLOCKS = ['statutory', ...SERVICE_CLOCKS] as const;
export type LateClock = (typeof LATE_CLOCKS)[number];
