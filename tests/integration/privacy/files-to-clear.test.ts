import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { append } from '../../../electron/store/log/append.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { caseStatistics } from '../../../electron/store/records/case-statistics.ts';
import { filesToClear } from '../../../electron/store/records/files-to-clear.ts';
import { BRANCHES, openDiskDesk, setUpDesk, SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { emptyFolder, openDesk, reopened } from '../usecases/desk.ts';
import { anonymised, closeDay, filesWith, liveADay, livedDesk, MARKERS } from './privacy-desk.ts';

async function cleared(one: DiskDesk): Promise<void> {
  await expect.poll(() => filesToClear(one.db), { timeout: 20_000 }).toBeNull();
  expect(filesWith(one.folder, MARKERS)).toEqual([]);
  expect(verifyChain(one.db)).toMatchObject({ ok: true });
}

/** Another counter of the branch, with its supervisor behind it. */
async function counterTwo(): Promise<DiskDesk> {
  const two = openDiskDesk(emptyFolder(), { seed: 77 });
  onTestFinished(() => two.close());
  await setUpDesk(two, { ...BRANCHES.en, counter: 2 });
  two.seat(SUPERVISOR);
  return two;
}

async function takes(two: DiskDesk, path: string): Promise<void> {
  two.incoming.splice(0, two.incoming.length, path);
  await two.must('choose-packages', {});
  const { files } = await two.must('import-packages', { passphrase: '' });
  const [file] = files;
  if (file?.reason === 'unknown-counter') {
    const { counter, fingerprint } = file;
    await two.must('trust-counter', { counter, fingerprint, fromSequence: 1 });
    await takes(two, path);
  } else expect(file).toMatchObject({ outcome: 'imported' });
}

describe('words that were erased and still lie in files', () => {
  it('of another counter, with its package, are gone from every file here once that has come in', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const two = await counterTwo();
    await liveADay(one);
    const folder = emptyFolder();
    const told = await closeDay(one, folder);
    two.clock.set('2026-06-11T18:00:00.000Z');
    await takes(two, join(folder, told.fileName));
    writeFileSync(`${two.logFile}.before-6`, `an old copy of the log with ${MARKERS[0]} in it`);
    expect(filesWith(two.folder, MARKERS)).not.toEqual([]);
    one.clock.set('2037-06-22T09:00:00.000Z');
    await anonymised(one);
    const erasing = await closeDay(one, folder);
    two.clock.set('2037-06-22T18:00:00.000Z');
    await takes(two, join(folder, erasing.fileName));
    await cleared(two);
    two.close();
    expect(filesWith(two.folder, MARKERS)).toEqual([]);
  });

  it('are cleared by the next start where the desk ended right after they were erased', async () => {
    const { one, whole, left } = await livedDesk();
    writeFileSync(`${one.logFile}.before-6`, `an old copy of the log with ${MARKERS[0]} in it`);
    // What anonymising writes, and then a power cut.
    append(
      one.db,
      { at: one.clock.now(), zone: 'Europe/London', actor: null, secondActor: null },
      [whole, left].map((caseId) => ({
        kind: 'payload-erased',
        caseId,
        payload: caseStatistics(one.db, caseId, { retentionClass: 'ordinary', months: 36 }),
      })),
    );
    expect(filesToClear(one.db)).not.toBeNull();
    one.close();
    expect(filesWith(one.folder, MARKERS)).not.toEqual([]);
    const again = reopened(one.folder, null, one.clock.now());
    await expect.poll(() => filesToClear(again.db), { timeout: 20_000 }).toBeNull();
    // The kept package goes with an event of its own, which a power cut may have kept from being written.
    expect(filesWith(one.folder, MARKERS).filter((found) => !found.includes('packages'))).toEqual([]);
  });

  it('are not looked for once they were cleared', async () => {
    const { one } = await livedDesk();
    await anonymised(one);
    expect(filesToClear(one.db)).toBeNull();
  });
});
