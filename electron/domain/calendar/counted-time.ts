import type { Zone } from '../time.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import { addOpeningMillis, openingMillisBetween } from './business-time.ts';

/** From and to in milliseconds of UTC. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** How a clock counts: milliseconds of UTC in and out. */
export interface CountedTime {
  /** The moment at which `amount` counted milliseconds have passed since `from`. */
  readonly add: (from: number, amount: number) => number;
  /** Counted milliseconds from `from` to `to`, which is not earlier. */
  readonly between: (from: number, to: number) => number;
}

/**
 * Elapsed time, or opening time where opening hours are given, in both cases without the pauses. A branch that never opens (no
 * calendar that was checked says so) is counted by elapsed time: a clock that never runs out would be forgotten.
 */
export function countedTime(
  opening: { readonly calendar: BusinessCalendar; readonly zone: Zone } | null,
  pauses: readonly TimeSpan[],
): CountedTime {
  const base = opening === null ? ELAPSED : openingTime(opening.calendar, opening.zone);
  const apart = withoutOverlap(pauses);
  return {
    add: (from, amount) => {
      let at = from;
      let left = amount;
      for (const pause of apart) {
        if (pause.to <= at) continue;
        const before = base.between(at, Math.max(at, pause.from));
        if (left <= before) break;
        left -= before;
        at = pause.to;
      }
      return base.add(at, left);
    },
    between: (from, to) =>
      apart
        .map((pause) => ({ from: Math.max(pause.from, from), to: Math.min(pause.to, to) }))
        .filter((pause) => pause.from < pause.to)
        .reduce((counted, pause) => counted - base.between(pause.from, pause.to), base.between(from, to)),
  };
}

const ELAPSED: CountedTime = { add: (from, amount) => from + amount, between: (from, to) => to - from };

function openingTime(calendar: BusinessCalendar, zone: Zone): CountedTime {
  return {
    add: (from, amount) => addOpeningMillis(calendar, zone, from, amount) ?? from + amount,
    between: (from, to) => openingMillisBetween(calendar, zone, from, to),
  };
}

/** In order, none overlapping another, empty ones left out. */
function withoutOverlap(pauses: readonly TimeSpan[]): readonly TimeSpan[] {
  const apart: TimeSpan[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (pause.to <= pause.from) continue;
    if (last === undefined || pause.from > last.to) apart.push(pause);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, pause.to) };
  }
  return apart;
}
