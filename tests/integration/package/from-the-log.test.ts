import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, onTestFinished, test } from 'vitest';
import { readPackage, type ReadPackage } from '../../../electron/documents/package/read-package.ts';
import { runDayClose } from '../../../electron/documents/package/run-day-close.ts';
import { done } from '../../../electron/domain/refusal.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';
import { makeDisk } from '../../../electron/platform/disk.ts';
import { append } from '../../../electron/store/log/append.ts';
import { openReader, type Store } from '../../../electron/store/open-store.ts';
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
  temporaryFolder,
  write,
} from '../store/temporary-store.ts';
import { testFonts } from './test-fonts.ts';

const fonts = testFonts();
const pdf = Buffer.from('%PDF-1.7 the letter that was printed');

/** The real log, read through a second connection as the worker does, into a real file. */
async function closeDay(store: Store, folder: string, localDate: string): Promise<ReadPackage> {
  const reader = openReader(store.file);
  onTestFinished(() => {
    reader.close();
  });
  const before = packagesMade(store.db, 1)[0] ?? null;
  const outcome = await runDayClose(
    {
      place: {
        branch: BATH.code,
        counter: BATH.counter,
        localDate,
        zone: BATH.zone,
        language: 'en',
        branchName: 'Brightwater Bath',
        sequence: (before?.sequence ?? 0) + 1,
        before,
      },
      folder,
      keepFolder: folder,
      at: at('18:00'),
    },
    {
      gather: () => packageRows(reader),
      pdfBytes: (paperId, sha256) => pdfWithHash(reader, paperId, sha256),
      printer: { print: () => Promise.resolve(Buffer.from('%PDF-1.7 summary')) },
      fonts,
      signer: openCounterKey(join(folder, 'key')).key,
      isSignedBy,
      hash: sha256Hex,
      disk: makeDisk(),
      record: (made) => {
        append(store.db, by(ANNA, at('18:01')), [
          { kind: 'day-closed', caseId: null, payload: { localDate, notes: {} } },
          { kind: 'package-made', caseId: null, payload: made },
        ]);
        return Promise.resolve(done(null));
      },
      onProgress: () => undefined,
    },
  );
  if (!outcome.ok) throw new Error(outcome.code);
  const read = await readPackage(readFileSync(outcome.value.path), sha256Hex, isSignedBy);
  if (!read.ok) throw new Error(read.fault);
  return read;
}

function csv(read: ReadPackage, path: string): Record<string, string>[] {
  return parse(Buffer.from(read.files.get(path) ?? ''), { bom: true, columns: true });
}

test('two days of a real log become two packages that follow on each other, and nothing changed is missing', async () => {
  const store = deskStore();
  const folder = join(temporaryFolder(), 'stick');
  mkdirSync(folder);
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
  const first = await closeDay(store, folder, '2026-06-11');
  expect(csv(first, 'cases.csv')).toMatchObject([
    { case_id: 'case-1', customer_name: 'Mary O’Neill', state: 'open' },
  ]);
  const [letter] = csv(first, 'letters.csv');
  expect(Buffer.from(first.files.get(letter?.['pdf_file'] ?? '') ?? '').equals(pdf)).toBe(true);

  // The next day another customer comes, and something happens to the old case.
  write(store, at('19:00'), arrived('case-2', 1, '2026-06-12'));
  write(store, at('19:30'), { kind: 'case-resolved', caseId: 'case-1', payload: { basis: 'refund paid' } });
  const second = await closeDay(store, folder, '2026-06-12');
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
  const folder = join(temporaryFolder(), 'stick');
  mkdirSync(folder);
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
  const read = await closeDay(store, folder, '2026-06-11');
  for (const [path, bytes] of read.files) {
    const text = Buffer.from(bytes).toString('utf8');
    expect(text, path).not.toContain('07700 900 123');
    if (path.endsWith('.csv')) expect(text, path).not.toContain('Concerned Colleague');
  }
  // Head office must be told (China banks, article 13): the log itself carries it, the tables that circulate do not.
  expect(Buffer.from(read.files.get('events.jsonl') ?? '').toString('utf8')).toContain('Concerned Colleague');
  expect(csv(read, 'cases.csv').map((row) => row['matter'])).toEqual(['rude answer', '']);
});
