import type { ReportRow } from './report.ts';
import type { TextCell } from './text-table.ts';

/** Names of the report's columns, as a program or a spreadsheet reads them. */
const COLUMNS: readonly (readonly [name: string, cell: (row: ReportRow) => TextCell])[] = [
  ['branch', (row) => row.branch],
  ['month', (row) => row.month],
  ['received', (row) => row.received],
  ['resolved', (row) => row.resolved],
  ['clocks_kept', (row) => row.clocksKept],
  ['clocks_late', (row) => row.clocksLate],
  ['promises_kept', (row) => row.promisesKept],
  ['promises_late', (row) => row.promisesLate],
  ['promises_broken', (row) => row.promisesBroken],
  ['repeats', (row) => row.repeats],
  ['cause_ours', (row) => row.causeOurs],
  ['cause_shared', (row) => row.causeShared],
  ['cause_third_party', (row) => row.causeThirdParty],
  ['cause_not_ours', (row) => row.causeNotOurs],
  ['cause_open', (row) => row.causeOpen],
  ['satisfaction', (row) => row.satisfaction],
  ['answers', (row) => row.satisfactionAnswers],
  ['goodwill', (row) => row.goodwill],
];
export const REPORT_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

export function reportCells(row: ReportRow): readonly TextCell[] {
  return COLUMNS.map(([, cell]) => cell(row));
}
