import type { EventKind } from '../../domain/event.ts';
import type { CaseId, CounterId } from '../../domain/ids.ts';
import { canonicalOrder } from '../../domain/merging/canonical-order.ts';
import { conflictsIn } from '../../domain/merging/conflicts.ts';
import type { KnownOfLost } from '../../domain/log-holes.ts';
import type { Knows } from '../../domain/merging/knowledge.ts';
import { all, one, run } from '../database.ts';
import type { Db } from '../database.ts';
import { dropCase } from '../projections/erased-case.ts';
import { settleConflicts, writeConflicts } from '../projections/conflict.ts';
import { EVENT_COLUMNS, EVENT_TABLES, eventOf } from './event-row.ts';
import type { EventRow } from './event-row.ts';
import { foldIfItHolds, hasBegun, NOTHING_KNOWN } from './fold-across.ts';

/** The kinds of which an improvement is the fold; they belong to no case. */
const IMPROVEMENT_KINDS: readonly EventKind[] = [
  'improvement-opened',
  'improvement-changed',
  'improvement-decided',
];

/** Kinds that `project` leaves to `refoldImprovements` when a log is folded anew. */
export function isOfImprovement(kind: EventKind): boolean {
  return IMPROVEMENT_KINDS.includes(kind);
}

/** What each counter knew of the others, from the packages it said it had taken in. */
export function knowledge(db: Db): Knows {
  const rows = all<{ origin_counter: CounterId; counter: CounterId; last_seq: number; known_from: number }>(
    db,
    `SELECT origin_counter, counter, last_seq, known_from FROM imported_package`,
  );
  const steps = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const key = `${row.origin_counter} ${row.counter}`;
    steps.set(key, [...(steps.get(key) ?? []), row]);
  }
  return ({ originCounter, originSeq }, other) => {
    const known = steps.get(`${originCounter} ${other}`) ?? [];
    return Math.max(0, ...known.filter((row) => row.known_from <= originSeq).map((row) => row.last_seq));
  };
}

/** Cases in which more than one counter has a hand. */
export function sharedCases(db: Db): readonly CaseId[] {
  return all<{ case_id: CaseId }>(
    db,
    `SELECT case_id FROM event WHERE case_id IS NOT NULL GROUP BY case_id HAVING min(origin_counter) <> max(origin_counter)`,
  ).map((row) => row.case_id);
}

/** Whether another counter than this one has written about a case. */
export function isShared(db: Db, caseId: CaseId, counter: CounterId): boolean {
  const other = one<{ seq: number }>(
    db,
    `SELECT seq FROM event WHERE case_id = :caseId AND origin_counter <> :counter LIMIT 1`,
    { caseId, counter },
  );
  return other !== undefined;
}

/**
 * Folds a case that several counters worked on from its first event, in the one order that is the same in every log, and names what
 * they decided differently. What came to nothing beside what another counter did is passed over: it stays in the timeline. `known`:
 * what a log with holes still knows of arrivals that are gone.
 */
export function refoldCase(db: Db, caseId: CaseId, knows: Knows, known: KnownOfLost = NOTHING_KNOWN): void {
  const events = canonicalOrder(
    all<EventRow>(
      db,
      `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES} WHERE event.case_id = :caseId ORDER BY event.seq`,
      { caseId },
    ).map((row) => eventOf(row)),
    knows,
  );
  const conflicts = conflictsIn(events, knows);
  dropCase(db, caseId);
  const [first, ...later] = events;
  if (first === undefined) return;
  if (!hasBegun(db, first, known)) return;
  foldIfItHolds(db, first);
  writeConflicts(db, caseId, conflicts);
  for (const event of later) foldIfItHolds(db, event);
  settleConflicts(db, caseId, conflicts);
}

/** Improvements are few: whenever one came from elsewhere all are folded again, in the one order. */
export function refoldImprovements(db: Db, knows: Knows): void {
  const rows = all<EventRow>(
    db,
    `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES}
     WHERE event.kind IN ('improvement-opened', 'improvement-changed', 'improvement-decided') ORDER BY event.seq`,
  );
  run(db, `DELETE FROM improvement`);
  for (const event of canonicalOrder(
    rows.map((row) => eventOf(row)),
    knows,
  )) {
    foldIfItHolds(db, event);
  }
}
