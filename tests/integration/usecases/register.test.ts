import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { CLERK, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { closeDay, filesWith, state } from '../privacy/privacy-desk.ts';
import { arrival, openDesk } from './desk.ts';

type Reading = Parameters<DiskDesk['must']>[1] & Record<string, unknown>;

/** Letters as another program would write them: what a decoder reads, backwards. */
function encoded(text: string, encoding: 'gb18030' | 'windows-1250'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let byte = 0; byte < 256; byte += 1) bytesOf.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  if (encoding === 'gb18030') {
    for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
      for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
        bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
      }
    }
    for (let lead = 0xa1; lead <= 0xa9; lead += 1) {
      for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
        bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
      }
    }
  }
  return Uint8Array.from([...text].flatMap((letter) => bytesOf.get(letter) ?? [0x3f]));
}

async function chosen(one: DiskDesk, name: string, bytes: Uint8Array | string) {
  const path = join(one.folder, name);
  writeFileSync(path, bytes);
  one.incoming.splice(0, one.incoming.length, path);
  const { file } = await one.must('choose-register', { encoding: null });
  if (file === null) throw new Error('no file');
  return file;
}

function readingOf(file: Awaited<ReturnType<typeof chosen>>, more: Partial<Reading> = {}) {
  const columns = file.sheets[0]?.guess ?? [];
  return { sheet: 0, columns, dates: [], amounts: [], states: [], ...more };
}

/** Cases of registers whose words were erased. */
function erasedTimes(one: DiskDesk): number {
  return Number(one.db.prepare(`SELECT count(*) FROM event_payload WHERE payload IS NULL`).pluck().get());
}

const ENGLISH = `Case No.,Date received,Customer name,Phone,Subject,Status,Date closed,Outcome
A-17,2025-11-03,Mary O’Neill,01225 477 000,Line cut off,Closed,2025-11-10,Refund paid
A-18,2025-11-04,,,"Bill, twice",Open,,
A-19,2025-11-31,John,,Meter,Open,,
`;

