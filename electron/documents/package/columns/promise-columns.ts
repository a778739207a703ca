import type { PackagePromise } from '../../../domain/day-close/package-rows.ts';
import { localMinute, type Column } from '../column.ts';

/**
 * `promises.csv`, one row a promise. Final in package v1. `source` says where it was made (clock, remedy, letter, follow-up,
 * manual); `state` is open, kept, late (done after its time), broken or withdrawn; `reason` stands where it was not kept.
 */
export const PROMISE_COLUMNS: readonly Column<PackagePromise>[] = [
  { name: 'case_number', cell: (row) => row.caseNumber },
  { name: 'promise_id', cell: (row) => row.promise.id },
  { name: 'source', cell: (row) => row.promise.source },
  { name: 'what', cell: (row) => row.promise.what },
  { name: 'owner', cell: (row) => row.promise.owner },
  { name: 'made_at_utc', cell: (row) => row.promise.madeAt },
  { name: 'due_at_utc', cell: (row) => row.promise.dueAt },
  { name: 'due_local', cell: (row, place) => localMinute(row.promise.dueAt, place.zone) },
  { name: 'state', cell: (row) => row.promise.state },
  { name: 'settled_at_utc', cell: (row) => row.promise.settledAt },
  { name: 'reason', cell: (row) => row.promise.reason },
];
