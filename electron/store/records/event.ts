import type { EventHeader, PackageEvent } from '../../domain/day-close/package-rows.ts';
import type { StoredEvent } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { EVENT_COLUMNS, EVENT_TABLES, eventOf } from '../log/event-row.ts';
import { parsed } from '../canonical-json.ts';
import type { EventRow } from '../log/event-row.ts';

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
 * version, so that anybody can compute their digests.
 */
export function eventsSince(db: Db, afterOriginSeq: number): readonly PackageEvent[] {
  return all<EventRow>(
    db,
    `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES}
     WHERE event.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND event.origin_seq > :afterOriginSeq
     ORDER BY event.origin_seq`,
    { afterOriginSeq },
  ).map(packageEvent);
}

function packageEvent(row: EventRow): PackageEvent {
  const header = {
    originCounter: row.origin_counter,
    originSeq: row.origin_seq,
    at: row.at_utc,
    zone: row.zone,
    actor: row.actor,
    secondActor: row.second_actor,
    kind: row.kind as EventHeader['kind'],
    kindVersion: row.kind_version,
    caseId: row.case_id,
    payloadDigest: row.payload_digest.toString('hex'),
    prevHash: row.prev_hash.toString('hex'),
  };
  return {
    header,
    hash: row.hash.toString('hex'),
    salt: row.salt?.toString('hex') ?? null,
    payload: row.payload === null ? null : (parsed(row.payload) as PackageEvent['payload']),
  };
}
