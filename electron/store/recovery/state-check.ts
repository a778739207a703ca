import { mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyLog } from '../backup.ts';
import { configure, openFile } from '../connection.ts';
import type { ConnectionOptions } from '../connection.ts';
import { openReader } from '../open-store.ts';
import { STATE_TABLES } from '../projections/project.ts';
import { isWhole, tablesThatDiffer } from './mend-copy.ts';

export interface StateFound {
  /** State tables whose rows are not what the events give. */
  readonly differing: readonly string[];
  /** Every index has an entry for every row, and every reference leads somewhere. */
  readonly indexes: 'ok' | 'damaged';
}

/** In the data folder; empty but for the while of a check. */
const STATE_CHECK = 'check-part';
/** The copy, what folding it anew writes beside it, and as much to spare. */
const ROOM = 3;
const COPY = 'copy.db';

export function stateCheckFolder(dataFolder: string): string {
  return join(dataFolder, STATE_CHECK);
}

/**
 * Takes away what a check left that was stopped or killed: a whole copy of the log, with words that may have been erased since. A check that
 * is at work goes on with what it holds open, or comes to no answer. What the disk does not let go now goes with its end, or with the next
 * start.
 */
export function dropStateCopy(dataFolder: string): void {
  try {
    rmSync(stateCheckFolder(dataFolder), { recursive: true, force: true });
  } catch {
    // Nothing that is asked of the desk just now hangs on it.
  }
}

/**
 * Whether the tables people work with say what the events say (reliability: a spoiled row passes quick_check and the chain). On a copy of
 * the log in `workFolder`, which is gone afterwards; the log itself is only read. `between`: called every thousand events, so that
 * a worker leaves the machine to others. Null where there is no room for the copy, or nothing to copy.
 */
export async function checkState(
  logFile: string,
  workFolder: string,
  options: ConnectionOptions,
  between: () => void,
): Promise<StateFound | null> {
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder, { mode: 0o700 });
  try {
    const disk = statfsSync(workFolder);
    if (disk.bavail * disk.bsize < statSync(logFile).size * ROOM) return null;
    const file = join(workFolder, COPY);
    const source = openReader(logFile, options);
    try {
      if ((await copyLog(source, file)) === null) return null;
    } finally {
      source.close();
    }
    const copy = openFile(file, 'write', options);
    try {
      configure(copy, 'write');
      // Nobody needs this copy after a power cut.
      copy.pragma('synchronous = OFF');
      if (!isWhole(copy)) return { differing: [], indexes: 'damaged' };
      return { differing: tablesThatDiffer(copy, STATE_TABLES, between), indexes: 'ok' };
    } finally {
      copy.close();
    }
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}
