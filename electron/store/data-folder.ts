import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the folder (0700) and an empty file (0600) where they are missing, and takes other users' rights away where they are
 * not: names and phone numbers of customers stand in there. SQLite gives its WAL the mode of the file.
 */
export function ensurePrivateFile(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    syncFile(dirname(folder));
  }
  takeRights(folder, 0o700);
  if (!existsSync(file)) {
    closeSync(openSync(file, 'a', 0o600));
    syncFile(folder);
  }
  takeRights(file, 0o600);
  // SQLite opens a file it may not write without a word; the first save would fail instead.
  accessSync(folder, constants.W_OK);
  accessSync(file, constants.W_OK);
}

/**
 * Windows has no such modes: there the folder of the user's profile does this work. A folder that everybody may write into, as /tmp, is
 * everybody's and stays so: a log opened in it once locked a whole machine out.
 */
function takeRights(path: string, mode: number): void {
  if (process.platform === 'win32') return;
  const before = statSync(path).mode;
  if ((before & 0o077) !== 0 && (before & 0o1000) === 0) chmodSync(path, mode);
}

export function syncFile(path: string): void {
  // A folder cannot be opened for syncing on Windows; NTFS journals its names itself.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
