import { REPORT_SHAPES, REPORTS } from './report.ts';
import type { Figure, ReportName } from './report.ts';

export interface ReportRow {
  /** A code of the report; a step of time, a category, a counter or an improvement where they come from the log. */
  readonly code: string;
  readonly n: number;
  /** Minor units of the currency that `code` names; 0 but for goodwill. */
  readonly amount: number;
  readonly before: number;
  readonly amountBefore: number;
}

export interface Report {
  readonly report: ReportName;
  readonly rows: readonly ReportRow[];
  readonly total: number;
  readonly totalBefore: number;
}

export interface BoardFigures {
  readonly now: readonly Figure[];
  readonly before: readonly Figure[];
  /** Cases received by step of time, every step of the period. */
  readonly volume: readonly { readonly step: string; readonly n: number }[];
}

/** Every report of a period beside the one it is compared with. */
export function reportBoard(figures: BoardFigures): readonly Report[] {
  return REPORTS.map((report) => (report === 'volume' ? volume(figures) : counted(report, figures)));
}

/** Days of two periods do not stand side by side: only their sums are compared. */
function volume({ volume: steps, before }: BoardFigures): Report {
  const rows = steps.map(({ step, n }) => ({ code: step, n, amount: 0, before: 0, amountBefore: 0 }));
  const totalBefore = before.reduce((sum, { measure, n }) => sum + (measure === 'received' ? n : 0), 0);
  return { report: 'volume', rows, total: sumOf(rows, 'n'), totalBefore };
}

function counted(report: ReportName, { now, before }: BoardFigures): Report {
  const { measures, codes } = REPORT_SHAPES[report];
  const codeOf = ({ measure, value }: Figure): string =>
    measures.length === 1 ? value : `${measure}-${value}`;
  const of = (figures: readonly Figure[]): ReadonlyMap<string, Figure> =>
    new Map(
      figures.filter(({ measure }) => measures.includes(measure)).map((figure) => [codeOf(figure), figure]),
    );
  const [these, those] = [of(now), of(before)];
  const found = [...new Set([...these.keys(), ...those.keys()])];
  const rows = (codes ?? found).map((code): ReportRow => {
    const [here, there] = [these.get(code), those.get(code)];
    return {
      code,
      n: here?.n ?? 0,
      amount: here?.amount ?? 0,
      before: there?.n ?? 0,
      amountBefore: there?.amount ?? 0,
    };
  });
  const shown =
    codes === null
      ? rows.toSorted((one, other) => other.n - one.n || (one.code < other.code ? -1 : 1))
      : rows.filter((row) => !isOptional(report, row.code) || row.n + row.before > 0);
  return { report, rows: shown, total: sumOf(shown, 'n'), totalBefore: sumOf(shown, 'before') };
}

/** Not said, or a currency nobody paid in. */
function isOptional(report: ReportName, code: string): boolean {
  return code === '' || report === 'goodwill';
}

function sumOf(rows: readonly ReportRow[], of: 'n' | 'before'): number {
  return rows.reduce((sum, row) => sum + row[of], 0);
}

/** The mean of marks from 1 to 5, null where none was given. */
export function meanMark(rows: readonly ReportRow[], of: 'n' | 'before' = 'n'): number | null {
  const count = sumOf(rows, of);
  if (count === 0) return null;
  return rows.reduce((sum, row) => sum + Number(row.code) * row[of], 0) / count;
}
