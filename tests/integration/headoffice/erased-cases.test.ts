import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Package } from '../../../electron/documents/package/signed-package.ts';
import { all } from '../../../electron/headoffice/database.ts';
import { SampleCounter, type SampleDay } from './counter-days.ts';
import { Office } from './office.ts';
import { startPostgres, type OwnPostgres } from './own-postgres.ts';

let postgres: OwnPostgres;
let office: Office;
beforeAll(async () => {
  postgres = await startPostgres({ durable: false });
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  office = await Office.open(postgres);
  return () => office.close();
});

/** Words of the samples that stand in a case and nowhere else. */
const WORDS = /李秀兰|电费单多收|一度电|139 0000|致歉信|客户表示满意|上门核对电表/u;

/** The first case of the first day is anonymised on the third; the second stays. */
const DAYS: readonly SampleDay[] = [{ cases: 2 }, { cases: 0, reopened: [1] }, { cases: 0, erased: [1] }];

async function packages(): Promise<readonly Package[]> {
  const counter = new SampleCounter('WTL', 3);
  const made: Package[] = [];
  for (const day of DAYS) made.push(await counter.closeDay(day));
  await office.knows(counter);
  return made;
}

/** Everything that is held of one case, as text. */
async function heldOf(caseId: string): Promise<string> {
  const number = `(SELECT case_number FROM cases WHERE case_id = $1)`;
  const rows = await all<{ row: string }>(
    office.db,
    `SELECT to_jsonb(events)::text AS row FROM events WHERE case_id = $1
     UNION ALL SELECT to_jsonb(cases)::text FROM cases WHERE case_id = $1
     UNION ALL SELECT to_jsonb(promises)::text FROM promises WHERE case_number IN ${number}
     UNION ALL SELECT to_jsonb(follow_ups)::text FROM follow_ups WHERE case_number IN ${number}
     UNION ALL SELECT to_jsonb(letters)::text FROM letters WHERE case_number IN ${number}`,
    [caseId],
  );
  return rows.map(({ row }) => row).join('\n');
}

describe('a case its counter has anonymised', () => {
  test.each([
    ['in order', [0, 1, 2]],
    ['the erasure first', [2, 0, 1]],
    ['backwards', [2, 1, 0]],
  ])('has no words left, whenever they come: %s', async (_name, order) => {
    const paths = office.files(await packages());
    for (const index of order) await office.import([paths[index] ?? '']);
    const erased = await heldOf('case-2026-06-01-1');
    expect(erased).not.toMatch(WORDS);
    expect(erased).toContain('payload-erased');
    expect(await heldOf('case-2026-06-01-2')).toMatch(WORDS);
    const everything = await office.everything();
    await office.import(paths);
    expect(await office.everything()).toBe(everything);
  });

  test('counts as before, and its chain can still be proved', async () => {
    const paths = office.files(await packages());
    const figures = (): Promise<readonly unknown[]> =>
      all(
        office.db,
        `SELECT (SELECT count(*)::int FROM cases WHERE latest) AS cases,
           (SELECT count(*)::int FROM promises WHERE latest AND state = 'kept') AS kept,
           (SELECT avg(satisfaction)::text FROM follow_ups WHERE latest) AS satisfaction,
           (SELECT count(*)::int FROM letters WHERE latest AND handed_over_at_utc IS NOT NULL) AS letters,
           (SELECT string_agg(cause, ',' ORDER BY case_id) FROM cases) AS causes,
           (SELECT string_agg(arrived_local::text, ',' ORDER BY case_id) FROM cases) AS arrivals`,
      );
    await office.import(paths.slice(0, 2));
    const before = await figures();
    await office.import(paths.slice(2));
    expect(await figures()).toEqual(before);
    const broken = await all(
      office.db,
      `SELECT 1 FROM events JOIN events AS before USING (branch, counter)
       WHERE events.origin_seq = before.origin_seq + 1 AND events.prev_hash <> before.hash`,
    );
    expect(broken).toEqual([]);
  });
});
