import { inflateRawSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { SHEET_NAMES } from '../../domain/day-close/table-words.ts';
import type { PaperLanguage } from '../../domain/language.ts';
import type { LocalDateTime } from '../../domain/time.ts';
import type { ColumnKind } from './column.ts';
import type { Table } from './table.ts';
import { zipFiles, type PackageFile } from './zip.ts';

/**
 * `day.xlsx`: every table as a sheet, with dates and numbers that a spreadsheet can reckon with, whatever the list separator of its
 * language. Local times are wall clocks, `…_utc` is UTC. Texts are texts: no cell is a formula.
 */
export async function workbookBytes(
  tables: readonly Table[],
  language: PaperLanguage,
  date: LocalDateTime,
): Promise<Uint8Array> {
  const sheets = tables.map((table): Sheet<Buffer> => {
    return {
      sheet: SHEET_NAMES[language][table.name],
      data: [
        table.columns.map((column): Cell => ({ value: column.name, fontWeight: 'bold' })),
        ...table.rows.map((row) => row.map((cell, at) => sheetCell(cell, table.columns[at]?.kind ?? 'text'))),
      ],
      columns: table.columns.map((column) => ({ width: widthOf(column.name, column.kind) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    };
  });
  const written = await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBuffer();
  // The library stamps every part with the time of the machine; the same day must give the same bytes.
  const parts = await partsOf(written);
  return zipFiles(
    parts.toSorted((one, other) => (rank(one.path) < rank(other.path) ? -1 : 1)),
    date,
  );
}

/** Its own output, with descriptors behind the data, which the strict reader of strangers' files does not take. */
async function partsOf(workbook: Uint8Array): Promise<readonly PackageFile[]> {
  const reader = new ZipReader(new Uint8ArrayReader(workbook), { passThrough: true });
  const parts: PackageFile[] = [];
  for await (const entry of reader.getEntriesGenerator()) {
    if (entry.directory) continue;
    const data = await entry.getData(new Uint8ArrayWriter());
    parts.push({ path: entry.filename, bytes: entry.compressionMethod === 0 ? data : inflateRawSync(data) });
  }
  await reader.close();
  return parts;
}

/** The list of parts comes first, as readers of a stream expect it. */
function rank(path: string): string {
  return path === '[Content_Types].xml' ? '' : path;
}

/** A spreadsheet refuses a file with more in one cell; the CSV file has the whole. */
const LONGEST_CELL = 32_767;

function sheetCell(cell: string, kind: ColumnKind): Cell {
  if (cell === '') return null;
  switch (kind) {
    case 'number':
      return { type: Number, value: Number(cell), alignVertical: 'top' };
    case 'amount':
      return { type: Number, value: Number(cell), format: '0.00', alignVertical: 'top' };
    case 'date':
      return dated(cell, `${cell}T00:00:00Z`, 'yyyy-mm-dd');
    case 'minute':
      return dated(cell, `${cell.replace(' ', 'T')}:00Z`, 'yyyy-mm-dd hh:mm');
    case 'instant':
      return dated(cell, cell, 'yyyy-mm-dd hh:mm:ss');
    case 'id':
    case 'code':
    case 'hash':
    case 'path':
    case 'text':
    case 'name':
    case 'staff':
    case 'phone':
    case 'reference':
    case 'address':
      return text(cell, kind);
  }
}

const WRAPPED: ReadonlySet<ColumnKind> = new Set(['text', 'address']);

function text(cell: string, kind: ColumnKind): Cell {
  // `_x0041_` would be read as an escape of the format and shown as A.
  const plain = cell
    .toWellFormed()
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const short = plain.length <= LONGEST_CELL ? plain : `${plain.slice(0, LONGEST_CELL - 1).toWellFormed()}…`;
  // A line break shows only in a cell that wraps.
  return { type: String, value: short, format: '@', alignVertical: 'top', wrap: WRAPPED.has(kind) };
}

/** Spreadsheets count days from 1900 on; what lies before, or is no date, stays the text it is. */
function dated(cell: string, iso: string, format: string): Cell {
  const value = new Date(iso);
  return Number.isNaN(value.getTime()) || value.getUTCFullYear() < 1900 || value.getUTCFullYear() > 9999
    ? text(cell, 'code')
    : { type: Date, value, format, alignVertical: 'top' };
}

const WIDTHS: Readonly<Partial<Record<ColumnKind, number>>> = {
  id: 22,
  hash: 14,
  path: 40,
  text: 36,
  name: 20,
  staff: 18,
  phone: 18,
  reference: 18,
  address: 30,
  date: 12,
  minute: 17,
  instant: 20,
};
function widthOf(name: string, kind: ColumnKind): number {
  return Math.max(name.length + 2, WIDTHS[kind] ?? 10);
}
