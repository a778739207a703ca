import type { FilePages } from './file-pages.ts';

export type Cell = string | number | bigint | Buffer | null;
export interface PageRow {
  readonly rowid: number;
  readonly cells: readonly Cell[];
}

const TABLE_LEAF = 0x0d;
/** Longer than anything the log stores in one value (a held package): a size beyond it is damage, not data. */
const LONGEST_ROW = 1 << 30;

/**
 * Every row that stands on a leaf page of some table, page by page, whatever became of the pages that lead to it (SQLite's file format,
 * https://www.sqlite.org/fileformat.html). Deleted rows are not among them: secure_delete has overwritten those. What a row is, and
 * whether it is true, is for the reader to find out.
 */
export function* pageRows(
  pages: FilePages,
  isWanted: (columns: number) => boolean,
  onPage: (done: number) => void = () => undefined,
): Generator<PageRow, void, undefined> {
  for (let number = 1; number <= pages.count; number += 1) {
    const page = pages.page(number);
    onPage(number);
    if (page === null) continue;
    const start = number === 1 ? 100 : 0;
    if (page[start] !== TABLE_LEAF) continue;
    const cells = page.readUInt16BE(start + 3);
    if (start + 8 + cells * 2 > pages.usable) continue;
    for (let cell = 0; cell < cells; cell += 1) {
      const row = rowAt(pages, page, page.readUInt16BE(start + 8 + cell * 2), isWanted);
      if (row !== null) yield row;
    }
  }
}

function rowAt(
  pages: FilePages,
  page: Buffer,
  at: number,
  isWanted: (columns: number) => boolean,
): PageRow | null {
  const { usable } = pages;
  if (at < 8 || at >= usable) return null;
  const size = varint(page, at);
  const rowid = size && varint(page, size.next);
  if (!size || !rowid || size.value > LONGEST_ROW) return null;
  const local = localBytes(size.value, usable);
  if (rowid.next + local > usable) return null;
  const here = page.subarray(rowid.next, rowid.next + local);
  const types = serialTypes(here);
  if (types === null || !isWanted(types.types.length)) return null;
  const body = local === size.value ? here : withOverflow(pages, page, rowid.next + local, here, size.value);
  const cells = body === null ? null : cellsOf(body, types);
  return cells === null ? null : { rowid: rowid.value, cells };
}

/** How much of a row stands on its own page; the rest goes to overflow pages (file format, 1.6). */
function localBytes(size: number, usable: number): number {
  const most = usable - 35;
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const left = least + ((size - least) % (usable - 4));
  return left <= most ? left : least;
}

function withOverflow(pages: FilePages, page: Buffer, at: number, here: Buffer, size: number): Buffer | null {
  if (at + 4 > pages.usable) return null;
  const parts = [here];
  let have = here.length;
  let next = page.readUInt32BE(at);
  while (have < size) {
    const more = next === 0 || next > pages.count ? null : pages.page(next);
    if (more === null) return null;
    const part = more.subarray(4, Math.min(pages.usable, 4 + size - have));
    parts.push(part);
    have += part.length;
    next = more.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

interface Types {
  readonly types: readonly number[];
  readonly bodyAt: number;
}

function serialTypes(record: Buffer): Types | null {
  const head = varint(record, 0);
  if (head === null || head.value > record.length || head.value < 1) return null;
  const types: number[] = [];
  let at = head.next;
  while (at < head.value) {
    const type = varint(record, at);
    if (type === null || type.next > head.value) return null;
    types.push(type.value);
    at = type.next;
  }
  return { types, bodyAt: head.value };
}

function cellsOf(record: Buffer, { types, bodyAt }: Types): readonly Cell[] | null {
  const cells: Cell[] = [];
  let at = bodyAt;
  for (const type of types) {
    const length = lengthOf(type);
    if (length === null || at + length > record.length) return null;
    cells.push(cellOf(record.subarray(at, at + length), type));
    at += length;
  }
  return cells;
}

const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

function lengthOf(type: number): number | null {
  if (type < 10) return INTEGER_BYTES[type] ?? 0;
  return type < 12 ? null : (type - (type % 2 === 0 ? 12 : 13)) / 2;
}

function cellOf(bytes: Buffer, type: number): Cell {
  if (type === 0) return null;
  if (type === 8) return 0;
  if (type === 9) return 1;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 6) return bytes.readBigInt64BE(0);
  if (type < 7) return bytes.readIntBE(0, bytes.length);
  return type % 2 === 0 ? bytes : bytes.toString('utf8');
}

/** At most nine bytes, the high bit saying that more follow; beyond 2^53 it is damage. */
function varint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } | null {
  let value = 0;
  for (let read = 0; read < 9; read += 1) {
    const byte = bytes[at + read];
    if (byte === undefined) return null;
    value = read === 8 ? value * 256 + byte : value * 128 + (byte & 0x7f);
    if (value > Number.MAX_SAFE_INTEGER) return null;
    if (read === 8 || byte < 0x80) return { value, next: at + read + 1 };
  }
  return null;
}
