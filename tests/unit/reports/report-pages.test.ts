import { describe, expect, it } from 'vitest';
import { mixInk } from '../../../electron/documents/paper/ink.ts';
import type { PaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import { reportHtml } from '../../../electron/documents/report/report-html.ts';
import type { PrintedReport } from '../../../electron/domain/reports/report-sheet.ts';
import { pagesOf } from '../../../electron/documents/report/report-pages.ts';

/** Every character half as wide as it is high. */
const FONTS: PaperFonts = { glyph: () => ({ file: 'face.woff2', advance: 500 }), uncovered: () => [] };
const INK = mixInk('en', FONTS);

function report(heading: string, rows: number, name = 'Counter', before: number | null = 0): PrintedReport {
  const line = { name, n: 1, before, sum: '', sumBefore: '' };
  const lines = Array.from({ length: rows }, () => line);
  return { heading, total: '', columns: ['What', 'Number', 'Compared with'], lines };
}

const shape = (reports: readonly PrintedReport[]) =>
  pagesOf(reports, INK).map((page) =>
    page.map(({ report: { heading }, lines, isRest }) => [heading, lines.length, isRest]),
  );

describe('reports on sheets', () => {
  it('are kept whole where a page holds them', () => {
    expect(shape([report('one', 30), report('two', 9)])).toEqual([[['one', 30, false]], [['two', 9, false]]]);
    expect(shape([report('one', 20), report('two', 9)])).toHaveLength(1);
  });

  it('are parted between rows only where no page holds them, every row once', () => {
    const pages = shape([report('short', 2), report('long', 100)]);
    expect(pages[0]).toEqual([['short', 2, false]]);
    const parts = pages.slice(1).flat();
    expect(parts.map(([, , isRest]) => isRest)).toEqual([false, true, true]);
    expect(parts.reduce((sum, [, rows]) => sum + Number(rows), 0)).toBe(100);
  });

  it('count the lines a long name takes', () => {
    const long = 'what is put right at the counter '.repeat(8);
    expect(shape([report('improvements', 10, long)])).toHaveLength(2);
  });

  it('set many days in two columns', () => {
    expect(shape([report('days', 62, '1 June', null)])).toEqual([[['days', 62, false]]]);
  });

  it('part two columns too, of a period of many years', () => {
    const parts = shape([report('years', 127, '1900', null)]).flat();
    expect(parts.map(([, rows, isRest]) => [rows, isRest])).toEqual([
      [76, false],
      [51, true],
    ]);
  });

  it('draw the bars of a parted report on one scale', () => {
    const long = report('long', 100);
    const [first, ...others] = long.lines;
    if (first === undefined) throw new Error('no line');
    const sheet = {
      title: 'Reports',
      branch: 'Branch',
      period: 'June',
      compared: 'May',
      made: 'Today',
      reports: [{ ...long, lines: [{ ...first, n: 100 }, ...others] }],
      language: 'en',
    } as const;
    const widths = [...reportHtml(sheet, FONTS).matchAll(/<rect x="\.2" y="\.6" width="([\d.]+)"/gu)];
    expect(widths.map(([, width]) => width)).toEqual(['42.00', ...others.map(() => '0.42')]);
  });
});
