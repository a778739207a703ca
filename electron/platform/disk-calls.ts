import { constants } from 'node:fs';
import { access, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import type { RefusalCode } from '../domain/refusal.ts';

/** The calls of the operating system a safe write makes, each of which can fail; failures are errors with a `code`. */
export interface DiskCalls {
  isFolder(path: string): Promise<boolean>;
  isThere(path: string): Promise<boolean>;
  mayWrite(folder: string): Promise<void>;
  /** Bytes an ordinary user may still write on the disk the folder is on. */
  freeBytes(folder: string): Promise<number>;
  /** Makes a file that was not there before, readable by its owner only. */
  create(path: string): Promise<NewFile>;
  read(path: string): Promise<Uint8Array>;
  /** Names in a folder. */
  list(folder: string): Promise<readonly string[]>;
  rename(from: string, to: string): Promise<void>;
  /** No error when there is none. */
  remove(path: string): Promise<void>;
  syncFolder(folder: string): Promise<void>;
}
export interface NewFile {
  /** Writes all of it. */
  write(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export const systemDiskCalls: DiskCalls = {
  isFolder: async (path) => (await stat(path)).isDirectory(),
  isThere: async (path) => {
    try {
      await stat(path);
      return true;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    }
  },
  mayWrite: (folder) => access(folder, constants.W_OK | constants.X_OK),
  freeBytes: async (folder) => {
    const disk = await statfs(folder);
    return disk.bavail * disk.bsize;
  },
  create: async (path) => {
    // Exclusive: a link planted under the temporary name on somebody's stick is not followed.
    const handle = await open(path, 'wx', 0o600);
    return {
      write: async (bytes) => {
        let written = 0;
        while (written < bytes.length) {
          const { bytesWritten } = await handle.write(bytes, written);
          if (bytesWritten === 0)
            throw Object.assign(new Error('the disk takes no more'), { code: 'ENOSPC' });
          written += bytesWritten;
        }
      },
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (path) => readFile(path),
  list: (folder) => readdir(folder),
  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder: async (folder) => {
    // Windows opens no folder for syncing; there the journal orders the rename after the synced data.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } catch (error) {
      // Some file systems have no fsync for folders and say so (fsync(2), EINVAL); that is not a failing disk.
      if (errorCode(error) !== 'EINVAL') throw error;
    } finally {
      await handle.close();
    }
  },
};

/** `ENOSPC`, `EIO` …; empty for an error that carries none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What a number of the operating system means to a clerk, wherever a file is written. */
export const REFUSAL_BY_ERRNO: Readonly<Record<string, RefusalCode>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EROFS: 'folder-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  // FAT32 on a stick knows no file of 4 GB.
  EFBIG: 'too-large-for-disk',
};
