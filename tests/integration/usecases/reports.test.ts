import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainUnzip } from '../package/plain-unzip.ts';
import { confirmedComplaint, emptyFolder, openDesk } from './desk.ts';

const DAY = { kind: 'year', to: null, by: 'before' } as const;

async function threeCases(language: 'zh' | 'en' | 'pl') {
  const one = await openDesk(language);
  await confirmedComplaint(one, language, { place: 'counter', cause: 'ours' });
  await confirmedComplaint(one, language, { place: 'counter', cause: 'shared' });
  await confirmedComplaint(one, language, { place: 'waiting', cause: 'ours' });
  const day = one.clock.now().slice(0, 10);
  return { one, asked: { ...DAY, day } };
}

describe('the reports of a period', () => {
  it('count what was confirmed, beside a period in which nothing was', async () => {
    const { one, asked } = await threeCases('en');
    const { reports, period } = await one.must('reports', asked);
    expect(period).toEqual({ from: `${asked.day.slice(0, 4)}-01-01`, to: `${asked.day.slice(0, 4)}-12-31` });
    const of = (name: string) => reports.find(({ report }) => report === name);
    expect(of('volume')).toMatchObject({ total: 3, totalBefore: 0 });
    expect(of('volume')?.rows).toHaveLength(12);
    expect(of('place')?.rows.map(({ code, n }) => [code, n])).toContainEqual(['counter', 2]);
    expect(of('causes')?.rows.map(({ code, n }) => [code, n])).toContainEqual(['ours', 2]);
    const later = await one.must('reports', {
      ...asked,
      day: `${String(Number(asked.day.slice(0, 4)) + 1)}-03-01`,
    });
    expect(later.reports.find(({ report }) => report === 'volume')).toMatchObject({
      total: 0,
      totalBefore: 3,
    });
  });

  it.each([
    ['zh', '柜台', '发生位置'],
    ['en', 'Counter', 'By place in the hall'],
    ['pl', 'Okienko', 'Według miejsca'],
  ] as const)(
    'go on paper and into a spreadsheet in their own words (%s)',
    async (language, place, heading) => {
      const { one, asked } = await threeCases(language);
      const order = { ...asked, language };
      await one.must('hand-out-reports', { ...order, as: 'paper' });
      expect(one.printed.at(-1)).toMatch(/^reports_\d{4}-01-01_\d{4}-12-31\.pdf$/u);
      const folder = emptyFolder();
      one.outFolder.path = folder;
      const csv = await one.must('hand-out-reports', { ...order, as: 'csv' });
      const text = readFileSync(csv.path ?? '').toString('utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text).toContain(`${heading},${place},2,0,`);
      const xlsx = await one.must('hand-out-reports', { ...order, as: 'xlsx' });
      expect(xlsx.path?.startsWith(join(folder, 'reports_'))).toBe(true);
      const parts = plainUnzip(readFileSync(xlsx.path ?? ''));
      expect([...parts.keys()].join()).toContain('xl/workbook.xml');
    },
  );
});
