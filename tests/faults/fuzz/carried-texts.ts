import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../electron/documents/package/csv.ts';
import { readWorkbook } from '../../../electron/documents/register/read-workbook.ts';
import { readFileSync } from 'node:fs';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { cleanText } from '../../../electron/domain/intake/at-the-door.ts';
import { FIELD_NAMES, FIELD_RULES } from '../../../electron/domain/intake/field-rules.ts';
import { foldText } from '../../../electron/domain/search/fold-text.ts';
import { plainUnzip } from '../../integration/package/plain-unzip.ts';
import { closedToday } from '../../support/counter-package.ts';
import {
  BRANCHES,
  CLERK,
  openDiskDesk,
  setUpDesk,
  SUPERVISOR,
  type DiskDesk,
} from '../../support/desk-on-disk.ts';
import { DISCONNECTED_LINE } from '../../golden/papers/sample-cases.ts';
import { plainPins } from './fuzz-desk.ts';
import { shortened } from './held.ts';

/** Text fields of an intake and the column each has in the package; what is restricted goes nowhere. */
const COLUMNS = {
  customerName: 'customer_name',
  postalAddress: 'postal_address',
  reference: 'reference',
  matter: 'matter',
  what: 'what_happened',
  where: 'happened_where',
  customerWords: 'customer_words',
  effect: 'effect',
  request: 'request',
  product: 'product',
  rootCause: 'root_cause',
  prevention: 'prevention',
  spokenApology: 'spoken_apology',
  customerRemarks: 'customer_remarks',
} as const satisfies Partial<Record<keyof ComplaintFields, string>>;
export type CarriedField = keyof typeof COLUMNS;
export const CARRIED = FIELD_NAMES.filter((name): name is CarriedField => name in COLUMNS);

/** The most a field takes. */
export function longest(field: CarriedField): number {
  const rule = FIELD_RULES[field].value;
  return rule.kind === 'text' ? rule.max : 0;
}

export type CarriedCase = Readonly<Record<CarriedField, string>>;
/** Cases of one day: one desk, one package, one import. */
const A_DAY = 150;

/**
 * Types every text into the field of a case, and follows it: as it is shown at the desk, as it is found, in the package as CSV and as a
 * workbook, and at the desk beside that takes the package in. Gives every place where it is another text.
 */
export async function carriedTexts(
  cases: readonly CarriedCase[],
  workFolder: string,
  say: (line: string) => void,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let from = 0; from < cases.length; from += A_DAY) {
    const folder = join(workFolder, `day-${String(from)}`);
    mkdirSync(folder);
    wrong.push(...(await oneDay(cases.slice(from, from + A_DAY), folder)));
    rmSync(folder, { recursive: true, force: true });
    if (cases.length > A_DAY) say(`${String(from + A_DAY)} cases carried`);
  }
  return wrong;
}

async function oneDay(cases: readonly CarriedCase[], folder: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  const same = (where: string, field: string, typed: string, got: unknown): void => {
    if (got !== typed)
      wrong.push(`${where}, ${field}: ${shortened(typed, 300)}\n  was ${shortened(got, 300)}`);
  };
  const one = await desk(folder, 'one', 2);
  one.seat(CLERK);
  const ids: string[] = [];
  const typed = cases.map(
    (fields) => Object.fromEntries(CARRIED.map((name) => [name, cleanText(fields[name])])) as CarriedCase,
  );
  for (const [at, fields] of cases.entries()) {
    const { caseId } = await one.must('receive-customer', {});
    ids.push(caseId);
    const whole = { ...DISCONNECTED_LINE.input.facts.fields, ...fields };
    await one.must('save-draft', { caseId, revision: 1, fields: whole, stage: 'facts', cursor: '' });
    const draft = (await one.must('intake', { caseId })).fields;
    for (const name of CARRIED) same('draft', name, typed[at]?.[name] ?? '', draft[name] ?? '');
    const done = await one.ask('confirm-case', { caseId });
    if (!done.ok)
      wrong.push(`not confirmed: ${done.code} ${done.field ?? ''} ${shortened(fields.customerName)}`);
  }
  wrong.push(...(await notFound(one, ids, typed)));
  const path = await closedToday(one, null);
  const files = plainUnzip(readFileSync(path));
  const table = readTable('cases', files.get('cases.csv')?.bytes ?? new Uint8Array());
  const names = table?.columns.map(({ name }) => name) ?? [];
  const sheet = (await readWorkbook(files.get('day.xlsx')?.bytes ?? new Uint8Array()))?.[0];
  const two = await desk(folder, 'two', 1);
  two.seat(SUPERVISOR);
  two.incoming.push(path);
  await two.must('choose-packages', {});
  const { files: seen } = await two.must('import-packages', { passphrase: '' });
  const { counter = '', fingerprint = '' } = seen[0] ?? {};
  await two.must('trust-counter', { counter, fingerprint, fromSequence: 1 });
  const { files: taken } = await two.must('import-packages', { passphrase: '' });
  if (taken[0]?.outcome !== 'imported') wrong.push(`the package was not taken in: ${taken[0]?.reason ?? ''}`);
  for (const [at, caseId] of ids.entries()) {
    const row = table?.rows.findIndex((cells) => cells[1] === caseId) ?? -1;
    const here = (await one.must('case-page', { caseId })).fields;
    const there = await two.ask('case-page', { caseId });
    for (const name of CARRIED) {
      const text = typed[at]?.[name] ?? '';
      const column = names.indexOf(COLUMNS[name]);
      same('case page', name, text, here[name] ?? '');
      same('CSV', name, text, table?.rows[row]?.[column]);
      same('XLSX', name, text, sheet?.rows[row + 1]?.cells[column] ?? '');
      same('imported', name, text, there.ok ? (there.value.fields[name] ?? '') : there.code);
    }
  }
  for (const bug of [...one.bugs, ...two.bugs]) wrong.push(`a bug: ${String(bug)}`);
  one.close();
  two.close();
  return wrong;
}

/** The search by a name as it was typed finds its case, where there is anything in it to search for. */
async function notFound(
  one: DiskDesk,
  ids: readonly string[],
  typed: readonly CarriedCase[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [at, caseId] of ids.entries()) {
    const query = typed[at]?.customerName ?? '';
    if (foldText(query) === '') continue;
    const found = await one.must('search-log', { query, before: null });
    const isThere = found.rows.some((row) => row.caseId === caseId) || (found.total ?? 0) > found.rows.length;
    if (!isThere) wrong.push(`not found by ${shortened(query)}`);
  }
  return wrong;
}

async function desk(folder: string, name: string, counter: number): Promise<DiskDesk> {
  const own = join(folder, name);
  mkdirSync(own);
  const one = openDiskDesk(own, { seed: 40 + counter, pins: plainPins });
  await setUpDesk(one, { ...BRANCHES.en, counter });
  one.clock.set('2026-06-11T09:00:00.000Z');
  return one;
}
