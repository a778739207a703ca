import { z } from 'zod';
import { APOLOGY_MODES } from '../domain/apology-mode.ts';
import { CASE_STATES } from '../domain/case.ts';
import { CONTACT_KINDS, GOODWILL_KINDS } from '../domain/complaint.ts';
import { STEP_NEEDS } from '../domain/deadline.ts';
import { SILENCE_LEVELS, STATUTORY_STATES } from '../domain/deadlines/statutory-standing.ts';
import { ESCALATION_REASONS, ESCALATION_WEIGHTS } from '../domain/escalation/escalation-reasons.ts';
import { FOLLOW_UP_OUTCOMES } from '../domain/follow-up.ts';
import { GOODWILL_STATES } from '../domain/goodwill/goodwill-asked.ts';
import { IMPROVEMENT_STATES } from '../domain/improvement.ts';
import { LATE_CLOCKS } from '../domain/lateness.ts';
import { PACK_KINDS } from '../domain/packs/envelope.ts';
import { PACK_FAULTS } from '../domain/packs/pack-fault.ts';
import { PAPER_KINDS, PAPER_STATES } from '../domain/paper.ts';
import type { PaperBlock } from '../domain/paper.ts';
import { PROMISE_SOURCES, PROMISE_STATES } from '../domain/promise.ts';
import { REFUSAL_CODES } from '../domain/refusal.ts';
import { SERVICE_CLOCKS } from '../domain/service-clocks.ts';
import type { WordingFacts } from '../domain/wording/finding.ts';
import {
  branch,
  clockMinutes,
  complaintFields,
  goodwillBasis,
  id,
  instant,
  localDate,
  localDateTime,
  money,
  paperLanguage,
  role,
  screenLocale,
  stage,
  staffMember,
} from './values.ts';

/** How a customer is shown in lists; each screen makes the words from it in its own language. */
export const customerLabel = z.strictObject({
  name: z.string(),
  addressForm: z.string().nullable(),
  addressTitle: z.string(),
  paperLanguage: paperLanguage.nullable(),
});

export const session = z.strictObject({ staffId: id, name: z.string(), role });

export const appearance = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  scale: z.union([z.literal(1), z.literal(1.15), z.literal(1.3)]),
});

/** What the whole window hangs on. `blocked`: the log could not be opened; nothing was created or changed. */
/** How far somebody has been shown round the desk: the stop they were at, counted from 0. */
export const tourProgress = z.strictObject({
  stop: z.number().int().min(0).max(99),
  over: z.boolean(),
});

export const deskState = z.strictObject({
  /** `preparing`: a log of an older Amends is being brought up to date. */
  phase: z.enum(['setup', 'locked', 'open', 'blocked', 'preparing']),
  blockedBy: z.string().nullable(),
  /** What stands in the way of saving, or was found wrong with the log, while the desk is open. */
  trouble: z.string().nullable(),
  /** The folder the log stands in, for setup and the blocked screens. */
  dataFolder: z.string(),
  /** Account that owns the data folder when it is not this one's; empty otherwise or where it has no name. */
  dataOwner: z.string(),
  locale: screenLocale,
  appearance,
  /** Whether a tip for the clerk's own nerves is shown after a hard case (product B6). */
  careTips: z.boolean(),
  /** Of whoever is signed in; null where nobody has asked them yet. */
  tour: tourProgress.nullable(),
  /** The version whose news were seen here last; null on a desk that has shown none. */
  newsSeen: z.string().nullable(),
  branch: branch.nullable(),
  /** Active staff; names only are shown on the locked screen. */
  staff: z.array(staffMember),
  session: session.nullable(),
  now: instant,
  version: z.string(),
  /** Not a release: run from its sources, or a package built on the fallback runtime. */
  trial: z.boolean(),
  /** Packages were opened with the desk and wait on the import screen; never true while it is locked. */
  packagesWaiting: z.boolean(),
});

/** What the desk is made of; licences by name, in full where the package brings its text. */
export const about = z.strictObject({
  runtime: z.strictObject({ electron: z.string(), chromium: z.string(), node: z.string() }),
  licences: z.array(
    z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
  ),
});

