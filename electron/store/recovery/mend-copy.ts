import { createHash } from 'node:crypto';
import type { LogHole, Mending } from '../../domain/log-holes.ts';
import type { Instant } from '../../domain/time.ts';
import { all, each, inTransaction } from '../database.ts';
import type { Db } from '../database.ts';
import { sha256Of } from '../log/hash.ts';
import { append } from '../log/append.ts';
import { NOTHING_KNOWN } from '../log/fold-across.ts';
import { rebuildState } from '../log/rebuild-state.ts';
import { verifyChain } from '../log/verify-chain.ts';
import { STATE_TABLES } from '../projections/project.ts';
import { isDamage } from './key-ranges.ts';
import { printedPapers } from './printed-papers.ts';

/** What was wrong with a log that could be mended as it stands; `nothing` where everything in it holds. */
export type Mended = 'nothing' | Exclude<Mending, 'salvage'>;

/**
 * Mends a copy of a log without leaving anything out: indexes are built anew from their rows, then the state from the events. Null when
 * that is not enough, because an event or a page is damaged: then `salvage` carries what is left into a new file. The copy may be
 * spoilt by the trying; nothing of it is used unless all of it holds afterwards.
 */
export function mendCopy(db: Db): Mended | null {
  try {
    if (!verifyChain(db).ok || !pdfsHold(db)) return null;
    if (isWhole(db) && tablesThatDiffer(db).length === 0) return 'nothing';
    db.exec('REINDEX');
    if (isWhole(db) && tablesThatDiffer(db).length === 0) return 'indexes';
    rebuildState(db);
    return isWhole(db) ? 'state' : null;
  } catch (error) {
    if (isDamage(error) || isConstraint(error)) return null;
    throw error;
  }
}

/** REINDEX finds a UNIQUE broken where a damaged row reads like another one. */
function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}

/** Pages, indexes and references; says nothing of what stands in the rows, which the chain and the fold prove. */
export function isWhole(db: Db): boolean {
  try {
    const answer = db.pragma('integrity_check(1)', { simple: true });
    const strays = db.pragma('foreign_key_check') as readonly unknown[];
    return answer === 'ok' && strays.length === 0;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/**
 * The bytes of every paper are the ones its hash was taken from, and the event of its printing says the same of it; in what was saved of a
 * damaged page they may be gone, or no bytes any more. Drafts, PINs and settings have nothing that would prove them.
 */
function pdfsHold(db: Db): boolean {
  const printed = printedPapers(db);
  for (const { paper, bytes, sha256, version, at } of each<Readonly<Record<string, unknown>>>(
    db,
    `SELECT paper_id AS paper, bytes, sha256, version, stored_at AS at FROM paper_pdf`,
  )) {
    if (!(bytes instanceof Uint8Array) || sha256Of(bytes) !== sha256) return false;
    if (!printed(paper, sha256).some((one) => one.version === version && one.at === at)) return false;
  }
  return true;
}

/**
 * State tables, and indexes of the search, whose rows are not what the events give. Folds the whole log and takes it back: not for the
 * desk's own connection. `between`: as of `rebuildState`.
 */
export function tablesThatDiffer(
  db: Db,
  names: readonly string[] = STATE,
  between: () => void = () => undefined,
): readonly string[] {
  const found = stateDigests(db, names);
  const differing: string[] = [];
  try {
    inTransaction(db, () => {
      rebuildState(db, NOTHING_KNOWN, between);
      const folded = stateDigests(db, names);
      differing.push(...names.filter((table) => folded.get(table) !== found.get(table)));
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return differing;
}

/** SHA-256 of the rows of each state table and search index, in any order: the same for two logs that tell the same. */
export function stateDigests(db: Db, names: readonly string[] = STATE): ReadonlyMap<string, string> {
  db.exec(
    'CREATE VIRTUAL TABLE IF NOT EXISTS temp.found_words USING fts5vocab(main, search_index, instance)',
  );
  return new Map(names.map((table) => [table, digestOf(db, table)]));
}

/**
 * The text cases are found by, and what each token stands in, read back from the index: its own pages are arranged otherwise each time.
 * Its list of words is not compared: it may hold words that no case has any more.
 */
const SEARCH = ['search_text', 'temp.found_words'] as const;
const STATE: readonly string[] = [...STATE_TABLES, ...SEARCH];

class TakenBack extends Error {}

/** The rows of a table, whatever order they stand in; a table that cannot be read is like no other. */
function digestOf(db: Db, table: string): string {
  try {
    const rows: string[] = [];
    for (const row of each<Record<string, unknown>>(db, `SELECT * FROM ${table}`)) {
      rows.push(createHash('sha256').update(JSON.stringify(row)).digest('base64'));
    }
    return createHash('sha256').update(rows.toSorted().join()).digest('hex');
  } catch (error) {
    if (isDamage(error)) return 'unreadable';
    throw error;
  }
}

/** A log that goes on as it was says that it was mended, like one that lost something. */
export function noteMended(db: Db, how: Mending, at: Instant, keptAs: string): void {
  const missing: readonly LogHole[] = [];
  const known = { branches: [], staff: [], arrivals: [] };
  const [last] = all<{ zone: string }>(db, `SELECT zone FROM event ORDER BY seq DESC LIMIT 1`);
  append(db, { at, zone: last?.zone ?? 'UTC', actor: null, secondActor: null }, [
    {
      kind: 'log-salvaged',
      caseId: null,
      payload: { how, missing, lostBeside: 0, changedCases: [], known, keptAs },
    },
  ]);
}
