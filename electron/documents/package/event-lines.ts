import canonicalize from 'canonicalize';
import { holeBetween, holesNamed } from '../../domain/log-holes.ts';
import type { ChainEnd } from '../../domain/log-holes.ts';
import type { PackageBefore, PackageEvent } from '../../domain/day-close/package-rows.ts';
import type { Hash } from './ports.ts';

/** What the first event of a counter names as its predecessor. */
export const NOTHING_BEFORE = '0'.repeat(64);

/**
 * `events.jsonl`: one RFC 8785 object a line, `{"hash","header","payload","salt"}`, in the order of `originSeq`. Null when they do
 * not follow on the package before, each on the one before it, without a gap but those that an event among them names, or a digest
 * or hash does not hold: what leaves the counter broken could never be proved to head office again.
 */
export function eventLines(
  events: readonly PackageEvent[],
  before: PackageBefore | null,
  hash: Hash,
): Uint8Array | null {
  const lines: Uint8Array[] = [];
  const holes = events.flatMap(({ header, payload }) => [...holesNamed(header.kind, payload)]);
  let last: ChainEnd = { originSeq: before?.lastSeq ?? 0, hash: before?.lastHash ?? NOTHING_BEFORE };
  for (const event of events) {
    const hole = holeBetween(holes, event.header.originCounter, last, event.header);
    if (hole !== undefined) last = { originSeq: hole.toSeq, hash: hole.lastHash };
    const header = canonicalText(event.header);
    const payload = canonicalText(event.payload);
    const { originSeq, prevHash } = event.header;
    const follows = originSeq === last.originSeq + 1 && prevHash === last.hash;
    const holds = hash(Buffer.from(header, 'utf8')) === event.hash && digestHolds(event, payload, hash);
    if (!follows || !holds) return null;
    // The members in the order RFC 8785 gives them, from texts that were made once and hashed.
    const line = `{"hash":"${event.hash}","header":${header},"payload":${payload},"salt":${salt(event)}}\n`;
    lines.push(Buffer.from(line, 'utf8'));
    last = { originSeq, hash: event.hash };
  }
  // Not one string: the events of a year are longer than a string can be.
  return Buffer.concat(lines);
}

/** An erased payload proves by its header alone that there was one (architecture, decision 1). */
function digestHolds(event: PackageEvent, payload: string, hash: Hash): boolean {
  if (event.payload === null || event.salt === null) return event.payload === event.salt;
  const salted = Buffer.concat([Buffer.from(event.salt, 'hex'), Buffer.from(payload, 'utf8')]);
  return hash(salted) === event.header.payloadDigest;
}

function salt(event: PackageEvent): string {
  return event.salt === null ? 'null' : canonicalText(event.salt);
}

/** RFC 8785. Throws on what JSON cannot carry. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only plain JSON values go into a package');
  return text;
}
