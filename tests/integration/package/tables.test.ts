import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { csvBytes, readTable } from '../../../electron/documents/package/csv.ts';
import { formulaSafe, plainText } from '../../../electron/documents/package/formula-safe.ts';
import { readPackage, type ReadPackage } from '../../../electron/documents/package/read-package.ts';
import { TABLE_COLUMNS, TABLE_NAMES, tablePath } from '../../../electron/documents/package/table.ts';
import { workbookBytes } from '../../../electron/documents/package/workbook.ts';
import { NO_COURSE, type PackageCase } from '../../../electron/domain/day-close/package-rows.ts';
import { SHEET_NAMES } from '../../../electron/domain/day-close/table-words.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { packageOf } from './packages.ts';
import { plainUnzip } from './plain-unzip.ts';
import { sampleDay, sha256Hex, type SampleDay } from './sample-day.ts';

const root = mkdtempSync(join(tmpdir(), 'tables-'));
const { key } = openCounterKey(join(root, 'key'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function opened(day: SampleDay): Promise<ReadPackage> {
  const read = await readPackage((await packageOf(day, key)).bytes, sha256Hex, isSignedBy);
  if (!read.ok) throw new Error(read.fault);
  return read;
}

const anything = string({ unit: 'grapheme' });
/** Texts out of pieces a spreadsheet trips over. */
const PIECES = '=+-@＝＋－＠\' \t\r\n;,"\u3000\u200b\u00a0a1投'.split('');
const pieces = array(constantFrom(...PIECES), { maxLength: 12 }).map((list) => list.join(''));

describe('a cell that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    ' =1+1',
    '\t=1+1',
    '\r=1+1',
    '\n@SUM(A1)',
    '\u3000＝1+1',
    '＋1',
    '－1',
    '＠x',
    "'=1+1",
    '\u00a0\u200b=1',
    'paid; =HYPERLINK("http://example.org")',
    'one\n=two',
    '−5',
  ])('begins with an apostrophe: %j', (text) => {
    const safe = formulaSafe(text);
    expect(safe).not.toBe(text);
    expect(plainText(safe)).toBe(text);
  });

  test.each(['1 - 1', 'a=b', 'a; b', 'ul. Źródlana 5/7', '“—”', '', "'s", '五月 - 六月', 'x\ny'])(
    'is left alone where it would not: %j',
    (text) => {
      expect(formulaSafe(text)).toBe(text);
    },
  );

  test('whatever was typed comes back, and no piece of it begins a formula', () => {
    for (const texts of [anything, pieces]) {
      assert(
        property(texts, (text) => {
          const safe = formulaSafe(text);
          expect(plainText(safe)).toBe(text);
          expect(safe).not.toMatch(/(^|[;\t\r\n])[ \u00a0\u3000\u200b]*[=+\-@＝＋－＠]/u);
          expect(safe).not.toMatch(/^[\t\r\n]/);
        }),
        { numRuns: 2000 },
      );
    }
  });
});

