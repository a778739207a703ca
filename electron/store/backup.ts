import Database from 'better-sqlite3';
import type { LogFigures } from '../domain/backups/backup.ts';
import { HOLE_KINDS } from '../domain/log-holes.ts';
import { openFile } from './connection.ts';
import type { ConnectionOptions } from './connection.ts';
import { all, one } from './database.ts';
import { syncFile } from './data-folder.ts';
import type { Db } from './database.ts';
import { verifyChain } from './log/verify-chain.ts';
import { APPLICATION_ID } from './migrate.ts';

/** Pages of one step (8 MB); a step of the copy ends before anybody could wait for its worker to be told to stop. */
const PAGES_A_STEP = 2048;
/**
 * What lies unsynced in the copy is what a save on the same disk waits for (measured at 1.2 GB on a busy machine: the slowest save falls
 * from 130–200 ms to 20–60 ms). Nobody else knows the file yet, so the lock that closing its handle gives up (POSIX) protects nothing.
 */
const STEPS_A_SYNC = 2;

/** What a log holds now; null for one that nobody has set up yet. */
export function figuresOf(db: Db): LogFigures | null {
  const last = one<{ seq: number; hash: Buffer }>(
    db,
    `SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1`,
  );
  if (last === undefined) return null;
  const row = one<{ counter: string; last_own: number; events: number; payloads: number; cases: number }>(
    db,
    `SELECT first.origin_counter AS counter,
       (SELECT max(origin_seq) FROM event WHERE origin_counter = first.origin_counter) AS last_own,
       (SELECT count(*) FROM event) AS events,
       (SELECT count(*) FROM event_payload) AS payloads,
       (SELECT count(*) FROM complaint_case) AS cases
     FROM event AS first WHERE first.seq = 1`,
  );
  if (row === undefined) return null;
  const { counter, last_own: lastOwn, events, payloads, cases } = row;
  return {
    counter,
    lastOwn,
    events,
    payloads,
    cases,
    lastSeq: last.seq,
    lastHash: last.hash.toString('hex'),
  };
}

/**
 * Copies the log as it stands now into a new file, in steps, while others write: one read transaction is held through all of them, so
 * that a save in between neither waits nor makes the copy begin anew (SQLite restarts a backup whose source has changed). Gives what the
 * log held at that moment; null for an empty log.
 */
export async function copyLog(
  source: Db,
  file: string,
  onPages: (done: number, of: number) => void = () => undefined,
): Promise<LogFigures | null> {
  source.exec('BEGIN');
  try {
    const figures = figuresOf(source);
    if (figures === null) return null;
    let steps = 0;
    await source.backup(file, {
      progress: ({ totalPages, remainingPages }) => {
        steps += 1;
        if (steps % STEPS_A_SYNC === 0) syncFile(file);
        onPages(totalPages - remainingPages, totalPages);
        return PAGES_A_STEP;
      },
    });
    return figures;
  } finally {
    source.exec('COMMIT');
  }
}

