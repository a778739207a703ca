import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs';
import { refusalOf } from '../failure.ts';

const CHUNK_BYTES = 1 << 20;

/** The disk does not give what is written on it; with the code by which `refusalOf` and `isOfTheLog` know it. */
export class DiskDidNotAnswer extends Error {
  readonly code = 'SQLITE_IOERR_READ';
}

/**
 * Whether a log, with its WAL, can be read from the disk at all, up to so many bytes of each. SQLite makes SQLITE_CORRUPT of a read that
 * ended with EIO, and SQLITE_CANTOPEN of an open that did (measured: 38 of 41 calls of a start): a failing disk would be called damage,
 * and somebody would repair a log that is whole. Closing the file gives up the locks this process has on it (POSIX): only where something
 * is wrong already, and no other process is let in.
 */
export function diskAnswers(logFile: string, mostBytes = Number.MAX_SAFE_INTEGER): boolean {
  try {
    for (const file of [logFile, `${logFile}-wal`]) if (existsSync(file)) readThrough(file, mostBytes);
    return true;
  } catch (error) {
    if (refusalOf(error)?.code === 'disk-failed') return false;
    if (refusalOf(error) === null) throw error;
    // It may not be read, which is no failure of the disk.
    return true;
  }
}

/** Whether a disk has become read-only under an open log: SQLite makes an I/O error of that too (measured). Another file, for its locks. */
export function isReadOnlyNow(logFile: string): boolean {
  const probe = `${logFile}-probe`;
  try {
    closeSync(openSync(probe, 'w', 0o600));
    rmSync(probe, { force: true });
    return false;
  } catch (error) {
    return refusalOf(error)?.code === 'read-only';
  }
}

function readThrough(file: string, mostBytes: number): void {
  const handle = openSync(file, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    let at = 0;
    for (let read = -1; read !== 0 && at < mostBytes; at += read)
      read = readSync(handle, chunk, 0, CHUNK_BYTES, at);
  } finally {
    closeSync(handle);
  }
}
