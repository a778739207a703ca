import type { CounterId } from '../ids.ts';
import type { Instant } from '../time.ts';

/** The name of an event that is the same in every log. */
export interface OriginKey {
  readonly originCounter: CounterId;
  readonly originSeq: number;
}
export interface OrderedEvent extends OriginKey {
  readonly at: Instant;
}

/** The number of the last event of `other` that an event of a counter knew, 0 for none. */
export type Knows = (event: OriginKey, other: CounterId) => number;

/** Whether `earlier` was known when `later` was written. */
export function isBefore(earlier: OriginKey, later: OriginKey, knows: Knows): boolean {
  return earlier.originCounter === later.originCounter
    ? earlier.originSeq < later.originSeq
    : earlier.originSeq <= knows(later, earlier.originCounter);
}

export function areConcurrent(one: OriginKey, other: OriginKey, knows: Knows): boolean {
  return (
    one.originCounter !== other.originCounter && !isBefore(one, other, knows) && !isBefore(other, one, knows)
  );
}
