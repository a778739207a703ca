import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { firstPlace } from '../../../electron/platform/backup-place.ts';
import { runBackup } from '../../../electron/main/workers/backup-run.ts';
import type { BackupOrder, BackupOutcome } from '../../../electron/main/workers/backup-run.ts';
import { CLERK, openDiskDesk, setUpDesk } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';

let template: string | undefined;

/** A set-up log of nobody's yet, made once: three PINs are scrypted for it. */
async function setUpOnce(): Promise<string> {
  if (template !== undefined) return template;
  const folder = mkdtempSync(join(tmpdir(), 'amends-backup-template-'));
  const one = openDiskDesk(folder);
  await setUpDesk(one);
  one.close();
  template = folder;
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A data folder with a set-up log and room beside it for its backups and a stick. */
export async function dataFolder(): Promise<string> {
  const room = mkdtempSync(join(tmpdir(), 'amends-backup-'));
  onTestFinished(() => {
    rmSync(room, { recursive: true, force: true });
  });
  const folder = join(room, 'data');
  cpSync(await setUpOnce(), folder, { recursive: true });
  mkdirSync(join(room, 'stick'));
  return folder;
}

/** Opens the log of a folder, lets `work` use it, and closes it. */
export async function atTheDesk<T>(
  folder: string,
  work: (one: DiskDesk) => Promise<T>,
  start?: string,
): Promise<T> {
  seed += 1;
  const one = openDiskDesk(folder, { seed, ...(start === undefined ? {} : { start }) });
  try {
    return await work(one);
  } finally {
    one.close();
  }
}
let seed = 50;

/** So many customers come and are confirmed. */
export async function customers(one: DiskDesk, count: number): Promise<readonly string[]> {
  one.seat(CLERK);
  const cases: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { caseId } = await one.must('receive-customer', {});
    cases.push(caseId);
  }
  return cases;
}

export function orderFor(folder: string, more: Partial<BackupOrder> = {}): BackupOrder {
  return {
    logFile: join(folder, 'amends.db'),
    dataFolder: folder,
    first: firstPlace(folder),
    second: null,
    at: '2026-06-11T09:00:00.000Z',
    zone: 'Europe/London',
    lastNumber: 0,
    whole: true,
    ...more,
  };
}

export function backUp(folder: string, more: Partial<BackupOrder> = {}): Promise<BackupOutcome> {
  return runBackup(orderFor(folder, more), {});
}

export async function mustBackUp(folder: string, more: Partial<BackupOrder> = {}) {
  const outcome = await backUp(folder, more);
  if (!outcome.ok) throw new Error(`no backup: ${outcome.code} ${outcome.source ?? ''}`);
  return outcome.value;
}

/** Puts another state of the log in its place, as a power cut, a bad disk or a person may. */
export function replaceLog(folder: string, from: string): void {
  for (const name of ['amends.db', 'amends.db-wal', 'amends.db-shm']) {
    rmSync(join(folder, name), { force: true });
    if (existsSync(join(from, name))) cpSync(join(from, name), join(folder, name));
  }
}
