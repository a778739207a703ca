import { NOTHING_BEFORE } from '../documents/package/event-lines.ts';

/** What a package says of its place in its counter's chain. */
export interface ChainLink {
  readonly sequence: number;
  readonly manifestSha256: string;
  readonly previous: string | null;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Hash of the event before its first, and of its last. */
  readonly firstPrevHash: string;
  readonly lastHash: string;
}

/** The nearest loaded packages of the same counter on either side, and the one of the same number. */
export interface Neighbours {
  readonly before: ChainLink | null;
  readonly same: ChainLink | null;
  readonly after: ChainLink | null;
}

export type ChainFault =
  'sequence-taken' | 'does-not-follow' | 'does-not-precede' | 'events-overlap' | 'first-is-not-first';
export type ChainPlace =
  | { readonly kind: 'new'; readonly linked: boolean }
  | { readonly kind: 'already-loaded' }
  | { readonly kind: 'refused'; readonly fault: ChainFault; readonly other: number | null };

/**
 * Where a package belongs among those that are loaded, whatever order they come in: next to its neighbour it must continue it in
 * number, manifest and events; across a gap it must at least leave room for what is missing.
 */
export function placeOf(link: ChainLink, { before, same, after }: Neighbours): ChainPlace {
  if (same !== null) {
    return same.manifestSha256 === link.manifestSha256
      ? { kind: 'already-loaded' }
      : refused('sequence-taken', link.sequence);
  }
  if (!startsRight(link)) return refused('first-is-not-first', null);
  const left = before === null ? null : faultBetween(before, link, 'does-not-follow');
  if (left !== null) return refused(left, before?.sequence ?? null);
  const right = after === null ? null : faultBetween(link, after, 'does-not-precede');
  if (right !== null) return refused(right, after?.sequence ?? null);
  return { kind: 'new', linked: link.sequence === 1 || before?.sequence === link.sequence - 1 };
}

function refused(fault: ChainFault, other: number | null): ChainPlace {
  return { kind: 'refused', fault, other };
}

/** The first package begins with the first event and continues nothing; every other one continues something. */
function startsRight(link: ChainLink): boolean {
  const isFirst = link.sequence === 1;
  const beginsLog = link.firstSeq === 1;
  return (
    (link.previous === null) === isFirst &&
    beginsLog === isFirst &&
    (link.firstPrevHash === NOTHING_BEFORE) === beginsLog
  );
}

function faultBetween(one: ChainLink, next: ChainLink, unfit: ChainFault): ChainFault | null {
  const missing = next.sequence - one.sequence - 1;
  if (missing === 0) return continues(one, next) ? null : unfit;
  // No package is without events: each missing one had at least one.
  return next.firstSeq > one.lastSeq + missing ? null : 'events-overlap';
}

export function continues(one: ChainLink, next: ChainLink): boolean {
  return (
    next.sequence === one.sequence + 1 &&
    next.previous === one.manifestSha256 &&
    next.firstSeq === one.lastSeq + 1 &&
    next.firstPrevHash === one.lastHash
  );
}
