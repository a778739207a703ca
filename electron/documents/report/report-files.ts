import { stringify } from 'csv-stringify/sync';
import type { PaperLanguage } from '../../domain/language.ts';
import type { LocalDate } from '../../domain/time.ts';
import { formulaSafe } from '../package/formula-safe.ts';
import { workbookParts } from '../package/sheet-parts.ts';
import type { SheetCell } from '../package/sheet-parts.ts';
import { zipFiles } from '../package/zip.ts';
import type { PrintedReport } from '../../domain/reports/report-sheet.ts';

export interface ReportTable {
  readonly reports: readonly PrintedReport[];
  readonly title: string;
  readonly language: PaperLanguage;
}

type Cell = string | number;

/** Every report one below the other, the name of the report in the first column. */
function rowsOf({ reports, title }: ReportTable): readonly (readonly Cell[])[] {
  const [first] = reports;
  if (first === undefined) return [];
  return [
    [title, ...first.columns, ''],
    ...reports.flatMap(({ heading, lines }) =>
      lines.map(({ name, n, before, sum, sumBefore }) => [
        heading,
        name,
        n,
        before ?? '',
        sum === '' ? '' : `${sum} / ${sumBefore}`,
      ]),
    ),
  ];
}

/** UTF-8 with a byte order mark and CRLF, so that Excel reads Chinese and Polish rightly; no cell is a formula. */
export function reportCsv(table: ReportTable): Uint8Array {
  const lines = rowsOf(table).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell) : formulaSafe(cell))),
  );
  return Buffer.from(stringify(lines, { bom: true, record_delimiter: 'windows' }), 'utf8');
}

const STYLES = [{ format: '@', bold: true }, { format: '@' }, { format: '0' }] as const;

export function reportWorkbook(table: ReportTable, date: LocalDate): Promise<Uint8Array> {
  const rows = rowsOf(table).map((row, at) =>
    row.map((cell): SheetCell | null => {
      if (cell === '') return null;
      return typeof cell === 'number'
        ? { style: 2, number: String(cell) }
        : { style: at === 0 ? 0 : 1, text: cell };
    }),
  );
  const columns = [30, 36, 12, 16, 30].map((width) => ({ width }));
  const parts = workbookParts([{ name: table.title, columns, rows }], STYLES);
  return zipFiles(parts, `${date}T00:00`);
}
