import type { CaseId } from '../../domain/ids.ts';
import type { RetentionClass } from '../../domain/retention/retention-class.ts';
import type { WaitingFor } from '../../domain/retention/when-due.ts';
import type { Instant } from '../../domain/time.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';

/** For each class the moment before which a case must have ended; null for never. */
export type EndsBefore = Readonly<Record<RetentionClass, Instant | null>>;

export interface DueCase {
  readonly caseId: CaseId;
  readonly number: string;
  readonly retentionClass: RetentionClass;
  readonly endedAt: Instant;
  /** Null for one that may go. */
  readonly waitingFor: WaitingFor | null;
}

/** The last of its ends: a case that was reopened and resolved again ended the second time. */
const ENDED_AT = `max(coalesce(closed_at, ''), coalesce(withdrawn_at, ''), coalesce(left_at, ''), coalesce(resolved_at, ''))`;

/** The class as far as the row of the case itself tells it; the index of 0007 begins with exactly this. */
const CLASS_IN_ROW = `CASE WHEN channel = 'authority' THEN 'authority' WHEN safety = 1 THEN 'safety'
    WHEN coalesce(goodwill_minor, 0) > 0 OR goodwill_kind = 'in-kind' THEN 'money'
    WHEN state IN ('left', 'withdrawn') THEN 'left' ELSE 'ordinary' END`;

const GRANTED = `EXISTS (SELECT 1 FROM goodwill WHERE goodwill.case_id = complaint_case.id AND goodwill.state = 'approved')`;

const OWN = `(SELECT origin_counter FROM event WHERE seq = 1)`;

const WAITS = `CASE
  WHEN EXISTS (SELECT 1 FROM legal_hold WHERE legal_hold.case_id = ended.id) THEN 'held'
  WHEN EXISTS (SELECT 1 FROM promise WHERE promise.case_id = ended.id AND promise.state = 'open') THEN 'promise-open'
  WHEN EXISTS (SELECT 1 FROM goodwill WHERE goodwill.case_id = ended.id AND goodwill.state = 'waiting') THEN 'goodwill-waiting'
  WHEN EXISTS (SELECT 1 FROM conflict WHERE conflict.case_id = ended.id AND conflict.decided = 0) THEN 'conflict-open'
  WHEN EXISTS (SELECT 1 FROM complaint_case AS younger WHERE younger.repeat_of = ended.id AND younger.id <> ended.id)
    OR EXISTS (SELECT 1 FROM complaint_case AS younger WHERE younger.linked_case = ended.id AND younger.id <> ended.id)
    THEN 'named-by-another'
  WHEN ended.origin_counter <> ${OWN} AND NOT EXISTS (
    SELECT 1 FROM event WHERE event.case_id = ended.id AND event.kind = 'payload-erased'
      AND +event.origin_counter = ended.origin_counter) THEN 'at-its-counter'
  WHEN EXISTS (SELECT 1 FROM event WHERE event.case_id = ended.id AND +event.origin_counter = ${OWN}
      AND event.origin_seq > (SELECT coalesce(max(last_seq), 0) FROM package WHERE origin_counter = ${OWN})) THEN 'not-in-a-package'
  WHEN EXISTS (SELECT 1 FROM uncopied JOIN event ON +event.origin_seq BETWEEN uncopied.first_seq AND uncopied.last_seq
      WHERE event.case_id = ended.id AND +event.origin_counter = ${OWN}) THEN 'package-not-copied'
  END`;

/** Before every instant, compared as text: a class that is kept for ever. */
const NEVER = '';

interface DueRow {
  readonly id: CaseId;
  readonly number: string;
  readonly ended_at: Instant;
  readonly granted: number;
  readonly waiting: WaitingFor | null;
}

/** Where a walk over the cases of one class stands. */
export interface DueCursor {
  readonly endedAt: Instant;
  readonly caseId: CaseId;
}

/**
 * Cases of one class whose time is up, also those that wait, the first to end first; from behind `after` on. Goodwill that a supervisor
 * granted later makes a case one with money, and it stays as long as those do.
 */
