import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { fileLetters } from '../../../electron/documents/package/letter-files.ts';
import { eventLines } from '../../../electron/documents/package/event-lines.ts';
import { makePackage } from '../../../electron/documents/package/make-package.ts';
import { placeFault } from '../../../electron/documents/package/package-place.ts';
import { readPackage, type ReadPackage } from '../../../electron/documents/package/read-package.ts';
import { summaryHtml } from '../../../electron/documents/package/summary-html.ts';
import type { PackagePlace } from '../../../electron/domain/day-close/package-rows.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';
import { append } from '../../../electron/store/log/append.ts';
import { openReader, type Store } from '../../../electron/store/open-store.ts';
import { unclosedDays } from '../../../electron/store/records/day.ts';
import { saveDraft } from '../../../electron/store/records/draft.ts';
import { packageRows, packagesMade } from '../../../electron/store/records/package.ts';
import { pdfWithHash, storePdf } from '../../../electron/store/records/paper.ts';
import {
  ANNA,
  arrived,
  at,
  BATH,
  by,
  confirmed,
  deskStore,
  drafted,
  promised,
  write,
} from '../store/temporary-store.ts';
import { testFonts } from './test-fonts.ts';

const fonts = testFonts();
const pdf = Buffer.from('%PDF-1.7 the letter that was printed');

const keyFolder = mkdtempSync(join(tmpdir(), 'amends-key-'));
afterAll(() => {
  rmSync(keyFolder, { recursive: true, force: true });
});
const key = openCounterKey(keyFolder).key;

/** Closes a day as the worker does: the real log through a second connection, the package, and only then the two events. */
async function closeDay(store: Store, localDate: string, when = at('18:00')): Promise<ReadPackage> {
  const reader = openReader(store.file);
  const before = packagesMade(store.db, 1)[0] ?? null;
  const { events, ...tables } = packageRows(reader, (all) => eventLines(all, before, sha256Hex));
  if (events === null) throw new Error('verify-failed');
  const rows = { ...tables, events };
  const letters = fileLetters(
    rows.letters,
    (paperId, sha256) => pdfWithHash(reader, paperId, sha256),
    sha256Hex,
  );
  reader.close();
  if (!letters.ok) throw new Error(letters.code);
  const place: PackagePlace = {
    branch: BATH.code,
    counter: BATH.counter,
    localDate,
    zone: BATH.zone,
    language: 'en',
    branchName: 'Brightwater Bath',
    sequence: (before?.sequence ?? 0) + 1,
    before,
  };
  const summaryPdf = Buffer.from(summaryHtml(place, rows, fonts));
  const made = await makePackage({
    place,
    rows,
    letters: letters.value,
    summaryPdf,
    signer: key,
    hash: sha256Hex,
    at: when,
  });
  const { fileName, bytes, fileSha256, manifest, manifestSha256 } = made;
  append(store.db, by(ANNA, when), [
    { kind: 'day-closed', caseId: null, payload: { localDate, notes: {} } },
    {
      kind: 'package-made',
      caseId: null,
      payload: {
        sequence: place.sequence,
        localDate,
        fileName,
        manifestSha256,
        fileSha256,
        firstSeq: manifest.events.first,
        lastSeq: manifest.events.last,
        lastHash: manifest.events.hash,
        bytes: bytes.length,
        sealedTo: 'plain',
        folder: '',
        redacted: null,
      },
    },
  ]);
  const read = await readPackage(bytes, sha256Hex, isSignedBy);
  if (!read.ok) throw new Error(read.fault);
  expect(placeFault(read, { signerPems: [key.publicKeyPem], before })).toBeNull();
  return read;
}

function csv(read: ReadPackage, path: string): Record<string, string>[] {
  return parse(Buffer.from(read.files.get(path) ?? ''), { bom: true, columns: true });
}

test('two days of a real log become two packages that follow on each other, and nothing changed is missing', async () => {
  const store = deskStore();
  write(
    store,
    at('09:00'),
    arrived('case-1', 1),
    confirmed('case-1', { customerName: 'Mary O’Neill', matter: 'line cut off', paperLanguage: 'en' }),
    promised('case-1', 'promise-1', at('12:00')),
    drafted('case-1', 'letter-1', 'apology'),
  );
  write(store, at('09:30'), {
    kind: 'paper-printed',
    caseId: 'case-1',
    payload: { paperId: 'letter-1', version: 1, pdfSha256: sha256Hex(pdf), copy: false },
  });
  storePdf(store.db, 'letter-1', pdf, sha256Hex(pdf));
  const first = await closeDay(store, '2026-06-11');
  expect(csv(first, 'cases.csv')).toMatchObject([
    { case_id: 'case-1', customer_name: 'Mary O’Neill', state: 'open' },
  ]);
  const [letter] = csv(first, 'letters.csv');
  expect(Buffer.from(first.files.get(letter?.['pdf_file'] ?? '') ?? '').equals(pdf)).toBe(true);

  // The next day another customer comes, and something happens to the old case.
  write(store, at('19:00'), arrived('case-2', 1, '2026-06-12'));
  write(store, at('19:30'), { kind: 'case-resolved', caseId: 'case-1', payload: { basis: 'refund paid' } });
  const second = await closeDay(store, '2026-06-12');
  expect(second.manifest.sequence).toBe(2);
  expect(second.manifest.previous).toBe(first.manifestSha256);
  expect(second.manifest.events.first).toBe(first.manifest.events.last + 1);
  expect(csv(second, 'cases.csv').map((row) => [row['case_id'], row['state']])).toEqual([
    ['case-1', 'resolved'],
    ['case-2', 'intake'],
  ]);
});

