import { localDateTimeOf, type Instant, type LocalDateTime, type Zone } from '../../domain/time.ts';
import type { Money } from '../../domain/money.ts';

/**
 * What a column holds: which kind of cell a spreadsheet is given, and what the redacted variant does with it. `text` may say
 * anything and may name anybody; `code`, `id`, `path` and `hash` never do.
 */
export const COLUMN_KINDS = [
  'id',
  'code',
  'hash',
  'path',
  'text',
  'name',
  'staff',
  'phone',
  'reference',
  'address',
  'number',
  'amount',
  'date',
  'minute',
  'instant',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Written out as it stands in the CSV file: a number with its point, a date as year, month and day. */
export type Cell = string | number | null | undefined;

/** A column of a table. Names are English, final in package v1 and never translated; a new column goes to the end. */
export interface Column<Row> {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly cell: (row: Row, place: TablePlace) => Cell;
}
/** What every row of a table shares. */
export interface TablePlace {
  readonly branch: string;
  readonly counter: number;
  readonly zone: Zone;
}

/** Declares a column; `column('code', 'state', (row) => row.state)`. */
export type ColumnOf<Row> = (kind: ColumnKind, name: string, cell: Column<Row>['cell']) => Column<Row>;
export function columnsOf<Row>(
  list: (column: ColumnOf<Row>) => readonly Column<Row>[],
): readonly Column<Row>[] {
  return list((kind, name, cell) => ({ kind, name, cell }));
}

/** Major units with the minor ones behind a point: 1250 → 12.50. All currencies of the desk have two decimals. */
export function amount(money: Money | null | undefined): Cell {
  if (money === undefined || money === null) return null;
  const digits = String(Math.abs(money.minor)).padStart(3, '0');
  return `${money.minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `yes`, `no` or nothing where it was not asked: spreadsheets translate true and false. */
export function yesNo(value: boolean | undefined): Cell {
  return value === undefined ? null : value ? 'yes' : 'no';
}

/** Several codes in one cell, `age; distress`. */
export function codes(values: readonly string[] | undefined): Cell {
  return (values ?? []).join('; ');
}

/** `2026-06-11 10:05`, which a spreadsheet reads as a date in every language. */
export function localMinute(at: Instant | null, zone: Zone): Cell {
  return at === null ? null : wallClock(localDateTimeOf(at, zone));
}
export function wallClock(local: LocalDateTime | undefined): Cell {
  return local === undefined ? null : local.replace('T', ' ');
}
