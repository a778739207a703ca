import { statSync } from 'node:fs';
import { join } from 'node:path';
import { backupFileName, namedBackup } from '../../domain/backups/backup.ts';
import type { Backup, LogFigures } from '../../domain/backups/backup.ts';
import { sourceFault } from '../../domain/backups/source-fault.ts';
import type { SourceFault } from '../../domain/backups/source-fault.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Outcome, RefusalCode } from '../../domain/refusal.ts';
import { localDateOf, localDateTimeOf } from '../../domain/time.ts';
import type { Instant, Zone } from '../../domain/time.ts';
import { clearUnderWay, makeReady, putInPlace, readBackups } from '../../platform/backup-place.ts';
import { copyVerified, refusingDisk } from '../../platform/durable-files.ts';
import {
  commonSeq,
  copyFault,
  copyLog,
  figuresOf,
  firstShareFault,
  hashAt,
  holdsEvent,
  isSound,
  lastBreakSeq,
  openBackup,
  proofSplit,
  settleCopy,
} from '../../store/backup.ts';
import type { CopyFault, ProofSplit } from '../../store/backup.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import type { Db } from '../../store/database.ts';
import { refusalOf } from '../../store/failure.ts';
import { openReader } from '../../store/open-store.ts';
import { readHighWater } from '../../store/recovery/high-water.ts';
import { holdsQuietly, opened, rotate, withFigures } from './kept-backups.ts';

export interface BackupOrder {
  readonly logFile: string;
  /** Where `high-water.json` stands. */
  readonly dataFolder: string;
  readonly first: string;
  /** Null where a supervisor has named none. */
  readonly second: string | null;
  readonly at: Instant;
  readonly zone: Zone;
  /** The highest number given out, as the desk remembers it; a place that lost its files does not begin at 1 again. */
  readonly lastNumber: number;
  /** The whole chain, not only what came since the last backup of today that was proved whole. */
  readonly whole: boolean;
}
export type BackupStep = 'copy' | 'prove' | 'second';
/** `secondShareFault` on another thread. */
export type ProveBeside = (file: string, split: ProofSplit) => Promise<CopyFault | null>;
export type OnStep = (step: BackupStep, done: number, of: number) => void;

export interface BackupMade {
  readonly backup: Backup;
  /** Files that had to make room in the first place. */
  readonly gone: readonly string[];
  /** Null: stands in the second place too, or there is none. */
  readonly second: RefusalCode | null;
}
export type BackupOutcome =
  | { readonly ok: true; readonly value: BackupMade }
  /** `source`: what is wrong with the log itself; the backups of before all stay. */
  | { readonly ok: false; readonly code: RefusalCode; readonly source: SourceFault | null };

/**
 * One backup, fit for a worker thread or a process of its own: copied under a temporary folder, proved there, given its name, and only
 * then may an older one go. A log that is damaged, another counter's or shorter than the newest backup is refused and changes nothing.
 */
export async function runBackup(
  order: BackupOrder,
  options: ConnectionOptions,
  onStep: OnStep = () => undefined,
  proveBeside: ProveBeside | null = null,
): Promise<BackupOutcome> {
  let source: Db | undefined;
  try {
    const { size } = statSync(order.logFile);
    const ready = makeReady(order.first, size + walBytes(order.logFile));
    if (!ready.ok) return { ...ready, source: null };
    source = openReader(order.logFile, options);
    const outcome = await copied(order, source, ready.value.underWay, { options, onStep, proveBeside });
    if (!outcome.ok) return outcome;
    const backup = outcome.value;
    const placed = putInPlace(order.first, join(ready.value.underWay, backup.fileName), backup);
    if (!placed.ok) return { ...placed, source: null };
    const gone = rotate(order.first, backup, options);
    const second = order.second === null ? done(null) : copyOn(order, order.second, backup, options, onStep);
    return { ok: true, value: { backup, gone, second: second.ok ? null : second.code } };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return { ok: false, code: refusal.code, source: refusal.code === 'damaged' ? 'damaged' : null };
  } finally {
    source?.close();
    clearUnderWay(order.first);
  }
}

