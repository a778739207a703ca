import canonicalize from 'canonicalize';
import type { PackageBefore, PackageEvent } from '../../domain/day-close/package-rows.ts';
import type { Hash } from './ports.ts';

/** `events.jsonl`: one RFC 8785 object a line, `{"hash","header","payload","salt"}`, in the order of `originSeq`. */
export function eventLines(events: readonly PackageEvent[]): Uint8Array {
  return Buffer.from(events.map((event) => `${canonicalText(event)}\n`).join(''), 'utf8');
}

/**
 * Whether the events follow on the package before without a gap, each on the one before it, and each digest and hash holds; the
 * number of the first that does not, or null. What leaves the counter broken could never be proved to head office again.
 */
export function brokenEvent(
  events: readonly PackageEvent[],
  before: PackageBefore | null,
  hash: Hash,
): number | null {
  let seq = before?.lastSeq ?? 0;
  let previous = before?.lastHash ?? NOTHING_BEFORE;
  for (const event of events) {
    seq += 1;
    const follows = event.header.originSeq === seq && event.header.prevHash === previous;
    if (!follows || !holds(event, hash)) return seq;
    previous = event.hash;
  }
  return null;
}

/** What the first event of a counter names as its predecessor. */
const NOTHING_BEFORE = '0'.repeat(64);

function holds(event: PackageEvent, hash: Hash): boolean {
  if (hash(Buffer.from(canonicalText(event.header), 'utf8')) !== event.hash) return false;
  // Erased by retention: the header still proves that there was one (architecture, decision 1).
  if (event.payload === null || event.salt === null) return event.payload === event.salt;
  const salted = Buffer.concat([
    Buffer.from(event.salt, 'hex'),
    Buffer.from(canonicalText(event.payload), 'utf8'),
  ]);
  return hash(salted) === event.header.payloadDigest;
}

/** RFC 8785. Throws on what JSON cannot carry. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only plain JSON values go into a package');
  return text;
}
