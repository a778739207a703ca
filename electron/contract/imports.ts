import { z } from 'zod';
import { CONFLICT_SUBJECTS } from '../domain/merging/conflicts.ts';
import { AMOUNT_READINGS } from '../domain/register/read-amount.ts';
import { DATE_READINGS } from '../domain/register/read-date.ts';
import { ROW_FAULTS } from '../domain/register/read-register.ts';
import { REGISTER_FIELDS } from '../domain/register/register-field.ts';
import { REGISTERED_STATES } from '../domain/register/registered-case.ts';
import { id, instant, localDate, money, text } from './values.ts';
import { customerLabel } from './views.ts';

const counter = z.string().max(10);
const sequence = z.int().min(0);

/** What became of one file; `reason` is a code of the reader, of the chain or of the log, empty where it was taken in. */
const fileResult = z.strictObject({
  name: z.string(),
  outcome: z.enum(['imported', 'already-here', 'waiting', 'refused']),
  reason: z.string(),
  counter,
  sequence,
  events: z.int(),
  cases: z.int(),
  /** The key it is signed with, and the one that was expected. */
  fingerprint: z.string(),
  knownFingerprint: z.string(),
  /** With `waiting`: what has to come first. */
  needsCounter: counter,
  needsSequence: sequence,
});
const missing = z.array(z.strictObject({ counter, from: sequence, to: sequence }));

/** Two or more decisions about one thing, made at counters that did not know of each other. */
const conflictView = z.strictObject({
  caseId: id,
  number: z.string(),
  customer: customerLabel,
  matter: z.string(),
  subject: z.enum(CONFLICT_SUBJECTS),
  about: z.string(),
  /** The promise, or what goodwill was asked for. */
  what: z.string(),
  sides: z.array(
    z.strictObject({
      counter,
      seq: z.int(),
      at: instant,
      actorName: z.string(),
      kind: z.string(),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
});

export const packageImports = z.strictObject({
  own: z.strictObject({ counter, fingerprint: z.string() }),
  counters: z.array(
    z.strictObject({
      counter,
      fingerprint: z.string(),
      trustedAt: instant.nullable(),
      packages: z.int(),
      events: z.int(),
      lastSequence: sequence,
      lastAt: instant.nullable(),
      /** Numbers of packages that wait. */
      held: z.array(sequence),
    }),
  ),
  missing,
  conflicts: z.array(conflictView),
});
export const packagesTaken = z.strictObject({
  files: z.array(fileResult),
  stopped: z.boolean(),
  missing,
  /** Conflicts that came with them. */
  conflicts: z.int(),
});
export const counterToTrust = z.strictObject({
  counter: z.string().regex(/^[A-Z0-9]{2,6}-\d{1,2}$/),
  fingerprint: z.string().max(80),
  fromSequence: z.int().min(1),
});
export const conflictRuling = z.strictObject({
  caseId: id,
  subject: z.enum(CONFLICT_SUBJECTS),
  about: z.string().max(64),
  counter,
  seq: z.int().min(1),
  note: text(300),
});

const registerCell = z.union([z.string(), z.number()]);
export const registerFile = z
  .strictObject({
    name: z.string(),
    /** A code where the file cannot be read; `sheets` is empty then. */
    fault: z.string(),
    encoding: z.string().nullable(),
    sheets: z.array(
      z.strictObject({
        name: z.string(),
        rows: z.int(),
        headings: z.array(z.string()),
        guess: z.array(z.enum(REGISTER_FIELDS).nullable()),
        /** The first filled cells of each column. */
        samples: z.array(z.array(registerCell)),
      }),
    ),
  })
  .nullable();

const column = z.int().min(0).max(200);
/** How a sheet is to be read. */
export const registerReading = {
  sheet: z.int().min(0).max(1000),
  columns: z.array(z.enum(REGISTER_FIELDS).nullable()).max(201),
  dates: z.array(z.strictObject({ column, reading: z.enum(DATE_READINGS) })).max(201),
  amounts: z.array(z.strictObject({ column, reading: z.enum(AMOUNT_READINGS) })).max(201),
  states: z.array(z.strictObject({ word: z.string().max(300), state: z.enum(REGISTERED_STATES) })).max(100),
};
export const registerChecked = z.strictObject({
  ready: z.int(),
  wrong: z.int(),
  errors: z.array(
    z.strictObject({
      row: z.int(),
      column: z.int().nullable(),
      code: z.enum(ROW_FAULTS),
      cell: z.string(),
    }),
  ),
  moreErrors: z.int(),
  questions: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('date'),
        column: z.int(),
        options: z.array(z.enum(DATE_READINGS)),
        sample: z.string(),
      }),
      z.strictObject({
        kind: z.literal('amount'),
        column: z.int(),
        options: z.array(z.enum(AMOUNT_READINGS)),
        sample: z.string(),
      }),
      z.strictObject({ kind: z.literal('state'), column: z.int(), words: z.array(z.string()) }),
    ]),
  ),
  preview: z.array(
    z.strictObject({
      row: z.int(),
      oldNumber: z.string(),
      receivedOn: localDate,
      endedOn: localDate.nullable(),
      state: z.enum(REGISTERED_STATES),
      customerName: z.string(),
      phone: z.string(),
      matter: z.string(),
      what: z.string(),
      requestAmount: money.nullable(),
      goodwillAmount: money.nullable(),
      basis: z.string(),
    }),
  ),
  /** The very file was taken in before and not undone. */
  sameFile: z.strictObject({ importedAt: instant, cases: z.int() }).nullable(),
});
export const registerBatch = z.strictObject({
  batch: id,
  fileName: z.string(),
  fileSha256: z.string(),
  rows: z.int(),
  /** Still in lists and counts. */
  cases: z.int(),
  /** Of those, worked on since: they stay when the batch is undone. */
  workedOn: z.int(),
  importedAt: instant,
  importedByName: z.string(),
  undoneAt: instant.nullable(),
  undoReason: z.string(),
});