describe('an old register comes in', () => {
  it('as cases of the day they were received, after a dry run, and goes out again as a whole', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const file = await chosen(one, 'register.csv', ENGLISH);
    expect(file).toMatchObject({ fault: '', encoding: 'utf-8', sheets: [{ rows: 3 }] });
    const reading = readingOf(file);
    const dry = await one.must('check-register', reading);
    expect(dry).toMatchObject({ ready: 2, wrong: 1, questions: [], sameFile: null });
    expect(dry.errors).toMatchObject([{ row: 4, column: 1, code: 'date-unreadable', cell: '2025-11-31' }]);
    expect(dry.preview).toMatchObject([
      { row: 2, receivedOn: '2025-11-03', state: 'closed', matter: 'Line cut off', basis: 'Refund paid' },
      { row: 3, state: 'open', matter: 'Bill, twice' },
    ]);
    const events = (): number => Number(one.db.prepare('SELECT count(*) FROM event').pluck().get());
    const before = events();
    expect(
      await one.refused('import-register', { ...reading, leaveOutWrong: false, again: false }),
    ).toMatchObject({
      code: 'register-rows-wrong',
    });
    expect(events()).toBe(before);
    expect(await one.must('import-register', { ...reading, leaveOutWrong: true, again: false })).toEqual({
      cases: 2,
      stopped: false,
    });
    const { rows } = await one.must('search-log', { query: 'A-17', before: null });
    expect(rows).toMatchObject([
      { localDate: '2025-11-03', matter: 'Line cut off', state: 'closed', counter: null },
    ]);
    expect(rows[0]?.number).toMatch(/^BTH-1-251103-001-/);
    const page = await one.must('case-page', { caseId: rows[0]?.caseId ?? '' });
    expect(page).toMatchObject({ registered: { number: 'A-17' }, arrivedAt: '2025-11-03T12:00:00.000Z' });
    expect((await one.must('today', {})).duties).toEqual([]);

    // The same file again is told before it is taken.
    const twice = await chosen(one, 'again.csv', ENGLISH);
    expect((await one.must('check-register', readingOf(twice))).sameFile).toMatchObject({ cases: 2 });
    expect(
      await one.refused('import-register', { ...readingOf(twice), leaveOutWrong: true, again: false }),
    ).toMatchObject({ code: 'register-twice' });

    const { batches } = await one.must('register-batches', {});
    expect(batches).toMatchObject([{ rows: 2, cases: 2, workedOn: 0, undoneAt: null }]);
    await one.must('undo-register', { batch: batches[0]?.batch ?? '', reason: 'wrong file' });
    expect((await one.must('search-log', { query: '', before: null })).total).toBe(0);
    expect(one.db.prepare(`SELECT count(*) FROM event WHERE kind = 'case-registered'`).pluck().get()).toBe(2);
    expect(verifyChain(one.db)).toMatchObject({ ok: true });
    // A number is never given twice, and nobody arrives on one.
    const third = await chosen(one, 'third.csv', ENGLISH);
    await one.must('import-register', { ...readingOf(third), leaveOutWrong: true, again: false });
    const again = await one.must('search-log', { query: 'A-17', before: null });
    expect(again.rows[0]?.number).toMatch(/^BTH-1-251103-002-/);
    await arrival(one);
    const live = one.db.prepare('SELECT * FROM complaint_case ORDER BY id').all();
    rebuildState(one.db);
    expect(one.db.prepare('SELECT * FROM complaint_case ORDER BY id').all()).toEqual(live);
  });

  it('is taken in as a whole after a try that was cut off', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const file = await chosen(one, 'register.csv', ENGLISH);
    const order = { ...readingOf(file), leaveOutWrong: true, again: false };
    await one.must('import-register', order);
    // As a power cut between two rows would have left it: the batch with one of its two cases.
    const last = `SELECT id FROM complaint_case WHERE register_number = 'A-18'`;
    one.db.exec(`DELETE FROM case_record WHERE case_id IN (${last});
      DELETE FROM complaint_case WHERE id IN (${last})`);
    const again = await chosen(one, 'register.csv', ENGLISH);
    expect((await one.must('check-register', readingOf(again))).sameFile).toBeNull();
    expect(await one.must('import-register', order)).toMatchObject({ cases: 2 });
    expect((await one.must('search-log', { query: '', before: null })).total).toBe(2);
    const { batches } = await one.must('register-batches', {});
    expect(batches.filter(({ undoneAt }) => undoneAt === null)).toMatchObject([{ rows: 2, cases: 2 }]);
  });

  it('leaves no word behind when it is undone: in no file, in no kept package, also when it is stopped', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const words = ['O’Neill', '01225 477 000', 'Line cut off', 'Refund paid'].map((word) =>
      Buffer.from(word).toString('latin1'),
    );
    const file = await chosen(one, 'register.csv', ENGLISH);
    await one.must('import-register', { ...readingOf(file), leaveOutWrong: true, again: false });
    await closeDay(one);
    rmSync(join(one.folder, 'register.csv'));
    expect(filesWith(one.folder, words)).not.toEqual([]);
    const { batches } = await one.must('register-batches', {});
    await one.must('undo-register', { batch: batches[0]?.batch ?? '', reason: 'wrong file' });
    expect(filesWith(one.folder, words)).toEqual([]);
    expect(verifyChain(one.db)).toMatchObject({ ok: true });
    expect(await one.must('register-batches', {})).toMatchObject({
      batches: [{ cases: 0, rows: 2, undoReason: 'wrong file' }],
    });
    const live = state(one);
    rebuildState(one.db);
    expect(state(one)).toEqual(live);
    expect(live['complaint_case']).toEqual([]);
    expect(live['ordinal_used']).toHaveLength(2);
    // It was copied and held nobody else's words.
    expect((await one.must('packages', { below: 99 })).packages).toMatchObject([{ kept: false }]);
    // What another register left when it was cut off goes the same way.
    const second = await chosen(one, 'register.csv', ENGLISH);
    const order = { ...readingOf(second), leaveOutWrong: true, again: false };
    await one.must('import-register', order);
    const cutOff = `SELECT id FROM complaint_case WHERE register_number = 'A-18'`;
    one.db.exec(`DELETE FROM case_record WHERE case_id IN (${cutOff});
      DELETE FROM complaint_case WHERE id IN (${cutOff})`);
    await chosen(one, 'register.csv', ENGLISH);
    await one.must('import-register', order);
    expect(erasedTimes(one)).toBe(3);
  });

  it('keeps what was worked on when it is undone', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const file = await chosen(one, 'register.csv', ENGLISH);
    await one.must('import-register', { ...readingOf(file), leaveOutWrong: true, again: false });
    const { rows } = await one.must('search-log', { query: 'A-18', before: null });
    await one.must('resolve-case', { caseId: rows[0]?.caseId ?? '', basis: 'paid back' });
    const { batches } = await one.must('register-batches', {});
    expect(batches).toMatchObject([{ workedOn: 1 }]);
    await one.must('undo-register', { batch: batches[0]?.batch ?? '', reason: 'wrong file' });
    expect((await one.must('search-log', { query: '', before: null })).rows).toMatchObject([
      { state: 'resolved' },
    ]);
  });

  it.each([
    ['gb18030', '投诉日期;客户姓名;投诉内容;状态\r\n2025年11月3日;王小明;电费多收;已办结\r\n', '电费多收'],
    [
      'windows-1250',
      'Data wpływu;Klient;Przedmiot;Stan\r\n3.11.2025;Łucja Żółć;zgubiona rezerwacja;zakończona\r\n',
      'zgubiona rezerwacja',
    ],
  ] as const)('in %s with semicolons', async (encoding, text, matter) => {
    const one = await openDesk('en', SUPERVISOR);
    const file = await chosen(one, 'register.csv', encoded(text, encoding));
    expect(file).toMatchObject({
      encoding,
      sheets: [{ guess: ['receivedOn', 'customerName', expect.anything(), 'state'] }],
    });
    const dry = await one.must('check-register', readingOf(file));
    expect(dry.preview).toMatchObject([{ receivedOn: '2025-11-03', matter, state: 'closed' }]);
  });

  it('in UTF-16 with tabs, as Excel saves text', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const text = '\uFEFFDate\tSubject\n2025-11-03\tŻółć 投诉\n';
    const file = await chosen(one, 'register.txt', Buffer.from(text, 'utf16le'));
    expect(file.encoding).toBe('utf-16le');
    expect((await one.must('check-register', readingOf(file))).preview).toMatchObject([
      { matter: 'Żółć 投诉' },
    ]);
  });

  it('as a workbook with real dates and numbers', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const workbook = await writeExcelFile([
      ['Date received', 'Subject', 'Amount'].map((value) => ({ value })),
      [
        { value: new Date('2025-11-03T00:00:00.000Z'), type: Date, format: 'dd/mm/yyyy' },
        { value: 'Meter & <line>' },
        { value: 12.5, type: Number },
      ],
    ]).toBuffer();
    const file = await chosen(one, 'register.xlsx', workbook);
    const dry = await one.must('check-register', readingOf(file));
    expect(dry).toMatchObject({ questions: [], wrong: 0 });
    expect(dry.preview).toMatchObject([
      { receivedOn: '2025-11-03', matter: 'Meter & <line>', requestAmount: { minor: 1250 } },
    ]);
  });

  it.each([
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-excel'],
    ['broken.xlsx', Buffer.from('PK\u0003\u0004 not a workbook'), 'not-a-table'],
    ['empty.csv', 'Date,Subject\n', 'no-rows'],
  ])('not from %s: %s', async (name, bytes, fault) => {
    const one = await openDesk('en', SUPERVISOR);
    expect(await chosen(one, name, bytes)).toMatchObject({ fault, sheets: [] });
  });

  it('by a supervisor only', async () => {
    const one = await openDesk('en', CLERK);
    for (const name of ['package-imports', 'choose-packages', 'register-batches'] as const) {
      expect(await one.refused(name, {})).toMatchObject({ code: 'not-allowed' });
    }
  });

  it('of twenty thousand rows, while the desk goes on answering', { timeout: 300_000 }, async () => {
    const one = await openDesk('en', SUPERVISOR);
    const rows = Array.from({ length: 20_000 }, (_row, index) => {
      const day = String((index % 28) + 1).padStart(2, '0');
      return `${String(index)},2024-${String((index % 12) + 1).padStart(2, '0')}-${day},Customer ${String(index)},Meter read wrongly,Closed`;
    });
    const file = await chosen(
      one,
      'big.csv',
      `No,Date received,Customer,Subject,Status\n${rows.join('\n')}\n`,
    );
    const reading = readingOf(file, {
      columns: ['oldNumber', 'receivedOn', 'customerName', 'matter', 'state'],
    });
    const started = performance.now();
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const done = await one.must('import-register', { ...reading, leaveOutWrong: false, again: false });
    clearInterval(beat);
    expect(done).toEqual({ cases: 20_000, stopped: false });
    const seconds = (performance.now() - started) / 1000;
    console.log(
      JSON.stringify({
        rows: 20_000,
        seconds: Number(seconds.toFixed(1)),
        longestBlockMs: Math.round(longest),
      }),
    );
    // A save may wait this long behind a piece of the import on a busy machine of two cores; alone it is a tenth.
    expect(longest).toBeLessThan(1000);
    // Counted exactly up to a thousand; the batch says how many there are.
    expect(await one.must('search-log', { query: '', before: null })).toMatchObject({
      total: 1000,
      more: true,
    });
    const { batches } = await one.must('register-batches', {});
    expect(batches).toMatchObject([{ rows: 20_000 }]);
    const before = performance.now();
    await one.must('undo-register', { batch: batches[0]?.batch ?? '', reason: 'wrong file' });
    console.log(JSON.stringify({ undoMs: Math.round(performance.now() - before) }));
    expect((await one.must('search-log', { query: '', before: null })).total).toBe(0);
  });
});
