import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time.ts';
import { BACKUP_MONTHS } from './when-due.ts';

/**
 * Where a copy of the log stands that may still hold words which the log has erased: a backup of the first or the second place, the log
 * of before a restore, the damaged one of before a repair.
 */
export const OLD_COPY_KINDS = ['first', 'second', 'aside', 'repair'] as const;
export type OldCopyKind = (typeof OLD_COPY_KINDS)[number];

export interface OldCopy {
  readonly kind: OldCopyKind;
  /** Of the file, or of the folder a log was put aside to; counter and time, nobody's name. */
  readonly name: string;
  readonly at: Instant;
  /** Cases whose words stand in it and in the log no more; null for one that cannot be read: it may hold any. */
  readonly cases: number | null;
  /** Every entry of it stands in the log of now too; null where nobody can tell. */
  readonly inLog: boolean | null;
}

/** What was put aside goes by itself when the last backup of its time would: rotation lets backups go, and nothing else does it here. */
export function isPastRotation({ kind, at }: Pick<OldCopy, 'kind' | 'at'>, now: Instant): boolean {
  if (kind === 'first' || kind === 'second') return false;
  const end = Temporal.Instant.from(at).toZonedDateTimeISO('UTC').add({ months: BACKUP_MONTHS });
  return Temporal.Instant.compare(end.toInstant(), Temporal.Instant.from(now)) <= 0;
}
