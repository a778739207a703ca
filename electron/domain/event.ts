import type { ApologyMode } from './apology-mode.ts';
import type { Branch } from './branch.ts';
import type { Answer, ComplaintFields, RemedyStep } from './complaint.ts';
import type { CaseProblem } from './case.ts';
import type { DeadlineSnapshot } from './deadline.ts';
import type { EscalationDecision } from './escalation/escalation-decision.ts';
import type { FollowUp } from './follow-up.ts';
import type { GoodwillAsked } from './goodwill/goodwill-asked.ts';
import type { CaseId, CounterId, ImprovementId, PaperId, PromiseId, SaidLineId, StaffId } from './ids.ts';
import type { ImprovementOpened } from './improvement.ts';
import type { PaperLanguage } from './language.ts';
import type { LateClock } from './lateness.ts';
import type { OrdinalsUsed } from './backups/backup.ts';
import type { ConflictSubject } from './merging/conflicts.ts';
import type { KnownOfLost, LogHole, Mending } from './log-holes.ts';
import type { OriginKey } from './merging/knowledge.ts';
import type { Pack } from './packs/envelope.ts';
import type { PaperBlock, PaperKind } from './paper.ts';
import type { PromiseMade } from './promise.ts';
import type { RegisteredCase } from './register/registered-case.ts';
import type { OldCopyKind } from './retention/old-copy.ts';
import type { CaseStatistics } from './retention/case-statistics.ts';

import type { PersonFilePurpose } from './person-file/person-file.ts';
import type { SealedTo } from './sealing.ts';
import type { Stage } from './stage.ts';
import type { Staff } from './staff.ts';
import type { Instant, LocalDate, Zone } from './time.ts';

/** The fields a confirmed or left intake keeps; the staff member concerned travels in an event of its own. */
export type CaseRecord = Omit<ComplaintFields, 'staffConcerned'>;

/**
 * Payload of every event kind, version 1. A kind is never rewritten: a changed shape gets a higher version and an upcaster.
 * Values are plain JSON without undefined, so that RFC 8785 bytes are the same everywhere.
 */