/** Takes the WAL mode out of a copy, so that it opens on read-only media (measured: a file in WAL mode does not). */
export function settleCopy(file: string, options: ConnectionOptions): void {
  const db = openFile(file, 'write', options);
  try {
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

/** A backup, or any file in rollback-journal mode, to be read and never changed. */
export function openBackup(file: string, options: ConnectionOptions): Db {
  const db = openFile(file, 'read', options);
  db.pragma('query_only = ON');
  return db;
}

export type CopyFault = 'unreadable' | 'not-ours' | 'pages' | 'chain' | 'figures';

/**
 * Opens a copy as a restore would and believes nothing: its pages, whose file it is, its chain (from `provedTo` on, when a backup that
 * holds exactly this event was proved whole), and that it holds what the source held. Null when all of it is so.
 */
export function copyFault(
  file: string,
  options: ConnectionOptions,
  wanted: LogFigures | null,
  provedTo: Pick<LogFigures, 'lastSeq' | 'lastHash'> | null = null,
): CopyFault | null {
  return faultIn(
    file,
    options,
    (db) => pagesFault(db) ?? chainFault(db, provedSeq(db, provedTo)) ?? figuresFault(db, wanted),
  );
}

/** The two shares of `copyFault`, for two threads at once; nothing of a copy is proved before both have said null. */
export function firstShareFault(
  file: string,
  options: ConnectionOptions,
  wanted: LogFigures,
  split: ProofSplit,
): CopyFault | null {
  return faultIn(
    file,
    options,
    (db) => chainFault(db, split.provedSeq, split.splitSeq) ?? figuresFault(db, wanted),
  );
}
export function secondShareFault(
  file: string,
  options: ConnectionOptions,
  { splitSeq }: ProofSplit,
): CopyFault | null {
  return faultIn(file, options, (db) => pagesFault(db) ?? chainFault(db, splitSeq));
}

/** Where the chain of a copy is parted between two threads. */
export interface ProofSplit {
  /** Up to here somebody has proved it before; 0 for nothing. */
  readonly provedSeq: number;
  readonly splitSeq: number;
}
/** Fewer events than that are proved before a thread has started. */
const MANY_EVENTS = 50_000;
/** What the second thread has left to do of the chain: the pages take it as long as the rest would (measured: 1 s to 3 s). */
const OF_THE_SECOND = 0.35;

/** Null where one thread is enough, or where the copy cannot be read: `copyFault` says why. */
export function proofSplit(
  file: string,
  options: ConnectionOptions,
  { lastSeq }: LogFigures,
  provedTo: Pick<LogFigures, 'lastSeq' | 'lastHash'> | null,
): ProofSplit | null {
  let from = 0;
  const fault = faultIn(file, options, (db) => {
    from = provedSeq(db, provedTo);
    return null;
  });
  const left = lastSeq - from;
  if (fault !== null || left < MANY_EVENTS) return null;
  return { provedSeq: from, splitSeq: lastSeq - Math.round(left * OF_THE_SECOND) };
}

function provedSeq(db: Db, provedTo: Pick<LogFigures, 'lastSeq' | 'lastHash'> | null): number {
  return provedTo !== null && holdsEvent(db, provedTo) ? provedTo.lastSeq : 0;
}

function pagesFault(db: Db): CopyFault | null {
  return db.pragma('quick_check(1)', { simple: true }) === 'ok' ? null : 'pages';
}

function chainFault(db: Db, after: number, upTo?: number): CopyFault | null {
  const chain = verifyChain(db, after, undefined, upTo);
  return chain.ok && (upTo === undefined || chain.events === upTo) ? null : 'chain';
}

function figuresFault(db: Db, wanted: LogFigures | null): CopyFault | null {
  const found = figuresOf(db);
  return found === null || (wanted !== null && !sameFigures(found, wanted)) ? 'figures' : null;
}

function faultIn(
  file: string,
  options: ConnectionOptions,
  look: (db: Db) => CopyFault | null,
): CopyFault | null {
  let db: Db | undefined;
  try {
    db = openBackup(file, options);
    if (Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID) return 'not-ours';
    return look(db);
  } catch (error) {
    if (error instanceof Database.SqliteError) return 'unreadable';
    throw error;
  } finally {
    db?.close();
  }
}

/** Pages and chain of a log that is open; what a copy that failed its proof is held against. */
export function isSound(db: Db): boolean {
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok' && verifyChain(db).ok;
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  }
}

function sameFigures(a: LogFigures, b: LogFigures): boolean {
  return (
    a.counter === b.counter &&
    a.events === b.events &&
    a.payloads === b.payloads &&
    a.cases === b.cases &&
    a.lastSeq === b.lastSeq &&
    a.lastOwn === b.lastOwn &&
    a.lastHash === b.lastHash
  );
}

/** Whether this very event stands in a log, under the same local number. Events are only appended: then all before it do too. */
export function holdsEvent(db: Db, event: { readonly lastSeq: number; readonly lastHash: string }): boolean {
  return hashAt(db, event.lastSeq) === event.lastHash;
}

export function hashAt(db: Db, seq: number): string | null {
  const row = one<{ hash: Buffer }>(db, `SELECT hash FROM event WHERE seq = :seq`, { seq });
  return row === undefined ? null : row.hash.toString('hex');
}

/** The last local number under which two logs have the same event; 0 where they begin differently. */
export function commonSeq(one: Db, other: Db, most: number): number {
  let same = 0;
  let differs = most + 1;
  while (differs - same > 1) {
    const middle = Math.floor((same + differs) / 2);
    const hash = hashAt(one, middle);
    if (hash !== null && hash === hashAt(other, middle)) same = middle;
    else differs = middle;
  }
  return same;
}

/** Local number of the last event with which somebody answered for a log that goes on without some of its events; 0 for none. */
export function lastBreakSeq(db: Db): number {
  const rows = all<{ seq: number | null }>(
    db,
    `SELECT max(seq) AS seq FROM event WHERE kind IN (SELECT value FROM json_each(:kinds))`,
    { kinds: JSON.stringify(HOLE_KINDS) },
  );
  return rows[0]?.seq ?? 0;
}

/** How far a log has come and when it began; null for one that nobody has set up. Two rows, so it may be asked at any time. */
export function logSpan(db: Db): { readonly lastSeq: number; readonly firstAt: string } | null {
  const row = one<{ last_seq: number | null; first_at: string | null }>(
    db,
    `SELECT (SELECT max(seq) FROM event) AS last_seq, (SELECT at_utc FROM event WHERE seq = 1) AS first_at`,
  );
  return row === undefined || row.last_seq === null || row.first_at === null
    ? null
    : { lastSeq: row.last_seq, firstAt: row.first_at };
}
