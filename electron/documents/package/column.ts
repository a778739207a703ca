import { localDateTimeOf, type Instant, type LocalDateTime, type Zone } from '../../domain/time.ts';
import type { Money } from '../../domain/money.ts';

/** A cell: text as it was typed, a whole number, an amount that keeps its digits, or nothing. */
export type Cell = string | number | DecimalText | null;
/** A number written out, `-12.50`: never taken for a formula although it may begin with a minus sign. */
export interface DecimalText {
  readonly decimal: string;
}

/** A column of a CSV file. Names are English, final in package v1 and never translated; a new column goes to the end. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row, place: CsvPlace) => Cell;
}
/** What every row of a file shares. */
export interface CsvPlace {
  readonly branch: string;
  readonly counter: number;
  readonly zone: Zone;
}

/** Major units with the minor ones behind a point: 1250 → 12.50. All currencies of the desk have two decimals. */
export function amount(money: Money | undefined): Cell {
  if (money === undefined) return null;
  const digits = String(Math.abs(money.minor)).padStart(3, '0');
  return { decimal: `${money.minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` };
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
