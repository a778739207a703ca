import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backupFrom, isBackupName } from '../domain/backups/backup.ts';
import type { Backup } from '../domain/backups/backup.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Outcome } from '../domain/refusal.ts';
import { ensureFolder, privateFolder, refusingDisk, syncPath, takeRights } from './durable-files.ts';
import { writeDurably } from './key-file.ts';

/** What is being written stands in here until it is proved. */
const UNDER_WAY = '.part';
/** Our folder inside the one a supervisor chose, so that nothing else of theirs is ever looked at or taken away. */
const INSIDE_CHOSEN = 'amends-backups';
/** A file of the system that other programs grow too is not filled to its last byte. */
const SPARE_BYTES = 1 << 20;

/** Beside the data folder and not in it: what deletes or fills the one leaves the other. */
export function firstPlace(dataFolder: string): string {
  return `${dataFolder}-backups`;
}

export function secondPlace(chosen: string): string {
  return join(chosen, INSIDE_CHOSEN);
}

/** Backups of a place, the newest first. `whole`: as long as it was when it was proved. One without its describing file has no figures. */
export interface FoundBackup {
  readonly fileName: string;
  readonly backup: Backup | null;
  readonly bytes: number;
  readonly whole: boolean;
}

/** An empty list where the folder is not there or cannot be read: a stick in somebody's pocket is no failure. */
export function listBackups(place: string): readonly FoundBackup[] {
  return foundIn(place, namesIn(place));
}

/** For who numbers and compares by it: a folder that does not answer is a disk that fails, and never an empty one. */
export function readBackups(place: string): Outcome<readonly FoundBackup[]> {
  return refusingDisk(() => done(foundIn(place, readdirSync(place))));
}

function foundIn(place: string, all: readonly string[]): readonly FoundBackup[] {
  const names = all.filter(isBackupName).toSorted().toReversed();
  return names.flatMap((fileName) => {
    const size = statSync(join(place, fileName), { throwIfNoEntry: false })?.size;
    if (size === undefined) return [];
    const backup = described(place, fileName);
    return [{ fileName, backup, bytes: size, whole: backup === null || backup.bytes === size }];
  });
}

/**
 * Makes the place ready and gives the path to write to; what an interrupted backup left there goes first. The folder above must be
 * there: a stick that is not plugged in is not made up on the disk.
 */
export function makeReady(place: string, bytesWanted: number): Outcome<{ readonly underWay: string }> {
  const ready = ensureFolder(place, dirname(place));
  if (!ready.ok) return ready;
  return refusingDisk(() => {
    const underWay = join(place, UNDER_WAY);
    rmSync(underWay, { recursive: true, force: true });
    const disk = statfsSync(place);
    if (disk.bavail * disk.bsize < bytesWanted + SPARE_BYTES) return refuse('disk-full');
    privateFolder(underWay, place);
    return done({ underWay });
  });
}

/** Gives a proved copy its name: describing file first, so that no backup ever stands there undescribed. */
export function putInPlace(place: string, part: string, backup: Backup): Outcome<null> {
  return refusingDisk(() => {
    takeRights(part, 0o600);
    syncPath(part);
    writeDurably(place, join(place, describing(backup.fileName)), JSON.stringify(backup));
    const path = join(place, backup.fileName);
    renameSync(part, path);
    syncPath(place);
    clearUnderWay(place);
    return statSync(path).size === backup.bytes ? done(null) : refuse('verify-failed');
  });
}

/** Takes what is under way away; on a disk that has just failed this may fail too, and the next backup begins with it. */
export function clearUnderWay(place: string): void {
  try {
    rmSync(join(place, UNDER_WAY), { recursive: true, force: true });
  } catch {
    // The refusal that led here is the one that counts.
  }
}

/** Lets one go: the backup first, since a description without a backup is nothing and a backup without one still opens. */
export function letGo(place: string, fileName: string): void {
  if (!isBackupName(fileName)) throw new RangeError('not a backup of ours');
  rmSync(join(place, fileName), { force: true });
  rmSync(join(place, describing(fileName)), { force: true });
}

/** Whether two folders lie on one disk, which takes both with it; null where that cannot be said. */
export function onSameDisk(one: string, other: string): boolean | null {
  try {
    return statSync(nearest(one)).dev === statSync(nearest(other)).dev;
  } catch {
    return null;
  }
}

/** A place that is not made yet will stand on the disk of the folder above it. */
function nearest(path: string): string {
  return existsSync(path) ? path : dirname(path);
}

function described(place: string, fileName: string): Backup | null {
  try {
    const found = backupFrom(JSON.parse(readFileSync(join(place, describing(fileName)), 'utf8')));
    return found?.fileName === fileName ? found : null;
  } catch {
    return null;
  }
}

function describing(fileName: string): string {
  return fileName.replace(/\.db$/, '.json');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
