import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { closedToday } from '../../support/counter-package.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { BRANCHES, CLERK, openDiskDesk, setUpDesk, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, emptyFolder, everything, openDesk } from './desk.ts';

const PASSPHRASE = 'seven grey herons on a roof';

/** Another counter of the branch Bath, with its clerk behind it. */
async function counterTwo(code = 'BTH'): Promise<DiskDesk> {
  const two = openDiskDesk(emptyFolder(), { seed: 77 });
  onTestFinished(() => two.close());
  await setUpDesk(two, { ...BRANCHES.en, code, counter: 2 });
  two.clock.set('2026-06-11T09:00:00.000Z');
  two.seat(CLERK);
  return two;
}

async function trusted(one: DiskDesk, passphrase: string): Promise<void> {
  const { files } = await one.must('import-packages', { passphrase });
  const [file] = files;
  expect(file).toMatchObject({ outcome: 'refused', reason: 'unknown-counter' });
  const { counter = '', fingerprint = '' } = file ?? {};
  expect(fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  await one.must('trust-counter', { counter, fingerprint, fromSequence: 1 });
}

describe('a real package of another counter', () => {
  it('sealed with a passphrase is opened, confirmed and taken in with its papers; then it is here', async () => {
    const two = await counterTwo();
    const { caseId, receiptId } = await confirmedComplaint(two, 'en');
    await two.must('print-paper', { paperId: receiptId });
    const path = await closedToday(two, PASSPHRASE);
    const one = await openDesk('en', SUPERVISOR);
    one.incoming.push(path);
    const { names } = await one.must('choose-packages', {});
    expect(names).toHaveLength(1);
    for (const [passphrase, reason] of [
      ['', 'needs-passphrase'],
      ['eight grey herons on a roof', 'wrong-passphrase'],
    ] as const) {
      const { files } = await one.must('import-packages', { passphrase });
      expect(files).toMatchObject([{ outcome: 'refused', reason }]);
    }
    await trusted(one, PASSPHRASE);
    const { fingerprint } = (await one.must('package-imports', {})).counters[0] ?? { fingerprint: '' };
    const started = performance.now();
    const taken = await one.must('import-packages', { passphrase: PASSPHRASE });
    console.log(
      JSON.stringify({ import: taken.files[0]?.events, ms: Math.round(performance.now() - started) }),
    );
    expect(taken.files).toMatchObject([{ outcome: 'imported', counter: 'BTH-2', sequence: 1, fingerprint }]);
    const page = await one.must('case-page', { caseId });
    expect(page).toMatchObject({ counter: 'BTH-2', ownerName: CLERK });
    expect(new Set(page.timeline.map(({ counter }) => counter))).toEqual(new Set(['BTH-2']));
    const { versions } = await one.must('paper-versions', { paperId: receiptId });
    expect(versions).toMatchObject([{ pdf: true }]);
    const pdf = (desk: DiskDesk): unknown =>
      desk.db.prepare('SELECT sha256, bytes FROM paper_pdf WHERE paper_id = ?').get(receiptId);
    expect(pdf(one)).toEqual(pdf(two));
    expect(verifyChain(one.db)).toMatchObject({ ok: true });
    // People of another counter are named, and are nobody here.
    expect((await one.must('colleagues', {})).people).toHaveLength(3);
    expect((await one.must('desk-state', {})).staff).toHaveLength(3);
    expect((await one.must('desk-state', {})).branch).toMatchObject({ counter: 1 });
    const again = await one.must('import-packages', { passphrase: PASSPHRASE });
    expect(again.files).toMatchObject([{ outcome: 'already-here' }]);
    // What came in does not go out again: the next package of this counter has its own events only.
    const own = await closedToday(one, null);
    two.incoming.push(own);
    await two.must('choose-packages', {});
    await trusted(two, '');
    const back = await two.must('import-packages', { passphrase: '' });
    expect(back.files).toMatchObject([{ outcome: 'imported', counter: 'BTH-1', cases: 0 }]);
  });

  it('damaged, cut off, of another branch or no package at all changes nothing', async () => {
    const two = await counterTwo();
    await confirmedComplaint(two, 'en');
    const path = await closedToday(two, null);
    const one = await openDesk('en', SUPERVISOR);
    const bytes = readFileSync(path);
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    const files = {
      'cut.zip': bytes.subarray(0, bytes.length - 100),
      'flipped.zip': flipped,
      'text.zip': 'hello',
    };
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(one.folder, name), content);
      one.incoming.push(join(one.folder, name));
    }
    one.incoming.push(await closedToday(await counterTwo('YRK'), null), join(one.folder, 'gone.zip'));
    const before = everything(one);
    await one.must('choose-packages', {});
    const { files: told } = await one.must('import-packages', { passphrase: '' });
    expect(told.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => 'refused'));
    expect(told.map(({ reason }) => reason).slice(2)).toEqual(['not-a-zip', 'foreign-branch', 'disk-failed']);
    expect(everything(one)).toBe(before);
  });

  it('is chosen and confirmed by a supervisor only', async () => {
    const one = await openDesk('en', CLERK);
    expect(await one.refused('import-packages', { passphrase: '' })).toMatchObject({ code: 'not-allowed' });
    const trust = { counter: 'BTH-2', fingerprint: 'abcd', fromSequence: 1 };
    expect(await one.refused('trust-counter', trust)).toMatchObject({ code: 'not-allowed' });
    one.seat(SUPERVISOR);
    expect(await one.refused('trust-counter', trust)).toMatchObject({ code: 'not-found' });
  });
});
