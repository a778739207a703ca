import type { PrintedReport } from '../../domain/reports/report-sheet.ts';

/** Columns in millimetres, 170 together; the same in every table, so that figures stand below each other down the page. */
interface Widths {
  readonly what: number;
  /** 0: not there. */
  readonly drawn: number;
  readonly count: number;
  readonly before: number;
}

/** What it is compared with: room for the longest name of that column, Okres porównawczy. */
const USUAL: Widths = { what: 72, drawn: 46, count: 20, before: 32 };
const MONEY: Widths = { what: 54, drawn: 0, count: 58, before: 58 };
/** One of two tables that stand side by side. */
const BESIDE: Widths = { what: 38, drawn: 26, count: 16, before: 0 };

/** Days and months have short names and one figure: many of them stand in two columns. */
const MOST_IN_ONE = 12;

export function isBeside({ lines }: PrintedReport): boolean {
  return lines.length > MOST_IN_ONE && lines.every(({ before }) => before === null);
}

export function widthsOf(report: PrintedReport): Widths {
  if (isBeside(report)) return BESIDE;
  return report.lines.some(({ sum }) => sum !== '') ? MONEY : USUAL;
}
