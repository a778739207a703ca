import { one, run } from '../database.ts';
import type { Db } from '../database.ts';

/** Pages a step writes: some milliseconds, so that whoever saves in the middle of it does not wait. */
const PAGES = 32;

/**
 * Writes the search index without anything that was dropped from it, a step at a time: the tokens of a dropped case stay in the file
 * until the piece they stand in is merged (`forgetDropped` does the same in one go). A negative merge puts all pieces into one (FTS5).
 */
export async function forgetInSteps(db: Db, breathe: () => Promise<void>): Promise<void> {
  for (const table of ['search_index', 'search_word_part'] as const) {
    run(db, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${-PAGES})`);
    for (;;) {
      await breathe();
      const before = totalChanges(db);
      run(db, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${PAGES})`);
      // As FTS5's manual says: fewer than two changes mean that nothing was left to merge.
      if (totalChanges(db) - before < 2) break;
    }
  }
}

function totalChanges(db: Db): number {
  return one<{ n: number }>(db, `SELECT total_changes() AS n`)?.n ?? 0;
}
