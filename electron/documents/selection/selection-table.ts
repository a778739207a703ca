import type { ConcernedAsked, SelectedCase } from '../../domain/search/selected-case.ts';
import { columnsOf } from '../package/column.ts';
import type { Column } from '../package/column.ts';
import type { Table } from '../package/table.ts';

/** Names as in `cases.csv` of a package where both have the column; codes are those of the log. */
const COLUMNS = columnsOf<SelectedCase>((column) => [
  column('id', 'case_number', (row) => row.number),
  column('id', 'register_number', (row) => row.registerNumber),
  column('code', 'state', (row) => row.state),
  column('date', 'received_on', (row) => row.receivedOn),
  column('id', 'counter', (row) => row.counter),
  column('staff', 'staff', (row) => row.ownerName),
  column('name', 'customer_name', ({ record }) => (record.nameWithheld === true ? '' : record.customerName)),
  column('phone', 'phone', ({ record }) => record.phone),
  column('reference', 'reference', ({ record }) => record.reference),
  column('code', 'language', ({ record }) => record.paperLanguage),
  column('code', 'sector', ({ record }) => record.sector),
  column('code', 'category', ({ record }) => record.category),
  column('code', 'severity', ({ record }) => record.severity),
  column('text', 'matter', ({ record }) => record.matter),
  column('text', 'what', ({ record }) => record.what),
  column('text', 'customer_words', ({ record }) => record.customerWords),
  column('text', 'request', ({ record }) => record.request),
  column('number', 'open_promises', (row) => row.openPromises),
  column('date', 'deadline_on', (row) => row.deadlineOn),
  column('date', 'resolved_on', (row) => row.resolvedOn),
]);
const CONCERNED = columnsOf<SelectedCase>((column) => [
  column('staff', 'staff_concerned', (row) => row.staffConcerned),
]);

/** The column of the staff member concerned is there only where a supervisor asked for it. */
export function selectionTable(rows: readonly SelectedCase[], staffConcerned: ConcernedAsked): Table {
  const columns: readonly Column<SelectedCase>[] =
    staffConcerned === null ? COLUMNS : [...COLUMNS, ...CONCERNED];
  const nowhere = { branch: '', counter: 0, zone: 'UTC' };
  return {
    name: 'cases',
    columns: columns.map(({ name, kind }) => ({ name, kind })),
    rows: rows.map((row) => columns.map(({ cell }) => String(cell(row, nowhere) ?? ''))),
  };
}
