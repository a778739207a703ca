import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TABLE_COLUMNS } from '../../../electron/documents/package/table.ts';
import { all, run } from '../../../electron/headoffice/database.ts';
import { LOADED_TABLES } from '../../../electron/headoffice/loaded-tables.ts';
import { migrate } from '../../../electron/headoffice/migrate.ts';
import { REPORT, report, reportValues, type ReportRange } from '../../../electron/headoffice/report.ts';
import { SampleCounter } from './counter-days.ts';
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

test('the report counts by branch and month', async () => {
  const [one, other] = [new SampleCounter('AAA', 1), new SampleCounter('BBB', 7)];
  await office.knows(one, other);
  await office.import(
    office.files([await one.closeDay({ cases: 20 }), await one.closeDay({ cases: 0, reopened: [2] })]),
  );
  await office.import(office.files([await other.closeDay({ cases: 4 })]));
  const rows = await report(office.db, { branch: null, from: null, to: null });
  expect(rows).toEqual([
    {
      branch: 'AAA',
      month: '2026-06',
      received: 20,
      // Ten were; one of them has been opened again.
      resolved: 9,
      clocksKept: 30,
      clocksLate: 10,
      promisesKept: 10,
      promisesLate: 10,
      promisesBroken: 10,
      repeats: 2,
      causeOurs: 4,
      causeShared: 4,
      causeThirdParty: 4,
      causeNotOurs: 4,
      causeOpen: 4,
      satisfaction: 4.5,
      satisfactionAnswers: 20,
      goodwill: '1000.00 CNY',
    },
    expect.objectContaining({ branch: 'BBB', received: 4, resolved: 2, goodwill: '200.00 CNY' }),
  ]);
  const only = async (range: Partial<ReportRange>): Promise<readonly string[]> =>
    (await report(office.db, { branch: null, from: null, to: null, ...range })).map((row) => row.branch);
  expect(await only({ branch: 'BBB' })).toEqual(['BBB']);
  expect(await only({ from: '2026-06', to: '2026-06' })).toEqual(['AAA', 'BBB']);
  expect(await only({ from: '2026-07' })).toEqual([]);
  expect(await only({ to: '2026-05' })).toEqual([]);
});

describe('the schema', () => {
  test('has the columns of package v1, and is made once', async () => {
    await migrate(office.db);
    expect(await office.count('schema_version')).toBe(2);
    for (const { file, name } of LOADED_TABLES) {
      const rows = await all<{ column_name: string }>(
        office.db,
        'SELECT column_name FROM information_schema.columns WHERE table_name = $1',
        [name],
      );
      const there = rows.map((row) => row.column_name);
      const told = ['package_sequence', 'event_seq', 'event_at', 'latest'];
      const stated = TABLE_COLUMNS[file].map((column) => column.name);
      expect(there.toSorted()).toEqual([...new Set(['branch', 'counter', ...told, ...stated])].toSorted());
    }
  });

  test('refuses a database of a newer Amends', async () => {
    await run(office.db, `INSERT INTO schema_version (version, name) VALUES (9999, 'later')`);
    await expect(migrate(office.db)).rejects.toThrow('newer Amends');
  });

  test('has the branch in every key and unique index, and nothing that reaches across', async () => {
    const unique = await all<{ name: string; columns: string[] }>(
      office.db,
      `SELECT c.relname AS name, array_agg(a.attname::text) AS columns
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_attribute a ON a.attrelid = i.indexrelid
       WHERE i.indisunique AND n.nspname = 'public' GROUP BY c.relname, i.indexrelid`,
    );
    // Only the list of migrations is no branch's.
    const without = unique.filter((index) => !index.columns.includes('branch')).map((index) => index.name);
    expect(without).toEqual(['schema_version']);
    expect(unique.length).toBeGreaterThan(9);
    const crossing = await all(
      office.db,
      `SELECT conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
       WHERE n.nspname = 'public' AND contype IN ('f', 'x')`,
    );
    expect(crossing).toEqual([]);
    const counting = await all(office.db, `SELECT relname FROM pg_class WHERE relkind = 'S'`);
    expect(counting).toEqual([]);
  });
});

describe('query plans over 60,000 cases of 200 branches', () => {
  beforeEach(async () => {
    await run(
      office.db,
      `INSERT INTO cases (branch, counter, package_sequence, event_seq, event_at, case_id, case_number, arrived_local, state)
       SELECT 'B' || n % 200, 1, 1, n, '2026-01-01', 'case-' || n, 'number', timestamp '2026-01-01' + n * interval '8 minutes', 'open'
       FROM generate_series(1, 60000) AS n`,
    );
    await run(
      office.db,
      `INSERT INTO promises (branch, counter, package_sequence, event_seq, event_at, promise_id, case_number, due_local, state)
       SELECT branch, counter, 1, event_seq, event_at, case_id, case_number, arrived_local, 'kept' FROM cases ORDER BY event_seq`,
    );
    await run(
      office.db,
      `INSERT INTO follow_ups (branch, counter, package_sequence, event_seq, event_at, follow_up_id, case_number, at_local, satisfaction)
       SELECT branch, counter, 1, event_seq, event_at, case_id, case_number, arrived_local, 4 FROM cases ORDER BY event_seq`,
    );
    await run(office.db, 'ANALYZE');
  });

  async function plan(sql: string, values: readonly (string | null)[]): Promise<string> {
    const rows = await all<Record<string, string>>(office.db, `EXPLAIN ${sql}`, values);
    return rows.map((row) => row['QUERY PLAN'] ?? '').join('\n');
  }

  test('a branch’s months are found by the indexes', async () => {
    const shown = await plan(REPORT, reportValues({ branch: 'B7', from: '2026-03', to: '2026-04' }));
    for (const index of ['cases_by_arrival', 'promises_by_due', 'follow_ups_by_contact'])
      expect(shown).toContain(index);
    expect(shown).not.toContain('Seq Scan');
  });

  test('one month of the country reads that month alone', async () => {
    const shown = await plan(REPORT, reportValues({ branch: null, from: '2026-03', to: '2026-03' }));
    for (const index of ['cases_by_time', 'promises_by_time', 'follow_ups_by_time'])
      expect(shown).toContain(index);
    expect(shown).not.toContain('Seq Scan');
  });

  test('the nearest packages on either side come from the key', async () => {
    await run(
      office.db,
      `INSERT INTO packages (branch, counter, sequence, manifest_sha256, first_seq, last_seq, first_prev_hash, last_hash, linked,
         key_sha256, file_name, file_sha256, counts)
       SELECT 'B' || n % 200, 1, n / 200, 'm', 1, 1, 'p', 'h', true, 'k', 'f', 's', '{}' FROM generate_series(1, 60000) AS n`,
    );
    await run(office.db, 'ANALYZE packages');
    const shown = await plan(
      `SELECT max(sequence) FROM packages WHERE branch = $1 AND counter = 1 AND sequence < 90`,
      ['B7'],
    );
    expect(shown).toContain('packages_pkey');
    expect(shown).not.toContain('Seq Scan');
  });
});
