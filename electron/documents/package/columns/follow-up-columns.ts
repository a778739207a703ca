import type { PackageFollowUp } from '../../../domain/day-close/package-rows.ts';
import { localMinute, wallClock, type Column } from '../column.ts';

/**
 * `follow-ups.csv`, one row a later contact. Final in package v1.
 * `satisfaction` is 1 to 5, empty when not asked; `settles_promise` is the `promise_id` of promises.csv this contact kept.
 */
export const FOLLOW_UP_COLUMNS: readonly Column<PackageFollowUp>[] = [
  { name: 'case_number', cell: (row) => row.caseNumber },
  { name: 'follow_up_id', cell: (row) => row.followUp.id },
  { name: 'at_utc', cell: (row) => row.followUp.at },
  { name: 'at_local', cell: (row, place) => localMinute(row.followUp.at, place.zone) },
  { name: 'staff', cell: (row) => row.staffName },
  { name: 'kind', cell: (row) => row.followUp.kind },
  { name: 'said', cell: (row) => row.followUp.said },
  { name: 'outcome', cell: (row) => row.followUp.outcome },
  { name: 'satisfaction', cell: (row) => row.followUp.satisfaction ?? null },
  { name: 'next_contact_local', cell: (row) => wallClock(row.followUp.nextContactAt) },
  { name: 'settles_promise', cell: (row) => row.followUp.settles ?? null },
];
