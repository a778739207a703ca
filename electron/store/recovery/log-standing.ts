import type { ChainEnd, LogHole } from '../../domain/log-holes.ts';
import { NO_HASH } from '../log/hash.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { ownCounter } from '../log/append.ts';
import { headOf } from '../log/adopt.ts';
import type { HighWater } from './high-water.ts';

/** What stands outside the log and remembers how far it had come. */
export interface Remembered {
  readonly mark: HighWater | null;
  /** Numbers of this counter's packages that lie in the data folder. */
  readonly keptPackages: readonly number[];
}

/**
 * `level`: nothing outside knows more than the log. `behind`: numbers that were given out are not in it. `older`: packages were made of
 * what is not in it, and no mark tells how many numbers that were. `other`: the log has another event under a number that is remembered.
 */
export type LogStanding =
  | { readonly is: 'level' | 'other' }
  | { readonly is: 'behind'; readonly hole: LogHole }
  | { readonly is: 'older'; readonly fromPackage: number; readonly toPackage: number };

/**
 * Holds the log against its own last package and against its mark (reliability: compared at start); where there is no mark, against the
 * packages that lie beside it. Reads a handful of rows, whatever the log's size.
 */
export function standingOf(db: Db, remembered: Remembered): LogStanding {
  const counter = ownCounter(db);
  const { mark, keptPackages } = remembered;
  if (counter === null) return mark === null ? { is: 'level' } : wholeLogGone(mark);
  if (mark !== null && mark.counter !== counter) return { is: 'other' };
  const made = lastMade(db);
  if (made !== null && differs(db, counter, { originSeq: made.lastSeq, hash: made.lastHash }))
    return { is: 'other' };
  const head = headOf(db, counter);
  if (mark !== null) {
    if (mark.originSeq > head.originSeq) return { is: 'behind', hole: holeUpTo(counter, head, mark) };
    return { is: differs(db, counter, mark) ? 'other' : 'level' };
  }
  const newest = Math.max(0, ...keptPackages);
  const known = made?.sequence ?? 0;
  // One more may be left from a close that was cut off between keeping the file and recording it.
  if (newest > known + 1) return { is: 'older', fromPackage: known + 1, toPackage: newest };
  return { is: 'level' };
}

/** An empty log where one had stood. */
function wholeLogGone(mark: HighWater): LogStanding {
  return { is: 'behind', hole: holeUpTo(mark.counter, { originSeq: 0, hash: NO_HASH }, mark) };
}

function holeUpTo(counter: string, head: ChainEnd, mark: HighWater): LogHole {
  return {
    counter,
    fromSeq: head.originSeq + 1,
    toSeq: mark.originSeq,
    prevHash: head.hash,
    lastHash: mark.hash,
  };
}

function lastMade(
  db: Db,
): { readonly sequence: number; readonly lastSeq: number; readonly lastHash: string } | null {
  const [row] = all<{ sequence: number; last_seq: number; last_hash: string }>(
    db,
    `SELECT sequence, last_seq, last_hash FROM package
     WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) ORDER BY sequence DESC LIMIT 1`,
  );
  return row === undefined
    ? null
    : { sequence: row.sequence, lastSeq: row.last_seq, lastHash: row.last_hash };
}

/** A number inside a hole has no event: what is remembered of it was answered for when the hole was named. */
function differs(db: Db, counter: string, { originSeq, hash }: ChainEnd): boolean {
  const found = hashUnder(db, counter, originSeq);
  return found !== null && found !== hash;
}

function hashUnder(db: Db, counter: string, originSeq: number): string | null {
  const row = one<{ hash: Buffer }>(
    db,
    `SELECT hash FROM event WHERE origin_counter = :counter AND origin_seq = :originSeq`,
    { counter, originSeq },
  );
  if (row !== undefined) return row.hash.toString('hex');
  const next = one<{ prev_hash: Buffer }>(
    db,
    `SELECT prev_hash FROM event WHERE origin_counter = :counter AND origin_seq = :next`,
    { counter, next: originSeq + 1 },
  );
  return next === undefined ? null : next.prev_hash.toString('hex');
}
