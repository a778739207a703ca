import type { ClockMarks } from '../domain/service-clocks.ts';
import type { Branch } from '../domain/branch.ts';
import type { CaseState } from '../domain/case.ts';
import type { ApologyMode } from '../domain/apology-mode.ts';
import type { ComplaintFields } from '../domain/complaint.ts';
import type { ChannelOutput } from '../contract/channels.ts';
import type { GoodwillNow } from '../domain/goodwill/goodwill-asked.ts';
import type { DeadlineSnapshot } from '../domain/deadline.ts';
import type { CaseEnds } from '../domain/deadlines/answered-at.ts';
import type { EscalationFacts } from '../domain/escalation/escalation-reasons.ts';
import type { EventHeader } from '../domain/day-close/package-rows.ts';
import type { EventContext, EventDraft, StoredEvent } from '../domain/event.ts';
import type { CaseId, CounterId, ImprovementId, PaperId, PromiseId, StaffId } from '../domain/ids.ts';
import type { ImprovementNow } from '../domain/improvement.ts';
import type { PaperLanguage } from '../domain/language.ts';
import type { ConflictSubject } from '../domain/merging/conflicts.ts';
import type { Paper, PaperBlock } from '../domain/paper.ts';
import type { DeadlinePack, Pack } from '../domain/packs/envelope.ts';
import type { PromiseSource } from '../domain/promise.ts';
import type { MarkName } from '../domain/practice/marks.ts';
import type { End } from '../domain/practice/role-play.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import type { Period } from '../domain/reports/period.ts';
import type { Figure } from '../domain/reports/report.ts';
import type { Staff } from '../domain/staff.ts';
import type { LogFilters } from '../domain/search/log-filters.ts';
import type { Stage } from '../domain/stage.ts';
import type { Instant, LocalDate } from '../domain/time.ts';

/**
 * What the use cases need from outside. Reading and writing the log is synchronous on purpose: a use case runs in one turn of
 * main's loop, so what it has read cannot change before it writes.
 */
export interface Log {
  /** Appends events and their effect on the state tables in one durable transaction; `alongside` runs in the same one. */
  append(context: EventContext, events: readonly EventDraft[], alongside?: Alongside): readonly StoredEvent[];
}
/** Writes that belong to the same decision and are not part of the fold. */
export interface Alongside {
  readonly dropDraftOf?: CaseId;
  readonly dropLetterDraftOf?: PaperId;
  readonly storePdf?: { readonly paperId: PaperId; readonly bytes: Uint8Array; readonly sha256: string };
  readonly openDraft?: { readonly caseId: CaseId; readonly fields: ComplaintFields };
  readonly storePin?: { readonly staffId: StaffId; readonly hash: PinHash };
}
export interface PinHash {
  readonly hash: string;
  readonly salt: string;
  readonly cost: number;
}
export interface PinState extends PinHash {
  readonly failures: number;
  readonly lockedUntil: Instant | null;
}

export interface Drafts {
  save(
    caseId: CaseId,
    revision: number,
    fields: Readonly<Record<string, unknown>>,
    place: { readonly stage: Stage; readonly cursor: string },
    at: Instant,
  ): Outcome<{ readonly revision: number }>;
  of(caseId: CaseId): {
    readonly fields: ComplaintFields;
    readonly stage: Stage;
    readonly cursor: string;
    readonly revision: number;
    readonly savedAt: Instant | null;
  } | null;
  saveLetter(
    paperId: PaperId,
    paragraphs: readonly { readonly part: string; readonly text: string }[],
    at: Instant,
  ): void;
  letterOf(paperId: PaperId): readonly { readonly part: string; readonly text: string }[];
}

export interface CaseRow {
  readonly caseId: CaseId;
  /** Null for a case of this counter. */
  readonly counter: CounterId | null;
  readonly number: string;
  readonly ordinal: number;
  readonly state: CaseState;
  readonly ownerId: StaffId;
  readonly arrivedAt: Instant;
  readonly localDate: LocalDate;
  readonly fields: ComplaintFields;
  readonly mode: ApologyMode | null;
  readonly deadline: DeadlineSnapshot | null;
  readonly marks: ClockMarks;
  readonly ends: CaseEnds;
  readonly parkedAt: Instant | null;
}

