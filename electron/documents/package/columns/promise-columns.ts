import type { PackagePromise } from '../../../domain/day-close/package-rows.ts';
import { localMinute, columnsOf } from '../column.ts';

/**
 * `promises.csv`, one row a promise. Final in package v1. `source` says where it was made (clock, remedy, letter, follow-up,
 * manual); `state` is open, kept, late (done after its time), broken or withdrawn; `reason` stands where it was not kept.
 * `due_at_utc` is the time in force; `first_due_at_utc` the one first promised, `moved_times` how often the customer was told another.
 */
export const PROMISE_COLUMNS = columnsOf<PackagePromise>((column) => [
  column('id', 'case_number', (row) => row.caseNumber),
  column('id', 'promise_id', (row) => row.promise.id),
  column('code', 'source', (row) => row.promise.source),
  column('text', 'what', (row) => row.promise.what),
  column('staff', 'owner', (row) => row.promise.owner),
  column('instant', 'made_at_utc', (row) => row.promise.madeAt),
  column('instant', 'due_at_utc', (row) => row.promise.dueAt),
  column('minute', 'due_local', (row, place) => localMinute(row.promise.dueAt, place.zone)),
  column('code', 'state', (row) => row.promise.state),
  column('instant', 'settled_at_utc', (row) => row.promise.settledAt),
  column('text', 'reason', (row) => row.promise.reason),
  column('instant', 'first_due_at_utc', (row) => row.promise.firstDueAt),
  column('number', 'moved_times', (row) => row.promise.movedTimes),
  column('id', 'step_id', (row) => row.promise.stepId),
]);
