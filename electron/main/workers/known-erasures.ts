import { dirname, join } from 'node:path';
import type { CounterId } from '../../domain/ids.ts';
import { readBackupMemory } from '../../platform/backup-memory.ts';
import { firstPlace, secondPlace } from '../../platform/backup-place.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import type { Db } from '../../store/database.ts';
import { refusalOf } from '../../store/failure.ts';
import { erasedCases, erasuresOf, stillTold } from '../../store/log/erase-again.ts';
import type { Erasure } from '../../store/log/erase-again.ts';
import { knownBackups, opened } from './kept-backups.ts';
import { withLog } from './log-of-now.ts';
import type { RestoreOrder } from './restore-run.ts';

/** What was erased since a copy was made, and whether anything here was asked that could know it. */
export interface KnownErasures {
  readonly erasures: readonly Erasure[];
  readonly known: boolean;
}

/**
 * Cases of a copy whose words were erased since: by the log of now, and where that cannot be read by the newest backup of each place.
 * `copy` is the one that will take the log's place; only what it still tells counts.
 */
export function knownErasures(
  { dataFolder, source }: Pick<RestoreOrder, 'dataFolder' | 'source'>,
  copy: Db,
  counter: CounterId,
  options: ConnectionOptions,
): KnownErasures {
  const told = (db: Db): readonly Erasure[] => erasuresOf(db, stillTold(copy, erasedCases(db)));
  const now = withLog(dataFolder, options, told);
  if (now !== null) return { erasures: now, known: true };
  const second = readBackupMemory(dataFolder)?.second ?? null;
  const places = new Set([
    firstPlace(dataFolder),
    ...(second === null ? [] : [secondPlace(second)]),
    ...(source.from === 'backup' ? [dirname(source.file)] : []),
  ]);
  const ofPlaces = [...places].flatMap((place) => newestOf(place, counter, source, options, told));
  const byCase = new Map(ofPlaces.flat().map((one) => [one.caseId, one]));
  return { erasures: [...byCase.values()], known: ofPlaces.length > 0 };
}

/** What the newest backup of a place that opens remembers; empty where none there is newer than the one that is restored. */
function newestOf(
  place: string,
  counter: CounterId,
  source: RestoreOrder['source'],
  options: ConnectionOptions,
  told: (db: Db) => readonly Erasure[],
): readonly (readonly Erasure[])[] {
  for (const one of knownBackups(place)) {
    if (one.counter !== counter) continue;
    if (source.from === 'backup' && one.number <= source.backup.number) return [];
    const db = opened(join(place, one.fileName), options);
    if (db === null) continue;
    try {
      return [told(db)];
    } catch (error) {
      if (refusalOf(error) === null) throw error;
    } finally {
      db.close();
    }
  }
  return [];
}