/** Whether the day of a case is kept by its receipt: rules stand in the packs, which the state tables do not know. */
export type IsByReceipt = (deadline: DeadlineSnapshot) => boolean;

/** Questions the use cases ask of the state tables. */
export interface Records {
  branch(): Branch | null;
  /** Everybody who ever acted; somebody of another counter counts as deactivated here. */
  staff(): readonly Staff[];
  /** Those of this counter. */
  ownStaff(): readonly Staff[];
  pinOf(staffId: StaffId): PinState | null;
  notePinTry(staffId: StaffId, failures: number, lockedUntil: Instant | null): void;
  caseRow(caseId: CaseId): CaseRow | null;
  staffConcerned(caseId: CaseId): string;
  /** Whether its words are held, or gone. */
  keptCase(caseId: CaseId): Pick<ChannelOutput<'case-page'>, 'hold' | 'erasedAt'>;
  /** Every case with a colleague concerned, and the last name noted for it. */
  everyoneConcerned(): readonly { readonly caseId: CaseId; readonly name: string }[];
  /** The latest time on any of the last events of this counter; order itself is by sequence. */
  latestEventAt(): Instant | null;
  openIntakes(): readonly CaseRow[];
  ordinalsUsed(localDate: LocalDate): number;
  saidLines(caseId: CaseId): ChannelOutput<'intake'>['said'];
  casePage(
    caseId: CaseId,
  ): Pick<
    ChannelOutput<'case-page'>,
    | 'timeline'
    | 'promises'
    | 'papers'
    | 'followUps'
    | 'waitingFor'
    | 'goodwills'
    | 'problems'
    | 'lateness'
    | 'improvements'
    | 'counter'
    | 'registered'
    | 'conflicts'
  >;
  goodwill(id: string): GoodwillNow | null;
  improvements(): readonly ImprovementNow[];
  improvement(id: ImprovementId): ImprovementNow | null;
  casesOfImprovements(): readonly ({ readonly improvementId: ImprovementId } & Readonly<
    ChannelOutput<'improvements'>['improvements'][number]['linked'][number]
  >)[];
  goodwillsOf(caseId: CaseId): readonly GoodwillNow[];
  promise(id: PromiseId): {
    readonly caseId: CaseId;
    readonly dueAt: Instant;
    readonly state: string;
    readonly source: PromiseSource;
    readonly stepId: string | null;
  } | null;
  paper(id: PaperId): Paper | null;
  papersOf(caseId: CaseId): readonly Paper[];
  lettersOfOthers(letter: {
    readonly caseId: CaseId;
    readonly language: PaperLanguage;
    readonly most: number;
  }): readonly (readonly PaperBlock[])[];
  papersToPrint(): Readonly<ChannelOutput<'papers-to-print'>['papers']>;
  pdfOf(id: PaperId): Uint8Array | null;
  paperApproval(id: PaperId): ChannelOutput<'paper'>['approval'];
  paperVersions(id: PaperId): Readonly<ChannelOutput<'paper-versions'>['versions']>;
  /** The bytes of one version as they were printed. */
  pdfOfVersion(id: PaperId, version: number): Uint8Array | null;
  today(
    localDate: LocalDate,
    now: Instant,
    isByReceipt: IsByReceipt,
  ): Pick<ChannelOutput<'today'>, 'duties' | 'unclosedDays' | 'tally'>;
  /** Cases that may have a reason to be looked at from above. */
  casesInTrouble(localDate: LocalDate, now: Instant, isByReceipt: IsByReceipt): readonly CaseInTrouble[];
  /** Of these the ones that a reason of the case itself lays before a supervisor at once: asked every minute. */
  casesAtOnce(now: Instant, isByReceipt: IsByReceipt): readonly CaseInTrouble[];
  caseInTrouble(caseId: CaseId, now: Instant, isByReceipt: IsByReceipt): CaseInTrouble | null;
  /** What somebody still has in hand: cases under way, letters owed, open promises. */
  casesInHand(owner: StaffId): readonly CaseId[];
  /** How many that are, for everybody who has some. */
  casesInHandByOwner(): ReadonlyMap<StaffId, number>;
  deactivationReason(staffId: StaffId): string;
  /** Of these happenings those that were shown as a reminder. */
  remindersShown(happenings: readonly string[]): readonly string[];
  noteRemindersShown(happenings: readonly string[], at: Instant): void;
  findReturning(query: {
    readonly phone: string;
    readonly name: string;
    readonly reference: string;
    readonly except: CaseId;
  }): ChannelOutput<'find-returning'>['customers'];
  searchLog(asked: LogAsked): ChannelOutput<'search-log'>;
  /** How many answer from a place on, as far as it looks at once. */
  countLog(asked: LogAsked): ChannelOutput<'count-log'>;
  /** Counters with cases in this log, its own first. */
  countersWithCases(): readonly CounterId[];
  /** What is counted of a period, and the cases received in it by step of time. */
  reportFigures(period: Period): readonly Figure[];
  reportVolume(period: Period): readonly { readonly step: string; readonly n: number }[];
  /** Questions kept at this desk. */
  logViews(): ChannelOutput<'log-choices'>['views'];
  keepLogViews(views: ChannelOutput<'log-choices'>['views'], at: Instant): void;
  /** Imported packs in use at this counter. */
  packsInUse(): readonly ImportedPack[];
  /** A version that was imported here, in use or not. */
  packVersion(packId: string, version: number): Pack | null;
  /** The highest version imported here, 0 for none. */
  lastPackVersion(packId: string): number;
}
/** What the log knows of the other counters of the branch, and the packages that wait in it. */
export interface Origins {
  own(): CounterId | null;
  /** The last event of a counter that is in this log. */
  head(counter: CounterId): { readonly originSeq: number; readonly hash: string };
  keysOf(counter: CounterId): readonly TrustedKey[];
  trusted(): readonly TrustedKey[];
  /** Packages of a counter that were taken in, by their number. */
  packagesOf(counter: CounterId): readonly CounterPackage[];
  /** SHA-256 of the manifest of one of this counter's own packages. */
  ownPackage(sequence: number): string | null;
  held(): readonly HeldPackage[];
  heldBytes(counter: CounterId, sequence: number): Uint8Array | null;
  hold(held: HeldPackage, bytes: Uint8Array): void;
  letGo(counter: CounterId, sequence: number): void;
  /** Decided differently at two counters, and by nobody yet. */
  conflicts(): readonly ConflictRow[];
  conflictSides(caseId: CaseId, subject: ConflictSubject, about: string): readonly StoredEvent[];
}
export interface TrustedKey {
  readonly counter: CounterId;
  /** The first package that is signed with it. */
  readonly fromSequence: number;
  readonly publicKeyPem: string;
  readonly trustedAt: Instant;
}
export interface CounterPackage {
  readonly counter: CounterId;
  readonly sequence: number;
  readonly manifestSha256: string;
  readonly lastSeq: number;
  readonly lastHash: string;
  readonly events: number;
  readonly importedAt: Instant;
}
export interface HeldPackage {
  readonly counter: CounterId;
  readonly sequence: number;
  readonly manifestSha256: string;
  readonly fileName: string;
  readonly heldAt: Instant;
  /** The package it waits for. */
  readonly needsCounter: CounterId;
  readonly needsSequence: number;
}
export type RegisterBatch = Readonly<ChannelOutput<'register-batches'>['batches'][number]>;
export type ConflictRow = Readonly<ChannelOutput<'package-imports'>['conflicts'][number]>;

