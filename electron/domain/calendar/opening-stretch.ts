import { localDateOf } from '../time.ts';
import type { Zone } from '../time.ts';
import type { BusinessCalendar } from './business-calendar.ts';
import { DAY_MS, dateOfDay, dayNumber } from './day-number.ts';
import { LONGEST_CLOSURE, spansOn } from './opening-spans.ts';
import type { OpeningSpan } from './opening-spans.ts';

/**
 * Opening periods in the order of time, as far as somebody asked, with running sums: a package of a year asks for 300,000 clocks, of
 * which some ran for ten years (measured: day by day 5 ms each, by bisection less than a microsecond).
 */
interface OpeningStretch {
  /** The number of the first period that ends after `moment`; null where the branch stays closed for `LONGEST_CLOSURE` days. */
  readonly first: (moment: number) => number | null;
  /** The first period from `at` on that opens at `moment` or later. */
  readonly opening: (at: number, moment: number, most: number) => Found;
  /** The first period from `at` on with which `amount` milliseconds are open in all. */
  readonly filling: (at: number, amount: number, most: number) => Found;
  readonly span: (at: number) => OpeningSpan;
  /** Milliseconds of the whole periods from `at` to before `end`. */
  readonly open: (at: number, end: number) => number;
}

/** `at` is one behind the last period looked at where none is found: after `most` of them, or before a closure that is too long. */
interface Found {
  readonly at: number;
  readonly found: boolean;
  /** Periods go on at `at`. */
  readonly more: boolean;
}

/** A month of first moments shares a stretch: what is asked today is not walked to from years ago. */
const STRETCH_DAYS = 32;

/** Forgotten together with the calendar. */
const KNOWN = new WeakMap<BusinessCalendar, Map<string, OpeningStretch>>();

/** The stretch that holds every period which ends after `from`. */
export function openingStretch(calendar: BusinessCalendar, zone: Zone, from: number): OpeningStretch {
  const known = KNOWN.get(calendar) ?? new Map<string, OpeningStretch>();
  KNOWN.set(calendar, known);
  const block = Math.floor(from / DAY_MS / STRETCH_DAYS);
  const key = `${zone} ${String(block)}`;
  // No zone is a whole day behind UTC.
  const stretch = known.get(key) ?? stretchFrom(calendar, zone, block * STRETCH_DAYS - 1);
  known.set(key, stretch);
  return stretch;
}

function stretchFrom(calendar: BusinessCalendar, zone: Zone, firstDay: number): OpeningStretch {
  const spans: OpeningSpan[] = [];
  const days: number[] = [];
  /** Milliseconds open before each span, and before the one that comes next. */
  const sums = [0];
  /** Numbers of the spans with too long a closure before them. */
  const breaks: number[] = [];
  let next = firstDay;

  /** Takes in the next day that has an opening; false where none is near enough for any moment of the month. */
  const grow = (): boolean => {
    const last = days.at(-1) ?? firstDay;
    const had = spans.length;
    for (; spans.length === had && next <= last + LONGEST_CLOSURE + STRETCH_DAYS + 2; next += 1) {
      for (const span of spansOn(calendar, zone, dateOfDay(next))) {
        if (had > 0 && spans.length === had && next - last > LONGEST_CLOSURE) breaks.push(had);
        sums.push(sum(spans.length) + span.closes - span.opens);
        spans.push(span);
        days.push(next);
      }
    }
    return spans.length > had;
  };
  const sum = (at: number): number => sums[at] ?? 0;
  const span = (at: number): OpeningSpan => spans[at] ?? NEVER;
  /** One behind the last span that is reached from `at` without too long a closure, `end` at most. */
  const reached = (at: number, end: number): number => {
    while (spans.length < end) if (!grow()) break;
    return Math.min(end, spans.length, breaks.find((broken) => broken > at) ?? end);
  };
  /** In doubling steps: a clock of today looks at one span, and nothing is taken in that nobody asked for. */
  const search = (at: number, most: number, isFar: (at: number) => boolean): Found => {
    const limit = at + most;
    let near = at;
    for (let step = 1; ; step *= 2) {
      const wanted = Math.min(near + step, limit);
      const end = reached(at, wanted);
      if (end > near && isFar(end - 1)) return { at: bisected(near, end, isFar), found: true, more: true };
      if (end < wanted || end === limit) return { at: end, found: false, more: reached(at, end + 1) > end };
      near = end;
    }
  };
  return {
    first: (moment) => {
      while ((spans.at(-1)?.closes ?? moment) <= moment) if (!grow()) return null;
      const found = bisected(0, spans.length, (at) => span(at).closes > moment);
      if (span(found).opens - moment < (LONGEST_CLOSURE - 2) * DAY_MS) return found;
      const day = dayNumber(localDateOf(new Date(moment).toISOString(), zone));
      return (days[found] ?? 0) - day < LONGEST_CLOSURE ? found : null;
    },
    opening: (at, moment, most) => search(at, most, (each) => span(each).opens >= moment),
    filling: (at, amount, most) => search(at, most, (each) => sum(each + 1) - sum(at) >= amount),
    span,
    open: (at, end) => sum(end) - sum(at),
  };
}

const NEVER: OpeningSpan = { opens: Infinity, closes: Infinity };

/** The first number from `from` up to before `end` for which `isFar` says so, else `end`; once far, every later one is. */
function bisected(from: number, end: number, isFar: (at: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFar(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
