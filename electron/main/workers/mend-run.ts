import { copyFileSync, existsSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Mending } from '../../domain/log-holes.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { diskRefusal, syncPath } from '../../platform/durable-files.ts';
import { asideName, dropStaging, freshStaging } from '../../platform/restore-swap.ts';
import { configure, openFile } from '../../store/connection.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import type { Db } from '../../store/database.ts';
import { refusalOf } from '../../store/failure.ts';
import { verifyChain } from '../../store/log/verify-chain.ts';
import { openStore } from '../../store/open-store.ts';
import { markOf, readHighWater, writeHighWaterNow } from '../../store/recovery/high-water.ts';
import { isDamage } from '../../store/recovery/key-ranges.ts';
import { isWhole, mendCopy, noteMended } from '../../store/recovery/mend-copy.ts';
import type { Mended } from '../../store/recovery/mend-copy.ts';
import { salvage } from '../../store/recovery/salvage.ts';

export interface MendOrder {
  readonly dataFolder: string;
  readonly at: Instant;
}
export interface MendReport {
  /** `nothing`: the log holds, it was not touched. */
  readonly how: Mending | 'nothing';
  readonly events: number;
  readonly missing: readonly { readonly counter: string; readonly fromSeq: number; readonly toSeq: number }[];
  readonly lostBeside: number;
  readonly changedCases: readonly string[];
  /** The folder the damaged file goes to; empty where nothing was changed. */
  readonly keptAs: string;
}
export type OnMendStep = (step: 'copy' | 'look' | 'carry' | 'prove', done: number, of: number) => void;

const LOG = 'amends.db';
const SPARE_BYTES = 1 << 20;

/**
 * Makes a sound log ready out of a damaged one, in the staging folder: of a copy, so that the damaged file stays as it is whatever
 * happens here. `swapIn` puts it in the place of the damaged one, which is kept. The log must be closed.
 */
export function prepareMend(
  order: MendOrder,
  options: ConnectionOptions,
  onStep: OnMendStep = () => undefined,
): Outcome<MendReport> {
  try {
    const outcome = prepared(order, options, onStep);
    if (!outcome.ok || outcome.value.how === 'nothing') dropStaging(order.dataFolder);
    return outcome;
  } catch (error) {
    const refusal = refusalOf(error) ?? diskRefusal(error);
    dropStaging(order.dataFolder);
    return refusal;
  }
}

function prepared(
  { dataFolder, at }: MendOrder,
  options: ConnectionOptions,
  onStep: OnMendStep,
): Outcome<MendReport> {
  const log = join(dataFolder, LOG);
  if (!existsSync(log)) return refuse('log-missing');
  const bytes = sizeOf(log) + sizeOf(`${log}-wal`);
  const disk = statfsSync(dataFolder);
  // A copy to work on and a new file, which is at most as large.
  if (disk.bavail * disk.bsize < bytes * 2 + SPARE_BYTES) return refuse('disk-full');
  const fresh = freshStaging(dataFolder);
  if (!fresh.ok) return fresh;
  const staging = fresh.value;
  const copy = join(staging, 'damaged.db');
  const into = join(staging, LOG);
  const keptAs = asideName(dataFolder, at, 'damaged');
  onStep('copy', 0, 1);
  copyLogTo(log, copy);
  onStep('look', 0, 1);
  const how = mendedCopy(copy, at, keptAs, options);
  if (how === 'nothing') return done({ ...NOTHING_WRONG, events: 0 });
  if (how !== null) {
    renameSync(copy, into);
  } else {
    copyLogTo(log, copy);
    const mark = readHighWater(dataFolder);
    const carried = salvage({ damaged: copy, into, mark, at, keptAs }, options, (page, of) => {
      if (page % 256 === 0) onStep('carry', page, of);
    });
    if (!carried.ok) return carried;
    if (carried.value.events === 0) return refuse('nothing-readable');
    onStep('prove', 0, 1);
    const { missing, lostBeside, changedCases } = carried.value;
    return proved(staging, at, options, { how: 'salvage', missing, lostBeside, changedCases, keptAs });
  }
  onStep('prove', 0, 1);
  return proved(staging, at, options, { ...NOTHING_WRONG, how, keptAs });
}

const NOTHING_WRONG = {
  how: 'nothing',
  missing: [],
  lostBeside: 0,
  changedCases: [],
  keptAs: '',
} as const satisfies Omit<MendReport, 'events'>;

/** The file and what of it is still in the WAL; an older copy makes room. */
function copyLogTo(log: string, copy: string): void {
  for (const beside of ['', '-wal', '-shm']) rmSync(`${copy}${beside}`, { force: true });
  copyFileSync(log, copy);
  if (existsSync(`${log}-wal`)) copyFileSync(`${log}-wal`, `${copy}-wal`);
}

/** Mends the copy where nothing has to be left out of it; null where that is not enough. */
function mendedCopy(copy: string, at: Instant, keptAs: string, options: ConnectionOptions): Mended | null {
  let db: Db | undefined;
  try {
    db = openFile(copy, 'write', options);
    configure(db, 'write');
    const how = mendCopy(db);
    if (how !== null && how !== 'nothing') noteMended(db, how, at, keptAs);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return how;
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  } finally {
    db?.close();
  }
}

/** Believes nothing of its own work: the new log is opened as a start would, and all of it is proved. */
function proved(
  staging: string,
  at: Instant,
  options: ConnectionOptions,
  report: Omit<MendReport, 'events'>,
): Outcome<MendReport> {
  const into = join(staging, LOG);
  const opened = openStore(into, options);
  if (!opened.ok) return opened;
  const { db, close } = opened.value;
  try {
    const chain = verifyChain(db);
    if (!chain.ok || !isWhole(db)) return refuse('damaged');
    const mark = markOf(db, at);
    if (mark !== null) writeHighWaterNow(staging, mark);
    return done({ ...report, events: chain.events });
  } finally {
    close();
    syncPath(into);
    for (const name of ['damaged.db', 'damaged.db-wal', 'damaged.db-shm'])
      rmSync(join(staging, name), { force: true });
    for (const beside of ['-wal', '-shm']) rmSync(`${into}${beside}`, { force: true });
    syncPath(staging);
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