/** Packages of other counters: opened and proved elsewhere, written here. */
export interface Adopter {
  /**
   * Takes the events of a package into the log with `say` beside them, or nothing. Refuses `package-newer`,
   * `package-does-not-follow`, `package-makes-no-sense`, and what a disk refuses.
   */
  adopt(context: EventContext, opened: OpenedPackage, say: EventDraft): Outcome<number>;
}
/** A package that was opened and holds together in itself. */
export interface OpenedPackage {
  readonly fileName: string;
  readonly fileSha256: string;
  readonly branch: string;
  readonly counter: number;
  readonly sequence: number;
  readonly previous: string | null;
  readonly redacted: boolean;
  readonly manifestSha256: string;
  readonly signerPem: string;
  readonly fingerprint: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly lastHash: string;
  /** The hash its first event names as the one before. */
  readonly prevHash: string;
  readonly cases: number;
  readonly events: readonly {
    readonly header: EventHeader;
    readonly hash: string;
    /** Hexadecimal; null with an erased payload. */
    readonly salt: string | null;
    readonly payload: string;
  }[];
  readonly pdfs: readonly { readonly sha256: string; readonly bytes: Uint8Array }[];
  /** The zip itself, opened. */
  readonly bytes: Uint8Array;
}
export interface CaseInTrouble {
  readonly caseId: CaseId;
  readonly number: string;
  readonly state: CaseState;
  readonly customer: ChannelOutput<'today'>['duties'][number]['customer'];
  readonly matter: string;
  readonly ownerId: StaffId;
  readonly ownerName: string;
  /** Why the manager was asked for, the last time. */
  readonly askedWhy: string;
  readonly broken: readonly { readonly id: PromiseId; readonly what: string }[];
  readonly facts: EscalationFacts;
}
export interface ImportedPack {
  readonly pack: Pack;
  readonly importedAt: Instant;
  readonly importedBy: StaffId | null;
}

