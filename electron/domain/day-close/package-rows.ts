import type { ApologyMode } from '../apology-mode.ts';
import type { CaseState } from '../case.ts';
import type { DeadlineSnapshot } from '../deadline.ts';
import type { CaseRecord, EventPayloads, StoredEvent } from '../event.ts';
import type { FollowUp } from '../follow-up.ts';
import type { CaseId, CounterId } from '../ids.ts';
import type { PaperLanguage } from '../language.ts';
import type { Paper } from '../paper.ts';
import type { PromiseNow } from '../promise.ts';
import type { Instant, LocalDate, Zone } from '../time.ts';

/**
 * What the log hands over for one day's package. Plain values only: they cross into a worker thread. Only events whose origin
 * is this counter, and only rows of cases with at least one of those events (product F4): old cases too, unchanged ones not.
 */
export interface PackageRows {
  readonly cases: readonly PackageCase[];
  readonly followUps: readonly PackageFollowUp[];
  readonly promises: readonly PackagePromise[];
  readonly letters: readonly PackageLetter[];
  /** By `originSeq`, without a gap, from the number after the last package's to the day's last. Never empty. */
  readonly events: readonly PackageEvent[];
}

/** Where the package stands in this counter's chain of packages. */
export interface PackagePlace {
  readonly branch: string;
  readonly counter: number;
  /** The day that is closed, in the branch's zone. */
  readonly localDate: LocalDate;
  readonly zone: Zone;
  /** Language of the summary. */
  readonly language: PaperLanguage;
  /** Name of the branch as on its letterhead, for the head of the summary. */
  readonly branchName: string;
  /** From 1, without a gap. */
  readonly sequence: number;
  /** The package before, or null for the first. */
  readonly before: PackageBefore | null;
}
export interface PackageBefore {
  readonly sequence: number;
  readonly manifestSha256: string;
  readonly lastSeq: number;
  readonly lastHash: string;
}

export interface PackageCase {
  readonly caseId: CaseId;
  readonly number: string;
  readonly state: CaseState;
  /** When the customer came; a paper form typed in later has an earlier arrival than entry (product A12). */
  readonly arrivedAt: Instant;
  readonly enteredAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly localDate: LocalDate;
  readonly ownerName: string;
  /** The record of Confirm or of leaving; empty while only a draft exists, so that no draft reaches the stick (product A2). */
  readonly record: CaseRecord;
  readonly mode: ApologyMode | null;
  readonly deadline: DeadlineSnapshot | null;
  readonly linkedCaseNumber: string | null;
  readonly repeatOfNumber: string | null;
  /** Latest of each; null where it never happened. Texts are empty then. */
  readonly resolvedAt: Instant | null;
  readonly resolutionBasis: string;
  readonly withdrawnAt: Instant | null;
  readonly withdrawalReason: string;
  readonly leftAt: Instant | null;
  readonly leavingReason: string;
  readonly reopenedAt: Instant | null;
  readonly reopeningReason: string;
  readonly reopenedTimes: number;
}

export interface PackageFollowUp {
  readonly caseNumber: string;
  readonly staffName: string;
  readonly followUp: FollowUp;
}

export interface PackagePromise {
  readonly caseNumber: string;
  readonly promise: PromiseNow;
}

/** One paper in its latest version, with every PDF that was stored for it (decision 6: stored once, never rendered again). */
export interface PackageLetter {
  readonly caseNumber: string;
  readonly paper: Omit<Paper, 'blocks'>;
  readonly pdfs: readonly StoredPdf[];
  readonly approvedAt: Instant | null;
  readonly postedAt: Instant | null;
  readonly signedAt: Instant | null;
}

/** An original in the log (a reprint marked COPY is not one), by the version of its paper; its bytes are asked for by `sha256`. */
export interface StoredPdf {
  readonly version: number;
  readonly sha256: string;
}

/**
 * One event as it leaves the counter, checkable by anybody with SHA-256 and RFC 8785:
 * `header.payloadDigest` = SHA-256(salt bytes ‖ RFC 8785 bytes of `payload`), `hash` = SHA-256(RFC 8785 bytes of `header`),
 * `header.prevHash` = `hash` of the event before of the same origin counter. An erased payload has null for payload and salt.
 */
export interface PackageEvent {
  readonly header: EventHeader;
  readonly hash: string;
  /** Hexadecimal. */
  readonly salt: string | null;
  readonly payload: EventPayloads[keyof EventPayloads] | null;
}

/** Exactly the members the event hash covers, under these names (architecture, decision 1). */
export type EventHeader = Pick<
  StoredEvent,
  | 'originSeq'
  | 'at'
  | 'zone'
  | 'actor'
  | 'secondActor'
  | 'kind'
  | 'kindVersion'
  | 'caseId'
  | 'payloadDigest'
  | 'prevHash'
> & { readonly originCounter: CounterId };
