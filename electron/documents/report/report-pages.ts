import type { ReportLine } from '../../domain/reports/report-lines.ts';
import type { Ink } from '../paper/ink.ts';
import { breakLines, lineMm } from '../paper/measure.ts';
import type { Setting } from '../paper/measure.ts';
import type { PrintedReport } from '../../domain/reports/report-sheet.ts';
import { isBeside, widthsOf } from './report-widths.ts';

/** As the style of the sheet has them, in millimetres. */
const HEAD = 24;
const RUNNING_HEAD = 6;
/** Of 270, without the foot and with a line to spare. */
const ROOM = 270 - 12;
const HEADING = 11.5;
const COLUMN_HEADS = 5.8;
const ROW_PADDING = 1.2;

export interface PlacedReport {
  /** Whole: its bars have one scale on every page. */
  readonly report: PrintedReport;
  /** Those that stand on this page. */
  readonly lines: readonly ReportLine[];
  /** Its heading stood on the page before. */
  readonly isRest: boolean;
}

/** A report is kept together; one that no page holds is parted between two rows, and its heading comes again. */
export function pagesOf(reports: readonly PrintedReport[], ink: Ink): readonly (readonly PlacedReport[])[] {
  const pages: PlacedReport[][] = [[]];
  let left = ROOM - HEAD;
  const turn = (): void => {
    pages.push([]);
    left = ROOM - RUNNING_HEAD;
  };
  const place = (placed: PlacedReport, mm: number): void => {
    pages.at(-1)?.push(placed);
    left -= mm;
  };
  for (const report of reports) {
    const heights = rowsMm(report, ink);
    const perRow = isBeside(report) ? 2 : 1;
    const mm = HEADING + COLUMN_HEADS + sum(heights);
    if (mm > left && (pages.at(-1)?.length ?? 0) > 0) turn();
    if (mm <= left) {
      place({ report, lines: report.lines, isRest: false }, mm);
      continue;
    }
    for (let from = 0; from < heights.length;) {
      if (from > 0) turn();
      let used = HEADING + COLUMN_HEADS;
      let to = from;
      while (to < heights.length && (to === from || used + (heights[to] ?? 0) <= left)) {
        used += heights[to] ?? 0;
        to += 1;
      }
      place({ report, lines: report.lines.slice(from * perRow, to * perRow), isRest: from > 0 }, used);
      from = to;
    }
  }
  return pages;
}

/** Of what stands in two columns, one column: there every name is one line. */
function rowsMm(report: PrintedReport, ink: Ink): readonly number[] {
  const widthMm = widthsOf(report).what - 3;
  const setting: Setting = { face: { family: 'sans', weight: 400 }, sizePt: 9, lead: 1.4, widthMm };
  const lines = isBeside(report) ? report.lines.slice(0, Math.ceil(report.lines.length / 2)) : report.lines;
  return lines.map(({ name }) => {
    const count = Math.max(1, breakLines(name, setting, ink.language, ink.fonts).length);
    return count * lineMm(setting) + ROW_PADDING;
  });
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, mm) => all + mm, 0);
}
