import type { PackageEvent } from '../../domain/day-close/package-rows.ts';
import type { StoredEvent } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { all, each, one } from '../database.ts';
import type { Db } from '../database.ts';
import { EVENT_COLUMNS, EVENT_TABLES, eventOf, headerOf, HEX_COLUMNS } from '../log/event-row.ts';
import type { EventRow, HexRow } from '../log/event-row.ts';

/** Everything that happened to a case, first thing first. */
export function eventsOf(db: Db, caseId: CaseId): readonly StoredEvent[] {
  return all<EventRow>(
    db,
    `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES} WHERE event.case_id = :caseId ORDER BY event.seq`,
    { caseId },
  ).map((row) => eventOf(row));
}

export interface LogHead {
  readonly originSeq: number;
  readonly hash: string;
}

/** The last event of this counter: what the side file and every package remember of the log. */
export function logHead(db: Db): LogHead | null {
  const row = one<{ origin_seq: number; hash: Buffer }>(
    db,
    `SELECT origin_seq, hash FROM event WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)
     ORDER BY origin_seq DESC LIMIT 1`,
  );
  return row === undefined ? null : { originSeq: row.origin_seq, hash: row.hash.toString('hex') };
}

/** How many of this counter's events come after this number of its own. */
export function eventsAfter(db: Db, originSeq: number): number {
  const row = one<{ events: number }>(
    db,
    `SELECT count(*) AS events FROM event
     WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND origin_seq > :originSeq`,
    { originSeq },
  );
  return row?.events ?? 0;
}

/** Far enough back to see that the clock of the machine was set back, without reading a whole log. */
const LAST_EVENTS = 500;

/** The latest time on any of the last events of this counter: after that moment the clock has stood already. */
export function latestEventAt(db: Db): Instant | null {
  const row = one<{ at: Instant | null }>(
    db,
    `SELECT max(at_utc) AS at FROM (SELECT at_utc FROM event
       WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)
       ORDER BY origin_seq DESC LIMIT ${LAST_EVENTS})`,
  );
  return row?.at ?? null;
}

/**
 * This counter's events after `afterOriginSeq`, by their number, for a package: as they were written, not lifted to a newer
 * version, so that anybody can compute their digests. One by one: those of ten years are a gigabyte (measured).
 */
export function* eventsSince(db: Db, afterOriginSeq: number): Generator<PackageEvent, void, undefined> {
  const rows = each<HexRow>(
    db,
    `SELECT ${HEX_COLUMNS} FROM ${EVENT_TABLES}
     WHERE event.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND event.origin_seq > :afterOriginSeq
     ORDER BY event.origin_seq`,
    { afterOriginSeq },
  );
  for (const row of rows) {
    const { hash, salt, payload } = row;
    yield { header: headerOf(row), hash, salt, payload };
  }
}
