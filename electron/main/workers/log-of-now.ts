import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogFigures, OrdinalsUsed } from '../../domain/backups/backup.ts';
import type { ChainEnd } from '../../domain/log-holes.ts';
import { commonSeq, figuresOf } from '../../store/backup.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import type { Db } from '../../store/database.ts';
import { headOf } from '../../store/log/adopt.ts';
import { openReader } from '../../store/open-store.ts';
import { readHighWater } from '../../store/recovery/high-water.ts';
import { lastPackage, ordinalsAfter, packagesAfter } from '../../store/restore.ts';
import type { PackageNoted } from '../../store/restore.ts';

const LOG = 'amends.db';

export interface Now {
  readonly counter: string | null;
  readonly figures: LogFigures | null;
  readonly end: ChainEnd | null;
  readonly mark: ChainEnd | null;
  readonly packages: readonly PackageNoted[];
  readonly ordinals: readonly OrdinalsUsed[];
}

/** What the log of now still says about itself, as far as it can be read, and its mark. */
export function readNow(dataFolder: string, staged: Db, options: ConnectionOptions): Now {
  const mark = readHighWater(dataFolder);
  const nothing: Now = { counter: null, figures: null, end: null, mark, packages: [], ordinals: [] };
  const read = withLog(dataFolder, options, (db): Now => {
    const figures = figuresOf(db);
    if (figures === null) return nothing;
    const common = commonSeq(staged, db, figures.lastSeq);
    return {
      counter: figures.counter,
      figures,
      end: headOf(db, figures.counter),
      mark: mark?.counter === figures.counter ? mark : null,
      packages: packagesAfter(db, lastPackage(staged)),
      ordinals: ordinalsAfter(db, common),
    };
  });
  return read ?? nothing;
}

/** Null where there is no log, or one that cannot be read. */
export function withLog<T>(dataFolder: string, options: ConnectionOptions, read: (db: Db) => T): T | null {
  const file = join(dataFolder, LOG);
  if (!existsSync(file) || statSync(file).size === 0) return null;
  let db: Db | undefined;
  try {
    db = openReader(file, options);
    return read(db);
  } catch (error) {
    // Whatever is wrong with it: this log has nothing more to say.
    if (error instanceof Error) return null;
    throw error;
  } finally {
    db?.close();
  }
}
