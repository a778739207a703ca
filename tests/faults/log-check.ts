import { verifyChain } from '../../electron/store/log/verify-chain.ts';
import { rebuildState } from '../../electron/store/log/rebuild-state.ts';
import type { Db } from '../../electron/store/database.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { STATE_TABLES } from '../../electron/store/projections/project.ts';

/** Opens a log as the next start would and gives what is wrong with it, one line each, beside what `more` finds. */
export function logComplaints(
  file: string,
  more: (db: Db) => readonly string[] = () => [],
  how: { readonly rebuilt?: boolean } = {},
): readonly string[] {
  const opened = openStore(file);
  if (!opened.ok) return [`the log does not open: ${opened.code}`];
  const { db, close } = opened.value;
  try {
    const quick = String(db.pragma('quick_check', { simple: true }));
    if (quick !== 'ok') return [`quick_check: ${quick.slice(0, 120)}`];
    const chain = verifyChain(db);
    return [
      ...(chain.ok ? [] : [`the chain breaks at ${String(chain.brokenAt)}: ${chain.why}`]),
      ...more(db),
      ...(how.rebuilt === true ? stateComplaints(db) : []),
    ];
  } finally {
    close();
  }
}

/** Tables that are not what the events fold to. */
export function stateComplaints(db: Db): readonly string[] {
  const live = STATE_TABLES.map((table) => rowsOf(db, table));
  rebuildState(db);
  return STATE_TABLES.filter((table, index) => rowsOf(db, table) !== live[index]).map(
    (table) => `${table} is not what the events say`,
  );
}

export function rowsOf(db: Db, table: string): string {
  return db
    .prepare(`SELECT * FROM ${table}`)
    .all()
    .map((row) => JSON.stringify(row))
    .toSorted()
    .join('\n');
}

export function lastSeq(db: Db): number {
  return Number(db.prepare('SELECT coalesce(max(seq), 0) FROM event').pluck().get());
}