test('no draft and no staff member complained about reaches a table; the draft reaches nothing at all', async () => {
  const store = deskStore();
  write(store, at('09:00'), arrived('case-1', 1), arrived('case-2', 2));
  write(store, at('09:10'), confirmed('case-1', { matter: 'rude answer' }), {
    kind: 'staff-concerned-noted',
    caseId: 'case-1',
    payload: { name: 'Concerned Colleague' },
  });
  saveDraft(
    store.db,
    'case-2',
    1,
    { phone: '07700 900 123' },
    { stage: 'receive', cursor: 'phone' },
    at('09:20'),
  );
  const read = await closeDay(store, '2026-06-11');
  for (const [path, bytes] of read.files) {
    const text = Buffer.from(bytes).toString('utf8');
    expect(text, path).not.toContain('07700 900 123');
    if (path.endsWith('.csv')) expect(text, path).not.toContain('Concerned Colleague');
  }
  // Head office must be told (China banks, article 13): the log itself carries it, the tables that circulate do not.
  expect(Buffer.from(read.files.get('events.jsonl') ?? '').toString('utf8')).toContain('Concerned Colleague');
  expect(csv(read, 'cases.csv').map((row) => row['matter'])).toEqual(['rude answer', '']);
});

/** A moment of the n-th day of the story in London. */
function on(day: number, time: string): string {
  return new Date(`2026-06-${String(10 + day)}T${time}:00.000+01:00`).toISOString();
}

test('three days: a case is resolved, reopened, put off, moved; each package says what changed, and none forgets', async () => {
  const store = deskStore();
  write(store, on(1, '09:00'), arrived('case-1', 1), arrived('case-2', 2));
  write(
    store,
    on(1, '09:10'),
    confirmed('case-1', { matter: 'meter' }),
    confirmed('case-2', { matter: 'bill' }),
  );
  write(store, on(1, '10:00'), promised('case-1', 'promise-1', on(3, '12:00')));
  write(store, on(1, '15:00'), { kind: 'case-resolved', caseId: 'case-1', payload: { basis: 'read again' } });
  const first = await closeDay(store, '2026-06-11', on(1, '18:00'));

  // The second day is worked and not closed; nothing happens to case 2.
  write(store, on(2, '09:00'), arrived('case-3', 1, '2026-06-12'));
  write(store, on(2, '09:30'), {
    kind: 'case-reopened',
    caseId: 'case-1',
    payload: { reason: 'still wrong' },
  });
  write(store, on(2, '10:00'), {
    kind: 'case-set-waiting',
    caseId: 'case-1',
    payload: { reason: 'the meter works' },
  });
  expect(unclosedDays(store.db, '2026-06-13')).toEqual(['2026-06-12']);

  // On the third the clock stands wrong for an hour: it is set back to the first day and put right again.
  write(store, on(3, '09:00'), { kind: 'case-taken-up', caseId: 'case-1', payload: {} });
  write(store, on(1, '08:30'), {
    kind: 'promise-moved',
    caseId: 'case-1',
    payload: { promiseId: 'promise-1', dueAt: on(5, '12:00'), reason: 'the meter works' },
  });
  write(
    store,
    on(3, '09:40'),
    {
      kind: 'improvement-opened',
      caseId: null,
      payload: {
        improvement: { id: 'i-1', cause: 'readings typed by hand', owner: 'Anna Nowak', dueOn: null },
      },
    },
    { kind: 'case-linked-to-improvement', caseId: 'case-1', payload: { improvementId: 'i-1' } },
  );
  const second = await closeDay(store, '2026-06-12', on(3, '09:50'));
  expect(unclosedDays(store.db, '2026-06-13')).toEqual([]);
  write(store, on(3, '11:00'), {
    kind: 'case-resolved',
    caseId: 'case-1',
    payload: { basis: 'meter changed' },
  });
  write(store, on(3, '16:00'), { kind: 'case-closed', caseId: 'case-1', payload: { reason: '' } });
  const third = await closeDay(store, '2026-06-13', on(3, '18:00'));
  const rows = (read: ReadPackage, name: 'cases' | 'promises'): string[][] =>
    csv(read, `${name}.csv`).map((row) => [row['case_id'] ?? row['promise_id'] ?? '', row['state'] ?? '']);
  expect([first, second, third].map((read) => rows(read, 'cases'))).toEqual([
    [
      ['case-1', 'resolved'],
      ['case-2', 'open'],
    ],
    [
      ['case-1', 'reopened'],
      ['case-3', 'intake'],
    ],
    [['case-1', 'closed']],
  ]);
  expect(csv(second, 'cases.csv')[0]).toMatchObject({
    reopened_times: '1',
    reopening_reason: 'still wrong',
    waiting_times: '1',
    waiting_since_utc: '',
    waiting_reason: 'the meter works',
    improvements: 'i-1',
  });
  expect(csv(second, 'promises.csv')[0]).toMatchObject({
    moved_times: '1',
    due_at_utc: on(5, '12:00'),
    first_due_at_utc: on(3, '12:00'),
  });
  expect(
    [first, second, third].map((read) => csv(read, 'improvements.csv').map((row) => row['cause'])),
  ).toEqual([[], ['readings typed by hand'], []]);
  expect(csv(second, 'improvements.csv')[0]).toMatchObject({ cases: 'BTH-1-260611-001-K', state: 'open' });
  expect(csv(third, 'cases.csv')[0]).toMatchObject({
    resolution_basis: 'meter changed',
    closed_at_utc: on(3, '16:00'),
  });

  // All events of the log are in the three packages, each once and in order, whatever the clock said.
  const seqs = [first, second, third].flatMap((read) =>
    Buffer.from(read.files.get('events.jsonl') ?? '')
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { header: { originSeq: number } }).header.originSeq),
  );
  expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, index) => index + 1));
  expect(third.manifest.events.last).toBe(seqs.length);
});
