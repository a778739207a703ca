import { stringify } from 'csv-stringify/sync';
import { formulaSafe } from '../documents/package/formula-safe.ts';

export type TextCell = string | number | null;
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TextCell[])[];
}
export type TableFormat = 'text' | 'json' | 'csv';

/** For a terminal, a program (an array of objects by column) or a spreadsheet. */
export function written({ columns, rows }: TextTable, format: TableFormat): string {
  if (format === 'json') {
    const objects = rows.map((row) =>
      Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
    );
    return `${JSON.stringify(objects, null, 2)}\n`;
  }
  if (format === 'csv') {
    const lines = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell)));
    return stringify([[...columns], ...lines], {
      bom: true,
      record_delimiter: 'windows',
      quoted_match: /[\r\n;\t]/,
    });
  }
  const lines = [columns, ...rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))))];
  const widths = columns.map((_column, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const numeric = columns.map((_column, at) => rows.every((row) => typeof (row[at] ?? 0) === 'number'));
  return lines
    .map((line) =>
      line
        .map((cell, at) =>
          numeric[at] === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
