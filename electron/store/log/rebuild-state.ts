import { all, inTransaction, run } from '../database.ts';
import type { Db } from '../database.ts';
import type { StoredEvent } from '../../domain/event.ts';
import type { KnownOfLost } from '../../domain/log-holes.ts';
import type { CaseId } from '../../domain/ids.ts';
import { noteWorkingDay } from '../projections/day.ts';
import { project, STATE_TABLES } from '../projections/project.ts';
import { withIndexLater } from '../search/search-index.ts';
import { EVENT_COLUMNS, EVENT_TABLES, eventOf } from './event-row.ts';
import type { EventRow } from './event-row.ts';
import { beginLeft, dropOrphans, foldAcross, knownOfLost, NOTHING_KNOWN, writeKnown } from './fold-across.ts';
import { hasHoles } from './holes.ts';
import { isOfImprovement, knowledge, refoldCase, refoldImprovements, sharedCases } from './refold.ts';

/** Events folded at once; more would only cost memory. */
const BATCH = 1000;

/**
 * Empties every state table and folds the whole log again, in one transaction: afterwards they hold what they should have
 * held. What stands beside the fold (PINs, drafts, PDF bytes, settings) is left alone. In a log with holes, what speaks of
 * something that is gone comes to nothing; without one it throws, as `append` would have. `told`: what is known of it beside the log;
 * `between` is called every thousand events.
 */
export function rebuildState(
  db: Db,
  told: KnownOfLost = NOTHING_KNOWN,
  between: () => void = () => undefined,
): void {
  inTransaction(db, () =>
    withIndexLater(db, () => {
      for (const table of STATE_TABLES) run(db, `DELETE FROM ${table}`);
      const shared: ReadonlySet<CaseId> = new Set(sharedCases(db));
      const known = told !== NOTHING_KNOWN || hasHoles(db) ? joined(told, knownOfLost(db)) : null;
      if (known !== null) writeKnown(db, known);
      let after = 0;
      for (;;) {
        const rows = all<EventRow>(
          db,
          `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES} WHERE event.seq > :after ORDER BY event.seq LIMIT ${BATCH}`,
          { after },
        );
        for (const row of rows) foldInTurn(db, eventOf(row), shared, known);
        const last = rows.at(-1);
        if (last === undefined) break;
        after = last.seq;
        between();
      }
      const knows = knowledge(db);
      refoldImprovements(db, knows);
      for (const caseId of shared) refoldCase(db, caseId, knows, known ?? undefined);
      if (known !== null) {
        beginLeft(db, known);
        dropOrphans(db);
      }
    }),
  );
}

function joined(one: KnownOfLost, other: KnownOfLost): KnownOfLost {
  return {
    branches: [...one.branches, ...other.branches],
    staff: [...one.staff, ...other.staff],
    arrivals: [...one.arrivals, ...other.arrivals],
  };
}

/** What several counters have a hand in is folded at the end, in an order of its own. */
function foldInTurn(
  db: Db,
  event: StoredEvent,
  shared: ReadonlySet<CaseId>,
  known: KnownOfLost | null,
): void {
  if (isOfImprovement(event.kind)) return;
  if (event.caseId !== null && shared.has(event.caseId)) noteWorkingDay(db, event);
  else if (known === null) project(db, event);
  else foldAcross(db, event, known);
}
