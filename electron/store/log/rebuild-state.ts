import { all, inTransaction, run } from '../database.ts';
import type { Db } from '../database.ts';
import { project, STATE_TABLES } from '../projections/project.ts';
import { EVENT_COLUMNS, EVENT_TABLES, eventOf } from './event-row.ts';
import type { EventRow } from './event-row.ts';

/** Events folded at once; more would only cost memory. */
const BATCH = 1000;

/**
 * Empties every state table and folds the whole log again, in one transaction: afterwards they hold what they should have
 * held. What stands beside the fold (PINs, drafts, PDF bytes, settings) is left alone.
 */
export function rebuildState(db: Db): void {
  inTransaction(db, () => {
    for (const table of STATE_TABLES) run(db, `DELETE FROM ${table}`);
    let after = 0;
    for (;;) {
      const rows = all<EventRow>(
        db,
        `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES} WHERE event.seq > :after ORDER BY event.seq LIMIT ${BATCH}`,
        { after },
      );
      for (const row of rows) project(db, eventOf(row));
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.seq;
    }
  });
}
