import { existsSync } from 'node:fs';
import { done, refuse } from '../domain/refusal.ts';
import type { Outcome, Refusal } from '../domain/refusal.ts';
import { configure, openFile } from './connection.ts';
import type { ConnectionOptions } from './connection.ts';
import { ensurePrivateFile } from './data-folder.ts';
import type { Db } from './database.ts';
import { isOfTheLog, refusalOf } from './failure.ts';
import { dropHalfCopies, migrate, versionOf } from './migrate.ts';
import type { Migration } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import { diskAnswers } from './recovery/disk-answers.ts';
import type { SayPreparing } from './preparing.ts';
import { ensureSearch, isIndexed } from './search/search-index.ts';

const HEAD_BYTES = 4096;

export interface Store {
  /** The one connection that writes. */
  readonly db: Db;
  readonly file: string;
  /** Empties the WAL into the file and closes. */
  readonly close: () => void;
}

/**
 * Opens the log for writing, makes it where there is none, brings it to the newest migration.
 * Refuses as a value: `newer-database`, `read-only`, `damaged`, `locked`, `disk-full`, `disk-failed`, `folder-missing`.
 * Nothing is created or changed by a refusal for a newer or a foreign database. `say` hears how far a migration or the index has
 * come; killed anywhere in it, the next opening goes on.
 */
export function openStore(
  file: string,
  options: ConnectionOptions = {},
  migrations: readonly Migration[] = MIGRATIONS,
  say: SayPreparing = () => undefined,
): Outcome<Store> {
  let db: Db | undefined;
  let isMigrating = false;
  try {
    ensurePrivateFile(file);
    dropHalfCopies(file);
    db = openFile(file, 'write', options);
    const version = versionOf(db, migrations);
    if (!version.ok) {
      db.close();
      return version;
    }
    configure(db, 'write');
    isMigrating = version.value !== migrations.at(-1)?.version;
    migrate(db, file, version.value, migrations, say);
    isMigrating = false;
    ensureSearch(db, say);
    return done(storeOf(db, file));
  } catch (error) {
    db?.close();
    // A bit of the header or the schema is another one: SQLite knows the file for a database and cannot make sense of it.
    const isGarbled = isOfTheLog(error) && !isMigrating;
    const refusal = refusalOf(error) ?? (isGarbled ? refuse('damaged') : null);
    if (refusal === null) throw error;
    return failsInstead(refusal, file) ? refuse('disk-failed') : refusal;
  }
}

/**
 * Whether `openStore` would first have to migrate or index this log (measured at a million cases: minutes, in which a window would
 * stand still). Looks and changes nothing, but for the room that half a copy takes: on a full disk it could not even look. A file that
 * cannot be asked is left to `openStore`, which says why.
 */
export function needsPreparing(file: string, options: ConnectionOptions = {}): boolean {
  if (!existsSync(file)) return false;
  let db: Db | undefined;
  try {
    dropHalfCopies(file);
    db = openFile(file, 'read', options);
    const version = versionOf(db, MIGRATIONS);
    if (!version.ok || version.value === 0) return false;
    return version.value !== MIGRATIONS.at(-1)?.version || !isIndexed(db);
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

/** What SQLite says of a read that failed reads like something else; damage may stand anywhere, the others come from the first bytes. */
function failsInstead({ code }: Refusal, file: string): boolean {
  if (code === 'damaged') return !diskAnswers(file);
  return (code === 'read-only' || code === 'disk-full') && !diskAnswers(file, HEAD_BYTES);
}

/** A second connection that can only read: for worker threads (package, reports, chain check). The file must exist. */
export function openReader(file: string, options: ConnectionOptions = {}): Db {
  const db = openFile(file, 'read', options);
  configure(db, 'read');
  return db;
}

/**
 * Moves what it can of the WAL into the file without waiting for anybody; call it when nobody has typed or saved for a second.
 * No save pays for it then (measured: p99 of a save falls from 1–5 ms to 0.45 ms). Returns the pages that a reader still holds
 * back; they go with the next call.
 */
export function checkpointWhenIdle(db: Db): number {
  const [row] = db.pragma('wal_checkpoint(PASSIVE)') as readonly { log: number; checkpointed: number }[];
  return row === undefined ? 0 : Math.max(0, row.log - row.checkpointed);
}

function storeOf(db: Db, file: string): Store {
  return {
    db,
    file,
    close: () => {
      if (!db.open) return;
      try {
        db.pragma('wal_checkpoint(TRUNCATE)');
      } catch (error) {
        // A full disk, a damaged page: what is in the WAL stays there, and the next start reads both.
        if (!isOfTheLog(error)) throw error;
      } finally {
        db.close();
      }
    },
  };
}
