import type { TableName } from '../../domain/day-close/table-words.ts';
import type { ColumnKind } from './column.ts';
import { csvRecords } from './csv-records.ts';
import { formulaSafe, plainText } from './formula-safe.ts';
import { TABLE_COLUMNS } from './table.ts';
import type { ReadTable, Table, TableColumn } from './table.ts';
import { TextBytes } from './text-bytes.ts';

/** Kinds whose cells are numbers: a minus sign before them begins no formula. */
const NUMBERS: ReadonlySet<ColumnKind> = new Set(['number', 'amount']);

/**
 * UTF-8 with a byte order mark and CRLF, parted by commas (RFC 4180): Excel then reads Chinese and Polish rightly. Any line break
 * inside a cell puts it in quotes, a bare one as well, on which Excel would otherwise start a new row. Joined here: a library took 40 % of
 * the time of a year's file (measured).
 */
export class CsvText {
  readonly #out: TextBytes;
  readonly #numbers: readonly boolean[];

  constructor(columns: readonly TableColumn[], onPiece: (piece: Uint8Array) => void) {
    this.#out = new TextBytes(onPiece);
    this.#numbers = columns.map(({ kind }) => isNumber(kind));
    this.#out.text(`\uFEFF${columns.map(({ name }) => quoted(name)).join(',')}\r\n`);
  }

  row(cells: readonly string[]): void {
    const out = this.#out;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? '';
      if (at > 0) out.text(',');
      if (cell === '') continue;
      if (PLAIN.test(cell)) out.text(cell);
      else out.text(quoted(this.#numbers[at] === true ? cell : formulaSafe(cell)));
    }
    out.text('\r\n');
  }

  end(): void {
    this.#out.end();
  }
}

export function csvBytes({ columns, rows }: Table): Uint8Array {
  const pieces: Uint8Array[] = [];
  const csv = new CsvText(columns, (piece) => pieces.push(piece));
  for (const row of rows) csv.row(row);
  csv.end();
  return Buffer.concat(pieces);
}

/** Neither quotes nor an apostrophe: most of the millions of cells of a year, looked at once. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff][^",;\t\r\n]*$/;
const PARTING = /[",;\t\r\n]/;

function quoted(cell: string): string {
  return PARTING.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The table as it was before it became this file; null when it is not one of that name, column by column. */
export function readTable(name: TableName, bytes: Uint8Array): ReadTable | null {
  const columns = TABLE_COLUMNS[name];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const [head, ...rows] = csvRecords(text) ?? [];
  if (head?.join() !== columns.map((column) => column.name).join()) return null;
  if (rows.some((row) => row.length !== columns.length)) return null;
  return {
    name,
    columns,
    rows: rows.map((row) =>
      row.map((cell, index) => (isNumber(columns[index]?.kind) ? cell : plainText(cell))),
    ),
  };
}

function isNumber(kind: ColumnKind | undefined): boolean {
  return kind !== undefined && NUMBERS.has(kind);
}
