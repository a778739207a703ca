import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLERK, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, emptyFolder, openDesk, payloads } from '../usecases/desk.ts';
import { plainUnzip } from '../package/plain-unzip.ts';
import { closeDay, MARKED, MARKERS } from './privacy-desk.ts';

const [NAME, PHONE, , WHAT, , , CONCERNED] = MARKERS;
const ORDER = { purpose: 'access', language: 'en', staffConcerned: false, as: 'folder' } as const;

async function twoNeighbours() {
  const one = await openDesk('en', SUPERVISOR);
  const { caseId: other } = await confirmedComplaint(one, 'en', { customerName: 'Wilfred Stanhope' });
  const { caseId, receiptId } = await confirmedComplaint(one, 'en', {
    ...MARKED,
    linkedCase: other,
    actingFor: 'other',
    actingForName: 'Greta Winslow',
    customerWords: `${CONCERNED} sent me to Mr Stanhope. Greta Winslow waited outside.`,
  });
  await one.must('print-paper', { paperId: receiptId });
  return { one, caseId, other };
}

describe('everything about one person', () => {
  it('is found by phone, name or reference, and written as sheet, JSON, CSV and the papers', async () => {
    const { one, caseId } = await twoNeighbours();
    for (const query of [
      { phone: PHONE, name: '', reference: '' },
      { phone: '', name: NAME, reference: '' },
      { phone: '', name: '', reference: MARKED.reference },
    ]) {
      const { customers } = await one.must('find-person', query);
      expect(customers.map((row) => row.caseId)).toEqual([caseId]);
    }
    const folder = emptyFolder();
    one.outFolder.path = folder;
    const made = await one.must('make-person-file', { ...ORDER, caseIds: [caseId] });
    expect(made.folder).toBe(folder);
    expect(readdirSync(folder).toSorted()).toEqual([...made.names].toSorted());
    expect(made.names.map((name) => name.replace(/.*\./u, '')).toSorted()).toEqual([
      'csv',
      'json',
      'pdf',
      'pdf',
    ]);
    expect(made.names.join(' ')).not.toMatch(/Quillfeather|Ada/u);
    const json = JSON.parse(
      readFileSync(join(folder, made.names.find((name) => name.endsWith('.json')) ?? ''), 'utf8'),
    ) as { cases: { record: Record<string, unknown>; timeline: { kind: string }[]; promises: unknown[] }[] };
    const [told] = json.cases;
    expect(told?.record).toMatchObject({ customerName: MARKED.customerName, phone: PHONE });
    expect(told?.timeline.map(({ kind }) => kind)).toContain('case-confirmed');
    expect(told?.promises.length).toBeGreaterThan(0);
    const sheet = readFileSync(
      join(folder, made.names.find((name) => name.endsWith('.pdf')) ?? ''),
    ).toString();
    expect(sheet).toContain(MARKED.customerName);
    expect(sheet).toContain(WHAT);
    expect(sheet).toContain('How long this is kept');
  });

  it('names nobody else: no neighbour, no colleague, nobody they came for, unless a supervisor asks for the colleague', async () => {
    const { one, caseId } = await twoNeighbours();
    const read = async (staffConcerned: boolean): Promise<string> => {
      const folder = emptyFolder();
      one.outFolder.path = folder;
      const { names } = await one.must('make-person-file', { ...ORDER, caseIds: [caseId], staffConcerned });
      return names
        .filter((name) => !name.includes('receipt'))
        .map((name) => readFileSync(join(folder, name)).toString())
        .join('\n');
    };
    const without = await read(false);
    expect(without).not.toMatch(/Stanhope|Winslow|Marchbanks/u);
    expect(without).toContain('[…]');
    const withColleague = await read(true);
    expect(withColleague).toContain(CONCERNED);
    expect(withColleague).not.toMatch(/Stanhope|Winslow/u);
  });

  it('does not tell a supervisor that a complaint is about them', async () => {
    const { one, caseId } = await twoNeighbours();
    const { caseId: about } = await confirmedComplaint(one, 'en', { staffConcerned: `Ms ${SUPERVISOR}` });
    one.outFolder.path = emptyFolder();
    const order = { ...ORDER, caseIds: [caseId, about] };
    expect(await one.refused('make-person-file', { ...order, staffConcerned: true })).toMatchObject({
      code: 'not-allowed',
      field: 'staffConcerned',
    });
    await one.must('make-person-file', order);
  });

  it('is an event with the cases and the purpose, once it was really handed out', async () => {
    const { one, caseId } = await twoNeighbours();
    one.outFolder.path = null;
    expect(await one.refused('make-person-file', { ...ORDER, caseIds: [caseId] })).toMatchObject({
      code: 'cancelled',
    });
    one.printer.jammed = true;
    expect(await one.refused('make-person-file', { ...ORDER, caseIds: [caseId], as: 'paper' })).toMatchObject(
      { code: 'print-failed' },
    );
    expect(payloads(one, 'person-file-made')).toEqual([]);
    one.printer.jammed = false;
    await one.must('make-person-file', { ...ORDER, caseIds: [caseId], as: 'paper', purpose: 'dispute' });
    expect(payloads(one, 'person-file-made')).toEqual([
      { cases: [caseId], purpose: 'dispute', staffConcerned: false },
    ]);
    expect(one.printed.at(-1)).toMatch(/^person-file_BTH-1-/u);
  });

  it('is made by a clerk too, without the colleague; a case that is none is refused', async () => {
    const { one, caseId } = await twoNeighbours();
    one.seat(CLERK);
    one.outFolder.path = emptyFolder();
    await one.must('make-person-file', { ...ORDER, caseIds: [caseId] });
    expect(
      await one.refused('make-person-file', { ...ORDER, caseIds: [caseId], staffConcerned: true }),
    ).toMatchObject({ code: 'not-allowed' });
    expect(await one.refused('make-person-file', { ...ORDER, caseIds: [caseId, 'nobody'] })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a name or a number that was wrong', () => {
  it('is put right with the reason, found by the right one, and the log keeps both', async () => {
    const { one, caseId } = await twoNeighbours();
    const input = { caseId, customerName: 'Ada Featherstone', phone: '01225 477 002', reason: 'misheard' };
    expect(await one.refused('correct-customer', { ...input, reason: '' })).toMatchObject({
      code: 'reason-missing',
    });
    expect(await one.refused('correct-customer', { ...input, phone: 'none' })).toMatchObject({
      code: 'phone-without-digits',
    });
    expect(await one.refused('correct-customer', { ...input, customerName: ' ' })).toMatchObject({
      code: 'required',
    });
    await one.must('correct-customer', input);
    const page = await one.must('case-page', { caseId });
    expect(page.fields).toMatchObject({ customerName: 'Ada Featherstone', phone: '01225 477 002' });
    const found = async (name: string): Promise<number> =>
      (await one.must('find-person', { phone: '', name, reference: '' })).customers.length;
    expect([await found('Featherstone'), await found(NAME)]).toEqual([1, 0]);
    await one.must('correct-customer', input);
    expect(payloads(one, 'customer-corrected')).toHaveLength(1);
  });
});

describe('a redacted package', () => {
  it('hides both names of a customer who was corrected, and has no word of what is erased, held or handed out', async () => {
    const { one, caseId } = await twoNeighbours();
    const phone = '01225 477 002';
    await one.must('correct-customer', {
      caseId,
      customerName: 'Ada Featherstone',
      phone,
      reason: 'misheard',
    });
    await one.must('hold-case', { caseId, reason: 'claim of Ada Featherstone' });
    await one.must('make-person-file', { ...ORDER, caseIds: [caseId], as: 'paper' });
    const folder = emptyFolder();
    const { redacted } = await closeDay(one, folder);
    const files = plainUnzip(readFileSync(join(folder, redacted?.fileName ?? '')));
    const texts = [...files]
      .filter(([path]) => /\.(?:csv|jsonl|json)$/u.test(path))
      .map(([, { bytes }]) => bytes.toString('utf8'))
      .join('\n');
    expect(texts).toContain('customer-corrected');
    expect(texts).not.toMatch(/Quillfeather|Featherstone|900461|477 002|county/u);
  });
});
