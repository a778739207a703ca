import { describe, expect, test } from 'vitest';
import { summaryHtml } from '../../../electron/documents/package/summary-html.ts';
import { sampleDay } from './sample-day.ts';
import { testFonts } from './test-fonts.ts';

const fonts = testFonts();

describe('the summary', () => {
  test.each([
    ['zh', '日结汇总', '2026年6月11日', '梧桐路营业厅'],
    ['en', 'Summary of the day', '11 June 2026', 'Wattle Street branch'],
    ['pl', 'Podsumowanie dnia', '11 czerwca 2026', 'Salon przy ul. Źródlanej'],
  ] as const)('is one document in the language of the branch: %s', (language, title, date, branch) => {
    const day = sampleDay(4, language);
    const html = summaryHtml(day.place, day.rows, fonts);
    const text = html.replace(/<style>[\s\S]*<\/style>/, '').replaceAll(/<[^>]+>/g, '');
    for (const part of [title, date, branch, '0001']) expect(text).toContain(part);
    expect(html).toMatch(/<td>4<\/td>/);
    expect(html).not.toMatch(/<script|https?:/);
    expect(text).not.toMatch(/[{}]/);
    expect(fonts.uncovered(text)).toEqual([]);
    // One bar of four customers, and the promises as one bar with a key beside each row.
    expect(html.match(/<svg class="chart"/g)).toHaveLength(2);
    expect(html.match(/<svg class="key"/g)).toHaveLength(4);
    for (const svg of html.match(/<svg class="chart"[^]*?<\/svg>/g) ?? []) {
      expect(svg).toMatch(/role="img" aria-label="[^"]+"/);
      expect(svg).not.toContain('<span');
      expect(svg.replaceAll('#141414', '').replaceAll('#4a4a4a', '').replaceAll('#fff', '')).not.toMatch(
        /#[0-9a-f]{3}/,
      );
    }
  });

  test('shows a branch name as text, whatever stands in it', () => {
    const day = sampleDay(1);
    const html = summaryHtml({ ...day.place, branchName: '<img src=x onerror=alert(1)>' }, day.rows, fonts);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});
