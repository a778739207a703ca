import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../electron/store/connection.ts';
import type { Db } from '../../electron/store/database.ts';
import { sha256Of } from '../../electron/store/log/hash.ts';
import { verifyChain } from '../../electron/store/log/verify-chain.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { isDamage } from '../../electron/store/recovery/key-ranges.ts';
import {
  isWhole,
  mendCopy,
  stateDigests,
  tablesThatDiffer,
} from '../../electron/store/recovery/mend-copy.ts';
import { salvage } from '../../electron/store/recovery/salvage.ts';
import { damage } from '../integration/store/damaged-log.ts';
import type { PageDamage, SoundLog } from '../integration/store/damaged-log.ts';
import { seeded } from './random.ts';

export interface PageTry {
  readonly page: number;
  readonly how: PageDamage;
  /** The table or index the page belongs to, or `free`. */
  readonly owner: string;
  readonly seed: number;
}
export interface PageTried {
  /** Null when all held. */
  readonly complaint: string | null;
  /** What mended it: `nothing` where nothing was wrong with what is stored, indexes, state, or a new file. */
  readonly by: string;
  /** Share of the rows of other pages that came back. */
  readonly back: number;
}

export const PAGE = 4096;
const AT = '2027-02-01T09:00:00.000Z';
/** Rows that do not stand on the damaged page must come back, up to this share. */
const SALVAGED = 0.99;
/** What a log holds beside events: rows of these tables are counted one by one. */
const BESIDE = ['staff_secret', 'intake_draft', 'intake_place', 'paper_pdf', 'setting'] as const;
/** Nothing proves the letters of these: a flipped bit inside one reads like something that was typed. */
const UNPROVED = ['staff_secret', 'intake_draft', 'intake_place', 'setting'];

/** Damages one page of a sound log and brings back what can be brought back, each time from the same bytes. */
export function makePageTries(folder: string, log: SoundLog): (one: PageTry) => PageTried {
  const sound = readFileSync(log.file);
  const wanted = rowsOfFile(log.file);
  const state = stateCarriedOver(folder, log);
  return ({ page, how, owner, seed }) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const spoilt = Buffer.from(sound);
    damage(spoilt.subarray((page - 1) * PAGE, page * PAGE), how, seeded(seed).real);
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, spoilt);
    const by = mended(copy);
    if (by !== null) {
      const changed = changedRows(rowsOfFile(copy), wanted);
      return { by, back: 1, complaint: changed > 0 ? `${by}, yet ${String(changed)} rows differ` : null };
    }
    const damaged = join(folder, 'amends.db');
    writeFileSync(damaged, spoilt);
    const tried = carriedOver(folder, damaged, log, { wanted, state }, rowsOnPage(owner, sound, page));
    const kept = readFileSync(damaged).equals(spoilt);
    return { by: 'salvage', ...tried, complaint: kept ? tried.complaint : 'the original was changed' };
  };
}

function carriedOver(
  folder: string,
  damaged: string,
  log: SoundLog,
  { wanted, state }: { readonly wanted: Rows; readonly state: string },
  onPage: number,
): Pick<PageTried, 'back' | 'complaint'> {
  const into = join(folder, 'new.db');
  const made = salvage({ damaged, into, mark: log.mark, at: AT, keptAs: 'kept' });
  if (!made.ok) return { back: 0, complaint: made.code };
  const opened = openStore(into);
  if (!opened.ok) return { back: 0, complaint: `the new log does not open: ${opened.code}` };
  const { db, close } = opened.value;
  try {
    const back = shareBack(rowsOf(db), wanted, onPage);
    const chain = verifyChain(db);
    if (!isWhole(db)) return { back, complaint: 'the new log is not whole' };
    if (!chain.ok) return { back, complaint: `the chain breaks at ${String(chain.brokenAt)}: ${chain.why}` };
    // With every event back the state is the one of the sound log, which is quicker to see than by folding them once more.
    const isAsSound = made.value.missing.length === 0 && stateOf(db) === state;
    if (!isAsSound && tablesThatDiffer(db).length > 0)
      return { back, complaint: 'state is not the fold of the events' };
    const few = `only ${(back * 100).toFixed(1)} % of the other rows came back`;
    return { back, complaint: back < SALVAGED ? few : null };
  } finally {
    close();
  }
}

/** The state of a new log when nothing is damaged; it is the fold of its events. */
function stateCarriedOver(folder: string, log: SoundLog): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const into = join(folder, 'sound.db');
  const made = salvage({ damaged: log.file, into, mark: log.mark, at: AT, keptAs: 'kept' });
  if (!made.ok) throw new Error(made.code);
  const db = openFile(into, 'write', {});
  try {
    const differing = tablesThatDiffer(db);
    if (differing.length > 0) throw new Error(`${differing.join()} differ without any damage`);
    return stateOf(db);
  } finally {
    db.close();
  }
}

function stateOf(db: Db): string {
  return JSON.stringify([...stateDigests(db)]);
}

function mended(copy: string): string | null {
  let db: Db | undefined;
  try {
    db = openFile(copy, 'write', {});
    db.pragma('journal_mode = WAL');
    return mendCopy(db);
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  } finally {
    db?.close();
  }
}

type Rows = Readonly<Record<string, ReadonlySet<string>>>;

function rowsOfFile(file: string): Rows {
  const db = openFile(file, 'read', {});
  try {
    return rowsOf(db);
  } finally {
    db.close();
  }
}

/** Events by their hash with their payload, the rest by all they say. */
function rowsOf(db: Db): Rows {
  const all = (sql: string): ReadonlySet<string> =>
    new Set(
      db
        .prepare(sql)
        .all()
        .map((row) => JSON.stringify(Object.values(row as object).map(hashed))),
    );
  return {
    event: all(
      `SELECT hex(event.hash) AS hash, event_payload.payload FROM event JOIN event_payload ON event_payload.event_seq = event.seq
       WHERE event.kind <> 'log-salvaged'`,
    ),
    ...Object.fromEntries(BESIDE.map((table) => [table, all(`SELECT * FROM ${table}`)])),
  };
}

/** The bytes of a PDF written out would be most of what there is to compare. */
function hashed(value: unknown): unknown {
  return value instanceof Uint8Array ? sha256Of(value) : value;
}

function changedRows(found: Rows, wanted: Rows): number {
  return Object.entries(wanted)
    .filter(([table, rows]) => !UNPROVED.includes(table) || found[table]?.size !== rows.size)
    .reduce(
      (sum, [table, rows]) => sum + [...rows].filter((row) => found[table]?.has(row) !== true).length,
      0,
    );
}

/** Rows that stand on a leaf page, or the one whose overflow page it is, may be gone with it. */
function rowsOnPage(owner: string, sound: Buffer, page: number): number {
  const start = (page - 1) * PAGE + (page === 1 ? 100 : 0);
  const isLeaf = sound[start] === 0x0d;
  return owner === 'free' ? 0 : isLeaf ? sound.readUInt16BE(start + 3) : 1;
}

function shareBack(found: Rows, wanted: Rows, onPage: number): number {
  let all = 0;
  let back = 0;
  for (const [table, rows] of Object.entries(wanted)) {
    all += rows.size;
    for (const row of rows) if (found[table]?.has(row)) back += 1;
  }
  return Math.min(1, back / Math.max(1, all - onPage));
}
