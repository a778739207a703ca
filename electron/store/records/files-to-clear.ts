import { run } from '../database.ts';
import type { Db } from '../database.ts';
import { settingOf } from './setting.ts';

/**
 * Erased words leave the log with the event that erases them. Pieces of the search index, the write-ahead file, kept packages and copies
 * from before a migration still hold them, and take longer than a transaction may: until they are cleared the log says so itself, so that
 * no power cut and no way in which an erasure comes (here, with a package, with a restored log) leaves words behind.
 */
const NAME = 'files-to-clear';

/** In the transaction that erases; later than what any clearing under way has seen. */
export function noteFilesToClear(db: Db): void {
  run(
    db,
    `INSERT INTO setting (name, value, updated_at) SELECT :name, CAST(seq AS TEXT), at_utc FROM event
     WHERE seq = (SELECT max(seq) FROM event)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
    { name: NAME },
  );
}

/** Local number of the event up to which words were erased and may still lie in files; null where nothing does. */
export function filesToClear(db: Db): number | null {
  const upTo = settingOf(db, NAME);
  return typeof upTo === 'number' ? upTo : null;
}

/** What was erased meanwhile stays to be cleared. */
export function noteFilesCleared(db: Db, upTo: number): void {
  run(db, `DELETE FROM setting WHERE name = :name AND value = :upTo`, { name: NAME, upTo: String(upTo) });
}