export const duty = z.strictObject({
  kind: z.enum(['promise', 'clock', 'hand-over', 'approval', 'contact', 'goodwill', 'deadline']),
  id,
  caseId: id,
  number: z.string(),
  customer: customerLabel,
  matter: z.string(),
  /** The promise's or contact's words; empty for a clock, whose label the screen knows by `code`. */
  what: z.string(),
  /** Clock code, paper kind, contact kind, kind of goodwill or how a statutory day stands. */
  code: z.string(),
  dueAt: instant.nullable(),
  /** What a clock gives in all: in its last quarter it asks for attention. null for everything else. */
  minutesGiven: z.int().nullable(),
  /** What a goodwill asked for is worth; null for everything else, and for what nobody can count. */
  amount: money.nullable(),
  /** Since when it waits for a supervisor; null where it waits for the owner of the case. */
  askedAt: instant.nullable(),
  ownerId: id,
  ownerName: z.string(),
});

/** One reason why a case stands on the supervisor's list, with what happened in the words of the log. */
const escalationReason = z.strictObject({
  code: z.enum(ESCALATION_REASONS),
  weight: z.enum(ESCALATION_WEIGHTS),
  /** Keys to take note of (`note-escalation`). */
  happenings: z.array(z.string()).readonly(),
  /** Promises that were broken, or why the manager was asked for. */
  words: z.array(z.string()),
  /** The statutory day. */
  on: localDate.nullable(),
  /** Clocks that ran out. */
  clocks: z.array(z.enum(SERVICE_CLOCKS)),
  /** 1 to 5, or how often it was reopened. */
  count: z.int().nullable(),
});

export const escalatedCase = z.strictObject({
  caseId: id,
  number: z.string(),
  state: z.enum(CASE_STATES),
  customer: customerLabel,
  matter: z.string(),
  ownerId: id,
  ownerName: z.string(),
  /** It is about the supervisor who looks: another one decides. */
  aboutYou: z.boolean(),
  reasons: z.array(escalationReason),
});

/** Everybody who ever worked here, with what they still have in hand. */
export const colleague = z.strictObject({
  ...staffMember.shape,
  deactivationReason: z.string(),
  openCases: z.int(),
});

export const openIntake = z.strictObject({
  caseId: id,
  number: z.string(),
  ordinal: z.int(),
  customer: customerLabel,
  matter: z.string(),
  stage,
  missing: z.int(),
  arrivedAt: instant,
  parkedAt: instant.nullable(),
  ownerName: z.string(),
});

export const todayView = z.strictObject({
  now: instant,
  localDate,
  duties: z.array(duty),
  openIntakes: z.array(openIntake),
  unclosedDays: z.array(localDate),
  /** The clock of this machine stands before the last event: the time that was reached already. */
  clockBack: z.strictObject({ lastAt: instant }).nullable(),
  tally: z.strictObject({
    received: z.int(),
    resolved: z.int(),
    acknowledgedInTime: z.int(),
    acknowledged: z.int(),
    promisesInTime: z.int(),
    promisesSettled: z.int(),
    satisfaction: z.number().nullable(),
  }),
});

export const saidLine = z.strictObject({
  saidId: id,
  stage,
  lineId: z.string(),
  words: z.string(),
  at: instant,
});

/** When each service clock was started or stopped; the screen computes what is left from these (domain/service-clocks). */
export const clockMarks = z.strictObject({
  arrivedAt: instant,
  acknowledgedAt: instant.nullable(),
  progressToldAt: instant.nullable(),
  confirmedAt: instant.nullable(),
  resolvedAt: instant.nullable(),
  letterAt: instant.nullable(),
  waiting: z.boolean(),
  pauses: z.array(z.strictObject({ from: instant, to: instant.nullable() })).readonly(),
  /** In force when the case came in. */
  minutes: clockMinutes,
});

const inEachLanguage = z.strictObject({ zh: z.string(), en: z.string(), pl: z.string() });

/** The statutory clock of a case as the screen needs it: where it stands today, and what may still be done about it. */
export const statutory = z.strictObject({
  ruleId: z.string(),
  dueOn: localDate,
  /** The minute on that day, of a rule in hours. */
  dueAt: instant.nullable(),
  source: z.string(),
  checkedOn: localDate,
  sureness: z.enum(['V1', 'V2']),
  /** Days to the due day, from the day of the answer once there is one. */
  standing: z.strictObject({
    state: z.enum(STATUTORY_STATES),
    calendarDays: z.int(),
    businessDays: z.int(),
  }),
  /** What silence means; null once answered, or where nothing is known. */
  silence: z.strictObject({ level: z.enum(SILENCE_LEVELS), text: inEachLanguage }).nullable(),
  extendedFrom: localDate.nullable(),
  /** Later days that the rule still allows this case today, each with what it needs. */
  steps: z.array(z.strictObject({ id: z.string(), dueOn: localDate, needs: z.array(z.enum(STEP_NEEDS)) })),
  also: z.array(z.strictObject({ id: z.string(), on: localDate, meaning: inEachLanguage })),
  /** Years without a holiday list that the day was counted through. */
  uncoveredYears: z.array(z.int()),
});

