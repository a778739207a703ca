import { SHEET_NAMES } from '../../domain/day-close/table-words.ts';
import type { PaperLanguage } from '../../domain/language.ts';
import type { LocalDateTime } from '../../domain/time.ts';
import type { ColumnKind } from './column.ts';
import { workbookParts } from './sheet-parts.ts';
import type { CellStyle, SheetCell } from './sheet-parts.ts';
import type { Table } from './table.ts';
import { zipFiles } from './zip.ts';

const STYLES = {
  head: { format: '@', bold: true },
  text: { format: '@' },
  // A line break shows only in a cell that wraps.
  wrapped: { format: '@', wrap: true },
  number: { format: '0' },
  amount: { format: '0.00' },
  date: { format: 'yyyy-mm-dd' },
  minute: { format: 'yyyy-mm-dd hh:mm' },
  instant: { format: 'yyyy-mm-dd hh:mm:ss' },
} as const satisfies Readonly<Record<string, CellStyle>>;
type StyleName = keyof typeof STYLES;
const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[];
const PLACES = Object.fromEntries(STYLE_NAMES.map((name, at) => [name, at])) as Readonly<
  Record<StyleName, number>
>;

/**
 * `day.xlsx`: every table as a sheet, with dates and numbers that a spreadsheet can reckon with, whatever the list separator of its
 * language. Local times are wall clocks, `…_utc` is UTC. Texts are texts: no cell is a formula. The same tables and the same date
 * give the same bytes.
 */
export async function workbookBytes(
  tables: readonly Table[],
  language: PaperLanguage,
  date: LocalDateTime,
): Promise<Uint8Array> {
  const parts = workbookParts(
    tables.map((table) => ({
      name: SHEET_NAMES[language][table.name],
      columns: table.columns.map(({ name, kind }) => ({ width: widthOf(name, kind) })),
      rows: rowsOf(table),
    })),
    STYLE_NAMES.map((name) => STYLES[name]),
  );
  return zipFiles(parts, date);
}

function* rowsOf({ columns, rows }: Table): Generator<readonly (SheetCell | null)[]> {
  yield columns.map(({ name }) => ({ style: PLACES.head, text: name }));
  const kinds = columns.map(({ kind }) => kind);
  for (const row of rows) yield row.map((cell, at) => sheetCell(cell, kinds[at] ?? 'text'));
}

/** A spreadsheet refuses a file with more in one cell; the CSV file has the whole. */
const LONGEST_CELL = 32_767;

function sheetCell(cell: string, kind: ColumnKind): SheetCell | null {
  if (cell === '') return null;
  switch (kind) {
    case 'number':
    case 'amount':
      return number(Number(cell), kind);
    case 'date':
      return dated(cell, `${cell}T00:00:00Z`, kind);
    case 'minute':
      return dated(cell, `${cell.replace(' ', 'T')}:00Z`, kind);
    case 'instant':
      return dated(cell, cell, kind);
    case 'text':
    case 'address':
      return text(cell, 'wrapped');
    case 'code':
    case 'staff':
      return { ...text(cell, 'text'), comesAgain: true };
    case 'id':
    case 'hash':
    case 'path':
    case 'name':
    case 'phone':
    case 'reference':
      return text(cell, 'text');
  }
}

function number(value: number, style: StyleName): SheetCell {
  return { style: PLACES[style], number: String(value) };
}

function text(cell: string, style: StyleName): SheetCell {
  // Nearly every cell; three searches for what nearly none has would take longer than writing them (measured).
  if (cell.length <= LONGEST_CELL && !UNUSUAL.test(cell)) return { style: PLACES[style], text: cell };
  const plain = cell.toWellFormed();
  const short = plain.length <= LONGEST_CELL ? plain : `${plain.slice(0, LONGEST_CELL - 1).toWellFormed()}…`;
  return { style: PLACES[style], text: escapes(short) };
}

const MS_PER_DAY = 86_400_000;
/** 30 December 1899, which makes every day from March 1900 on the number a spreadsheet gives it. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * What XML cannot carry, or would change on the way, in the format's own escape (ECMA-376, ST_Xstring); `_x0041_` as it was typed
 * would be read as one and shown as A.
 */
function escapes(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(NOT_IN_XML, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
/** What `toWellFormed` and `escapes` might change. */
const CONTROLS = '\\u0000-\\u0008\\u000B-\\u001F';
const NOT_IN_XML = new RegExp(`[${CONTROLS}\\uFFFE\\uFFFF]`, 'g');
const UNUSUAL = new RegExp(`[${CONTROLS}\\uD800-\\uDFFF\\uFFFE\\uFFFF]|_x`);

/** Spreadsheets count days from 1900 on; what lies before, or is no date, stays the text it is. */
function dated(cell: string, iso: string, style: StyleName): SheetCell {
  const at = /^\d{4}-\d{2}-\d{2}T/.test(iso) ? Date.parse(iso) : Number.NaN;
  const year = new Date(at).getUTCFullYear();
  if (Number.isNaN(at) || year < 1901 || year > 9999) return text(cell, 'text');
  return number((at - DAY_ZERO) / MS_PER_DAY, style);
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
