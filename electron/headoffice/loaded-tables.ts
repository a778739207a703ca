import { TABLE_COLUMNS } from '../documents/package/table.ts';
import type { TableName } from '../domain/day-close/table-words.ts';

/** A table of a package as PostgreSQL keeps it: the same columns under the same names, behind what says who told it and when. */
export interface LoadedTable {
  readonly file: TableName;
  readonly name: string;
  /** What a row is known by within its branch. */
  readonly id: string;
  readonly columns: readonly string[];
  /** Where in a row of the file each of those columns stands that comes from it. */
  readonly cells: readonly number[];
}

/** Which counter told it in which package, and the last event of that package that concerns it. */
const TOLD = ['branch', 'counter', 'package_sequence', 'event_seq', 'event_at'] as const;

function loadedTable(file: TableName, name: string, id: string): LoadedTable {
  // cases.csv says branch and counter too; they are held against the manifest and stand in front.
  const kept = TABLE_COLUMNS[file]
    .map((column, cell) => ({ name: column.name, cell }))
    .filter((column) => column.name !== 'branch' && column.name !== 'counter');
  return {
    file,
    name,
    id,
    columns: [...TOLD, ...kept.map((column) => column.name)],
    cells: kept.map((column) => column.cell),
  };
}

export const LOADED_TABLES: readonly LoadedTable[] = [
  loadedTable('cases', 'cases', 'case_id'),
  loadedTable('follow-ups', 'follow_ups', 'follow_up_id'),
  loadedTable('promises', 'promises', 'promise_id'),
  loadedTable('letters', 'letters', 'paper_id'),
  loadedTable('improvements', 'improvements', 'improvement_id'),
];

export const EVENT_TABLE = {
  name: 'events',
  columns: [
    'branch',
    'counter',
    'origin_seq',
    'at',
    'zone',
    'actor',
    'second_actor',
    'kind',
    'kind_version',
    'case_id',
    'payload',
    'salt',
    'payload_digest',
    'prev_hash',
    'hash',
  ],
} as const;

/** Where a column stands in the rows of a file. */
export function cellOf(file: TableName, column: string): number {
  return TABLE_COLUMNS[file].findIndex((one) => one.name === column);
}

/** Rows wait here until all of a package has come. Emptied by every commit; never seen by anybody else. */
export function incoming(table: string): string {
  return `incoming_${table}`;
}
