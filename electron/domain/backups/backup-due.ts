import type { Instant } from '../time.ts';

const HOUR_MS = 3_600_000;
/** At quitting somebody waits for the desk to end: only when the last good backup is older than this. */
const DUE_AT_QUIT_MS = 4 * HOUR_MS;

export type BackupOccasion = 'clock' | 'day-close' | 'erased' | 'quit' | 'by-hand';

export interface BackupDueFacts {
  readonly occasion: BackupOccasion;
  readonly now: Instant;
  readonly lastSeq: number;
  /** The last good backup in the first place; null before the first. */
  readonly last: { readonly at: Instant; readonly lastSeq: number } | null;
}

/**
 * Whether a backup is made now. A log that has not changed needs none; by the clock once an hour of use. A clock that was set back lies
 * before the last backup: then it is due.
 */
export function isBackupDue({ occasion, now, lastSeq, last }: BackupDueFacts): boolean {
  if (lastSeq === 0) return false;
  if (occasion === 'by-hand' || last === null) return true;
  if (lastSeq === last.lastSeq) return false;
  if (occasion === 'day-close' || occasion === 'erased') return true;
  const since = Date.parse(now) - Date.parse(last.at);
  return since < 0 || since >= (occasion === 'quit' ? DUE_AT_QUIT_MS : HOUR_MS);
}
