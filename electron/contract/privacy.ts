import { z } from 'zod';
import { PAPER_LANGUAGES } from '../domain/language.ts';
import { PERSON_FILE_PURPOSES } from '../domain/person-file/person-file.ts';
import { OLD_COPY_KINDS } from '../domain/retention/old-copy.ts';
import { RETENTION_CLASSES } from '../domain/retention/retention-class.ts';
import { WAITING_FOR } from '../domain/retention/when-due.ts';
import { id, instant, localDate, text } from './values.ts';

/** Shapes of how long words are kept, of everything about one person, and of the log as it stands. */
export const legalHold = z.strictObject({
  caseId: id,
  number: z.string(),
  reason: z.string(),
  heldAt: instant,
  heldByName: z.string(),
});

export const retentionView = z.strictObject({
  classes: z.array(
    z.strictObject({
      class: z.enum(RETENTION_CLASSES),
      /** 0 is for ever. */
      months: z.int(),
      due: z.int(),
      waiting: z.int(),
    }),
  ),
  /** There are more than were counted. */
  more: z.boolean(),
  /** The first to end first; `waitingFor`: why it stays all the same. */
  cases: z.array(
    z.strictObject({
      caseId: id,
      number: z.string(),
      class: z.enum(RETENTION_CLASSES),
      endedOn: localDate,
      waitingFor: z.enum(WAITING_FOR).nullable(),
    }),
  ),
  /** The day on which the last backup of today with these words in it is gone. */
  goneFromBackupsOn: localDate,
  holds: z.array(legalHold),
});

export const oldCopy = z.strictObject({
  kind: z.enum(OLD_COPY_KINDS),
  name: z.string(),
  at: instant,
  /** Cases whose words stand only here; null for a copy that cannot be read. */
  cases: z.int().nullable(),
  inLog: z.boolean().nullable(),
  /** When it goes by itself. */
  goesOn: localDate,
});

export const personFileOrder = z.strictObject({
  caseIds: z.array(id).min(1).max(100),
  purpose: z.enum(PERSON_FILE_PURPOSES),
  language: z.enum(PAPER_LANGUAGES),
  /** The name of the staff member concerned stands in it; only a supervisor may ask for that. */
  staffConcerned: z.boolean(),
  as: z.enum(['paper', 'folder']),
});

/** `number`: of a case, empty for any. */
export const auditQuery = z.strictObject({
  staffId: id.nullable(),
  kind: text(40).nullable(),
  day: localDate.nullable(),
  number: text(40),
});

export const auditPage = z.strictObject({
  rows: z.array(
    z.strictObject({
      seq: z.int(),
      originCounter: z.string(),
      originSeq: z.int(),
      at: instant,
      actorName: z.string(),
      secondActorName: z.string(),
      kind: z.string(),
      caseId: id.nullable(),
      caseNumber: z.string(),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      erased: z.boolean(),
      payloadDigest: z.string(),
      prevHash: z.string(),
      hash: z.string(),
    }),
  ),
  /** To go on before; null at the beginning of the log. */
  next: z.int().nullable(),
});

/** What reading the whole chain came to; `brokenAt` is the number in this log of the first event that does not hold. */
export const chainResult = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), events: z.int(), erased: z.int() }),
  z.strictObject({
    ok: z.literal(false),
    brokenAt: z.int(),
    why: z.enum(['gap', 'previous', 'header', 'payload', 'payload-missing']),
  }),
]);
