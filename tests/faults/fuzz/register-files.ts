import * as fc from 'fast-check';
import writeExcelFile from 'write-excel-file/node';
import {
  readRegisterFile,
  REGISTER_FILE_FAULTS,
} from '../../../electron/documents/register/read-register-file.ts';
import { REGISTER_ENCODINGS } from '../../../electron/documents/register/register-text.ts';
import { guessColumns } from '../../../electron/domain/register/register-field.ts';
import { readRegister, ROW_FAULTS } from '../../../electron/domain/register/read-register.ts';
import type { Scale, Survival } from '../fault.ts';
import { byteChange, changed } from './mutated.ts';
import { anyText } from './texts.ts';

const PLACE = { today: '2026-06-11', currency: 'GBP', language: 'en', sector: 'electricity' } as const;
const HEADINGS = [
  'Case No.',
  'Date received',
  'Customer name',
  'Phone',
  'Subject',
  'Status',
  'Date closed',
  'Outcome',
  'Amount',
];
const CODES: ReadonlySet<string> = new Set(ROW_FAULTS);
const FAULTS: ReadonlySet<string> = new Set(REGISTER_FILE_FAULTS);
/** Longer than any damaged file of a few thousand bytes may keep the worker. */
const LONGEST_MS = 4000;

/** Old registers, damaged or made of anything: read or refused with a code, soon, and never with an exception. */
export async function registerFiles({ kind, seed, say }: Scale): Promise<Survival> {
  const count = kind === 'quick' ? 300 : 10_000;
  const workbook = await sampleWorkbook();
  const cell = fc.oneof(
    { weight: 2, arbitrary: anyText(80) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '2025-11-03',
        '3.11.2025',
        'Open',
        'Closed',
        '12,50',
        '1 234.00',
        '',
        '01225 477 000',
      ),
    },
  );
  const table = fc.record({
    rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    quoted: fc.boolean(),
  });
  const encoding = fc.option(fc.constantFrom(...REGISTER_ENCODINGS), { freq: 3 });
  const tries = fc.tuple(
    table,
    fc.array(byteChange, { maxLength: 3 }),
    fc.constantFrom('csv', 'csv', 'xlsx'),
    encoding,
  );
  const wrong: string[] = [];
  for (const [{ rows, delimiter, quoted }, changes, form, chosen] of fc.sample(tries, {
    seed,
    numRuns: count,
  })) {
    const write = (one: string): string => (quoted ? `"${one.replaceAll('"', '""')}"` : one);
    const text = [HEADINGS, ...rows].map((row) => row.map(write).join(delimiter)).join('\r\n');
    const bytes = changes.reduce<Uint8Array>(changed, form === 'xlsx' ? workbook : Buffer.from(text, 'utf8'));
    const began = performance.now();
    try {
      const file = await readRegisterFile(bytes, chosen);
      if (!file.ok && !FAULTS.has(file.fault)) wrong.push(`refused with ${file.fault}`);
      for (const sheet of file.ok ? file.sheets : []) {
        const [head, ...below] = sheet.rows;
        const columns = guessColumns((head?.cells ?? []).map(String));
        const read = readRegister(below, { columns, dates: {}, amounts: {}, states: {} }, PLACE);
        for (const { code } of read.errors) if (!CODES.has(code)) wrong.push(`a row refused with ${code}`);
        for (const { record } of read.drafts)
          if (!JSON.stringify(record).isWellFormed() || /\\ud[89a-f]|\\u0000/.test(JSON.stringify(record)))
            wrong.push('half a character was read');
      }
    } catch (error) {
      wrong.push(
        `${form} ${JSON.stringify(changes)}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
    }
    const took = performance.now() - began;
    if (took > LONGEST_MS)
      wrong.push(`${form} ${JSON.stringify(changes)} took ${String(Math.round(took))} ms`);
  }
  for (const line of wrong.slice(0, 10)) say(`register: ${line.slice(0, 900)}`);
  return {
    tries: count,
    survived: Math.max(0, count - wrong.length),
    notes: [`register files: ${String(count)}`],
  };
}

async function sampleWorkbook(): Promise<Uint8Array> {
  const day = { value: new Date('2025-11-03T00:00:00.000Z'), type: Date, format: 'dd/mm/yyyy' } as const;
  const row = [
    { value: 'A-17' },
    day,
    { value: 'Mary O’Neill' },
    { value: '01225 477 000' },
    { value: 'Line cut off' },
    { value: 'Closed' },
    day,
    { value: '王小明' },
    { value: 12.5, type: Number },
  ];
  return writeExcelFile([HEADINGS.map((value) => ({ value })), row, row], {}).toBuffer();
}
