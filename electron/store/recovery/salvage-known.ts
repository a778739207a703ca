import type { Branch } from '../../domain/branch.ts';
import type { KnownOfLost } from '../../domain/log-holes.ts';
import type { Staff } from '../../domain/staff.ts';
import { parsed } from '../canonical-json.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { isDamage, readRanges } from './key-ranges.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * What the state tables of the damaged file still know of events that were lost: the branch, people, and the number and day of cases
 * whose arrival is gone. `db`: the new log with the events carried into it. People somebody is named by and nobody knows stay nameless
 * and deactivated, so that their cases can stand.
 */
export function knownOf(from: Db | null, db: Db): KnownOfLost {
  const added = new Set(staffAdded(db));
  const staff = rowsOf(from, 'staff', [
    'id',
    'name',
    'role',
    'job_title',
    'polish_form',
    'added_at',
    'origin_counter',
  ])
    .filter((row) => !added.has(textOf(row, 'id')))
    .map((row) => ({
      // Written by projections/staff.ts, whose CHECKs they passed.
      id: textOf(row, 'id'),
      name: textOf(row, 'name'),
      role: textOf(row, 'role') as Staff['role'],
      jobTitle: parsed(textOf(row, 'job_title')) as Staff['jobTitle'],
      polishForm: textOf(row, 'polish_form') as Staff['polishForm'],
      counter: textOf(row, 'origin_counter'),
      addedAt: textOf(row, 'added_at'),
    }));
  const arrivals = arrivalsOf(from, db);
  const known = new Set([...added, ...staff.map(({ id }) => id)]);
  return {
    branches: branchesOf(from, db),
    staff: [...staff, ...nameless(db, arrivals, known)],
    arrivals,
  };
}

function branchesOf(from: Db | null, db: Db): KnownOfLost['branches'] {
  const setUp = new Set(
    all<{ origin_counter: string }>(db, `SELECT origin_counter FROM event WHERE kind = 'branch-set-up'`).map(
      (row) => row.origin_counter,
    ),
  );
  return rowsOf(from, 'branch', ['origin_counter', 'branch', 'set_up_at'])
    .filter((row) => !setUp.has(textOf(row, 'origin_counter')))
    .map((row) => ({
      counter: textOf(row, 'origin_counter'),
      // Written by projections/branch.ts.
      branch: parsed(textOf(row, 'branch')) as Branch,
      setUpAt: textOf(row, 'set_up_at'),
    }));
}

function arrivalsOf(from: Db | null, db: Db): KnownOfLost['arrivals'] {
  const arrived = new Set(
    all<{ case_id: string }>(
      db,
      `SELECT case_id FROM event WHERE kind IN ('customer-arrived', 'case-registered') AND case_id IS NOT NULL`,
    ).map((row) => row.case_id),
  );
  return rowsOf(from, 'complaint_case', [
    'id',
    'origin_counter',
    'number',
    'owner',
    'arrived_at',
    'zone',
    'local_date',
    'ordinal',
  ])
    .filter((row) => !arrived.has(textOf(row, 'id')))
    .map((row) => ({
      caseId: textOf(row, 'id'),
      counter: textOf(row, 'origin_counter'),
      number: textOf(row, 'number'),
      owner: textOf(row, 'owner'),
      at: textOf(row, 'arrived_at'),
      zone: textOf(row, 'zone'),
      localDate: textOf(row, 'local_date'),
      ordinal: Number(row['ordinal']),
    }));
}

function staffAdded(db: Db): readonly string[] {
  return all<{ id: string | null }>(
    db,
    `SELECT json_extract(event_payload.payload, '$.staff.id') AS id
     FROM event JOIN event_payload ON event_payload.event_seq = event.seq
     WHERE event.kind = 'staff-added' AND event_payload.payload IS NOT NULL`,
  ).flatMap(({ id }) => id ?? []);
}

const NO_TITLE = { zh: '', en: '', pl: '' };

/** Owners of cases that no event and no row tells the name of. */
function nameless(
  db: Db,
  arrivals: KnownOfLost['arrivals'],
  known: ReadonlySet<string>,
): KnownOfLost['staff'] {
  const owners = all<{ owner: string | null; counter: string; at: string }>(
    db,
    `SELECT DISTINCT coalesce(json_extract(event_payload.payload, '$.owner'), json_extract(event_payload.payload, '$.to')) AS owner,
       event.origin_counter AS counter, min(event.at_utc) AS at
     FROM event JOIN event_payload ON event_payload.event_seq = event.seq
     WHERE event.kind IN ('customer-arrived', 'case-handed-over', 'case-registered') AND event_payload.payload IS NOT NULL
     GROUP BY 1, 2`,
  ).flatMap(({ owner, counter, at }) => (owner === null ? [] : [{ owner, counter, at }]));
  const needed = new Map<string, { readonly counter: string; readonly at: string }>();
  for (const { owner, counter, at } of [...owners, ...arrivals]) {
    if (!known.has(owner) && !needed.has(owner)) needed.set(owner, { counter, at });
  }
  return [...needed].map(([id, { counter, at }]) => ({
    id,
    name: `? ${id.slice(-4)}`,
    role: 'clerk' as const,
    jobTitle: NO_TITLE,
    polishForm: 'feminine' as const,
    counter,
    addedAt: at,
  }));
}

/** Numbers of cases that stand otherwise now than in the damaged file, where that could be read. */
export function changedCases(from: Db | null, db: Db): readonly string[] {
  const columns = [
    'id',
    'number',
    'state',
    'confirmed_at',
    'resolved_at',
    'closed_at',
    'owner',
    'deadline_due_on',
    'mode',
  ];
  const now = new Map(
    rowsOf(db, 'complaint_case', columns).map((row) => [textOf(row, 'id'), JSON.stringify(row)]),
  );
  return rowsOf(from, 'complaint_case', columns)
    .filter((row) => now.get(textOf(row, 'id')) !== JSON.stringify(row))
    .map((row) => textOf(row, 'number'))
    .toSorted();
}

function rowsOf(db: Db | null, table: string, columns: readonly string[]): readonly Row[] {
  if (db === null) return [];
  const rows: Row[] = [];
  try {
    readRanges(db, table, columns, (row) => {
      rows.push(row);
    });
  } catch (error) {
    // The schema of the damaged file may be older, or gone.
    if (!isDamage(error) && !(error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR'))
      throw error;
  }
  return rows;
}

function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}