function walBytes(logFile: string): number {
  return statSync(`${logFile}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

interface Ways {
  readonly options: ConnectionOptions;
  readonly onStep: OnStep;
  readonly proveBeside: ProveBeside | null;
}

type Copied = { readonly ok: true; readonly value: Backup } | Extract<BackupOutcome, { readonly ok: false }>;

async function copied(
  order: BackupOrder,
  source: Db,
  underWay: string,
  { options, onStep, proveBeside }: Ways,
): Promise<Copied> {
  // Read first: what is saved while the copy is made lies beyond it.
  const mark = readHighWater(order.dataFolder);
  const localDate = localDateOf(order.at, order.zone);
  const found = readBackups(order.first);
  if (!found.ok) return { ...found, source: null };
  // By their names: a number is given out once, also where a file says nothing more.
  const numbers = found.value.map(({ fileName }) => namedBackup(fileName)?.number ?? 0);
  const number = Math.max(order.lastNumber, ...numbers) + 1;
  const counter = figuresOf(source)?.counter;
  if (counter === undefined) return { ...refuse('not-set-up'), source: null };
  // Those of a counter that was set up here before neither stop this one's nor are pushed out by them.
  const known = withFigures(order.first, found.value, options)
    .filter((one) => one.whole && one.counter === counter)
    .toSorted((a, b) => b.number - a.number);
  const fileName = backupFileName(counter, number, localDateTimeOf(order.at, order.zone));
  const part = join(underWay, fileName);
  const figures = await copyLog(source, part, (finished, of) => {
    onStep('copy', finished, of);
  });
  if (figures === null) return { ...refuse('not-set-up'), source: null };
  settleCopy(part, options);
  onStep('prove', 0, 1);
  const provedTo = order.whole
    ? null
    : (known.find((one) => one.proof === 'whole' && one.localDate === localDate) ?? null);
  if ((await provedFault(part, options, { figures, provedTo, proveBeside })) !== null) {
    return isSound(source)
      ? { ...refuse('verify-failed'), source: null }
      : { ...refuse('damaged'), source: 'damaged' };
  }
  const fault = faultOf(order.first, known, part, figures, mark, options);
  if (fault !== null) return { ...refuse('backup-source'), source: fault };
  const proof = provedTo === null ? 'whole' : 'tail';
  const bytes = statSync(part).size;
  return { ok: true, value: { ...figures, number, fileName, at: order.at, localDate, bytes, proof } };
}

/** What is wrong with the copy. A long one is looked through on two threads at once. */
async function provedFault(
  part: string,
  options: ConnectionOptions,
  of: {
    readonly figures: LogFigures;
    readonly provedTo: Backup | null;
    readonly proveBeside: ProveBeside | null;
  },
): Promise<CopyFault | null> {
  const { figures, provedTo, proveBeside } = of;
  const split = proveBeside === null ? null : proofSplit(part, options, figures, provedTo);
  if (proveBeside === null || split === null) return copyFault(part, options, figures, provedTo);
  const second = proveBeside(part, split);
  second.catch(() => undefined);
  const first = firstShareFault(part, options, figures, split);
  return (await second) ?? first;
}

/** Held against the newest backup that still opens; one that a bad disk has eaten cannot say anything. */
function faultOf(
  place: string,
  known: readonly Backup[],
  part: string,
  now: LogFigures,
  mark: { readonly counter: string; readonly seq: number } | null,
  options: ConnectionOptions,
): SourceFault | null {
  const copy = openBackup(part, options);
  try {
    for (const newest of known) {
      const common = commonWith(copy, join(place, newest.fileName), newest, options);
      if (common === null) continue;
      const parted = common < newest.lastSeq;
      const lastBreak = parted ? newBreakSeq(place, known, copy, options) : 0;
      return sourceFault({ now, sound: true, newest, common, lastBreak, mark });
    }
    return sourceFault({ now, sound: true, newest: null, common: 0, lastBreak: 0, mark });
  } finally {
    copy.close();
  }
}

/**
 * The last event of a log with which somebody answered for what is missing from it; 0 where there is none, or where a backup holds it:
 * that log was backed up since and left again, and somebody has put an old file of it here.
 */
function newBreakSeq(place: string, known: readonly Backup[], copy: Db, options: ConnectionOptions): number {
  const lastSeq = lastBreakSeq(copy);
  const said = { lastSeq, lastHash: hashAt(copy, lastSeq) ?? '' };
  const isOld = known.some((one) => {
    if (one.lastSeq < lastSeq) return false;
    const db = opened(join(place, one.fileName), options);
    if (db === null) return false;
    try {
      return holdsQuietly(db, said);
    } finally {
      db.close();
    }
  });
  return isOld ? 0 : lastSeq;
}

function commonWith(copy: Db, file: string, newest: Backup, options: ConnectionOptions): number | null {
  if (holdsEvent(copy, newest)) return newest.lastSeq;
  try {
    const db = openBackup(file, options);
    try {
      return commonSeq(db, copy, newest.lastSeq);
    } finally {
      db.close();
    }
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return null;
  }
}

/**
 * The same file once more, on another disk. Whatever it meets there is a fault of that disk and says nothing about the first: a backup
 * that stands proved is told, whatever a stick, a share of the network or its file system answers.
 */
function copyOn(
  order: BackupOrder,
  place: string,
  backup: Backup,
  options: ConnectionOptions,
  onStep: OnStep,
): Outcome<null> {
  try {
    return refusingDisk(() => {
      const ready = makeReady(place, backup.bytes);
      if (!ready.ok) return ready;
      const part = join(ready.value.underWay, backup.fileName);
      const same = copyVerified(join(order.first, backup.fileName), part, (written) => {
        onStep('second', written, backup.bytes);
      });
      const placed = same ? putInPlace(place, part, backup) : refuse('verify-failed');
      if (placed.ok) rotate(place, backup, options);
      return placed;
    });
  } catch {
    return refuse('disk-failed');
  } finally {
    clearUnderWay(place);
  }
}
