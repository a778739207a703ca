import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../../../electron/documents/package/read-package.ts';
import { isSignedBy } from '../../../electron/platform/counter-key.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';
import { packagesMade } from '../../../electron/store/records/package.ts';
import type { DiskDesk, DiskDeskOptions } from '../../support/desk-on-disk.ts';
import { BRANCHES, CLERK, openDiskDesk, setUpDesk, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { refusalOf } from '../../../electron/store/failure.ts';
import { logComplaints } from '../log-check.ts';
import type { Ending } from './operation.ts';
import { closeQuietly, logFile } from './small-log.ts';

export const DATE = '2026-06-11';

/** The next start is another day for made-up ids: they must not be the ones the interrupted try has used. */
export const LATER: DiskDeskOptions = { seed: 10 };

export function stick(folder: string): string {
  return join(folder, 'stick');
}

/** A desk of the branch Bath with people and some cases, as a day leaves it; its supervisor sits behind it. */
export async function preparedDesk(folder: string, counter = 1): Promise<DiskDesk> {
  mkdirSync(stick(folder), { recursive: true });
  mkdirSync(join(folder, 'desk'), { recursive: true });
  const one = openDiskDesk(join(folder, 'desk'), { seed: counter });
  await setUpDesk(one, { ...BRANCHES.en, counter });
  one.clock.set(`${DATE}T09:00:00.000Z`);
  one.seat(CLERK);
  for (const matter of ['Meter read twice', 'Line cut off']) {
    const { caseId } = await one.must('receive-customer', {});
    const { revision } = await one.must('intake', { caseId });
    const fields = { customerName: 'Łucja 王小明', matter, what: matter, nextContactAt: `${DATE}T15:00` };
    await one.must('save-draft', { caseId, revision, fields, stage: 'receive', cursor: '' });
  }
  one.seat(SUPERVISOR);
  return one;
}

/** The desk of the folder with its supervisor behind it, or the refusal its start would show. */
export function openedDesk(folder: string, options: DiskDeskOptions = {}): DiskDesk | Ending {
  try {
    const one = openDiskDesk(join(folder, 'desk'), { start: `${DATE}T17:00:00.000Z`, seed: 9, ...options });
    try {
      one.seat(SUPERVISOR);
    } catch (error) {
      closeQuietly(one.close);
      throw error;
    }
    return one;
  } catch (error) {
    const code = /did not open: (.+)$/.exec(error instanceof Error ? error.message : '')?.[1];
    const refusal = code === undefined ? (refusalOf(error)?.code ?? null) : code;
    if (refusal === null) throw error;
    return { how: 'refused', code: refusal };
  }
}

/**
 * Does one thing at the desk of the folder and closes it. A bug that main would have caught and logged (`failed`) is no refusal: it is thrown,
 * so that it is seen; a closing that fails is as a clerk sees it, nothing.
 */
export async function atDesk(folder: string, work: (one: DiskDesk) => Promise<Ending>): Promise<Ending> {
  const one = openedDesk(folder);
  if ('how' in one) return one;
  try {
    const ending = await work(one);
    if (ending.how === 'refused' && ending.code === 'failed') throw one.bugs.at(-1) ?? new Error('failed');
    return ending;
  } finally {
    closeQuietly(one.close);
  }
}

/** What is wrong with the log of the folder and with its state; where nothing is, what `look` finds at the next start of its desk. */
export async function complaintsAtDesk(
  folder: string,
  look: (one: DiskDesk) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const complaints = logComplaints(logFile(folder), () => [], { rebuilt: true });
  if (complaints.length > 0) return complaints;
  const one = openedDesk(folder, LATER);
  if ('how' in one) return [`the desk does not open: ${JSON.stringify(one)}`];
  try {
    return await look(one);
  } finally {
    one.close();
  }
}

/** Closes the day of the folder's desk onto the stick, plain. */
export async function closeDay(one: DiskDesk, folder: string): Promise<Ending> {
  const day = await one.ask('day', { localDate: DATE });
  if (!day.ok) return { how: 'refused', code: day.code };
  const notes = Object.fromEntries(
    day.value.checklist.filter(({ noteNeeded }) => noteNeeded).map(({ code }) => [code, 'seen']),
  );
  const closed = await one.ask('close-day', {
    localDate: DATE,
    folder: stick(folder),
    notes,
    seal: { way: 'plain' },
    redacted: false,
    stepUp: null,
  });
  if (!closed.ok) return { how: 'refused', code: closed.code };
  const { notHandedOver } = closed.value;
  return notHandedOver === null ? { how: 'done' } : { how: 'refused', code: notHandedOver };
}

/** Files under a final name that are not whole, and packages the log knows that are not kept. */
export async function packageComplaints(one: DiskDesk, folder: string): Promise<readonly string[]> {
  const keep = join(folder, 'desk', 'packages');
  const complaints: string[] = [];
  for (const place of [keep, stick(folder)]) {
    const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.zip')) : [];
    for (const name of names) {
      if (name.startsWith('.')) continue;
      const read = await readPackage(readFileSync(join(place, name)), sha256Hex, isSignedBy);
      if (!read.ok)
        complaints.push(`${name} stands under its final name and is broken: ${JSON.stringify(read)}`);
    }
  }
  for (const { fileName, fileSha256 } of packagesMade(one.db, 10)) {
    const file = join(keep, fileName);
    if (!existsSync(file)) complaints.push(`${fileName} is in the log and not kept`);
    else if (sha256Hex(readFileSync(file)) !== fileSha256)
      complaints.push(`${fileName} is kept with other bytes`);
  }
  return complaints;
}

/** Puts the first kept package onto the stick again. */
export async function copyAgain(one: DiskDesk, folder: string): Promise<Ending> {
  const copied = await one.ask('copy-packages', {
    sequences: [1],
    folder: stick(folder),
    redacted: false,
    stepUp: null,
  });
  if (!copied.ok) return { how: 'refused', code: copied.code };
  const [failed] = copied.value.failed;
  return failed === undefined ? { how: 'done' } : { how: 'refused', code: failed.code };
}
