import { describe, expect, it } from 'vitest';
import type { Report } from '../../../electron/domain/reports/board.ts';
import { reportLines, reportTotal } from '../../../electron/domain/reports/report-lines.ts';
import type { ReportName } from '../../../electron/domain/reports/report.ts';

const NAMES = { categories: {}, improvements: {} };

function report(name: ReportName, codes: readonly string[]): Report {
  const rows = codes.map((code) => ({ code, n: 1200, amount: 0, before: 3, amountBefore: 0 }));
  return { report: name, rows, total: 1200 * codes.length, totalBefore: 3 };
}

describe('the lines of a report', () => {
  it.each([
    ['zh', ['6月1日', '2026年6月', '2026']],
    ['en', ['1 June', 'June 2026', '2026']],
    ['pl', ['1 czerwca', 'czerwiec 2026', '2026']],
  ] as const)(
    'say days and months in words on a sheet, and sort by codes elsewhere (%s)',
    (language, words) => {
      const steps = report('volume', ['2026-06-01', '2026-06', '2026']);
      const on = (as: 'words' | 'codes'): readonly string[] =>
        reportLines(steps, NAMES, language, as).map(({ name }) => name);
      expect(on('words')).toEqual(words);
      expect(on('codes')).toEqual(['2026-06-01', '2026-06', '2026']);
    },
  );

  it('never hold a day beside a day of another period', () => {
    const [day] = reportLines(report('volume', ['2026-06-01']), NAMES, 'en', 'words');
    const [place] = reportLines(report('place', ['counter']), NAMES, 'en', 'words');
    expect([day?.before, place?.before]).toEqual([null, 3]);
  });

  it('are added up beside the period before, where they can be', () => {
    expect(reportTotal(report('volume', ['2026']), 'en')).toBe('Total 1,200 · Compared with 3');
    expect(reportTotal(report('place', ['counter']), 'pl')).toBe('Razem 1 200 · Okres porównawczy 3');
    expect(reportTotal(report('satisfaction', ['5', '2']), 'pl')).toBe('Średnia 3,5 · Okres porównawczy 3,5');
    expect(reportTotal({ ...report('satisfaction', []), total: 0 }, 'zh')).toBe('平均 – · 对比期 –');
    expect(reportTotal(report('clocks', ['close-kept']), 'en')).toBe('');
    expect(reportTotal(report('goodwill', ['GBP']), 'en')).toBe('');
  });
});
