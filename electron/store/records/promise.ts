import type { CaseId, PromiseId } from '../../domain/ids.ts';
import type { PromiseNow, PromiseSource, PromiseState } from '../../domain/promise.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';

interface PromiseRow {
  readonly id: string;
  readonly case_id: string;
  readonly source: PromiseSource;
  readonly what: string;
  readonly owner: string;
  readonly due_at: string;
  readonly made_at: string;
  readonly state: PromiseState;
  readonly settled_at: string | null;
  readonly reason: string;
  readonly step_id: string | null;
  readonly first_due_at: string | null;
  readonly moved_times: number;
}

export const PROMISE_COLUMNS = `promise.id, promise.case_id, promise.source, promise.what, promise.owner, promise.due_at,
  promise.made_at, promise.state, promise.settled_at, promise.reason, promise.step_id,
  promise.first_due_at, promise.moved_times`;

export function promiseNow(row: PromiseRow): PromiseNow {
  return {
    id: row.id,
    caseId: row.case_id,
    source: row.source,
    what: row.what,
    owner: row.owner,
    dueAt: row.due_at,
    madeAt: row.made_at,
    state: row.state,
    settledAt: row.settled_at,
    reason: row.reason,
    stepId: row.step_id,
    // Of before promises could move.
    firstDueAt: row.first_due_at ?? row.due_at,
    movedTimes: row.moved_times,
  };
}
export type { PromiseRow };

export function promiseOf(db: Db, id: PromiseId): PromiseNow | null {
  const row = one<PromiseRow>(db, `SELECT ${PROMISE_COLUMNS} FROM promise WHERE id = :id`, { id });
  return row === undefined ? null : promiseNow(row);
}

/** In the order in which they were made. */
export function promisesOf(db: Db, caseId: CaseId): readonly PromiseNow[] {
  return all<PromiseRow>(
    db,
    `SELECT ${PROMISE_COLUMNS} FROM promise WHERE case_id = :caseId ORDER BY made_seq`,
    {
      caseId,
    },
  ).map(promiseNow);
}
