import type { Branch } from './branch.ts';
import type { EventPayloads } from './event.ts';
import type { CaseId, CounterId, StaffId } from './ids.ts';
import type { Staff } from './staff.ts';
import type { Instant, LocalDate, Zone } from './time.ts';

/**
 * Numbers of a counter that were given out and whose events are gone: a damaged page, a log cut off at its end. They are never
 * given out again, since a package may have carried them to head office already; instead an event names them, with the hashes on
 * either side, so that the chain holds across the hole and only across it (reliability: the missing numbers are named).
 */
export interface LogHole {
  readonly counter: CounterId;
  readonly fromSeq: number;
  readonly toSeq: number;
  /** Hash of the event before `fromSeq`, hexadecimal. */
  readonly prevHash: string;
  /** Hash of the last event that is gone. */
  readonly lastHash: string;
}

/** What the state tables still knew of events that are gone: enough to fold what came after them. */
export interface KnownOfLost {
  readonly branches: readonly {
    readonly counter: CounterId;
    readonly branch: Branch;
    readonly setUpAt: Instant;
  }[];
  readonly staff: readonly (Omit<Staff, 'deactivatedAt'> & {
    readonly counter: CounterId;
    readonly addedAt: Instant;
  })[];
  /** Arrivals: number and day, no word of the case. */
  readonly arrivals: readonly {
    readonly caseId: CaseId;
    readonly counter: CounterId;
    readonly number: string;
    readonly owner: StaffId;
    readonly at: Instant;
    readonly zone: Zone;
    readonly localDate: LocalDate;
    readonly ordinal: number;
  }[];
}

/** How a log was mended: its indexes built anew, its state folded anew, or everything readable carried into a new file. */
export const MENDINGS = ['indexes', 'state', 'salvage'] as const;
export type Mending = (typeof MENDINGS)[number];

/** The kinds of event that name holes, each with the same member `missing`. */
export const HOLE_KINDS = ['gap-noted', 'log-salvaged', 'log-restored', 'restore-undone'] as const;
type HoleKind = (typeof HOLE_KINDS)[number];

export function namesHoles(kind: string): kind is HoleKind {
  return HOLE_KINDS.some((one) => one === kind);
}

/** The holes an event names; none for every other kind. `payload` as it was stored. */
export function holesNamed(kind: string, payload: unknown): readonly LogHole[] {
  if (!namesHoles(kind) || payload === null) return [];
  // Proved by its digest: these are the bytes our own append wrote.
  return (payload as EventPayloads[HoleKind]).missing;
}

/** One event's place in its counter's chain, and the one before it. */
export interface ChainEnd {
  readonly originSeq: number;
  readonly hash: string;
}

/**
 * The hole between the last event and the next, when one is named that fits on both sides, number and hash; undefined otherwise.
 */
export function holeBetween(
  holes: readonly LogHole[],
  counter: CounterId,
  last: ChainEnd,
  next: { readonly originSeq: number; readonly prevHash: string },
): LogHole | undefined {
  return holes.find(
    (hole) =>
      hole.counter === counter &&
      hole.fromSeq === last.originSeq + 1 &&
      hole.prevHash === last.hash &&
      hole.toSeq === next.originSeq - 1 &&
      hole.lastHash === next.prevHash,
  );
}
