import type { PackageImprovement } from '../../../domain/day-close/package-rows.ts';
import { codes, columnsOf } from '../column.ts';

/**
 * `improvements.csv`, one row a line of the improvement list that changed (product E5). Final in package v1. `state` is open,
 * decided, done or rejected; `cases` the numbers of the complaints behind it, parted by semicolons.
 */
export const IMPROVEMENT_COLUMNS = columnsOf<PackageImprovement>((column) => [
  column('id', 'improvement_id', (row) => row.improvement.id),
  column('text', 'cause', (row) => row.improvement.cause),
  column('staff', 'owner', (row) => row.improvement.owner),
  column('instant', 'opened_at_utc', (row) => row.openedAt),
  column('date', 'due_on', (row) => row.improvement.dueOn),
  column('code', 'state', (row) => row.improvement.state),
  column('text', 'decision', (row) => row.improvement.decision),
  column('date', 'decided_on', (row) => row.improvement.decidedOn),
  column('date', 'done_on', (row) => row.improvement.doneOn),
  column('code', 'cases', (row) => codes(row.caseNumbers)),
]);
