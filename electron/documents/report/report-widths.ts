import type { PrintedReport } from './report-html.ts';

/** Columns in millimetres, 170 together; the same in every table, so that figures stand below each other down the page. */
export interface Widths {
  readonly what: number;
  /** 0: not there. */
  readonly drawn: number;
  readonly count: number;
  readonly before: number;
}

export const WHAT = 72;
export const DRAWN = 46;
export const COUNT = 20;
/** Room for its longest name, Okres porównawczy. */
export const BEFORE = 32;
export const SUM = 58;

/** Days and months have short names and one figure: many of them stand in two columns. */
const MOST_IN_ONE = 12;

export function isBeside({ lines }: PrintedReport): boolean {
  return lines.length > MOST_IN_ONE && lines.every(({ before }) => before === null);
}

export function isMoney({ lines }: PrintedReport): boolean {
  return lines.some(({ sum }) => sum !== '');
}