export function dueCases(
  db: Db,
  inRow: RetentionClass,
  ends: EndsBefore,
  most: number,
  after: DueCursor | null = null,
): readonly DueCase[] {
  const [own, money] = [ends[inRow] ?? NEVER, ends.money ?? NEVER];
  const raised = inRow === 'left' || inRow === 'ordinary';
  return all<DueRow>(
    db,
    `WITH uncopied AS MATERIALIZED (
       SELECT first_seq, last_seq FROM package
       WHERE origin_counter = ${OWN} AND folder = '' AND copies = 0 AND erased_at IS NULL),
     ended AS (
       SELECT id, number, origin_counter, ${ENDED_AT} AS ended_at, ${GRANTED} AS granted
       FROM complaint_case INDEXED BY case_by_end
       WHERE erased_at IS NULL AND state IN ('resolved', 'withdrawn', 'left', 'closed')
         AND ${CLASS_IN_ROW} = :inRow AND ${ENDED_AT} < :bound
         AND (${ENDED_AT}, id) > (:endedAt, :caseId) AND ${ENDED_AT} < iif(:raised AND ${GRANTED}, :money, :own)
       ORDER BY ${ENDED_AT}, id LIMIT :most)
     SELECT ended.id, ended.number, ended.ended_at, ended.granted, ${WAITS} AS waiting
     FROM ended ORDER BY ended.ended_at, ended.id`,
    {
      inRow,
      own,
      money,
      bound: raised && money > own ? money : own,
      raised: raised ? 1 : 0,
      endedAt: after?.endedAt ?? '',
      caseId: after?.caseId ?? '',
      most,
    },
  ).map((row) => ({
    caseId: row.id,
    number: row.number,
    retentionClass: raised && row.granted === 1 ? 'money' : inRow,
    endedAt: row.ended_at,
    waitingFor: row.waiting,
  }));
}

export interface Hold {
  readonly caseId: CaseId;
  readonly number: string;
  readonly reason: string;
  readonly heldAt: Instant;
  readonly heldByName: string;
}

const HOLDS = `SELECT legal_hold.case_id AS "caseId", complaint_case.number, legal_hold.reason, legal_hold.held_at AS "heldAt",
    coalesce(staff.name, '') AS "heldByName"
  FROM legal_hold JOIN complaint_case ON complaint_case.id = legal_hold.case_id
    LEFT JOIN staff ON staff.id = legal_hold.held_by`;

/** The cases nothing is erased of, the latest held first. */
export function holds(db: Db): readonly Hold[] {
  return all<Hold>(db, `${HOLDS} ORDER BY legal_hold.held_at DESC LIMIT 500`);
}

/** Whether the words of a case are held, or since when they are gone. */
export function keptCase(
  db: Db,
  caseId: CaseId,
): { readonly hold: Omit<Hold, 'caseId' | 'number'> | null; readonly erasedAt: Instant | null } {
  const hold = one<Hold>(db, `${HOLDS} WHERE legal_hold.case_id = :caseId`, { caseId });
  const row = one<{ at: Instant | null }>(
    db,
    `SELECT erased_at AS at FROM complaint_case WHERE id = :caseId`,
    { caseId },
  );
  const { reason, heldAt, heldByName } = hold ?? {};
  return {
    hold:
      reason === undefined || heldAt === undefined || heldByName === undefined
        ? null
        : { reason, heldAt, heldByName },
    erasedAt: row?.at ?? null,
  };
}

export interface KeptFile {
  readonly sequence: number;
  readonly fileSha256: string;
}

/** This counter's kept packages with an event of one of these cases in them, that were not removed yet. */
export function packagesWith(db: Db, caseIds: readonly CaseId[]): readonly KeptFile[] {
  return all<KeptFile>(
    db,
    `SELECT DISTINCT package.sequence, package.file_sha256 AS "fileSha256"
     FROM json_each(:caseIds) AS asked JOIN event ON event.case_id = asked.value AND event.origin_counter = ${OWN}
       JOIN package ON package.origin_counter = ${OWN} AND package.erased_at IS NULL
         AND event.origin_seq BETWEEN package.first_seq AND package.last_seq
     ORDER BY package.sequence`,
    { caseIds: JSON.stringify(caseIds) },
  );
}

/** This counter's kept and copied packages with cases of which nothing is left but headers: they hold the words of undone registers alone. */
export function emptiedPackages(db: Db): readonly KeptFile[] {
  const told = (
    payload: string,
  ): string => `EXISTS (SELECT 1 FROM event JOIN event_payload ON event_payload.event_seq = event.seq
    WHERE event.origin_counter = ${OWN} AND event.origin_seq BETWEEN package.first_seq AND package.last_seq
      AND event.case_id IS NOT NULL AND event.kind <> 'payload-erased' AND event_payload.payload ${payload})`;
  return all<KeptFile>(
    db,
    `SELECT sequence, file_sha256 AS "fileSha256" FROM package
     WHERE origin_counter = ${OWN} AND erased_at IS NULL AND (folder <> '' OR copies > 0)
       AND NOT ${told('IS NOT NULL')} AND ${told('IS NULL')}
     ORDER BY sequence`,
  );
}

/** Names of kept files that were removed, or should have been: a power cut may have come between. */
export function erasedFiles(db: Db): readonly string[] {
  return all<{ name: string | null }>(
    db,
    `SELECT file_name AS name FROM package WHERE origin_counter = ${OWN} AND erased_at IS NOT NULL
     UNION ALL SELECT redacted_name FROM package WHERE origin_counter = ${OWN} AND erased_at IS NOT NULL`,
  ).flatMap(({ name }) => name ?? []);
}
