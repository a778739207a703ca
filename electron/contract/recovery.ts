import { z } from 'zod';
import { MENDINGS } from '../domain/log-holes.ts';
import { id, instant, text } from './values.ts';

/** Numbers of a counter that were given out and whose events are gone. */
export const missingNumbers = z.strictObject({ counter: z.string(), fromSeq: z.int(), toSeq: z.int() });

/** Why the desk does not open, as far as it is known. */
export const logTrouble = z.strictObject({
  /** Numbers that the mark or a package remembers and the log has not. */
  missing: missingNumbers.nullable(),
  /** Packages that lie in the data folder and are not in the log; 0 and 0 where there are none. */
  fromPackage: z.int(),
  toPackage: z.int(),
  /** When the mark was written that remembers more than the log. */
  markAt: instant.nullable(),
  /** Whether the log can be read well enough to ask a supervisor for a PIN. */
  canAnswer: z.boolean(),
  busy: z.boolean(),
});

export const mendReport = z.strictObject({
  how: z.enum([...MENDINGS, 'nothing', 'brought-back']),
  events: z.int(),
  missing: z.array(missingNumbers),
  lostBeside: z.int(),
  changedCases: z.array(z.string()),
  keptAs: z.string(),
});

/** `folder` null: the dialog was closed. */
export const readableExport = z.strictObject({
  folder: z.string().nullable(),
  events: z.int(),
  rows: z.int(),
  papers: z.int(),
});

export const gapAnswer = z.strictObject({
  supervisorId: id,
  pin: z.string().max(12),
  reason: text(300),
});

/** What the check behind the desk has found; null figures until it has ended. */
export const logHealth = z.strictObject({
  running: z.boolean(),
  checkedAt: instant.nullable(),
  events: z.int().nullable(),
  chain: z.enum(['ok', 'broken', 'unreadable']).nullable(),
  /** Local number of the first event that does not hold. */
  brokenAt: z.int().nullable(),
  why: z.string().nullable(),
  quickCheck: z.enum(['ok', 'damaged']).nullable(),
  /** Whether tables and indexes are what the events give; found in a quiet hour. */
  state: z.enum(['ok', 'differs']).nullable(),
  mark: z.strictObject({ originSeq: z.int(), at: instant }).nullable(),
});