describe('the tables', () => {
  test('come back from their files cell by cell, whatever is in them', () => {
    assert(
      property(anything, pieces, (one, other) => {
        const columns = TABLE_COLUMNS.promises;
        const row = columns.map(({ kind }) => (kind === 'number' ? '3' : kind === 'text' ? one : other));
        const table = { name: 'promises', columns, rows: [row, row] } as const;
        expect(readTable('promises', csvBytes(table))?.rows).toEqual(table.rows);
      }),
      { numRuns: 300 },
    );
    expect(readTable('cases', Buffer.from('a,b\r\n1,2\r\n'))).toBeNull();
    expect(readTable('cases', Buffer.from('"'))).toBeNull();
  });

  test('tell what became of a case after Confirm', async () => {
    const day = sampleDay(1, 'pl');
    const [row] = day.rows.cases;
    if (row === undefined) throw new Error('no case');
    const changed: PackageCase = {
      ...row,
      state: 'waiting',
      deadline: {
        packId: 'pl',
        packVersion: 2,
        ruleId: 'r',
        dueOn: '2026-08-10',
        computedOn: '2026-06-20',
        stepId: 'complex',
        extendedFrom: '2026-07-11',
      },
      record: {
        ...row.record,
        goodwillBasis: { kind: 'days', days: 3, daily: { minor: 250, currency: 'PLN' } },
      },
      course: {
        ...NO_COURSE,
        clocks: [
          { code: 'acknowledge', state: 'kept' },
          { code: 'close', state: 'late' },
        ],
        pauses: [
          { from: '2026-06-11T03:00:00.000Z', to: '2026-06-11T04:00:00.000Z', reason: 'meter reading' },
          { from: '2026-06-11T05:00:00.000Z', to: null, reason: 'the bank' },
        ],
        extensions: [
          {
            from: '2026-07-11',
            to: '2026-08-10',
            stepId: 'complex',
            reason: 'an expert',
            circumstances: 'the meter',
          },
        ],
        lateness: [
          { clock: 'statutory', reason: 'post' },
          { clock: 'letter', reason: 'printer' },
        ],
        goodwill: [
          {
            id: 'g',
            caseId: 'case-1',
            kind: 'refund',
            basis: { kind: 'fixed', amount: { minor: 9000, currency: 'PLN' } },
            amount: { minor: 9000, currency: 'PLN' },
            dueOn: null,
            why: 'three months',
            state: 'approved',
            askedAt: '2026-06-11T03:00:00.000Z',
            askedBy: null,
            decidedAt: '2026-06-11T03:10:00.000Z',
            decidedBy: null,
            decision: '',
          },
        ],
        escalatedTimes: 1,
        escalatedAt: '2026-06-11T03:00:00.000Z',
        escalationReason: 'asked for the manager',
        escalationNotes: [{ happening: 'severe', decision: 'taken-over', note: 'on it' }],
        problems: [{ id: 'p', matter: 'meter', what: 'stands still' }],
        improvements: ['improvement-1'],
      },
    };
    const read = await opened({ ...day, rows: { ...day.rows, cases: [changed] } });
    const table = readTable('cases', read.files.get(tablePath('cases')) ?? new Uint8Array());
    const cells = Object.fromEntries(table?.columns.map(({ name }, at) => [name, table.rows[0]?.[at]]) ?? []);
    expect(cells).toMatchObject({
      state: 'waiting',
      deadline_on: '2026-07-11',
      deadline_extended_to: '2026-08-10',
      deadline_extension_reason: 'an expert',
      deadline_extended_times: '1',
      lateness_reason: 'post',
      service_lateness: '[letter] printer',
      clocks_kept: 'acknowledge',
      clocks_late: 'close',
      waiting_times: '2',
      waiting_since_utc: '2026-06-11T05:00:00.000Z',
      waiting_reason: 'the bank',
      goodwill_basis: 'days',
      goodwill_worked_out: '3 x 2.50 PLN',
      goodwill_state: 'approved',
      goodwill_granted_amount: '90.00',
      escalated_times: '1',
      escalation_notes: '[taken-over] severe: on it',
      further_problems: 'meter: stands still',
      improvements: 'improvement-1',
    });
  });
});

describe('day.xlsx', () => {
  test.each(['zh', 'en', 'pl'] as const)(
    'has a sheet a table, real dates and numbers, a frozen head, in %s',
    async (language) => {
      const read = await opened(sampleDay(2, language));
      const parts = plainUnzip(read.files.get('day.xlsx') ?? new Uint8Array());
      const part = (path: string): string => parts.get(path)?.bytes.toString('utf8') ?? '';
      for (const name of TABLE_NAMES)
        expect(part('xl/workbook.xml')).toContain(`name="${SHEET_NAMES[language][name]}"`);
      const cases = part('xl/worksheets/sheet1.xml');
      expect(cases).toContain('state="frozen"');
      expect(cases).toMatch(/<col min="1" max="1" width="\d+"/);
      expect(cases).toContain('<v>86.4</v>');
      // 18 June 2026, in days since 1900.
      expect(cases).toContain('<v>46191</v>');
      const all = [...parts.values()].map(({ bytes }) => bytes.toString('utf8')).join('');
      expect(all).not.toMatch(/<f[ >]/);
      expect(all).toContain('>=HYPERLINK(');
    },
  );

  test('gives the same bytes whenever and wherever it is made', async () => {
    const one = await packageOf(sampleDay(2, 'pl'), key);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await packageOf(sampleDay(2, 'pl'), key)).fileSha256).toBe(one.fileSha256);
  });

  test('takes what no XML may hold, and more than a cell may', async () => {
    const columns = TABLE_COLUMNS.promises;
    const text = `\u0000\u0001\u000b\ufffe\ud800_x0041_<&>"${'長'.repeat(40_000)}`;
    const row = columns.map(({ kind }) => (kind === 'number' ? '1' : text));
    const bytes = await workbookBytes([{ name: 'promises', columns, rows: [row] }], 'zh', '2026-06-11T10:00');
    const strings = plainUnzip(bytes).get('xl/worksheets/sheet1.xml')?.bytes.toString('utf8') ?? '';
    for (const control of ['\u0000', '\u0001', '\u000b', '\ufffe']) expect(strings).not.toContain(control);
    expect(strings).toContain('_x005F_x0041_&lt;&amp;&gt;');
    const cells = [...strings.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, cell = '']) => cell);
    expect(cells.length).toBeGreaterThan(0);
    // Escapes are longer in the file than in the cell.
    expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThan(33_000);
  });
});