/** Why a case has no statutory clock: no row of any pack, or one that a supervisor has not confirmed. */
const statutoryGap = z.enum(['unknown', 'unconfirmed']).nullable();

export const intakeView = z.strictObject({
  caseId: id,
  number: z.string(),
  ordinal: z.int(),
  ownerId: id,
  ownerName: z.string(),
  fields: complaintFields,
  stage,
  cursor: z.string(),
  revision: z.int(),
  savedAt: instant.nullable(),
  parkedAt: instant.nullable(),
  marks: clockMarks,
  statutory: statutory.nullable(),
  statutoryGap,
  /** The complaint is about whoever looks, and a colleague took it down: the name is kept from them. */
  nameKept: z.boolean(),
  said: z.array(saidLine),
});

export const returningCustomer = z.strictObject({
  caseId: id,
  number: z.string(),
  customer: customerLabel,
  phoneTail: z.string(),
  matter: z.string(),
  localDate,
  state: z.enum(CASE_STATES),
  openPromises: z.int(),
  matchedBy: z.enum(['phone', 'name', 'reference']),
});

export const timelineEntry = z.strictObject({
  seq: z.int(),
  /** The counter it was written at, null for this one. */
  counter: z.string().nullable(),
  at: instant,
  actorName: z.string(),
  secondActorName: z.string(),
  kind: z.string(),
  /** The parts of the payload a sentence needs: words, state, reason, stage, paper kind, amounts. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const promiseView = z.strictObject({
  id,
  source: z.enum(PROMISE_SOURCES),
  what: z.string(),
  owner: z.string(),
  dueAt: instant,
  state: z.enum(PROMISE_STATES),
  settledAt: instant.nullable(),
  reason: z.string(),
  stepId: z.string().nullable(),
  firstDueAt: instant,
  movedTimes: z.int(),
});

export const paperSummary = z.strictObject({
  id,
  kind: z.enum(PAPER_KINDS),
  language: paperLanguage,
  state: z.enum(PAPER_STATES),
  version: z.int(),
  title: z.string(),
  createdAt: instant,
  /** Laid before a supervisor, and what came of it. */
  askedAt: instant.nullable(),
  returnedAt: instant.nullable(),
  returnReason: z.string(),
  printedAt: instant.nullable(),
  handedOverAt: instant.nullable(),
});

export const followUpView = z.strictObject({
  id,
  kind: z.enum(CONTACT_KINDS),
  at: instant,
  byName: z.string(),
  said: z.string(),
  outcome: z.enum(FOLLOW_UP_OUTCOMES),
  satisfaction: z.int().nullable(),
  nextContactAt: localDateTime.nullable(),
});

export const goodwillView = z.strictObject({
  id,
  kind: z.enum(GOODWILL_KINDS),
  basis: goodwillBasis,
  amount: money.nullable(),
  dueOn: localDate.nullable(),
  why: z.string(),
  state: z.enum(GOODWILL_STATES),
  askedAt: instant,
  askedByName: z.string(),
  decidedAt: instant.nullable(),
  decidedByName: z.string(),
  decision: z.string(),
});

/** What a supervisor decides a goodwill from: the case in short, the limits, the earlier cases of this customer. */
export const goodwillDecision = z.strictObject({
  goodwill: goodwillView,
  caseId: id,
  number: z.string(),
  confirmed: z.boolean(),
  customer: customerLabel,
  ownerName: z.string(),
  fields: complaintFields,
  limits: z.strictObject({ clerk: money, supervisor: money.nullable() }),
  /** A supervisor may grant it; false is above every limit. */
  grantable: z.boolean(),
  earlier: z.array(returningCustomer.extend({ goodwill: money.nullable() })),
});

export const improvementView = z.strictObject({
  id,
  cause: z.string(),
  owner: z.string(),
  dueOn: localDate.nullable(),
  state: z.enum(IMPROVEMENT_STATES),
  decision: z.string(),
  decidedOn: localDate.nullable(),
  doneOn: localDate.nullable(),
  cases: z.int(),
});

