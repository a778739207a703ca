import { stringify } from 'csv-stringify/sync';
import type { Column, CsvPlace } from './column.ts';

/**
 * UTF-8 with a byte order mark and CRLF, parted by commas (RFC 4180): Excel then reads Chinese and Polish rightly. A cell that
 * would begin a formula is preceded by an apostrophe (OWASP, CSV injection); numbers are left alone, negative ones too. Any
 * line break inside a cell puts it in quotes, a bare one as well, on which Excel would otherwise start a new row.
 */
export function csvBytes<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  place: CsvPlace,
): Uint8Array {
  const table = [
    columns.map((column) => column.name),
    ...rows.map((row) => columns.map((column) => column.cell(row, place))),
  ];
  const text = stringify(table, {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    cast: {
      number: (value) => String(value),
      object: (value) => ({
        value: String(value['decimal']),
        escape_formulas: false,
      }),
    },
  });
  return Buffer.from(text, 'utf8');
}
