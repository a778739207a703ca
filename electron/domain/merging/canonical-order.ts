import type { CounterId } from '../ids.ts';
import { isBefore } from './knowledge.ts';
import type { Knows, OrderedEvent } from './knowledge.ts';

/**
 * The events in one order that depends on nothing but themselves: each counter's by its numbers, what an event knew before it, and
 * of events that did not know each other the one with the earlier time first, then by the counter's name.
 */
export function canonicalOrder<E extends OrderedEvent>(events: readonly E[], knows: Knows): readonly E[] {
  const waiting = new Map<CounterId, E[]>();
  for (const event of events.toSorted((a, b) => a.originSeq - b.originSeq)) {
    waiting.set(event.originCounter, [...(waiting.get(event.originCounter) ?? []), event]);
  }
  if (waiting.size < 2) return [...waiting.values()].flat();
  const ordered: E[] = [];
  while (ordered.length < events.length) {
    const heads = [...waiting.values()].flatMap((queue) => queue.slice(0, 1));
    const free = heads.filter((head) => !heads.some((other) => isBefore(other, head, knows)));
    // What a counter knew was there before: among the first of each there is always one that waits for none.
    const next = (free.length > 0 ? free : heads).toSorted(byTime)[0];
    if (next === undefined) break;
    waiting.get(next.originCounter)?.shift();
    ordered.push(next);
  }
  return ordered;
}

function byTime(a: OrderedEvent, b: OrderedEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.originCounter < b.originCounter ? -1 : 1;
}
