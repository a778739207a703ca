import type { Clock } from '../usecases/ports.ts';

/** The machine's clock, in UTC with milliseconds. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
