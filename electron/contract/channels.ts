import { z } from 'zod';
import type { Act } from '../domain/access.ts';
import type { HolidayProposal } from '../domain/calendar/holiday-proposal.ts';
import { ANSWERS, CONTACT_KINDS, GOODWILL_KINDS } from '../domain/complaint.ts';
import { ESCALATION_DECISIONS } from '../domain/escalation/escalation-decision.ts';
import { FOLLOW_UP_OUTCOMES } from '../domain/follow-up.ts';
import { LATE_CLOCKS } from '../domain/lateness.ts';
import { LETTER_PARTS, MOST_PRINTED_AHEAD, PRINT_TRAYS } from '../domain/paper.ts';
import { SAMPLE_PAPERS } from '../domain/papers/sample-paper.ts';
import type { Pack } from '../domain/packs/envelope.ts';
import { LONGEST_PACK } from '../domain/packs/read-pack.ts';
import type { RolePlay } from '../domain/practice/role-play.ts';
import { REFUSAL_CODES } from '../domain/refusal.ts';
import {
  backupNotice,
  backupsView,
  restoreDone,
  restoreLooked,
  restoreOrder,
  restorePreview,
} from './backups.ts';
import {
  conflictRuling,
  counterToTrust,
  packageImports,
  packagesTaken,
  registerBatch,
  registerChecked,
  registerFile,
  registerReading,
} from './imports.ts';
import { logChoices, logQuestion, logView } from './log-search.ts';
import { practiceMoves, practiceResult } from './practice.ts';
import { reportPeriod, reportsOut, reportsView } from './reports.ts';
import { gapAnswer, logHealth, logTrouble, mendReport, readableExport } from './recovery.ts';
import { settingsAnswer, settingsOrder, settingsText } from './settings-file.ts';
import { auditPage, auditQuery, chainResult, oldCopy, personFileOrder, retentionView } from './privacy.ts';
import {
  branch,
  branchSealing,
  complaintFields,
  folderPath,
  goodwillBasis,
  id,
  instant,
  localDate,
  localDateTime,
  newStaff,
  paperLanguage,
  pin,
  remedyStep,
  screenLocale,
  stage,
  staffMember,
  text,
} from './values.ts';
import {
  about,
  appearance,
  branchKeyHere,
  casePage,
  closedDay,
  colleague,
  dayView,
  deskState,
  tourProgress,
  goodwillDecision,
  goodwillView,
  escalatedCase,
  improvementLine,
  intakeView,
  keptPackage,
  logRow,
  packAnswer,
  packSummary,
  paperToPrint,
  paperVersion,
  paperView,
  returningCustomer,
  todayView,
} from './views.ts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const nothing = z.strictObject({});
const caseOnly = z.strictObject({ caseId: id });
const paperOnly = z.strictObject({ paperId: id });
const reason = text(300).min(1);
/** A PIN as typed: one that cannot be right is a wrong PIN, not a wrong request. */
const typedPin = z.string().max(12);
const packOnly = z.strictObject({ packId: text(64).min(1) });
/** One unit longer than a pack may be, so that the fault is told like every other. */
const packText = z.strictObject({ text: z.string().max(LONGEST_PACK + 1), locale: screenLocale });
/** A new line of a case, and what will be done about it; null while nobody knows. */
const problem = z.strictObject({
  matter: text(60),
  what: text(2000),
  plan: z.strictObject({ what: text(200), owner: text(80), due: localDateTime }).nullable(),
});
/** A cause may be as long as the one in the case it comes from. */
const improvementWords = { cause: text(1000), owner: text(80), dueOn: localDate.nullable() };
/** As long as nobody types by hand; counted again as it is used. */
const passphrase = z.string().max(400);
/** The passphrase travels to the worker that seals and is forgotten; nothing stores or logs it. */
const sealOrder = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('key') }),
  z.strictObject({ way: z.literal('passphrase'), passphrase, again: passphrase }),
  z.strictObject({ way: z.literal('plain') }),
]);
/** A plain package needs a supervisor (product F2). Null when the session is the supervisor's. */
const stepUp = z.strictObject({ supervisorId: id, pin }).nullable();

/**
 * Every channel between window and main: name → input and output. The router checks both; a channel that is not here does not
 * exist. Outputs travel in the envelope of `envelope.ts`.
 */
