import { z } from 'zod';
import { BACKUP_PLACES } from '../domain/backups/backup.ts';
import { SOURCE_FAULTS } from '../domain/backups/source-fault.ts';
import { REFUSAL_CODES } from '../domain/refusal.ts';
import { id, instant, localDate, text } from './values.ts';

const refusalCode = z.enum(REFUSAL_CODES);

/** `elsewhere`: a folder somebody looked into by hand, for a log that came from another machine. */
export const backupFrom = z.enum([...BACKUP_PLACES, 'elsewhere']);

export const backupLine = z.strictObject({
  place: backupFrom,
  fileName: z.string(),
  counter: z.string(),
  at: instant,
  localDate,
  events: z.int(),
  cases: z.int(),
  bytes: z.int(),
  /** As long as it was when it was proved. */
  whole: z.boolean(),
  /** Its last event stands in the log of now; null where that cannot be read. Without it nothing may push it out. */
  inLog: z.boolean().nullable(),
});

const placeView = z.strictObject({
  /** Empty for a second place that nobody remembers any more (`second-place-unknown`). */
  folder: z.string(),
  /** The last good backup there. */
  goodAt: instant.nullable(),
  /** Why the last try failed; null where it did not. */
  fault: refusalCode.nullable(),
  /** On the same disk as what it should outlive: the log, and for the second place the first. */
  sameDisk: z.boolean().nullable(),
});

export const backupsView = z.strictObject({
  first: placeView,
  second: placeView.nullable(),
  elsewhere: z.string().nullable(),
  list: z.array(backupLine),
  /** What is wrong with the log itself, since when: no backup is made of it and none is let go. */
  source: z.strictObject({ fault: z.enum(SOURCE_FAULTS), since: instant }).nullable(),
  running: z.boolean(),
  /** The log that stood here before the last restore; figures null where it could not be read. */
  aside: z
    .strictObject({
      kind: z.enum(['restored', 'undone']),
      at: instant,
      events: z.int().nullable(),
      cases: z.int().nullable(),
    })
    .nullable(),
});

/** For the one calm line on Today; all null where nothing is to be said. */
export const backupNotice = z.strictObject({
  /** Days since the last good backup, where they are too many; a log that never had one counts from its first start. */
  staleDays: z.int().nullable(),
  source: z.enum(SOURCE_FAULTS).nullable(),
  first: refusalCode.nullable(),
  second: refusalCode.nullable(),
});

export const restoreSource = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('backup'), place: backupFrom, fileName: text(80).min(1) }),
  /** What stood here before the last restore. */
  z.strictObject({ from: z.literal('aside') }),
]);

export const restoreLooked = z.strictObject({
  source: restoreSource,
  /** For kept packages that were sealed with one; may be empty. */
  passphrase: z.string().max(400),
});

export const restorePreview = z.strictObject({
  /** What the log of now has and the other has not; null where it cannot be read. */
  loss: z
    .strictObject({
      events: z.int(),
      arrivals: z.int(),
      cases: z.int(),
      firstAt: instant.nullable(),
      lastAt: instant.nullable(),
    })
    .nullable(),
  /** Events that this counter's own kept packages give back. */
  fromPackages: z.int(),
  unopened: z.array(z.string()),
  numbersUnknown: z.boolean(),
  /** Cases whose words stand in it and were erased since: they are erased again. Null where nothing here can know. */
  erasedSince: z.int().nullable(),
});

export const restoreOrder = restoreLooked.extend({
  reason: text(300),
  /** Who answers for it at a desk where nobody is signed in; null where somebody is, or nobody is known to ask. */
  supervisorId: id.nullable(),
  /** The supervisor's own; empty where no log could be opened to ask. */
  pin: z.string().max(12),
  /** Somebody has read that numbers may be given out twice. */
  numbersUnknown: z.boolean(),
});

export const restoreDone = z.strictObject({
  takenBack: z.int(),
  missing: z.int(),
  erasedAgain: z.int(),
  /** The folder the log of before was moved to. */
  keptAs: z.string(),
});