export interface EventPayloads {
  readonly 'branch-set-up': { readonly branch: Branch };
  readonly 'branch-changed': { readonly branch: Branch };
  readonly 'staff-added': { readonly staff: Omit<Staff, 'deactivatedAt'> };
  readonly 'staff-changed': { readonly staff: Omit<Staff, 'deactivatedAt'> };
  readonly 'staff-deactivated': { readonly staffId: StaffId; readonly reason: string };
  readonly 'staff-reactivated': { readonly staffId: StaffId };
  /** By its holder; by a supervisor, who sets a first PIN. The PIN itself is never in the log. */
  readonly 'pin-changed': { readonly staffId: StaffId };
  readonly 'customer-arrived': {
    readonly number: string;
    readonly owner: StaffId;
    readonly localDate: LocalDate;
    /** Number of the day's customer at this counter, from 1. */
    readonly ordinal: number;
  };
  readonly 'customer-acknowledged': Record<never, never>;
  readonly 'progress-told': { readonly words: string };
  readonly 'stage-left': { readonly stage: Stage; readonly to: Stage; readonly missing: number };
  readonly 'intake-parked': { readonly stage: Stage };
  readonly 'intake-resumed': { readonly stage: Stage };
  readonly 'intake-left': { readonly reason: string; readonly record: CaseRecord };
  readonly 'line-said': {
    readonly saidId: SaidLineId;
    readonly stage: Stage;
    readonly lineId: string;
    readonly language: PaperLanguage;
    readonly words: string;
  };
  readonly 'line-taken-back': { readonly saidId: SaidLineId };
  readonly 'case-confirmed': {
    readonly record: CaseRecord;
    readonly mode: ApologyMode;
    readonly deadline: DeadlineSnapshot | null;
    /** Local date of arrival, for grouping by day. */
    readonly localDate: LocalDate;
  };
  readonly 'staff-concerned-noted': { readonly name: string };
  readonly 'case-handed-over': { readonly to: StaffId; readonly reason: string };
  readonly 'case-resolved': { readonly basis: string };
  readonly 'case-withdrawn': { readonly reason: string };
  readonly 'case-reopened': { readonly reason: string };
  /** The next move is somebody else's: the service clocks stand still, the statutory one never does. */
  readonly 'case-set-waiting': { readonly reason: string };
  readonly 'case-taken-up': Record<never, never>;
  /** Nothing is owed any more; the reason is needed where promises were left open, which are withdrawn with it. */
  readonly 'case-closed': { readonly reason: string };
  /** A later problem of the same customer in the same matter is a new line of the case, not a new case. */
  readonly 'problem-added': { readonly problem: CaseProblem };
  readonly 'deadline-extended': {
    readonly deadline: DeadlineSnapshot;
    readonly reason: string;
    readonly circumstances: string;
  };
  readonly 'lateness-explained': { readonly clock: LateClock; readonly reason: string };
  /** The whole plan as it stands now; `customerTold`: the customer knows the new times and promises move with them. */
  readonly 'steps-changed': { readonly steps: readonly RemedyStep[]; readonly customerTold: boolean };
  readonly 'answer-noted': { readonly answer: Answer; readonly basis: string };
  readonly 'goodwill-asked': { readonly goodwill: GoodwillAsked };
  /** By a supervisor, who is the actor or the second actor. A refusal has its reason. */
  readonly 'goodwill-decided': {
    readonly goodwillId: string;
    readonly approved: boolean;
    readonly reason: string;
    /** The day the supervisor gives it, where that is another than was asked for. */
    readonly dueOn: LocalDate | null;
  };
  readonly 'goodwill-withdrawn': { readonly goodwillId: string };
  /** By hand, beside what the rules put on the supervisor's list. */
  readonly 'case-escalated': { readonly reason: string };
  /** A supervisor has seen these happenings and says what follows from them. */
  readonly 'escalation-noted': {
    readonly happenings: readonly string[];
    readonly decision: EscalationDecision;
    readonly note: string;
  };
  readonly 'improvement-opened': { readonly improvement: ImprovementOpened };
  readonly 'improvement-changed': { readonly improvement: ImprovementOpened };
  readonly 'improvement-decided': {
    readonly improvementId: ImprovementId;
    readonly state: 'decided' | 'done' | 'rejected';
    readonly decision: string;
    readonly on: LocalDate;
  };
  readonly 'case-linked-to-improvement': { readonly improvementId: ImprovementId };
  readonly 'promise-made': { readonly promise: PromiseMade };
  readonly 'promise-settled': {
    readonly promiseId: PromiseId;
    readonly state: 'kept' | 'late' | 'broken' | 'withdrawn';
    readonly reason: string;
  };
  /** The customer was told another time; the first one stays known. */
  readonly 'promise-moved': {
    readonly promiseId: PromiseId;
    readonly dueAt: Instant;
    readonly reason: string;
  };
  readonly 'follow-up-added': { readonly followUp: FollowUp };
  readonly 'paper-drafted': {
    readonly paperId: PaperId;
    readonly kind: PaperKind;
    readonly language: PaperLanguage;
    readonly version: number;
    readonly templateVersion: number;
    readonly title: string;
    readonly blocks: readonly PaperBlock[];
    readonly contentHash: string;
    readonly signerName: string;
    readonly signerTitle: string;
  };
  readonly 'approval-asked': { readonly paperId: PaperId; readonly version: number };
  /** A supervisor does not approve the letter and says why; it stays a draft. */
  readonly 'paper-returned': {
    readonly paperId: PaperId;
    readonly version: number;
    readonly reason: string;
  };
  readonly 'paper-approved': {
    readonly paperId: PaperId;
    readonly version: number;
    readonly openErrors: number;
    /** Why an open error was kept; needs a supervisor as second actor. Empty when there was none. */
    readonly overrideReason: string;
  };
  readonly 'paper-printed': {
    readonly paperId: PaperId;
    readonly version: number;
    readonly pdfSha256: string;
    readonly copy: boolean;
  };
  readonly 'paper-handed-over': { readonly paperId: PaperId };
  readonly 'paper-posted': { readonly paperId: PaperId };
  readonly 'paper-signed': { readonly paperId: PaperId };
  readonly 'day-closed': {
    readonly localDate: LocalDate;
    readonly notes: Readonly<Record<string, string>>;
  };
  readonly 'package-made': {
    readonly sequence: number;
    readonly localDate: LocalDate;
    readonly fileName: string;
    readonly manifestSha256: string;
    readonly fileSha256: string;
    readonly firstSeq: number;
    readonly lastSeq: number;
    readonly lastHash: string;
    readonly bytes: number;
    readonly sealedTo: SealedTo;
    /** Where it was handed over, as it was chosen. */
    readonly folder: string;
    /** A second file for wider circulation (product F5), made at the same close. */
    readonly redacted: {
      readonly fileName: string;
      readonly fileSha256: string;
      readonly bytes: number;
    } | null;
  };
  readonly 'package-copied': {
    readonly sequence: number;
    readonly fileSha256: string;
    readonly folder: string;
  };
  readonly 'key-made': { readonly publicKeyPem: string; readonly replaces: string };
  /** The whole pack, so that a case whose deadline it gave can be read with its words for ever (decision 8). */
  readonly 'pack-imported': { readonly pack: Pack };
  /** The shipped pack of this id is in use again; one that was never shipped is out of use. */
  readonly 'pack-put-back': { readonly packId: string };
  /** A supervisor has compared the fingerprint: packages of that counter from this number on are signed with this key. */
  readonly 'counter-trusted': {
    readonly counter: CounterId;
    readonly publicKeyPem: string;
    readonly fromSequence: number;
  };
  /** A package of another counter of the branch is in this log: what follows here knew its events up to `lastSeq`. */
  readonly 'package-imported': {
    readonly counter: CounterId;
    readonly sequence: number;
    readonly manifestSha256: string;
    readonly fileSha256: string;
    readonly events: number;
    readonly lastSeq: number;
    readonly lastHash: string;
  };
  /** Two counters had decided differently; a person has said which decision stands. */
  readonly 'conflict-decided': {
    readonly subject: ConflictSubject;
    readonly about: string;
    readonly keep: OriginKey;
    readonly note: string;
  };
  /** The log ended before its mark: a supervisor has said that the desk goes on without these numbers (reliability). */
  readonly 'gap-noted': { readonly missing: readonly LogHole[]; readonly reason: string };
  /** A damaged log was mended from what could be read of it; the damaged file was kept. */
  readonly 'log-salvaged': {
    readonly how: Mending;
    readonly missing: readonly LogHole[];
    /** Rows beside the fold that are gone: drafts, PINs, PDFs, settings. */
    readonly lostBeside: number;
    /** Numbers of cases that stand otherwise than before, since events of theirs are gone: to be held against the papers. */
    readonly changedCases: readonly string[];
    readonly known: KnownOfLost;
    /** The name the damaged file was kept under. */
    readonly keptAs: string;
  };
  /**
   * A backup stands in the place of the log (product J). `missing`: numbers of this counter that were given out after it and did not
   * come back from its own packages; empty also where nobody could know them any more.
   */
  readonly 'log-restored': {
    readonly backupAt: Instant;
    /** This counter's last number in the backup, and the last that its own packages gave back. */
    readonly backupLast: number;
    readonly takenBackTo: number;
    readonly missing: readonly LogHole[];
    readonly ordinals: readonly OrdinalsUsed[];
    readonly reason: string;
    /** The folder beside the log that the file of before was moved to. */
    readonly keptAs: string;
  };
  /** The file of before a restore stands in its place again. `missing`: numbers given out in between. */
  readonly 'restore-undone': {
    readonly restoredAt: Instant;
    readonly missing: readonly LogHole[];
    readonly ordinals: readonly OrdinalsUsed[];
    readonly reason: string;
    readonly keptAs: string;
  };
  /** One case of an old register, as it was found there (product J). */
  readonly 'case-registered': RegisteredCase;
  readonly 'register-imported': {
    readonly batch: string;
    readonly fileName: string;
    readonly fileSha256: string;
    readonly rows: number;
  };
  /** The cases nobody has worked on since are no cases any more; the log keeps them. */
  readonly 'register-undone': { readonly batch: string; readonly reason: string };
  /** Its time is up: the payloads of all earlier events of this case are erased, this is what is still counted. */
  readonly 'payload-erased': CaseStatistics;
  /** Nothing of this case is erased until the hold is lifted, whatever its time. */
  readonly 'case-held': { readonly reason: string };
  readonly 'case-hold-lifted': { readonly reason: string };
  /** A kept package held words that are erased now; it had left the counter before. */
  readonly 'package-erased': { readonly sequence: number; readonly fileSha256: string };
  /** Everything about one person was handed out; no free text, so that there is nothing to erase. */
  readonly 'person-file-made': {
    readonly cases: readonly CaseId[];
    readonly purpose: PersonFilePurpose;
    /** The supervisor had the name of the staff member concerned put in. */
    readonly staffConcerned: boolean;
  };
  /** The whole case went on paper; `staffConcerned`: with the name of the colleague it is about. */
  readonly 'case-file-printed': { readonly language: PaperLanguage; readonly staffConcerned: boolean };
  /** Cases left the desk in a file for a spreadsheet; what was searched for is not said, it may name somebody. */
  readonly 'log-exported': {
    readonly cases: number;
    readonly format: 'csv' | 'xlsx';
    readonly staffConcerned: boolean;
  };
  /**
   * Copies of the log that still held words it has erased were taken off the disks; `whole`: every entry of it stands in this log too.
   * Names of files carry counter and time only. No reason where they went by themselves, with the end of their time.
   */
  readonly 'copies-dropped': {
    readonly copies: readonly {
      readonly kind: OldCopyKind;
      readonly name: string;
      readonly cases: number | null;
      readonly whole: boolean;
    }[];
    readonly reason: string;
  };
  /** A name or a number was wrong; what is null stays as it was. */
  readonly 'customer-corrected': {
    readonly customerName: string | null;
    readonly phone: string | null;
    /** What stood there before; a redacted package hides it as well. */
    readonly was: { readonly customerName: string; readonly phone: string };
    readonly reason: string;
  };
}
export type EventKind = keyof EventPayloads;

/** What a use case decides; the log adds sequence, origin, digest and hashes when it appends. */
export type EventDraft = {
  readonly [K in EventKind]: {
    readonly kind: K;
    readonly caseId: CaseId | null;
    readonly payload: EventPayloads[K];
  };
}[EventKind];

/** Who did it and when; comes from main's session and clock, never from a payload. */
export interface EventContext {
  readonly at: Instant;
  readonly zone: Zone;
  readonly actor: StaffId | null;
  readonly secondActor: StaffId | null;
}

/** An event as it stands in the log. `hash` covers header and digest only, so that a payload can be erased later. */
export interface StoredEvent<K extends EventKind = EventKind> extends EventContext {
  readonly seq: number;
  readonly originCounter: CounterId;
  readonly originSeq: number;
  readonly kind: K;
  readonly kindVersion: number;
  readonly caseId: CaseId | null;
  readonly payloadDigest: string;
  readonly prevHash: string;
  readonly hash: string;
  /** null once erased (retention). */
  readonly payload: EventPayloads[K] | null;
}
