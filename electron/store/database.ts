import type Database from 'better-sqlite3';

/** One open connection. Every function of the store takes it first. */
export type Db = Database.Database;
export type Value = string | number | bigint | Uint8Array | null;
export type Parameters = Readonly<Record<string, Value>>;

const statements = new WeakMap<Db, Map<string, Database.Statement<[Parameters]>>>();

/**
 * Each text is prepared once a connection: preparing costs more than running. Where a query compares a column with a bare parameter and
 * may choose between indexes, SQLite (3.54, with STAT4 as better-sqlite3 is built) prepares it anew for each value; `CAST(:x AS TEXT)`
 * keeps the plan, and halves what a short query takes (measured). For those that every save asks.
 */
function prepared(db: Db, sql: string): Database.Statement<[Parameters]> {
  const known = statements.get(db) ?? new Map<string, Database.Statement<[Parameters]>>();
  statements.set(db, known);
  const statement = known.get(sql) ?? db.prepare<[Parameters]>(sql);
  known.set(sql, statement);
  return statement;
}

/** Runs a statement that gives no rows; returns how many rows it changed. */
export function run(db: Db, sql: string, parameters: Parameters = {}): number {
  return prepared(db, sql).run(parameters).changes;
}

/** The first row, or undefined. `Row` is the shape named in the SELECT beside the call. */
export function one<Row>(db: Db, sql: string, parameters: Parameters = {}): Row | undefined {
  return prepared(db, sql).get(parameters) as Row | undefined;
}

export function all<Row>(db: Db, sql: string, parameters: Parameters = {}): readonly Row[] {
  return prepared(db, sql).all(parameters) as Row[];
}

/** Rows one by one: for logs longer than memory. Nothing else may run on this connection until it is read to its end. */
export function each<Row>(db: Db, sql: string, parameters: Parameters = {}): IterableIterator<Row> {
  return prepared(db, sql).iterate(parameters) as IterableIterator<Row>;
}

/** Making one for each piece of work takes longer than BEGIN does. */
const transactions = new WeakMap<Db, Database.Transaction<(inside: () => unknown) => unknown>>();

/** Everything inside happens or nothing does. Inside another transaction it becomes a savepoint. */
export function inTransaction<T>(db: Db, work: () => T): T {
  const known = transactions.get(db) ?? db.transaction((inside: () => unknown) => inside());
  transactions.set(db, known);
  return known.immediate(work) as T;
}
