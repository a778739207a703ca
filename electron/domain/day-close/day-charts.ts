import { localDateTimeOf } from '../time.ts';
import { ofThisCounter } from './day-summary.ts';
import type { DaySummary } from './day-summary.ts';
import type { CountedRows, PackagePlace } from './package-rows.ts';

/** Customers who came in one hour of the day that is closed. */
export interface HourBar {
  /** 0 to 23, by the clock on the wall of the branch. */
  readonly hour: number;
  readonly received: number;
}

/** The hours a branch is usually open, so that quiet ones are seen as quiet; longer days make a longer chart. */
const FROM = 8;
const TO = 17;

/** One bar an hour without a gap; every hour with a customer of this counter is in it. */
export function customersByHour(place: PackagePlace, rows: CountedRows): readonly HourBar[] {
  const hours = ofThisCounter(place, rows)
    .cases.filter((row) => row.localDate === place.localDate)
    .map((row) => Number(localDateTimeOf(row.arrivedAt, place.zone).slice(11, 13)));
  const from = Math.min(FROM, ...hours);
  const to = Math.max(TO, ...hours);
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    hour: from + at,
    received: hours.filter((hour) => hour === from + at).length,
  }));
}

export const PROMISE_PARTS = [
  'promisesKept',
  'promisesLate',
  'promisesBroken',
  'promisesOpen',
] as const satisfies readonly (keyof DaySummary)[];
export type PromisePart = (typeof PROMISE_PARTS)[number];

/** The shares of the promises in the package, 0 to 1 in the order of `PROMISE_PARTS`; none where there is no promise. */
export function promiseShares(
  summary: DaySummary,
): readonly { readonly part: PromisePart; readonly share: number }[] {
  const all = PROMISE_PARTS.reduce((sum, part) => sum + summary[part], 0);
  return all === 0 ? [] : PROMISE_PARTS.map((part) => ({ part, share: summary[part] / all }));
}
