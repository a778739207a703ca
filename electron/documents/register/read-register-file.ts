import type { Sheet } from './read-workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import { decoded, guessEncoding, tableOf } from './register-text.ts';
import type { RegisterEncoding } from './register-text.ts';

export const REGISTER_FILE_FAULTS = ['old-excel', 'not-a-table', 'no-rows', 'encoding-wrong'] as const;
export type RegisterFileFault = (typeof REGISTER_FILE_FAULTS)[number];

export interface RegisterFile {
  readonly ok: true;
  /** Null for a workbook. */
  readonly encoding: RegisterEncoding | null;
  readonly sheets: readonly Sheet[];
}

/** What an `.xls` of before 2007 begins with. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** A register as CSV in any of the usual encodings, or as XLSX; sheets without a filled row are left out. */
export async function readRegisterFile(
  bytes: Uint8Array,
  encoding: RegisterEncoding | null,
): Promise<RegisterFile | { readonly ok: false; readonly fault: RegisterFileFault }> {
  if (OLD_EXCEL.every((byte, at) => bytes[at] === byte)) return { ok: false, fault: 'old-excel' };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets = await readWorkbook(bytes);
    if (sheets === null) return { ok: false, fault: 'not-a-table' };
    return withRows(sheets, null);
  }
  const chosen = encoding ?? guessEncoding(bytes);
  const text = decoded(bytes, chosen);
  if (text === null) return { ok: false, fault: 'encoding-wrong' };
  const table = tableOf(text);
  if (table === null) return { ok: false, fault: 'not-a-table' };
  const rows = table.map((cells, index) => ({ number: index + 1, cells }));
  return withRows([{ name: '', rows }], chosen);
}

function withRows(
  sheets: readonly Sheet[],
  encoding: RegisterEncoding | null,
): RegisterFile | { readonly ok: false; readonly fault: 'no-rows' } {
  const filled = sheets
    .map(({ name, rows }) => ({ name, rows: rows.filter(isFilled) }))
    .filter(({ rows }) => rows.length > 1);
  return filled.length === 0 ? { ok: false, fault: 'no-rows' } : { ok: true, encoding, sheets: filled };
}

function isFilled({ cells }: Sheet['rows'][number]): boolean {
  return cells.some((cell) => cell !== '');
}
