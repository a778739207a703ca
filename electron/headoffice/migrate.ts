import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { all, inTransaction, run, type Db } from './database.ts';

const FOLDER = join(import.meta.dirname, 'schema');
/** Any number, the same for every Amends: two imports that start at once must not both make the tables. */
const LOCK = 1_634_564_468;

interface Migration {
  readonly version: number;
  readonly name: string;
}

/** Brings the database to the newest schema, each step in a transaction of its own; does nothing when it is there. */
export async function migrate(db: Db): Promise<void> {
  const known = await migrations();
  await run(db, 'SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    await run(
      db,
      `CREATE TABLE IF NOT EXISTS schema_version
         (version integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
    );
    const done = new Set(
      (await all<{ version: number }>(db, 'SELECT version FROM schema_version')).map((row) => row.version),
    );
    const newest = known.at(-1)?.version ?? 0;
    if (Math.max(0, ...done) > newest) throw new Error('this database was made by a newer Amends');
    for (const { version, name } of known.filter((one) => !done.has(one.version))) {
      const sql = await readFile(join(FOLDER, name), 'utf8');
      await inTransaction(db, async () => {
        await db.query(sql);
        await run(db, 'INSERT INTO schema_version (version, name) VALUES ($1, $2)', [version, name]);
      });
    }
  } finally {
    await run(db, 'SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
  }
}

/** `0001-first.sql`, by rising number. */
async function migrations(): Promise<readonly Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).toSorted();
  return names.map((name) => ({ version: Number(name.slice(0, 4)), name }));
}
