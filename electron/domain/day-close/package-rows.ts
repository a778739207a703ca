import type { ApologyMode } from '../apology-mode.ts';
import type { CaseProblem, CaseState } from '../case.ts';
import type { DeadlineSnapshot } from '../deadline.ts';
import type { EscalationDecision } from '../escalation/escalation-decision.ts';
import type { CaseRecord, StoredEvent } from '../event.ts';
import type { FollowUp } from '../follow-up.ts';
import type { GoodwillNow } from '../goodwill/goodwill-asked.ts';
import type { CaseId, CounterId, ImprovementId } from '../ids.ts';
import type { ImprovementNow } from '../improvement.ts';
import type { PaperLanguage } from '../language.ts';
import type { LateClock } from '../lateness.ts';
import type { Paper } from '../paper.ts';
import type { PromiseNow } from '../promise.ts';
import type { ClockPause, ServiceClock } from '../service-clocks.ts';
import type { Instant, LocalDate, Zone } from '../time.ts';

/**
 * What the log hands over for one day's package. Plain values only: they cross into a worker thread. Only events whose origin
 * is this counter, and only rows of cases with at least one of those events (product F4): old cases too, unchanged ones not.
 */
export interface PackageRows<Events = readonly PackageEvent[]> {
  readonly cases: readonly PackageCase[];
  readonly followUps: readonly PackageFollowUp[];
  readonly promises: readonly PackagePromise[];
  readonly letters: readonly PackageLetter[];
  /** Lines of the improvement list that were opened, changed, decided or linked since the last package. */
  readonly improvements: readonly PackageImprovement[];
  /** By `originSeq`, without a gap, from the number after the last package's to the day's last. Never empty. What a year holds is read
   *  one by one, and only what was made of it is here. */
  readonly events: Events;
}

/** The same, of whose events only their number is asked. */
export type CountedRows = PackageRows<{ readonly length: number }>;

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
  readonly course: CaseCourse;
}

/** What became of a case's clocks, its deadline and its goodwill, as far as the last event of the package knows. */
export interface CaseCourse {
  readonly acknowledgedAt: Instant | null;
  readonly progressToldAt: Instant | null;
  readonly firstLetterAt: Instant | null;
  /** The service clocks that have started, read at the time of the last event of the package. */
  readonly clocks: readonly Pick<ServiceClock, 'code' | 'state'>[];
  /** In order; the last has no end while the case waits. */
  readonly pauses: readonly (ClockPause & { readonly reason: string })[];
  readonly closedAt: Instant | null;
  readonly closingReason: string;
  /** First to last; the first names the day that the receipt stated. */
  readonly extensions: readonly DeadlineExtension[];
  readonly lateness: readonly { readonly clock: LateClock; readonly reason: string }[];
  /** What was asked of a supervisor, first to last. */
  readonly goodwill: readonly GoodwillNow[];
  readonly escalatedAt: Instant | null;
  readonly escalationReason: string;
  readonly escalatedTimes: number;
  readonly escalationNotes: readonly {
    readonly happening: string;
    readonly decision: EscalationDecision;
    readonly note: string;
  }[];
  readonly problems: readonly CaseProblem[];
  readonly improvements: readonly ImprovementId[];
}

export interface DeadlineExtension {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly stepId: string;
  readonly reason: string;
  readonly circumstances: string;
}

/** A case nothing further has happened to. */
export const NO_COURSE: CaseCourse = {
  acknowledgedAt: null,
  progressToldAt: null,
  firstLetterAt: null,
  clocks: [],
  pauses: [],
  closedAt: null,
  closingReason: '',
  extensions: [],
  lateness: [],
  goodwill: [],
  escalatedAt: null,
  escalationReason: '',
  escalatedTimes: 0,
  escalationNotes: [],
  problems: [],
  improvements: [],
};

export interface PackageImprovement {
  readonly improvement: Omit<ImprovementNow, 'cases'>;
  readonly openedAt: Instant;
  /** In the order they were linked. */
  readonly caseNumbers: readonly string[];
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
  readonly review: LetterReview;
}

/** What a supervisor said to a letter, as far as one was asked. */
export interface LetterReview {
  readonly askedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly returnReason: string;
  /** Why a finding of the checker was kept. */
  readonly overrideReason: string;
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
  /** The RFC 8785 text that was stored and hashed. */
  readonly payload: string | null;
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
