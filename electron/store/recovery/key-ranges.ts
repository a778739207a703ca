import type { Db } from '../database.ts';

export interface RangesRead {
  readonly rows: number;
  /** Keys between the last row that could be read and the next: rows that are gone, at most so many. */
  readonly lostAtMost: number;
}

/** No key of ours is larger; a search for the next readable row ends here. */
const LARGEST_KEY = 2 ** 40;

/**
 * Reads a table in the order of its row numbers and, where a page cannot be read, finds the next key behind the damage by doubling the
 * step and halving it again (`.recover` is not available here, reliability). A row whose overflow page is gone is one lost row.
 */
export function readRanges(
  db: Db,
  table: string,
  columns: readonly string[],
  onRow: (row: Readonly<Record<string, unknown>>) => void,
): RangesRead {
  const sql = `SELECT rowid AS salvage_rowid, ${columns.join(', ')} FROM ${table} NOT INDEXED
    WHERE rowid >= ? ORDER BY rowid`;
  const next = db.prepare<[number], { readonly salvage_rowid: number }>(`${sql} LIMIT 1`);
  const on = db.prepare<[number], Readonly<Record<string, unknown>> & { readonly salvage_rowid: number }>(
    sql,
  );
  let from = Number.MIN_SAFE_INTEGER;
  let rows = 0;
  let lost = 0;
  for (;;) {
    try {
      for (const row of on.iterate(from)) {
        const { salvage_rowid: rowid, ...cells } = row;
        onRow(cells);
        rows += 1;
        from = rowid + 1;
      }
      return { rows, lostAtMost: lost };
    } catch (error) {
      if (!isDamage(error)) throw error;
      const readable = (key: number): boolean => {
        try {
          next.get(key);
          return true;
        } catch (failure) {
          if (!isDamage(failure)) throw failure;
          return false;
        }
      };
      const begun = from === Number.MIN_SAFE_INTEGER ? 1 : from;
      const found = firstReadable(readable, begun);
      if (found === null) return { rows, lostAtMost: lost + 1 };
      lost += Math.max(1, found - begun);
      from = found;
    }
  }
}

function firstReadable(readable: (key: number) => boolean, from: number): number | null {
  let step = 1;
  while (!readable(from + step)) {
    step *= 2;
    if (step > LARGEST_KEY) return null;
  }
  let bad = from + Math.floor(step / 2);
  let good = from + step;
  while (good - bad > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (readable(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** What SQLite says of pages it cannot believe or read; and SQLITE_ERROR, where a bit of the header or the schema itself is another one. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR', 'SQLITE_TOOBIG', 'SQLITE_ERROR'].some((code) =>
    String(error.code).startsWith(code),
  );
}