export const channels = {
  // desk
  'desk-state': { input: nothing, output: deskState },
  'set-locale': { input: z.strictObject({ locale: screenLocale }), output: nothing },
  'set-appearance': { input: appearance, output: nothing },
  'set-care-tips': { input: z.strictObject({ shown: z.boolean() }), output: nothing },
  // first start and staff
  'set-up-branch': { input: z.strictObject({ branch, supervisor: newStaff }), output: nothing },
  'change-branch': { input: z.strictObject({ branch }), output: nothing },
  'add-staff': { input: newStaff, output: z.strictObject({ staff: staffMember }) },
  colleagues: { input: nothing, output: z.strictObject({ people: z.array(colleague) }) },
  'change-staff': { input: newStaff.omit({ pin: true }).extend({ staffId: id }), output: nothing },
  /** Cases in hand go to `handTo` in the same decision; with none given they must have gone before. */
  'deactivate-staff': {
    input: z.strictObject({ staffId: id, reason, handTo: id.nullable() }),
    output: nothing,
  },
  'reactivate-staff': { input: z.strictObject({ staffId: id }), output: nothing },
  /** A supervisor's own PIN, and a new one for somebody who forgot theirs. */
  'reset-pin': { input: z.strictObject({ staffId: id, pin, ownPin: typedPin }), output: nothing },
  'change-pin': { input: z.strictObject({ oldPin: typedPin, pin }), output: nothing },
  // session
  'sign-in': { input: z.strictObject({ staffId: id, pin: z.string().max(12) }), output: nothing },
  lock: { input: nothing, output: nothing },
  /** A key or a click: the desk does not lock itself yet. */
  'note-activity': { input: nothing, output: nothing },
  /** The runtime, and what of other people's travels in the app; version and trial stand in `desk-state`. */
  about: { input: nothing, output: about },
  /** How far whoever is signed in has been shown round; `over` also when they would rather not. */
  'note-tour': { input: tourProgress, output: nothing },
  /** What is new in this version has been seen at this desk. */
  'note-news': { input: nothing, output: nothing },
  /** The answer to `save-now`: whether everything the window held is in the log. */
  'note-saved': { input: z.strictObject({ all: z.boolean() }), output: nothing },
  /** Prompt, sector and deadline packs as the desk holds them now; validated when they were loaded. */
  packs: { input: nothing, output: z.strictObject({ packs: z.array(z.custom<Pack>(isObject)) }) },
  /** Published holidays to take over into the branch's calendar. */
  'holiday-proposals': {
    input: nothing,
    output: z.strictObject({ proposals: z.array(z.custom<HolidayProposal>(isObject)) }),
  },
  'pack-list': { input: nothing, output: z.strictObject({ packs: z.array(packSummary) }) },
  /** What `import-pack` would do with the text of a pack's file. */
  'check-pack': { input: packText, output: packAnswer },
  'import-pack': { input: packText, output: packAnswer },
  'put-back-pack': { input: packOnly, output: nothing },
  'export-pack': { input: packOnly, output: z.strictObject({ path: z.string().nullable() }) },
  'read-pack-file': {
    input: nothing,
    output: z.strictObject({ file: z.strictObject({ name: z.string(), text: z.string() }).nullable() }),
  },
  // all settings as one file, for another counter of the branch
  'export-settings': { input: nothing, output: z.strictObject({ path: z.string().nullable() }) },
  'read-settings-file': {
    input: nothing,
    output: z.strictObject({ file: z.strictObject({ name: z.string(), text: z.string() }).nullable() }),
  },
  /** What `import-settings` or `set-up-from-settings` would do. */
  'check-settings': { input: settingsText, output: settingsAnswer },
  'import-settings': { input: settingsOrder, output: settingsAnswer },
  /** First start from a file: only the counter's number and its supervisor are its own. Opens the desk unless there are faults. */
  'set-up-from-settings': {
    input: settingsOrder.extend({ counter: branch.shape.counter, supervisor: newStaff }),
    output: settingsAnswer,
  },
  // today
  today: { input: nothing, output: todayView },
  escalations: { input: nothing, output: z.strictObject({ cases: z.array(escalatedCase), total: z.int() }) },
  'note-escalation': {
    input: z.strictObject({
      caseId: id,
      happenings: z.array(text(120).min(1)).min(1).max(100),
      decision: z.enum(ESCALATION_DECISIONS),
      note: text(500),
    }),
    output: nothing,
  },
  'escalate-case': { input: z.strictObject({ caseId: id, reason }), output: nothing },
  // intake
  'receive-customer': { input: nothing, output: caseOnly },
  intake: { input: caseOnly, output: intakeView },
  /** Saves only the fields named; null clears one. Refuses a revision older than the one stored (`stale-draft`). */
  'save-draft': {
    input: z.strictObject({
      caseId: id,
      revision: z.int().min(0),
      fields: z.partialRecord(complaintFields.keyof(), z.unknown()),
      stage,
      cursor: text(60),
    }),
    output: z.strictObject({ revision: z.int(), savedAt: instant }),
  },
  'leave-stage': { input: z.strictObject({ caseId: id, from: stage, to: stage }), output: nothing },
  'park-intake': { input: caseOnly, output: nothing },
  'leave-intake': { input: z.strictObject({ caseId: id, reason }), output: nothing },
  'tell-progress': { input: z.strictObject({ caseId: id, words: text(300) }), output: nothing },
  'say-line': {
    input: z.strictObject({
      caseId: id,
      stage,
      lineId: text(120),
      language: paperLanguage,
      words: text(500).min(1),
    }),
    output: z.strictObject({ saidId: id, at: instant }),
  },
  'take-back-line': { input: z.strictObject({ caseId: id, saidId: id }), output: nothing },
  'find-returning': {
    input: z.strictObject({ caseId: id, phone: text(40), name: text(80), reference: text(60) }),
    output: z.strictObject({ customers: z.array(returningCustomer) }),
  },
  'confirm-case': { input: caseOnly, output: z.strictObject({ caseId: id, receiptId: id }) },
  // case
  'case-page': { input: caseOnly, output: casePage },
  'add-follow-up': {
    input: z.strictObject({
      caseId: id,
      kind: z.enum(CONTACT_KINDS),
      said: text(2000).min(1),
      outcome: z.enum(FOLLOW_UP_OUTCOMES),
      satisfaction: z
        .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
        .nullable(),
      nextContactAt: localDateTime.nullable(),
      /** As this one where it is not told; a visit needs a place. */
      nextContactKind: z.enum(CONTACT_KINDS).exactOptional(),
      nextContactPlace: text(300).exactOptional(),
      settles: id.nullable(),
      /** Needed where the promise this settles is late. */
      lateReason: text(300).exactOptional(),
      /** With `reached-new-problem`. */
      problem: problem.exactOptional(),
    }),
    output: nothing,
  },
  'settle-promise': {
    input: z.strictObject({ promiseId: id, as: z.enum(['done', 'broken', 'withdrawn']), reason: text(300) }),
    output: nothing,
  },
  'make-promise': {
    input: z.strictObject({
      caseId: id,
      what: text(200).min(1),
      owner: text(80).min(1),
      due: localDateTime,
      /** Typed where it is not told. */
      source: z.enum(['letter', 'manual', 'follow-up']).exactOptional(),
    }),
    output: nothing,
  },
  'move-promise': {
    input: z.strictObject({
      promiseId: id,
      due: localDateTime,
      reason: text(300),
      customerTold: z.boolean(),
    }),
    output: nothing,
  },
  'add-problem': { input: problem.extend({ caseId: id }), output: nothing },
  'resolve-case': { input: z.strictObject({ caseId: id, basis: reason }), output: nothing },
  'withdraw-case': { input: z.strictObject({ caseId: id, reason }), output: nothing },
  'reopen-case': { input: z.strictObject({ caseId: id, reason }), output: nothing },
  'hand-over-all': {
    input: z.strictObject({ from: id, to: id, reason }),
    output: z.strictObject({ cases: z.int() }),
  },
  /** The reason may come empty: the use case says what is missing in words, not the schema. */
  'set-waiting': { input: z.strictObject({ caseId: id, reason: text(300) }), output: nothing },
  'take-up-case': { input: caseOnly, output: nothing },
  /** With open promises a reason is needed, and they are withdrawn with it. */
  'close-case': { input: z.strictObject({ caseId: id, reason: text(300) }), output: nothing },
  'extend-deadline': {
    input: z.strictObject({
      caseId: id,
      stepId: text(60).min(1),
      reason: text(500),
      circumstances: text(500),
      stepUp,
    }),
    output: z.strictObject({ dueOn: localDate }),
  },
  'explain-lateness': {
    input: z.strictObject({ caseId: id, clock: z.enum(LATE_CLOCKS), reason: text(300) }),
    output: nothing,
  },
  'hand-over-case': { input: z.strictObject({ caseId: id, to: id, reason }), output: nothing },
  // remedy and goodwill
  'goodwill-of': { input: caseOnly, output: z.strictObject({ goodwills: z.array(goodwillView) }) },
  'ask-goodwill': {
    input: z.strictObject({
      caseId: id,
      kind: z.enum(GOODWILL_KINDS),
      basis: goodwillBasis,
      dueOn: localDate.nullable(),
      why: reason,
    }),
    output: z.strictObject({ goodwillId: id, granted: z.boolean() }),
  },
  /** `dueOn`: another day than was asked for; a confirmed case needs one for its promise. */
  'decide-goodwill': {
    input: z.strictObject({
      goodwillId: id,
      approve: z.boolean(),
      reason: text(300),
      dueOn: localDate.nullable(),
      stepUp,
    }),
    output: nothing,
  },
  'withdraw-goodwill': { input: z.strictObject({ goodwillId: id }), output: nothing },
  /** What the decision is taken from, with the earlier cases of this customer. */
  'goodwill-decision': { input: z.strictObject({ goodwillId: id }), output: goodwillDecision },
  'change-steps': {
    input: z.strictObject({
      caseId: id,
      steps: z.array(remedyStep).max(20),
      customerTold: z.boolean(),
      reason: text(300),
    }),
    output: nothing,
  },
  'note-answer': {
    input: z.strictObject({ caseId: id, answer: z.enum(ANSWERS), basis: text(300) }),
    output: nothing,
  },
  // improvements
  improvements: { input: nothing, output: z.strictObject({ improvements: z.array(improvementLine) }) },
  'open-improvement': {
    input: z.strictObject({ ...improvementWords, caseId: id.nullable() }),
    output: z.strictObject({ improvementId: id }),
  },
  'change-improvement': {
    input: z.strictObject({ improvementId: id, ...improvementWords }),
    output: nothing,
  },
  /** What is changed, that it is done, or why not: the words may stay empty where they stood before. */
  'decide-improvement': {
    input: z.strictObject({
      improvementId: id,
      as: z.enum(['decided', 'done', 'rejected']),
      decision: text(500),
      owner: text(80),
      dueOn: localDate.nullable(),
    }),
    output: nothing,
  },
  'link-improvement': { input: z.strictObject({ improvementId: id, caseId: id }), output: nothing },
  // log
  /** `total` comes with the first page: exact where `more` is false, else at least so many. A page may be short with a `next`. */
  'search-log': {
    input: z.strictObject({
      query: logQuestion.shape.query,
      filters: logQuestion.shape.filters.optional(),
      before: z.string().max(80).nullable(),
    }),
    output: z.strictObject({
      rows: z.array(logRow),
      next: z.string().nullable(),
      total: z.int().nullable(),
      more: z.boolean(),
      /** Where counting stopped short of a thousand; `count-log` goes on from there. */
      rested: z.string().nullable(),
      /** Folded, as `hitsIn` wants them. */
      needles: z.array(z.string()),
    }),
  },
  'count-log': {
    input: z.strictObject({ ...logQuestion.shape, before: z.string().max(80) }),
    output: z.strictObject({ counted: z.int(), next: z.string().nullable() }),
  },
  /** Every case that answers, into a folder that main asks for. */
  'export-log': {
    input: z.strictObject({
      ...logQuestion.shape,
      format: z.enum(['csv', 'xlsx']),
      staffConcerned: z.boolean(),
      stepUp,
    }),
    output: z.strictObject({ path: z.string(), cases: z.int() }),
  },
  'log-choices': { input: nothing, output: logChoices },
  // the case on paper, and the reports
  'print-case-file': {
    input: z.strictObject({
      caseId: id,
      language: paperLanguage,
      /** The name of the colleague concerned stands in it; only a supervisor may ask for that. */
      staffConcerned: z.boolean(),
      as: z.enum(['paper', 'screen']),
    }),
    output: nothing,
  },
  reports: { input: reportPeriod, output: reportsView },
  /** `path` is null on paper. */
  'hand-out-reports': { input: reportsOut, output: z.strictObject({ path: z.string().nullable() }) },
  /** One of the same name is replaced. */
  'save-log-view': { input: logView, output: nothing },
  'drop-log-view': { input: z.strictObject({ name: logView.shape.name }), output: nothing },
  // papers
  /** The receipt of a case as it stands, from any stage; a new version only when the facts have changed. */
  'draft-receipt': { input: caseOnly, output: paperOnly },
  'draft-letter': { input: caseOnly, output: paperOnly },
  /** What only the clerk knows: why there is no answer yet, what is still to be established, the new day. */
  'draft-holding': {
    input: z.strictObject({
      caseId: id,
      reason: text(500).min(1),
      toCheck: text(500).min(1),
      answerBy: localDate,
      /** The statutory day moves in the same step; reason and open points are what the law wants told. */
      extend: z.strictObject({ stepId: text(60).min(1), stepUp }).nullable(),
    }),
    output: paperOnly,
  },
  'draft-resolution': { input: caseOnly, output: paperOnly },
  'draft-public-reply': { input: caseOnly, output: paperOnly },
  /** Puts the approved text on the clipboard. */
  'copy-public-reply': { input: paperOnly, output: nothing },
  paper: { input: paperOnly, output: paperView },
  'save-letter': {
    input: z.strictObject({
      paperId: id,
      version: z.int(),
      paragraphs: z.array(z.strictObject({ part: z.enum(LETTER_PARTS), text: text(3000) })).max(20),
    }),
    output: z.strictObject({ savedAt: instant }),
  },
  'ask-approval': { input: paperOnly, output: nothing },
  'return-letter': { input: z.strictObject({ paperId: id, reason, stepUp }), output: nothing },
  /** `overrideReason`: why an open error stays, by a supervisor; empty where none is open. */
  'approve-letter': {
    input: z.strictObject({ paperId: id, stepUp, overrideReason: text(300) }),
    output: nothing,
  },
  'paper-versions': { input: paperOnly, output: z.strictObject({ versions: z.array(paperVersion) }) },
  /** Opens the stored PDF of a version in a window of its own. */
  'show-pdf': { input: z.strictObject({ paperId: id, version: z.int().min(1) }), output: nothing },
  /** Approved letters and forms of this counter that have not been printed yet; those ready longest first. */
  'papers-to-print': { input: nothing, output: z.strictObject({ papers: z.array(paperToPrint) }) },
  /** `next`: what is asked for after it, where several are printed; its sheets may be made meanwhile, nothing of it is printed yet. */
  'print-paper': {
    input: paperOnly.extend({ next: z.array(id).max(MOST_PRINTED_AHEAD).optional() }),
    output: z.strictObject({ copy: z.boolean(), pdfSha256: z.string() }),
  },
  /** What the system can print on, and what this desk prints on without a dialogue; null asks each time. */
  printers: {
    input: nothing,
    output: z.strictObject({
      printers: z.array(z.strictObject({ name: z.string(), title: z.string() })),
      chosen: z.strictObject({ receipt: z.string().nullable(), letter: z.string().nullable() }),
    }),
  },
  'choose-printer': {
    input: z.strictObject({ tray: z.enum(PRINT_TRAYS), printer: text(200).nullable() }),
    output: nothing,
  },
  'print-test-page': { input: z.strictObject({ tray: z.enum(PRINT_TRAYS) }), output: nothing },
  /** A made-up paper on a letterhead and stationery that are not saved yet; shown in a frame, in no log. */
  'sample-sheet': {
    input: z.strictObject({
      paper: z.enum(SAMPLE_PAPERS),
      language: paperLanguage,
      letterhead: branch.shape.letterhead,
      stationery: branch.shape.stationery,
    }),
    output: z.strictObject({
      previewUrl: z.string(),
      widthMm: z.number(),
      heightMm: z.number(),
      /** Characters of the letterhead that no shipped face draws. */
      uncovered: z.array(z.string()),
    }),
  },
  'mark-paper': {
    input: z.strictObject({ paperId: id, as: z.enum(['handed-over', 'posted', 'signed']) }),
    output: nothing,
  },
  // end of day
  day: { input: z.strictObject({ localDate: localDate.nullable() }), output: dayView },
  'choose-folder': { input: nothing, output: z.strictObject({ folder: z.string().nullable() }) },
  'close-day': {
    input: z.strictObject({
      localDate,
      folder: folderPath,
      notes: z.record(text(40), text(300)),
      seal: sealOrder,
      /** A second file without names, for wider circulation (product F5). */
      redacted: z.boolean(),
      stepUp,
    }),
    output: closedDay,
  },
  /** The day stays open; `tooLate` when it was closed already. */
  'cancel-close': { input: nothing, output: z.strictObject({ tooLate: z.boolean() }) },
  /** The export history before `packages` of `day`, the newest first. */
  packages: {
    input: z.strictObject({ below: z.int().min(1) }),
    output: z.strictObject({ packages: z.array(keptPackage), older: z.boolean() }),
  },
  /** Each by itself: one that cannot be copied does not stop the others. */
  'copy-packages': {
    input: z.strictObject({
      sequences: z.array(z.int().min(1)).min(1).max(500),
      /** The redacted files in the place of the whole ones. */
      redacted: z.boolean(),
      folder: folderPath,
      stepUp,
    }),
    output: z.strictObject({
      copied: z.array(z.strictObject({ sequence: z.int(), fileSha256: z.string(), path: z.string() })),
      failed: z.array(z.strictObject({ sequence: z.int(), code: z.enum(REFUSAL_CODES) })),
    }),
  },
  // what packages are sealed to
  /** A key of head office as pasted, checked: PEM, or the short form. */
  'read-seal-key': {
    input: z.strictObject({ text: z.string().max(4000) }),
    output: z.strictObject({ publicKeyPem: z.string(), fingerprint: z.string() }),
  },
  'read-seal-key-file': {
    input: nothing,
    output: z.strictObject({ file: z.strictObject({ name: z.string(), text: z.string() }).nullable() }),
  },
  // packages of other counters, and an old register
  'package-imports': { input: nothing, output: packageImports },
  /** Which files the dialog gave; main keeps where they are. */
  'choose-packages': { input: nothing, output: z.strictObject({ names: z.array(z.string()) }) },
  /** What was chosen last; a passphrase for those that are sealed with one, empty for none. */
  'import-packages': { input: z.strictObject({ passphrase }), output: packagesTaken },
  'stop-import': { input: nothing, output: nothing },
  'trust-counter': { input: counterToTrust, output: nothing },
  'decide-conflict': { input: conflictRuling, output: nothing },
  'register-batches': { input: nothing, output: z.strictObject({ batches: z.array(registerBatch) }) },
  /** With an encoding: the file chosen last, read in it. */
  'choose-register': {
    input: z.strictObject({ encoding: z.string().max(20).nullable() }),
    output: z.strictObject({ file: registerFile }),
  },
  'check-register': { input: z.strictObject(registerReading), output: registerChecked },
  'import-register': {
    input: z.strictObject({ ...registerReading, leaveOutWrong: z.boolean(), again: z.boolean() }),
    output: z.strictObject({ cases: z.int(), stopped: z.boolean() }),
  },
  'undo-register': { input: z.strictObject({ batch: id, reason: text(300) }), output: nothing },
  // a log that does not open, or in which something was found
  'log-trouble': { input: nothing, output: logTrouble },
  'try-again': { input: nothing, output: nothing },
  /** Makes a sound log of the damaged one, which is kept; of a log whose file was taken away under the desk, what is still open. */
  'mend-log': { input: nothing, output: mendReport },
  /** A supervisor answers for opening a log without numbers that were given out. */
  'answer-for-gap': { input: gapAnswer, output: nothing },
  /** Everything that can be read, as files, into a folder chosen in the system's dialog, for a supervisor where the log still knows one. */
  'export-readable': { input: z.strictObject({ pin: z.string().max(12) }), output: readableExport },
  /** From the open desk to the screen where a damaged log is mended. */
  'open-rescue': { input: nothing, output: nothing },
  'log-health': { input: nothing, output: logHealth },
  // backups and restore (also where the log does not open: `backups`, `look-for-backups`, `preview-restore`, `restore-backup`)
  backups: { input: nothing, output: backupsView },
  'backup-notice': { input: nothing, output: backupNotice },
  'back-up': { input: nothing, output: z.strictObject({ at: instant }) },
  'choose-second-place': { input: nothing, output: z.strictObject({ folder: z.string().nullable() }) },
  'drop-second-place': { input: nothing, output: nothing },
  'look-for-backups': { input: nothing, output: z.strictObject({ folder: z.string().nullable() }) },
  'preview-restore': { input: restoreLooked, output: restorePreview },
  /** The log of now is put aside and can be put back; afterwards the desk stands locked. */
  'restore-backup': { input: restoreOrder, output: restoreDone },
  // how long words are kept, everything about one person, the log as it stands
  retention: { input: nothing, output: retentionView },
  /** Whether a supervisor has something to look at there. */
  'retention-due': { input: nothing, output: z.strictObject({ due: z.boolean() }) },
  /** Cannot be taken back: the supervisor types their own PIN. */
  anonymise: {
    input: z.strictObject({ pin: typedPin }),
    output: z.strictObject({ cases: z.int(), packages: z.int() }),
  },
  /** Backups and logs put aside that still hold words which the log has erased. */
  'old-copies': { input: nothing, output: z.strictObject({ copies: z.array(oldCopy) }) },
  /** `withLost`: also those with entries that the log of now has not. `left`: still there afterwards. */
  'drop-old-copies': {
    input: z.strictObject({ pin: typedPin, reason: text(300), withLost: z.boolean() }),
    output: z.strictObject({ dropped: z.int(), left: z.int() }),
  },
  'hold-case': { input: z.strictObject({ caseId: id, reason: text(300) }), output: nothing },
  'lift-hold': { input: z.strictObject({ caseId: id, reason: text(300) }), output: nothing },
  'correct-customer': {
    input: z.strictObject({ caseId: id, customerName: text(80), phone: text(40), reason: text(300) }),
    output: nothing,
  },
  'find-person': {
    input: z.strictObject({ phone: text(40), name: text(80), reference: text(60) }),
    output: z.strictObject({ customers: z.array(returningCustomer) }),
  },
  /** `folder` is null on paper; `names` are the files in it. */
  'make-person-file': {
    input: personFileOrder,
    output: z.strictObject({ folder: z.string().nullable(), names: z.array(z.string()) }),
  },
  audit: { input: auditQuery.extend({ before: z.int().min(1).nullable() }), output: auditPage },
  'check-chain': { input: nothing, output: chainResult },
  'export-audit': {
    input: auditQuery,
    output: z.strictObject({ path: z.string().nullable(), events: z.int() }),
  },
  // rehearsing: nothing of it is in the log
  'role-plays': {
    input: nothing,
    output: z.strictObject({ plays: z.array(z.custom<RolePlay>(isObject)) }),
  },
  'note-practice': {
    input: z.strictObject({ playId: text(64).min(1), moves: practiceMoves }),
    output: nothing,
  },
  'practice-results': { input: nothing, output: z.strictObject({ results: z.array(practiceResult) }) },
  'clear-practice': { input: z.strictObject({ staffId: id }), output: nothing },
  'choose-sealing': { input: z.strictObject({ sealing: branchSealing }), output: nothing },
  /** The branch's key whose private half stands at this counter, ready to be read out at the others. */
  'branch-key': { input: nothing, output: z.strictObject({ key: branchKeyHere.nullable() }) },
  /** Makes it here, or takes the one that is here, and seals to it from the next close on. */
  'make-branch-key': { input: nothing, output: z.strictObject({ key: branchKeyHere }) },
} as const satisfies Record<Act, { input: z.ZodType; output: z.ZodType }>;

export type Channels = typeof channels;
export type ChannelName = keyof Channels;
export type ChannelInput<C extends ChannelName> = z.infer<Channels[C]['input']>;
export type ChannelOutput<C extends ChannelName> = z.infer<Channels[C]['output']>;
