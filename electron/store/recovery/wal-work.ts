import { statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { checkpointWhenIdle } from '../open-store.ts';

/** Above this a checkpoint is made even while somebody works: a save of a full day is some 2 MB. */
export const LARGE_WAL_BYTES = 16 * 1024 * 1024;
/**
 * A WAL that once grew beyond this is cut back as soon as nobody reads in it. One that stays is written over: a save of 130 kB onto a file
 * that must grow takes 0.15 ms longer than onto one that has the room (measured), as much as a bare row in all.
 */
export const SPARE_WAL_BYTES = 32 * 1024 * 1024;

/** `held`: pages that a reader still keeps in the WAL; they go with a later call. */
export interface WalWork {
  readonly bytes: number;
  readonly held: number;
  readonly cutBack: boolean;
}

/** How often rows were changed on this connection: the same number a second later means a quiet second. */
export function changesSoFar(db: Db): number {
  return all<{ changes: number }>(db, `SELECT total_changes() AS changes`)[0]?.changes ?? 0;
}

/**
 * Moves the WAL into the file when nobody saved for a second, and when it has grown large even while they do; null where there was
 * nothing to do. Waits for nobody: a reader that holds the WAL makes it wait for the next call instead.
 */
export function workOnWal(db: Db, file: string, isQuiet: boolean): WalWork | null {
  const before = walBytes(file);
  if (before === 0 || (!isQuiet && before < LARGE_WAL_BYTES)) return null;
  const held = checkpointWhenIdle(db);
  const cutBack = held === 0 && before > SPARE_WAL_BYTES && truncate(db);
  return { bytes: walBytes(file), held, cutBack };
}

function walBytes(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/** Between two tries to empty the WAL: whoever works at the desk is not held up. */
const NEXT_TRY_MS = 200;
/** A copy of a large log reads for a minute or two; after this long it is left to the desk's next opening, which empties the WAL first. */
const MOST_TRIES = 3_000;

/**
 * Erased words are gone from the file (secure_delete) but the WAL still holds the pages they stood on. A reader (a backup, the check behind the
 * window) keeps it from being emptied, so this comes back until it could be; false where it never could.
 */
export async function emptyWal(db: Db): Promise<boolean> {
  for (let nth = 0; nth < MOST_TRIES; nth += 1) {
    if (truncate(db)) return true;
    await pause(NEXT_TRY_MS);
  }
  return false;
}

/** TRUNCATE would wait for readers as long as a save may; here it gives up at once. */
function truncate(db: Db): boolean {
  const wait = Number(db.pragma('busy_timeout', { simple: true }));
  db.pragma('busy_timeout = 0');
  try {
    const [row] = db.pragma('wal_checkpoint(TRUNCATE)') as readonly { busy: number }[];
    return row?.busy === 0;
  } finally {
    db.pragma(`busy_timeout = ${wait}`);
  }
}
