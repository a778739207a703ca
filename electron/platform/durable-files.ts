import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { errorCode, REFUSAL_BY_ERRNO } from './disk-calls.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Outcome, Refusal, RefusalCode } from '../domain/refusal.ts';

const CHUNK_BYTES = 1 << 20;

/** A folder for files with customers in them: 0700, durable under its name. Its parent must be there. */
export function privateFolder(folder: string, parent: string): void {
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    syncPath(parent);
  }
  takeRights(folder, 0o700);
}

/**
 * FAT on a stick and Windows know no such modes; there the stick itself is what is locked away. A folder that everybody may write into,
 * as /tmp, stays everybody's.
 */
export function takeRights(path: string, mode: number): void {
  if (process.platform === 'win32') return;
  const before = statSync(path).mode;
  if ((before & 0o077) === 0 || (before & 0o1000) !== 0) return;
  try {
    chmodSync(path, mode);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EINVAL'].includes(errorCode(error))) throw error;
  }
}

/** fsync of a file or of the names in a folder. */
export function syncPath(path: string): void {
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // Some file systems have no fsync for folders and say so; that is not a failing disk.
    if (errorCode(error) !== 'EINVAL') throw error;
  } finally {
    closeSync(handle);
  }
}

type Write = (file: number, bytes: Uint8Array, from: number) => number;

/**
 * Writes all of it where an open file stands. A disk that fills up takes a part of what it is given and calls that no failure; only the
 * call after it says `ENOSPC`, so every call's count is looked at and the rest is written once more. One that takes nothing at all and
 * does not say why is full as well.
 */
export function writeWholly(file: number, bytes: Uint8Array, write: Write = writeSync): void {
  for (let at = 0; at < bytes.length;) {
    const taken = write(file, bytes, at);
    if (taken === 0) throw Object.assign(new Error('the disk takes no more'), { code: 'ENOSPC' });
    at += taken;
  }
}

/**
 * Copies a file of any size, syncs it, reads it back and compares: false where what stands there is not what was read. The target
 * must not be there; nobody else reads it before it is given its name.
 */
export function copyVerified(
  from: string,
  to: string,
  onBytes: (done: number) => void = () => undefined,
): boolean {
  const source = openSync(from, 'r');
  let wanted = '';
  try {
    const target = openSync(to, 'wx', 0o600);
    try {
      wanted = hashOf(source, (chunk, at) => {
        writeWholly(target, chunk);
        onBytes(at + chunk.length);
      });
      fsyncSync(target);
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
  return fileHash(to) === wanted;
}

/** SHA-256 of a file, read in pieces. */
export function fileHash(path: string): string {
  const handle = openSync(path, 'r');
  try {
    return hashOf(handle, () => undefined);
  } finally {
    closeSync(handle);
  }
}

function hashOf(handle: number, onChunk: (chunk: Buffer, at: number) => void): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let at = 0;
  for (;;) {
    const read = readSync(handle, buffer, 0, CHUNK_BYTES, at);
    if (read === 0) return hash.digest('hex');
    const chunk = buffer.subarray(0, read);
    hash.update(chunk);
    onChunk(chunk, at);
    at += read;
  }
}

/**
 * What a failed call of the disk means to a clerk; what is no failure of a disk is thrown on. A disk of the network or a broken file
 * system has more numbers for it (ESTALE, ENOTCONN, EUCLEAN) than anybody would list.
 */
export function diskRefusal(error: unknown): Refusal {
  const code = errorCode(error);
  if (!ERRNO.test(code)) throw error;
  return refuse(REFUSALS[code] ?? 'disk-failed');
}

export function refusingDisk<T>(work: () => Outcome<T>): Outcome<T> {
  try {
    return work();
  } catch (error) {
    return diskRefusal(error);
  }
}

export function ensureFolder(folder: string, parent: string): Outcome<null> {
  return refusingDisk(() => {
    if (!existsSync(parent)) return refuse('folder-missing');
    privateFolder(folder, parent);
    return done(null);
  });
}

const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  ...REFUSAL_BY_ERRNO,
  EEXIST: 'name-taken',
};
/** Node's own codes have an underscore (`ERR_INVALID_ARG_TYPE`), and so have SQLite's. */
const ERRNO = /^E[A-Z0-9]+$/;
