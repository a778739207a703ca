import Database from 'better-sqlite3';
import type { Db } from './database.ts';

export interface ConnectionOptions {
  /** Absolute path of the `.node` file, where better-sqlite3's own prebuilt one cannot load (Electron 33: Node-API 9). */
  readonly nativeBinding?: string | undefined;
  /** How long to wait for another process that is writing, milliseconds; `WRITE_WAIT_MS` when not given. */
  readonly waitMs?: number | undefined;
}

/** How long a save waits for another process that is writing. Whoever waits holds up the whole desk for as long. */
export const WRITE_WAIT_MS = 5000;
/** A WAL that grew beyond this while a worker was reading is cut back once it is empty. */
const LARGEST_WAL_BYTES = 64 * 1024 * 1024;
/** SQLite's number for synchronous=FULL. */
const FULL = 2;

/**
 * Of pages a connection keeps. better-sqlite3 takes 16 MB, and each connection of a desk fills them in a day; the system's own cache serves
 * as well (measured: 300 searches at a million cases, 1.24 s of processor with 16, 8 and 4 MB alike).
 */
const CACHE_KIB = 4000;

/** Opens a file that exists and changes nothing in it yet. */
export function openFile(file: string, mode: 'write' | 'read', options: ConnectionOptions): Db {
  const { nativeBinding, waitMs = WRITE_WAIT_MS } = options;
  return new Database(file, {
    readonly: mode === 'read',
    fileMustExist: true,
    timeout: waitMs,
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  });
}

/** As `waitMs`, for a connection that is open. */
export function waitAtMost(db: Db, waitMs: number): void {
  db.pragma(`busy_timeout = ${waitMs}`);
}

/** Sets what every connection must have; each setting is read back, and one that did not hold throws. */
export function configure(db: Db, mode: 'write' | 'read'): void {
  if (mode === 'write') {
    db.pragma('journal_mode = WAL');
    // A checkpoint inside a save is what makes its slowest ones slow; main runs checkpointWhenIdle instead.
    db.pragma('wal_autocheckpoint = 0');
    db.pragma(`journal_size_limit = ${LARGEST_WAL_BYTES}`);
    // What was typed and thrown away (product A2) must not be readable between the rows of the file.
    db.pragma('secure_delete = ON');
  } else {
    db.pragma('query_only = ON');
  }
  // better-sqlite3 is compiled with NORMAL as the WAL default, which loses acknowledged saves at a power cut
  // (measured: 69 to 98 % of cuts lost some; FULL lost none).
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // Without it REPLACE would slip past the triggers that keep the log append-only.
  db.pragma('recursive_triggers = ON');
  db.pragma(`cache_size = ${-CACHE_KIB}`);
  requireSetting(db, 'journal_mode', 'wal');
  requireSetting(db, 'synchronous', FULL);
  requireSetting(db, 'foreign_keys', 1);
  requireSetting(db, 'recursive_triggers', 1);
  requireSetting(db, 'cache_size', -CACHE_KIB);
  if (mode === 'write') {
    requireSetting(db, 'wal_autocheckpoint', 0);
    requireSetting(db, 'secure_delete', 1);
  }
}

function requireSetting(db: Db, name: string, wanted: string | number): void {
  const found = db.pragma(name, { simple: true });
  if (found !== wanted) throw new Error(`SQLite keeps ${name} = ${String(found)}, ${wanted} was set`);
}
