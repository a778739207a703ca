import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { done, refuse } from '../domain/refusal.ts';
import type { Outcome } from '../domain/refusal.ts';
import type { Db } from './database.ts';
import { inTransaction } from './database.ts';
import { syncFile } from './data-folder.ts';
import type { SayPreparing } from './preparing.ts';

export interface Migration {
  /** The user_version it leads to; 1, 2, 3 … without a gap. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** What SQL cannot work out, in the same transaction. It runs at this version for ever: it may read no column that comes later. */
  readonly fill?: (db: Db) => void;
  /** SQL that stands on what `fill` has written. */
  readonly afterFill?: string;
}

/** "Amnd": tells our database from any other SQLite file. */
export const APPLICATION_ID = 0x416d6e64;

/**
 * The version a file stands at, 0 for an empty one; changes nothing.
 * Refuses `newer-database` and, for a file that is not a log of ours, `damaged`.
 */
export function versionOf(db: Db, migrations: readonly Migration[]): Outcome<number> {
  const version = numberPragma(db, 'user_version');
  const ours = numberPragma(db, 'application_id') === APPLICATION_ID;
  if (!ours && !isEmpty(db)) return refuse('damaged');
  return version > (migrations.at(-1)?.version ?? 0) ? refuse('newer-database') : done(version);
}

/**
 * Brings a database to the last migration, each in one transaction with its user_version, so that a kill leaves the version
 * before or the version after. A fresh file gets everything in one transaction. Before an existing log is changed, a copy of
 * the file is kept beside it as `<file>.before-<version>`.
 */
export function migrate(
  db: Db,
  file: string,
  from: number,
  migrations: readonly Migration[],
  say: SayPreparing = () => undefined,
): void {
  const ahead = migrations.filter(({ version }) => version > from);
  if (from === 0) {
    inTransaction(db, () => {
      db.pragma(`application_id = ${APPLICATION_ID}`);
      for (const migration of ahead) apply(db, migration);
    });
    return;
  }
  for (const [index, migration] of ahead.entries()) {
    keepCopy(db, file, migration.version, say);
    say('change', index, ahead.length);
    withForeignKeysAfterwards(db, () => apply(db, migration));
  }
}

/**
 * A table can only be made anew while foreign keys are not looked at (SQLite: a drop would count as the delete of every row), and
 * the setting cannot change inside a transaction: so they are all looked at together before the commit.
 */
function withForeignKeysAfterwards(db: Db, work: () => void): void {
  db.pragma('foreign_keys = OFF');
  try {
    inTransaction(db, () => {
      work();
      const broken = db.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error('Migration leaves rows that point at nothing');
    });
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function apply(db: Db, migration: Migration): void {
  db.exec(migration.sql);
  migration.fill?.(db);
  if (migration.afterFill !== undefined) db.exec(migration.afterFill);
  db.pragma(`user_version = ${migration.version}`);
}

/** Everything in the WAL goes into the file first, so that the file alone is the whole log. */
function keepCopy(db: Db, file: string, version: number, say: SayPreparing): void {
  const copy = `${file}.before-${version}`;
  if (existsSync(copy)) return;
  db.pragma('wal_checkpoint(TRUNCATE)');
  const half = `${copy}${HALF}`;
  try {
    copyInPieces(file, half, (done, of) => {
      say('copy', done, of);
    });
    syncFile(half);
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/** At the end of the name of a copy that is not whole yet. */
const HALF = '.half';

/**
 * Takes away what a kill left of a copy. Before the log is opened: on a disk that it has filled no start would come as far as writing over
 * it, since SQLite needs room only to open.
 */
export function dropHalfCopies(file: string): void {
  const start = `${basename(file)}.before-`;
  for (const name of readdirSync(dirname(file)))
    if (name.startsWith(start) && name.endsWith(HALF)) rmSync(join(dirname(file), name), { force: true });
}

const PIECE = 8 * 1024 * 1024;

/** As `copyFileSync`, which says nothing for as long as the seven gigabytes of a million cases take. */
function copyInPieces(from: string, to: string, say: (done: number, of: number) => void): void {
  const source = openSync(from, 'r');
  try {
    const target = openSync(to, 'w', 0o600);
    try {
      const { size } = fstatSync(source);
      const piece = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE, size)));
      for (let done = 0; done < size;) {
        say(done, size);
        const read = readSync(source, piece, 0, piece.length, done);
        if (read === 0) break;
        for (let written = 0; written < read;)
          written += writeSync(target, piece, written, read - written, done + written);
        done += read;
      }
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

function isEmpty(db: Db): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}

function numberPragma(db: Db, name: string): number {
  return Number(db.pragma(name, { simple: true }));
}
