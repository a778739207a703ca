import { pipeline } from 'node:stream/promises';
import { Client, DatabaseError, type QueryResultRow } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** One connection to head office's PostgreSQL. */
export type Db = Client;
export type Value = string | number | boolean | null | readonly string[];

export async function connect(url: string): Promise<Db> {
  const db = new Client({ connectionString: url, application_name: 'amends head office' });
  // A server that goes away while nothing is asked of it must not end the process with a stack trace: the next query will say so.
  db.on('error', () => undefined);
  await db.connect();
  // Dates and times are read as texts; what is shown never depends on where head office's machine stands.
  await db.query(`SET TIME ZONE 'UTC'; SET datestyle TO 'ISO, YMD'`);
  return db;
}

export async function all<Row extends QueryResultRow>(
  db: Db,
  sql: string,
  values: readonly Value[] = [],
): Promise<readonly Row[]> {
  return (await db.query<Row>(sql, [...values])).rows;
}

export async function run(db: Db, sql: string, values: readonly Value[] = []): Promise<number> {
  return (await db.query(sql, [...values])).rowCount ?? 0;
}

/** All of it or nothing; what `work` throws is thrown again once everything is undone. */
export async function inTransaction<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await db.query('BEGIN');
  try {
    const value = await work();
    await db.query('COMMIT');
    return value;
  } catch (error) {
    // On a lost connection the server has undone it by itself.
    await db.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** COPY in text format; `chunks` hold whole rows as `copy-text.ts` writes them. */
export async function copyInto(
  db: Db,
  table: string,
  columns: readonly string[],
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  await pipeline(chunks, db.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`)));
}

/**
 * Where the database refused the values themselves (SQLSTATE class 22: data, 23: constraint); null for anything else. Its own
 * message is not passed on: it quotes the value, which may be a customer's words.
 */
export function refusedValues(error: unknown): string | null {
  if (!(error instanceof DatabaseError) || !/^2[23]/.test(error.code ?? '')) return null;
  const place = /^COPY (?:incoming_)?(\w+), line (\d+)(?:, column (\w+))?/m.exec(error.where ?? '');
  const [, table, line, column] = place ?? [];
  return [error.code, table, line, column ?? error.column].filter((part) => part !== undefined).join(' ');
}