export interface Ids {
  next(): string;
}
export interface Clock {
  now(): Instant;
}
export interface Pins {
  hash(pin: string): Promise<PinHash>;
  matches(pin: string, hash: PinHash): Promise<boolean>;
}
/** How long nobody may try a PIN again, by a clock that cannot be set. */
export interface PinWaits {
  begin(staffId: StaffId, seconds: number): void;
  /** 0 once it is over; null where none has begun since the desk was started. */
  secondsLeft(staffId: StaffId): number | null;
}
export interface Session {
  current(): { readonly staffId: StaffId; readonly role: Staff['role']; readonly name: string } | null;
  open(staff: Staff): void;
  close(): void;
}
export interface Digest {
  /** SHA-256, hexadecimal, of the RFC 8785 bytes of a plain value. */
  ofValue(value: unknown): string;
  ofBytes(bytes: Uint8Array): string;
}
/** The packs the desk works with: the app's own, less those that imported ones take the place of. */
export interface Packs {
  shipped(): readonly Pack[];
  all(): readonly Pack[];
  deadlines(): readonly DeadlinePack[];
  /** One version of a pack, shipped or ever imported here; a case's deadline names it. */
  version(packId: string, version: number): Pack | null;
}
/** Files of packs and of settings, through the system's dialogs. null: the dialog was closed. */
export interface TextFiles {
  /** Refuses `file-too-large`, `file-not-text`, `disk-failed`. */
  choose(): Promise<Outcome<{ readonly name: string; readonly text: string } | null>>;
  /** The path written to. */
  save(name: string, text: string): Promise<Outcome<string | null>>;
}

/** Everything a use case may reach; built once in main, or with fakes of the ports in a test. */
/** One rehearsal as it is kept: marks, and nothing that was said. */
export interface KeptPractice {
  readonly id: string;
  readonly staffId: StaffId;
  readonly playId: string;
  readonly at: Instant;
  readonly marks: Readonly<Record<MarkName, number>>;
  readonly passed: boolean;
  readonly ended: End;
}
/** Rehearsals of everybody at this counter, in a file of their own. */
export interface PracticeResults {
  keep(result: KeptPractice): Outcome<Nothing>;
  /** The newest first. */
  all(): Outcome<readonly KeptPractice[]>;
  clear(staffId: StaffId): Outcome<Nothing>;
}

export interface Desk {
  readonly log: Log;
  readonly drafts: Drafts;
  readonly records: Records;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly pins: Pins;
  readonly pinWaits: PinWaits;
  readonly session: Session;
  readonly digest: Digest;
  readonly packs: Packs;
}

/** What is asked of the log: null for its newest page. */
export interface LogAsked {
  readonly query: string;
  readonly filters: LogFilters;
  readonly before: string | null;
  readonly now: { readonly at: Instant; readonly localDate: LocalDate };
}