/** A line of the improvement list with the complaints behind it. */
export const improvementLine = improvementView.extend({
  linked: z.array(
    z.strictObject({ caseId: id, number: z.string(), matter: z.string(), customer: customerLabel }),
  ),
});

export const casePage = z.strictObject({
  /** Nothing of it is erased while this stands; null for most. */
  hold: z.strictObject({ reason: z.string(), heldAt: instant, heldByName: z.string() }).nullable(),
  /** When its words were erased; only figures are left. */
  erasedAt: instant.nullable(),
  caseId: id,
  number: z.string(),
  state: z.enum(CASE_STATES),
  ownerId: id,
  ownerName: z.string(),
  arrivedAt: instant,
  localDate,
  fields: complaintFields,
  mode: z.enum(APOLOGY_MODES).nullable(),
  /** Only for a supervisor; null for others, empty when nobody is named. */
  staffConcerned: z.string().nullable(),
  marks: clockMarks,
  statutory: statutory.nullable(),
  statutoryGap,
  timeline: z.array(timelineEntry),
  promises: z.array(promiseView),
  papers: z.array(paperSummary),
  followUps: z.array(followUpView),
  /** While the next move is somebody else's. */
  waitingFor: z.strictObject({ since: instant, reason: z.string() }).nullable(),
  goodwills: z.array(goodwillView),
  problems: z.array(z.strictObject({ id, addedAt: instant, matter: z.string(), what: z.string() })),
  lateness: z.array(z.strictObject({ clock: z.enum(LATE_CLOCKS), reason: z.string(), notedAt: instant })),
  improvements: z.array(improvementView),
  /** The counter it came from, null for this one. */
  counter: z.string().nullable(),
  /** Of an old register: its number there and when it was entered here. */
  registered: z.strictObject({ number: z.string(), enteredAt: instant }).nullable(),
  /** Decided differently at two counters, and by nobody yet. */
  conflicts: z.int(),
});

export const logRow = z.strictObject({
  caseId: id,
  number: z.string(),
  localDate,
  customer: customerLabel,
  phoneTail: z.string(),
  matter: z.string(),
  /** Where what was searched for stands, when the other columns do not show it; else empty. */
  excerpt: z.string(),
  category: z.string(),
  sector: z.string(),
  state: z.enum(CASE_STATES),
  ownerName: z.string(),
  openPromises: z.int(),
  /** The counter it came from, null for this one. */
  counter: z.string().nullable(),
});

const blocks = z.array(
  z.custom<PaperBlock>((value) => typeof value === 'object' && value !== null && 'kind' in value),
);

/** One version of a paper, from the log: the furthest it came, and when. */
export const paperVersion = z.strictObject({
  paperId: id,
  version: z.int(),
  contentHash: z.string(),
  draftedAt: instant,
  draftedByName: z.string(),
  state: z.enum(PAPER_STATES),
  at: instant,
  /** The bytes that were printed are kept. */
  pdf: z.boolean(),
});

/** A paper that could go to a printer now and never did. */
export const paperToPrint = z.strictObject({
  paperId: id,
  kind: z.enum(PAPER_KINDS),
  caseId: id,
  number: z.string(),
  customer: customerLabel,
  /** When it was approved; of a form, when it was made. */
  readyAt: instant,
  ownerId: id,
  ownerName: z.string(),
});

export const paperView = z.strictObject({
  paper: z.strictObject({
    id,
    caseId: id,
    kind: z.enum(PAPER_KINDS),
    language: paperLanguage,
    state: z.enum(PAPER_STATES),
    version: z.int(),
    title: z.string(),
    blocks,
    contentHash: z.string(),
    signerName: z.string(),
    signerTitle: z.string(),
    createdAt: instant,
    printedAt: instant.nullable(),
    handedOverAt: instant.nullable(),
  }),
  number: z.string(),
  customer: customerLabel,
  matter: z.string(),
  fields: complaintFields,
  mode: z.enum(APOLOGY_MODES),
  /** Laid before a supervisor, and what came of it. */
  approval: z.strictObject({
    askedAt: instant.nullable(),
    askedByName: z.string(),
    returnedAt: instant.nullable(),
    returnedByName: z.string(),
    returnReason: z.string(),
  }),
  goodwillPromised: z.boolean(),
  appealRouteDemanded: z.boolean(),
  letterDueAt: instant.nullable(),
  /** `app://desk/paper/<id>?…`: the very sheet that is printed; shown in a sandboxed frame. */
  previewUrl: z.string(),
  /** A4 pages; the preview is as long as they are. */
  pages: z.int().min(1),
  /** Characters in none of the shipped faces; announced before printing, never a silent box. */
  uncovered: z.array(z.string()),
  /** What the checker compares the words with: the case, the sheet and the letters others got (usecases/wording-facts). */
  wording: z.custom<WordingFacts>((value) => typeof value === 'object' && value !== null),
});

