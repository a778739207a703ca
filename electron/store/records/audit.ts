import type { CaseId, StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { EVENT_COLUMNS, eventOf } from '../log/event-row.ts';
import type { EventRow } from '../log/event-row.ts';
import { timelineDetail } from './timeline-detail.ts';
import type { TimelineDetail } from './timeline-detail.ts';

export interface AuditFilter {
  readonly staffId: StaffId | null;
  readonly kind: string | null;
  /** From this instant on, and before the other; null for any day. */
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly caseId: CaseId | null;
}

export interface AuditRow {
  readonly seq: number;
  readonly originCounter: string;
  readonly originSeq: number;
  readonly at: Instant;
  readonly actorName: string;
  readonly secondActorName: string;
  readonly kind: string;
  readonly caseId: CaseId | null;
  readonly caseNumber: string;
  readonly detail: TimelineDetail;
  /** Its words were erased; the header stands. */
  readonly erased: boolean;
  readonly payloadDigest: string;
  readonly prevHash: string;
  readonly hash: string;
}

interface Row extends EventRow {
  readonly actor_name: string | null;
  readonly second_name: string | null;
  readonly case_number: string | null;
}

/**
 * Events a page walks over at most: an index for each question would cost every save, so a rare kind is looked for page by page and the
 * page says how far it came (20,000 take about 10 ms).
 */
const MOST_LOOKED_AT = 20_000;

/**
 * The log itself, newest first. `next` is the seq to go on before, null at its beginning; a page may be empty and still go on. Nothing
 * of a payload but what one line of the timeline shows.
 */
export function auditPage(
  db: Db,
  filter: AuditFilter,
  from: number,
  most: number,
  walk = MOST_LOOKED_AT,
): { readonly rows: readonly AuditRow[]; readonly next: number | null } {
  const ofCase = filter.caseId !== null;
  // Steps are counted from the newest event, however far ahead of it the first page begins.
  const before = Math.min(from, lastSeq(db) + 1);
  const lowest = ofCase ? 0 : Math.max(0, before - 1 - walk);
  const rows = all<Row>(
    db,
    `SELECT ${EVENT_COLUMNS}, actor.name AS actor_name, second.name AS second_name, complaint_case.number AS case_number
     FROM event LEFT JOIN event_payload ON event_payload.event_seq = event.seq
       LEFT JOIN staff AS actor ON actor.id = event.actor
       LEFT JOIN staff AS second ON second.id = event.second_actor
       LEFT JOIN complaint_case ON complaint_case.id = event.case_id
     WHERE event.seq < :before AND event.seq > :lowest
       ${ofCase ? 'AND event.case_id = :caseId' : ''}
       AND (:staffId IS NULL OR event.actor = :staffId OR event.second_actor = :staffId)
       AND (:kind IS NULL OR event.kind = :kind)
       AND (:from IS NULL OR event.at_utc >= :from) AND (:until IS NULL OR event.at_utc < :until)
     ORDER BY event.seq DESC LIMIT :most`,
    {
      before,
      lowest,
      staffId: filter.staffId,
      kind: filter.kind,
      from: filter.from,
      until: filter.until,
      most,
      ...(ofCase ? { caseId: filter.caseId } : {}),
    },
  );
  const last = rows.at(-1);
  const full = rows.length === most && last !== undefined;
  const next = full ? last.seq : lowest > 0 ? lowest + 1 : null;
  return { rows: rows.map(auditRow), next: next !== null && next > 1 ? next : null };
}

function auditRow(row: Row): AuditRow {
  const event = eventOf(row);
  return {
    seq: event.seq,
    originCounter: event.originCounter,
    originSeq: event.originSeq,
    at: event.at,
    actorName: row.actor_name ?? '',
    secondActorName: row.second_name ?? '',
    kind: event.kind,
    caseId: event.caseId,
    caseNumber: row.case_number ?? '',
    detail: timelineDetail(event),
    erased: event.payload === null,
    payloadDigest: event.payloadDigest,
    prevHash: event.prevHash,
    hash: event.hash,
  };
}

/** The case of a number as somebody types it. */
export function caseOfNumber(db: Db, number: string): CaseId | null {
  const row = one<{ id: CaseId }>(db, `SELECT id FROM complaint_case WHERE number = :number`, { number });
  return row?.id ?? null;
}

/** The local seq of the newest event; 0 in an empty log. */
export function lastSeq(db: Db): number {
  return one<{ seq: number | null }>(db, `SELECT max(seq) AS seq FROM event`)?.seq ?? 0;
}

/** Events whose words were erased. */
export function erasedPayloads(db: Db): number {
  return one<{ n: number }>(db, `SELECT count(*) AS n FROM event_payload WHERE payload IS NULL`)?.n ?? 0;
}
