import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Db } from '../../../electron/store/database.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { isWhole, tablesThatDiffer } from '../../../electron/store/recovery/mend-copy.ts';
import { writeLog } from '../../bench/data/make-log.ts';
import { temporaryFolder, temporaryStore } from './temporary-store.ts';

afterEach(() => void vi.restoreAllMocks());

type Prepare = (this: Db, sql: string) => Database.Statement<[]>;

/** How SQLite goes about each statement of the fold as it is first asked, with the indexes that stand at that moment. */
function plansOfTheFold(): ReadonlySet<string> {
  const plans = new Set<string>();
  let folding = false;
  const prepare = Reflect.get(Database.prototype, 'prepare') as Prepare;
  vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (
    this: Db,
    sql: string,
  ): Database.Statement {
    const asked = prepare.call(this, sql);
    if (sql.startsWith('INSERT INTO event ')) folding = true;
    if (sql.includes('search_')) folding = false;
    if (folding && /^\s*(SELECT|UPDATE|DELETE|INSERT)\b/.test(sql))
      for (const { detail } of prepare
        .call(this, `EXPLAIN QUERY PLAN ${sql.replace(/:[a-z]\w*/gi, '1')}`)
        .all() as { detail: string }[])
        plans.add(`${detail} | ${sql.replace(/\s+/g, ' ').slice(0, 90)}`);
    return asked;
  });
  return plans;
}

function schema(db: Db): readonly unknown[] {
  return db.prepare(`SELECT type, name, sql FROM sqlite_schema ORDER BY type, name`).all();
}

describe('a log that is made for measuring', () => {
  it('is as sound and as complete as one that grew, and made without looking through what is there for every case', async () => {
    const file = join(temporaryFolder(), 'amends.db');
    const plans = plansOfTheFold();
    await writeLog(file, 300);
    vi.restoreAllMocks();
    expect([...plans].some((plan) => plan.startsWith('SEARCH'))).toBe(true);
    expect(
      [...plans].filter((plan) =>
        /^SCAN (event|event_payload|complaint_case|paper|promise|done|rules)\b/.test(plan),
      ),
    ).toEqual([]);
    const opened = openStore(file);
    if (!opened.ok) throw new Error(opened.code);
    const { db, close } = opened.value;
    expect(schema(db)).toEqual(schema(temporaryStore().db));
    expect(verifyChain(db)).toMatchObject({ ok: true });
    expect(isWhole(db)).toBe(true);
    expect(tablesThatDiffer(db)).toEqual([]);
    expect(db.prepare('SELECT count(*) FROM complaint_case').pluck().get()).toBe(300);
    close();
  });
});
