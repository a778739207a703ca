import { all, run } from '../database.ts';
import type { Db, Value } from '../database.ts';
import { sha256Of } from '../log/hash.ts';
import { STATE_TABLES } from '../projections/project.ts';
import { isDamage, readRanges } from './key-ranges.ts';
import { pageRows } from './page-rows.ts';
import { printedPapers } from './printed-papers.ts';
import type { Cell } from './page-rows.ts';
import type { FilePages } from './file-pages.ts';

export interface BesideCarried {
  readonly rows: number;
  readonly lostAtMost: number;
}

const LOG_TABLES = ['event', 'event_payload'];

/** Tables that neither the events nor the search give back: PINs, drafts, PDFs, settings, packages that wait. */
export function besideTables(db: Db): readonly string[] {
  const known: readonly string[] = [...LOG_TABLES, ...STATE_TABLES];
  return all<{ name: string }>(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY name`,
  ).flatMap(({ name }) => (known.includes(name) ? [] : [name]));
}

/**
 * Carries what stands beside the fold, as far as it can be read. Through SQLite by ranges of keys; and where a table could not be read
 * to its end, or the file does not even open, from the pages themselves, by the shape of its rows.
 */
export function carryBeside(from: Db | null, pages: FilePages, into: Db): BesideCarried {
  let rows = 0;
  let lostAtMost = 0;
  const unread = new Set<string>();
  const asProved = provedRows(into);
  for (const table of besideTables(into)) {
    const columns = columnsOf(into, table);
    try {
      if (from === null) throw new Unopened();
      const there = columnsOf(from, table);
      const both = columns.filter((column) => there.includes(column));
      if (both.length === 0) continue;
      const read = readRanges(from, table, both, (row) => {
        if (table === 'paper_pdf' && !isProven(row)) lostAtMost += 1;
        else rows += insert(into, table, both, asProved(table, row));
      });
      if (read.lostAtMost > 0) unread.add(table);
      lostAtMost += read.lostAtMost;
    } catch (error) {
      if (!(error instanceof Unopened) && !isDamage(error) && !isUnknownTable(error)) throw error;
      unread.add(table);
      // Read from the pages below, or of no use to anybody without its log.
      if (!Object.hasOwn(SHAPES, table) && table !== 'reminder') lostAtMost += 1;
    }
  }
  if (unread.size === 0) return { rows, lostAtMost };
  const found = fromPages(pages, into, unread, asProved);
  return { rows: rows + found, lostAtMost: Math.max(0, lostAtMost - found) };
}

/** A paper whose bytes are others than were printed is no paper any more. */
function isProven({ bytes, sha256 }: Readonly<Record<string, unknown>>): boolean {
  return Buffer.isBuffer(bytes) && sha256Of(bytes) === sha256;
}

type Row = Readonly<Record<string, unknown>>;

/** A PDF's version and time are those of its printing, whatever a damaged page says; where its event is gone too they stay as they are. */
function provedRows(into: Db): (table: string, row: Row) => Row {
  const printed = printedPapers(into);
  return (table, row) => {
    if (table !== 'paper_pdf') return row;
    const printings = printed(row['paper_id'], row['sha256']);
    const known = printings.find(({ version }) => version === row['version']) ?? printings[0];
    return known === undefined ? row : { ...row, version: known.version, stored_at: known.at };
  };
}

class Unopened extends Error {}

function isUnknownTable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR';
}

function columnsOf(db: Db, table: string): readonly string[] {
  return (db.pragma(`table_info(${table})`) as readonly { readonly name: string }[]).map(({ name }) => name);
}

function insert(
  db: Db,
  table: string,
  columns: readonly string[],
  row: Readonly<Record<string, unknown>>,
): number {
  const values = Object.fromEntries(columns.map((column) => [column, row[column] as Value]));
  try {
    return run(
      db,
      `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
      values,
    );
  } catch {
    // A row that its table does not take (a CHECK, a type) is damage that looked like a row.
    return 0;
  }
}

interface Shape {
  readonly columns: readonly string[];
  readonly fits: (cells: readonly Cell[]) => boolean;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const HEX_64 = /^[0-9a-f]{64}$/;
const STAGES = ['receive', 'listen', 'feelings', 'facts', 'remedy', 'apologise', 'confirm'];
const isText = (cell: Cell | undefined): cell is string => typeof cell === 'string';
const isAt = (cell: Cell | undefined): boolean => isText(cell) && INSTANT.test(cell);
const isNumber = (cell: Cell | undefined): boolean => typeof cell === 'number';
const isJson = (cell: Cell | undefined): boolean => {
  if (!isText(cell)) return false;
  try {
    JSON.parse(cell);
    return true;
  } catch {
    return false;
  }
};

/** What a row of each table looks like when nothing else says whose it is; stages are words no field of a draft is called by. */
const SHAPES: Readonly<Record<string, Shape>> = {
  staff_secret: {
    columns: ['staff_id', 'hash', 'salt', 'cost', 'failures', 'locked_until'],
    fits: ([id, hash, salt, cost, failures, until]) =>
      [id, hash, salt].every(isText) &&
      [cost, failures].every(isNumber) &&
      (until === null || isAt(until)) &&
      isText(hash) &&
      /^[0-9a-f]+$/.test(hash),
  },
  intake_draft: {
    columns: ['case_id', 'field', 'value', 'revision', 'updated_at'],
    fits: ([id, field, value, revision, at]) =>
      isText(id) &&
      isText(field) &&
      !STAGES.includes(field) &&
      isJson(value) &&
      isNumber(revision) &&
      isAt(at),
  },
  intake_place: {
    columns: ['case_id', 'stage', 'cursor', 'revision', 'updated_at'],
    fits: ([id, stage, cursor, revision, at]) =>
      isText(id) &&
      isText(stage) &&
      STAGES.includes(stage) &&
      isText(cursor) &&
      isNumber(revision) &&
      isAt(at),
  },
  letter_draft: {
    columns: ['paper_id', 'paragraphs', 'updated_at'],
    fits: ([id, paragraphs, at]) =>
      isText(id) && isText(paragraphs) && paragraphs.startsWith('[') && isJson(paragraphs) && isAt(at),
  },
  setting: {
    columns: ['name', 'value', 'updated_at'],
    fits: ([name, value, at]) => isText(name) && /^[a-z-]+$/.test(name) && isJson(value) && isAt(at),
  },
  paper_pdf: {
    columns: ['paper_id', 'sha256', 'version', 'stored_at', 'bytes'],
    fits: ([id, sha256, version, at, bytes]) =>
      isText(id) &&
      isText(sha256) &&
      HEX_64.test(sha256) &&
      isNumber(version) &&
      isAt(at) &&
      Buffer.isBuffer(bytes) &&
      sha256Of(bytes) === sha256,
  },
};

function fromPages(
  pages: FilePages,
  into: Db,
  unread: ReadonlySet<string>,
  asProved: (table: string, row: Row) => Row,
): number {
  const shapes = Object.entries(SHAPES).filter(([table]) => unread.has(table));
  let rows = 0;
  for (const { cells } of pageRows(pages, (columns) =>
    shapes.some(([, shape]) => shape.columns.length === columns),
  )) {
    const match = shapes.find(([, shape]) => shape.columns.length === cells.length && shape.fits(cells));
    if (match === undefined) continue;
    const [table, { columns }] = match;
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
    rows += insert(into, table, columns, asProved(table, row));
  }
  return rows;
}
