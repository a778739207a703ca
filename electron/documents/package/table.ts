import type { CountedRows } from '../../domain/day-close/package-rows.ts';
import type { TableName } from '../../domain/day-close/table-words.ts';
import type { Column, ColumnKind, TablePlace } from './column.ts';
import { CASE_COLUMNS } from './columns/case-columns.ts';
import { FOLLOW_UP_COLUMNS } from './columns/follow-up-columns.ts';
import { IMPROVEMENT_COLUMNS } from './columns/improvement-columns.ts';
import { LETTER_COLUMNS } from './columns/letter-columns.ts';
import { PROMISE_COLUMNS } from './columns/promise-columns.ts';
import type { FiledLetter } from './letter-files.ts';

/**
 * Rows of one kind as texts, before they become a CSV file or a sheet. An empty cell is ''. A year has ten million cells: they are made
 * as they are asked for, a row at a time.
 */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<readonly string[]>;
}
export interface ReadTable extends Table {
  readonly rows: readonly (readonly string[])[];
}
export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** The columns of each table, by which a reader knows what a cell is; the order of the tables is that of the sheets. */
export const TABLE_COLUMNS: Readonly<Record<TableName, readonly TableColumn[]>> = {
  cases: CASE_COLUMNS,
  'follow-ups': FOLLOW_UP_COLUMNS,
  promises: PROMISE_COLUMNS,
  letters: LETTER_COLUMNS,
  improvements: IMPROVEMENT_COLUMNS,
};
export const TABLE_NAMES = Object.keys(TABLE_COLUMNS) as readonly TableName[];

export function tablePath(name: TableName): string {
  return `${name}.csv`;
}

/** Every table of a package; `letters` are the rows' own with their files. */
export function tablesOf(
  rows: CountedRows,
  letters: readonly FiledLetter[],
  place: TablePlace,
): readonly Table[] {
  return [
    table('cases', CASE_COLUMNS, rows.cases, place),
    table('follow-ups', FOLLOW_UP_COLUMNS, rows.followUps, place),
    table('promises', PROMISE_COLUMNS, rows.promises, place),
    table('letters', LETTER_COLUMNS, letters, place),
    table('improvements', IMPROVEMENT_COLUMNS, rows.improvements, place),
  ];
}

function table<Row>(
  name: TableName,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  place: TablePlace,
): Table {
  return { name, columns, rows: { [Symbol.iterator]: () => rowsOf(columns, rows, place) } };
}

function* rowsOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  place: TablePlace,
): Generator<readonly string[], void, undefined> {
  for (const row of rows) {
    yield columns.map((column) => {
      const cell = column.cell(row, place);
      return cell === null || cell === undefined ? '' : String(cell);
    });
  }
}
