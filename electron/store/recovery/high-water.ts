import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChainEnd } from '../../domain/log-holes.ts';
import type { CounterId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { syncFile } from '../data-folder.ts';
import { one } from '../database.ts';
import type { Db } from '../database.ts';
import { ownCounter } from '../log/append.ts';
import { logHead } from '../records/event.ts';

/**
 * How far the log had come when it was last looked at, in a small file beside it. A WAL that was cut off or an older file put in the
 * log's place looks whole to SQLite (measured: a truncated WAL drops committed rows and quick_check says ok); held against this mark it
 * does not. It is written after the save it speaks of is durable, so it is never ahead of the log.
 */
export interface HighWater extends ChainEnd {
  readonly counter: CounterId;
  /** Local number of the last event, of whatever counter. */
  readonly seq: number;
  readonly at: Instant;
}

export const HIGH_WATER = 'high-water.json';

/** Where the log stands now; null before the first start. */
export function markOf(db: Db, at: Instant): HighWater | null {
  const counter = ownCounter(db);
  const head = logHead(db);
  if (counter === null || head === null) return null;
  const seq = one<{ seq: number }>(db, `SELECT max(seq) AS seq FROM event`)?.seq ?? 0;
  return { counter, seq, ...head, at };
}

/** The mark beside the log; null where there is none that can be read. */
export function readHighWater(folder: string): HighWater | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, HIGH_WATER), 'utf8'));
    return isHighWater(value) ? value : null;
  } catch {
    return null;
  }
}

function isHighWater(value: unknown): value is HighWater {
  if (typeof value !== 'object' || value === null) return false;
  const { counter, seq, originSeq, hash, at } = value as Partial<Record<keyof HighWater, unknown>>;
  return (
    typeof counter === 'string' &&
    Number.isSafeInteger(seq) &&
    Number.isSafeInteger(originSeq) &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash) &&
    typeof at === 'string'
  );
}

/** Under a temporary name, synced, renamed: the old mark or the new one, off the loop of main. */
export async function writeHighWater(folder: string, mark: HighWater): Promise<void> {
  const part = join(folder, `.${HIGH_WATER}.part`);
  const file = await open(part, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(mark)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, join(folder, HIGH_WATER));
}

/** The same at once, for the moment the desk closes; the folder is synced too. */
export function writeHighWaterNow(folder: string, mark: HighWater): void {
  const part = join(folder, `.${HIGH_WATER}.part`);
  const file = openSync(part, 'w', 0o600);
  try {
    // And not `writeSync`, which is content with a part of it on a disk that fills up.
    writeFileSync(file, `${JSON.stringify(mark)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, join(folder, HIGH_WATER));
  syncFile(folder);
}
