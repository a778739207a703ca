import type { CounterId } from '../ids.ts';

export interface MissingPackages {
  readonly counter: CounterId;
  readonly from: number;
  readonly to: number;
}
interface Waiting {
  readonly counter: CounterId;
  readonly sequence: number;
  readonly needsCounter: CounterId;
  readonly needsSequence: number;
}

/**
 * What has to be fetched so that nothing waits any more: the numbers between the last package taken in and those that wait. From
 * `lastOf` and the packages that wait; runs of numbers, by counter.
 */
export function missingPackages(
  waiting: readonly Waiting[],
  lastOf: (counter: CounterId) => number,
): readonly MissingPackages[] {
  const here = new Map<CounterId, Set<number>>();
  const upTo = new Map<CounterId, number>();
  for (const { counter, sequence, needsCounter, needsSequence } of waiting) {
    here.set(counter, (here.get(counter) ?? new Set()).add(sequence));
    upTo.set(counter, Math.max(upTo.get(counter) ?? 0, sequence));
    upTo.set(needsCounter, Math.max(upTo.get(needsCounter) ?? 0, needsSequence));
  }
  return [...upTo]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([counter, last]) => {
      const gaps: { counter: CounterId; from: number; to: number }[] = [];
      for (let number = lastOf(counter) + 1; number <= last; number += 1) {
        if (here.get(counter)?.has(number) === true) continue;
        const run = gaps.at(-1);
        if (run?.to === number - 1) run.to = number;
        else gaps.push({ counter, from: number, to: number });
      }
      return gaps;
    });
}
