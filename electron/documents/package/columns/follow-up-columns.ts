import type { PackageFollowUp } from '../../../domain/day-close/package-rows.ts';
import { localMinute, wallClock, columnsOf } from '../column.ts';

/**
 * `follow-ups.csv`, one row a later contact. Final in package v1.
 * `satisfaction` is 1 to 5, empty when not asked; `settles_promise` is the `promise_id` of promises.csv this contact kept.
 */
export const FOLLOW_UP_COLUMNS = columnsOf<PackageFollowUp>((column) => [
  column('id', 'case_number', (row) => row.caseNumber),
  column('id', 'follow_up_id', (row) => row.followUp.id),
  column('instant', 'at_utc', (row) => row.followUp.at),
  column('minute', 'at_local', (row, place) => localMinute(row.followUp.at, place.zone)),
  column('staff', 'staff', (row) => row.staffName),
  column('code', 'kind', (row) => row.followUp.kind),
  column('text', 'said', (row) => row.followUp.said),
  column('code', 'outcome', (row) => row.followUp.outcome),
  column('number', 'satisfaction', (row) => row.followUp.satisfaction ?? null),
  column('minute', 'next_contact_local', (row) => wallClock(row.followUp.nextContactAt)),
  column('id', 'settles_promise', (row) => row.followUp.settles ?? null),
]);
