import type { LogHole } from '../../domain/log-holes.ts';
import { done } from '../../domain/refusal.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { ConnectionOptions } from '../connection.ts';
import { openFile } from '../connection.ts';
import { all, inTransaction, run } from '../database.ts';
import type { Db } from '../database.ts';
import { append, appendAfterHole, ownCounter } from '../log/append.ts';
import { NOTHING_KNOWN } from '../log/fold-across.ts';
import { rebuildState } from '../log/rebuild-state.ts';
import { openStore } from '../open-store.ts';
import { recountReports } from '../projections/report-count.ts';
import { packageDrafts, packagesAfter } from '../restore.ts';
import type { PackageNoted } from '../restore.ts';
import { openPages } from './file-pages.ts';
import { isDamage } from './key-ranges.ts';
import type { HighWater } from './high-water.ts';
import { carryBeside } from './salvage-beside.ts';
import { carryEvents } from './salvage-events.ts';
import { changedCases, knownOf } from './salvage-known.ts';

export interface SalvageOrder {
  /** The damaged file, with its WAL beside it: read, never written. */
  readonly damaged: string;
  /** Where the new log is made; nothing may stand there. */
  readonly into: string;
  readonly mark: HighWater | null;
  readonly at: Instant;
  readonly keptAs: string;
}
export interface Salvaged {
  readonly events: number;
  readonly missing: readonly LogHole[];
  readonly besideRows: number;
  /** Rows beside the fold that are gone, at most so many. */
  readonly lostBeside: number;
  readonly changedCases: readonly string[];
}

/**
 * Makes a new log of everything in a damaged one that can be read and proved: events by page and hash, what stands beside the fold by
 * ranges of keys, state and indexes from the events. An event of the new log names what is missing. The damaged file is not touched.
 */
export function salvage(
  order: SalvageOrder,
  options: ConnectionOptions = {},
  onPage: (done: number, of: number) => void = () => undefined,
): Outcome<Salvaged> {
  const made = openStore(order.into, options);
  if (!made.ok) return made;
  const { db } = made.value;
  const pages = openPages(order.damaged);
  const from = openDamaged(order.damaged, options);
  try {
    const { mark } = order;
    const salvaged = inTransaction(db, () => {
      const triggers = restingTriggers(db);
      const { events, holes, tail, zone } = carryEvents(pages, db, mark, (page) => {
        onPage(page, pages.count);
      });
      const beside = carryBeside(from, pages, db);
      const packages = packagesListed(from, db);
      const missing = splitBehind(mark?.counter ?? ownCounter(db), packages.at(-1) ?? null, [
        ...holes,
        ...(tail === null ? [] : [tail]),
      ]);
      const known = missing.length === 0 ? NOTHING_KNOWN : knownOf(from, db);
      // The event that tells what is known stands behind those that need it, so the fold is given it beforehand.
      rebuildState(db, known);
      const lostBeside = beside.lostAtMost + dropStrays(db);
      for (const sql of triggers) db.exec(sql);
      recountReports(db);
      const changed = changedCases(from, db);
      const said = { how: 'salvage', missing, lostBeside, changedCases: changed, known } as const;
      if (events > 0) {
        const context = { at: order.at, zone, actor: null, secondActor: null };
        const payload = { ...said, keptAs: order.keptAs };
        const draft = { kind: 'log-salvaged', caseId: null, payload } as const;
        if (tail === null) append(db, context, [draft]);
        else appendAfterHole(db, context, draft, tail);
        for (const { noted, isKnown } of packages)
          if (!isKnown) append(db, context, packageDrafts(db, noted));
      }
      return { events, missing, besideRows: beside.rows, lostBeside, changedCases: changed };
    });
    return done(salvaged);
  } finally {
    from?.close();
    pages.close();
    made.value.close();
  }
}

interface Made {
  readonly noted: PackageNoted;
  /** Its own event was carried over. */
  readonly isKnown: boolean;
}

/** This counter's packages as the damaged file still lists them; those that the new log does not know were made of what is gone. */
function packagesListed(from: Db | null, db: Db): readonly Made[] {
  const known = all<{ sequence: number }>(
    db,
    `SELECT json_extract(event_payload.payload, '$.sequence') AS sequence
     FROM event JOIN event_payload ON event_payload.event_seq = event.seq
     WHERE event.kind = 'package-made' AND event.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)`,
  );
  const last = Math.max(0, ...known.map(({ sequence }) => sequence));
  try {
    return from === null
      ? []
      : packagesAfter(from, 0).map((noted) => ({ noted, isKnown: noted.sequence <= last }));
  } catch (error) {
    if (isDamage(error)) return [];
    throw error;
  }
}

/** The next package begins behind the last one; where that lies inside a hole, the part behind it is named as well. */
function splitBehind(own: string | null, last: Made | null, holes: readonly LogHole[]): readonly LogHole[] {
  if (last === null || own === null) return holes;
  const { lastSeq, lastHash } = last.noted;
  return holes.flatMap((hole) =>
    hole.counter === own && hole.fromSeq <= lastSeq && lastSeq < hole.toSeq
      ? [hole, { ...hole, fromSeq: lastSeq + 1, prevHash: lastHash }]
      : [hole],
  );
}

/** The file may not even open; then the pages alone speak. The connection reads only. */
function openDamaged(file: string, options: ConnectionOptions): Db | null {
  let db: Db | undefined;
  try {
    db = openFile(file, 'read', options);
    db.pragma('query_only = ON');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch {
    db?.close();
    return null;
  }
}

/** What keeps a log append-only would keep its rows out while they are carried over, in their own proven order. */
function restingTriggers(db: Db): readonly string[] {
  const triggers = all<{ name: string; sql: string }>(
    db,
    `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`,
  );
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  return triggers.map(({ sql }) => sql);
}

/** Drafts of cases, PDFs of papers and PINs of people that did not come back belong to nobody any more; the kept file still has them. */
function dropStrays(db: Db): number {
  let dropped = 0;
  for (;;) {
    const strays = db.pragma('foreign_key_check') as readonly {
      readonly table: string;
      readonly rowid: number | null;
    }[];
    const rows = strays.filter(({ rowid }) => rowid !== null);
    if (rows.length === 0) return dropped;
    for (const { table, rowid } of rows) {
      dropped += run(db, `DELETE FROM ${table} WHERE rowid = :rowid`, { rowid });
    }
  }
}
