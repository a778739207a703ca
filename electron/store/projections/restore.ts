import type { OrdinalsUsed } from '../../domain/backups/backup.ts';
import { run } from '../database.ts';
import type { Db } from '../database.ts';
import type { FoldedEvent, Projections } from './projection.ts';

type Restored = 'log-restored' | 'restore-undone';

/** The cases are gone and their numbers stand on receipts: those of a day are used up. */
export const restoreProjections: Projections<Restored> = {
  'log-restored': (db, event) => {
    takeNumbers(db, event, event.payload.ordinals);
  },
  'restore-undone': (db, event) => {
    takeNumbers(db, event, event.payload.ordinals);
  },
};

function takeNumbers(db: Db, event: FoldedEvent<Restored>, ordinals: readonly OrdinalsUsed[]): void {
  for (const { localDate, highest } of ordinals) {
    run(
      db,
      `INSERT INTO ordinal_used (origin_counter, local_date, highest) VALUES (:originCounter, :localDate, :highest)
       ON CONFLICT (origin_counter, local_date) DO UPDATE SET highest = max(highest, excluded.highest)`,
      { originCounter: event.originCounter, localDate, highest },
    );
  }
}
