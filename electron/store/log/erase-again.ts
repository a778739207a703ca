import type { EventContext, EventDraft } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { CaseStatistics } from '../../domain/retention/case-statistics.ts';
import type { Instant } from '../../domain/time.ts';
import { parsed } from '../canonical-json.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { packagesWith } from '../records/retention.ts';
import { forgetDropped } from '../search/search-index.ts';
import { append } from './append.ts';
import { upcast } from './upcast.ts';

/** A case whose words are gone from a log, and the figures that were left of it. */
export interface Erasure {
  readonly caseId: CaseId;
  readonly figures: CaseStatistics;
}

/** In one transaction, as when they were erased the first time. */
const BATCH = 20;

/** Of registers that were undone: they stand in no state table any more. */
const UNDONE = `SELECT DISTINCT event.case_id AS id FROM event
  WHERE event.kind = 'payload-erased' AND EXISTS (SELECT 1 FROM register_batch)
    AND NOT EXISTS (SELECT 1 FROM complaint_case WHERE complaint_case.id = event.case_id)`;

/** Cases without words in a log, by id; none in a log from before words could be erased (0007). */
export function erasedCases(db: Db): readonly CaseId[] {
  const known = one(db, `SELECT 1 FROM pragma_table_info('complaint_case') WHERE name = 'erased_at'`);
  if (known === undefined) return [];
  return all<{ id: CaseId }>(
    db,
    `SELECT id FROM complaint_case WHERE erased_at IS NOT NULL UNION ALL ${UNDONE}`,
  ).map(({ id }) => id);
}

/** When a log last erased one of these; null where there are none. */
export function lastErasedAt(db: Db, cases: readonly CaseId[]): Instant | null {
  const row = one<{ at: Instant | null }>(
    db,
    `SELECT max(event.at_utc) AS at
     FROM json_each(:cases) AS asked JOIN event ON event.case_id = asked.value AND event.kind = 'payload-erased'`,
    { cases: JSON.stringify(cases) },
  );
  return row?.at ?? null;
}

/** Which of these cases another copy of a log still tells of. */
export function stillTold(copy: Db, cases: readonly CaseId[]): readonly CaseId[] {
  return all<{ id: CaseId }>(
    copy,
    `SELECT asked.value AS id FROM json_each(:cases) AS asked
     WHERE EXISTS (SELECT 1 FROM event JOIN event_payload ON event_payload.event_seq = event.seq
       WHERE event.case_id = asked.value AND event.kind <> 'payload-erased' AND event_payload.payload IS NOT NULL)`,
    { cases: JSON.stringify(cases) },
  ).map(({ id }) => id);
}

/** What a log erased of these cases, in the order in which it did: a younger case that named another one went first. */
export function erasuresOf(db: Db, cases: readonly CaseId[]): readonly Erasure[] {
  return all<{ case_id: CaseId; kind_version: number; payload: string }>(
    db,
    `SELECT event.case_id, event.kind_version, event_payload.payload, max(event.seq) AS seq
     FROM json_each(:cases) AS asked JOIN event ON event.case_id = asked.value AND event.kind = 'payload-erased'
       JOIN event_payload ON event_payload.event_seq = event.seq AND event_payload.payload IS NOT NULL
     GROUP BY event.case_id ORDER BY seq`,
    { cases: JSON.stringify(cases) },
  ).map(({ case_id: caseId, kind_version: version, payload }) => ({
    caseId,
    figures: upcast('payload-erased', version, parsed(payload)),
  }));
}

/**
 * Erases in an older copy of a log what was erased since: an old copy must not bring words back. The log says so with events of its own,
 * with the figures of the first time. Gives how many cases it was.
 */
export function eraseAgain(db: Db, context: EventContext, erasures: readonly Erasure[]): number {
  const told = new Set(
    stillTold(
      db,
      erasures.map(({ caseId }) => caseId),
    ),
  );
  const due = erasures.filter(({ caseId }) => told.has(caseId));
  for (let at = 0; at < due.length; at += BATCH) append(db, context, draftsOf(db, due.slice(at, at + BATCH)));
  if (due.length > 0) forgetDropped(db);
  return due.length;
}

/** The kept packages with these words were taken away then; this log does not know it yet. */
function draftsOf(db: Db, erasures: readonly Erasure[]): readonly EventDraft[] {
  const gone = packagesWith(
    db,
    erasures.map(({ caseId }) => caseId),
  );
  return [
    ...erasures.map(({ caseId, figures }): EventDraft => {
      return { kind: 'payload-erased', caseId, payload: figures };
    }),
    ...gone.map(({ sequence, fileSha256 }): EventDraft => {
      return { kind: 'package-erased', caseId: null, payload: { sequence, fileSha256 } };
    }),
  ];
}