export const checklistItem = z.strictObject({
  code: z.string(),
  open: z.boolean(),
  count: z.int(),
  numbers: z.array(z.string()),
  noteNeeded: z.boolean(),
});

const redactedFile = z.strictObject({ fileName: z.string(), bytes: z.int(), fileSha256: z.string() });

export const packageSummary = z.strictObject({
  sequence: z.int(),
  localDate,
  fileName: z.string(),
  bytes: z.int(),
  fileSha256: z.string(),
  manifestSha256: z.string(),
  /** Fingerprints of head office's key and of the branch's, with a blank between them; `passphrase` or `plain`. */
  sealedTo: z.string(),
  folder: z.string(),
  redacted: redactedFile.nullable(),
});

/** A package of the export history. */
export const keptPackage = packageSummary.extend({
  /** Its kept file was removed, since words in it were erased; null for most. */
  erasedAt: instant.nullable(),
  madeAt: instant,
  /** Its file still stands in the data folder with the size it had. */
  kept: z.boolean(),
  copies: z.array(z.strictObject({ at: instant, folder: z.string() })),
});

export const closedDay = packageSummary.extend({
  counts: z.record(z.string(), z.int()),
  files: z.array(z.string()),
  /** Why it is kept and recorded but does not stand in the folder; null when it does. */
  notHandedOver: z.enum(REFUSAL_CODES).nullable(),
});

export const dayView = z.strictObject({
  localDate,
  closed: z.boolean(),
  received: z.int(),
  resolved: z.int(),
  checklist: z.array(checklistItem),
  nextSequence: z.int(),
  changedOlderCases: z.int(),
  unclosedDays: z.array(localDate),
  lastFolder: z.string(),
  /** The latest, the oldest of them first. */
  packages: z.array(keptPackage),
  /** There are older ones, which `packages` gives. */
  olderPackages: z.boolean(),
  /** What the close begins with; null where the branch has not decided. */
  way: z.enum(['key', 'passphrase']).nullable(),
  /** Of head office's key, which it would be sealed to; null where there is none. */
  keyFingerprint: z.string().nullable(),
  /** Of the branch's own key, which it would be sealed to beside it. */
  branchKeyFingerprint: z.string().nullable(),
});

/** The branch's own key, as it is handed to its other counters. */
export const branchKeyHere = z.strictObject({
  publicKeyPem: z.string(),
  fingerprint: z.string(),
  /** `AMENDS-KEY-1 XXXX-…`, as it is read out and typed. */
  short: z.string(),
});

/** Lines, notes, categories or rules of a pack, and what became of those of the version before. */
const packChanges = z.strictObject({
  rows: z.int(),
  changed: z.int(),
  added: z.int(),
  gone: z.int(),
  off: z.int(),
});

export const packSummary = z.strictObject({
  id,
  kind: z.enum(PACK_KINDS),
  version: z.int(),
  /** The version a changed copy must have. */
  nextVersion: z.int(),
  shippedVersion: z.int().nullable(),
  /** As shipped, changed by this counter, or of its own. */
  state: z.enum(['shipped', 'changed', 'own']),
  importedAt: instant.nullable(),
  importedByName: z.string(),
  /** Against the shipped pack. */
  changes: packChanges,
});

export const packAnswer = z.strictObject({
  /** The pack is right: `import-pack` has taken it into use. */
  taken: z.boolean(),
  /** null where the text is no pack. */
  pack: z
    .strictObject({
      id: z.string(),
      kind: z.enum(PACK_KINDS),
      version: z.int(),
      /** The version in use so far. */
      replaces: z.int().nullable(),
      changes: packChanges,
    })
    .nullable(),
  /** In the order of the file's lines; `path` is a JSON Pointer into the pack. */
  faults: z.array(
    z.strictObject({
      path: z.string(),
      code: z.enum(PACK_FAULTS),
      line: z.int(),
      wording: z
        .strictObject({ rule: z.string(), language: paperLanguage, span: z.string(), why: z.string() })
        .nullable(),
      next: z.int().nullable(),
    }),
  ),
  /** Faults beyond those listed. */
  more: z.int(),
});
