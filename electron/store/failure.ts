import { refuse } from '../domain/refusal.ts';
import type { Refusal, RefusalCode } from '../domain/refusal.ts';

/**
 * The refusal a failure of SQLite or of the file system means to a clerk, or null when the error is a bug.
 * Four different screens hang on it: disk full, read-only, damaged, locked (reliability).
 */
export function refusalOf(error: unknown): Refusal | null {
  const code = codeOf(error);
  return code === null ? null : refuse(code);
}

/** What SQLite itself says, and no file beside the log. */
export function isOfTheLog(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}

const BY_SQLITE_CODE: readonly (readonly [prefix: string, code: RefusalCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  // The shared memory of a WAL cannot grow: on a disk without a free block this is how a start fails (measured, F3).
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_IOERR', 'disk-failed'],
];
const BY_SYSTEM_CODE: Readonly<Record<string, RefusalCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large-for-disk',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EIO: 'disk-failed',
  ENXIO: 'disk-failed',
  ENODEV: 'disk-failed',
  EUCLEAN: 'disk-failed',
  ESTALE: 'disk-failed',
  ENOTCONN: 'disk-failed',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

function codeOf(error: unknown): RefusalCode | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const { code } = error;
  // Not by its class: an error that came out of a worker thread has only its code left.
  if (code.startsWith('SQLITE_')) {
    return BY_SQLITE_CODE.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
  }
  return BY_SYSTEM_CODE[code] ?? null;
}
