import type { Sector } from '../branch.ts';
import type { CaseRecord } from '../event.ts';
import { cleanText } from '../intake/at-the-door.ts';
import type { PaperLanguage } from '../language.ts';
import type { Currency, Money } from '../money.ts';
import type { LocalDate } from '../time.ts';
import { amountUnder, AMOUNT_READINGS, hasTwoReadings } from './read-amount.ts';
import type { AmountReading } from './read-amount.ts';
import { DATE_READINGS, dateUnder } from './read-date.ts';
import type { DateReading, RegisterCell } from './read-date.ts';
import { foldState, stateOf } from './read-state.ts';
import { AMOUNT_FIELDS, DATE_FIELDS } from './register-field.ts';
import type { RegisterField } from './register-field.ts';
import type { RegisteredCase, RegisteredState } from './registered-case.ts';

/** A sheet below its headings. `number`: as a spreadsheet counts rows. */
export interface RegisterRow {
  readonly number: number;
  readonly cells: readonly RegisterCell[];
}

/** How a person has said a sheet is to be read. Columns by their place, from 0. */
export interface RegisterReading {
  readonly columns: readonly (RegisterField | null)[];
  readonly dates: Readonly<Partial<Record<number, DateReading>>>;
  readonly amounts: Readonly<Partial<Record<number, AmountReading>>>;
  /** For words of the state column that say nothing by themselves. */
  readonly states: Readonly<Record<string, RegisteredState>>;
}
export interface RegisterPlace {
  readonly today: LocalDate;
  readonly currency: Currency;
  readonly language: PaperLanguage;
  readonly sector: Sector;
}

export const ROW_FAULTS = [
  'no-date',
  'date-unreadable',
  'date-in-the-future',
  'ended-before-received',
  'amount-unreadable',
  'state-unknown',
  'nothing-said',
  'too-long',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];
export interface RowError {
  readonly row: number;
  /** Null where a column is missing altogether. */
  readonly column: number | null;
  readonly code: RowFault;
  readonly cell: string;
}

/** What has to be asked once for a column before anything is read from it. */
export type RegisterQuestion =
  | {
      readonly kind: 'date';
      readonly column: number;
      readonly options: readonly DateReading[];
      readonly sample: string;
    }
  | {
      readonly kind: 'amount';
      readonly column: number;
      readonly options: readonly AmountReading[];
      readonly sample: string;
    }
  | { readonly kind: 'state'; readonly column: number; readonly words: readonly string[] };

/** A row as it will stand, before it has a number, an owner and a case. */
export type RegisterDraft = Omit<RegisteredCase, 'batch' | 'number' | 'ordinal' | 'owner'>;

export interface RegisterRead {
  readonly drafts: readonly RegisterDraft[];
  readonly errors: readonly RowError[];
  readonly questions: readonly RegisterQuestion[];
}

const LONGEST_WHAT = 4000;
const LONGEST: Readonly<Partial<Record<RegisterField, number>>> = {
  oldNumber: 60,
  customerName: 80,
  phone: 40,
  reference: 60,
  what: LONGEST_WHAT,
  product: 80,
  request: 1000,
  basis: 300,
};
const LONGEST_MATTER = 60;
/** More different words than that are no states: the wrong column was chosen. */
const MOST_STATES = 20;

/** Reads a whole sheet. Rows in which every cell is empty are passed over; with an open question nothing of its column is read. */
export function readRegister(
  rows: readonly RegisterRow[],
  reading: RegisterReading,
  place: RegisterPlace,
): RegisterRead {
  const filled = rows.filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''));
  const settled = settle(filled, reading);
  const errors: RowError[] = [];
  const drafts: RegisterDraft[] = [];
  for (const row of filled) {
    const found: RowError[] = [];
    const draft = draftOf(row, settled, place, found);
    if (found.length === 0 && draft !== null) drafts.push(draft);
    errors.push(...found);
  }
  return { drafts, errors, questions: settled.questions };
}

interface Settled extends RegisterReading {
  readonly questions: readonly RegisterQuestion[];
}

/** What the cells of a column settle by themselves needs no question. */
function settle(rows: readonly RegisterRow[], reading: RegisterReading): Settled {
  const questions: RegisterQuestion[] = [];
  const dates: Partial<Record<number, DateReading>> = { ...reading.dates };
  const amounts: Partial<Record<number, AmountReading>> = { ...reading.amounts };
  reading.columns.forEach((field, column) => {
    if (field === null) return;
    const cells = rows.map(({ cells: all }) => all[column] ?? '').filter((cell) => textOf(cell) !== '');
    if (DATE_FIELDS.includes(field) && dates[column] === undefined) {
      const options = dateOptions(cells);
      const [only] = options;
      if (options.length === 1 && only !== undefined) dates[column] = only;
      else if (options.length > 1) {
        questions.push({ kind: 'date', column, options, sample: sampleOf(cells, options, dateUnder) });
      } else dates[column] = 'dmy';
    }
    if (AMOUNT_FIELDS.includes(field) && amounts[column] === undefined) {
      const options = amountOptions(cells);
      const [only] = options;
      if (options.length > 1) {
        questions.push({
          kind: 'amount',
          column,
          options,
          sample: textOf(cells.find(hasTwoReadings) ?? ''),
        });
      } else amounts[column] = only ?? 'point';
    }
    if (field === 'state') {
      const asked = [...new Set(cells.map((cell) => foldState(textOf(cell))))].filter(
        (word) => stateOf(word) === undefined && reading.states[word] === undefined,
      );
      if (asked.length > 0 && asked.length <= MOST_STATES) {
        questions.push({ kind: 'state', column, words: asked });
      }
    }
  });
  return { ...reading, dates, amounts, questions };
}

/** The readings that give the most cells a day; one where they all give the same days. */
function dateOptions(cells: readonly RegisterCell[]): readonly DateReading[] {
  const seen = new Map<string, DateReading>();
  let most = 0;
  for (const reading of DATE_READINGS) {
    const days = cells.map((cell) => dateUnder(cell, reading));
    const read = days.filter((day) => day !== null).length;
    if (read === 0 || read < most) continue;
    if (read > most) seen.clear();
    most = read;
    const key = days.join();
    if (!seen.has(key)) seen.set(key, reading);
  }
  return [...seen.values()];
}

function sampleOf(
  cells: readonly RegisterCell[],
  options: readonly DateReading[],
  under: (cell: RegisterCell, reading: DateReading) => LocalDate | null,
): string {
  const differs = cells.find((cell) => new Set(options.map((option) => under(cell, option))).size > 1);
  return textOf(differs ?? cells[0] ?? '');
}

/** A cell such as 12.50 or 1,234.00 settles the sign for the whole column; only where none does, 1,234 is asked about. */
function amountOptions(cells: readonly RegisterCell[]): readonly AmountReading[] {
  const telling = AMOUNT_READINGS.filter((reading) =>
    cells.some((cell) => {
      const other = reading === 'point' ? 'comma' : 'point';
      const reads = amountUnder(cell, reading, 'EUR') !== null && amountUnder(cell, other, 'EUR') === null;
      return reads && !hasTwoReadings(cell);
    }),
  );
  if (telling.length === 1) return telling;
  return telling.length === 2 || cells.some(hasTwoReadings) ? AMOUNT_READINGS : ['point'];
}

function draftOf(
  row: RegisterRow,
  reading: Settled,
  place: RegisterPlace,
  errors: RowError[],
): RegisterDraft | null {
  const columnOf = (field: RegisterField): number => reading.columns.indexOf(field);
  const cellOf = (field: RegisterField): RegisterCell => row.cells[columnOf(field)] ?? '';
  const fail = (field: RegisterField, code: RowFault): void => {
    const column = columnOf(field);
    errors.push({
      row: row.number,
      column: column === -1 ? null : column,
      code,
      cell: column === -1 ? '' : textOf(cellOf(field)).slice(0, 80),
    });
  };
  const text = (field: RegisterField): string => {
    const value = textOf(cellOf(field));
    if ([...value].length > (LONGEST[field] ?? Number.MAX_SAFE_INTEGER)) fail(field, 'too-long');
    return value;
  };
  const day = (field: RegisterField): LocalDate | null => {
    const cell = cellOf(field);
    const order = reading.dates[columnOf(field)];
    if (textOf(cell) === '' || order === undefined) return null;
    const date = dateUnder(cell, order);
    if (date === null) fail(field, 'date-unreadable');
    else if (date > place.today) fail(field, 'date-in-the-future');
    return date;
  };
  const amount = (field: RegisterField): Money | null => {
    const cell = cellOf(field);
    const mark = reading.amounts[columnOf(field)];
    if (textOf(cell) === '' || mark === undefined) return null;
    const money = amountUnder(cell, mark, place.currency);
    if (money === null) fail(field, 'amount-unreadable');
    return money;
  };

  const receivedOn = day('receivedOn');
  if (textOf(cellOf('receivedOn')) === '') fail('receivedOn', 'no-date');
  const endedOn = day('endedOn');
  if (receivedOn !== null && endedOn !== null && endedOn < receivedOn)
    fail('endedOn', 'ended-before-received');
  const state = stateFor(textOf(cellOf('state')), endedOn, reading);
  if (state === null) fail('state', 'state-unknown');
  const { matter, what } = matterAndWhat(textOf(cellOf('matter')), text('what'));
  const told = columnOf('matter') === -1 ? 'what' : 'matter';
  if (matter === '') fail(told, 'nothing-said');
  else if (what.length > LONGEST_WHAT) fail(told, 'too-long');
  const record = recordOf({ matter, what, place, text, happenedOn: day('happenedOn') }, amount);
  const oldNumber = text('oldNumber');
  const basis = text('basis');
  if (receivedOn === null || state === null) return null;
  return {
    row: row.number,
    oldNumber,
    receivedOn,
    state,
    endedOn: state === 'open' ? null : (endedOn ?? receivedOn),
    basis,
    record,
  };
}

function recordOf(
  from: {
    readonly matter: string;
    readonly what: string;
    readonly place: RegisterPlace;
    readonly text: (field: RegisterField) => string;
    readonly happenedOn: LocalDate | null;
  },
  amount: (field: RegisterField) => Money | null,
): CaseRecord {
  const { matter, what, place, text, happenedOn } = from;
  const requestAmount = amount('requestAmount');
  const goodwillAmount = amount('goodwillAmount');
  const texts = {
    customerName: text('customerName'),
    phone: text('phone'),
    reference: text('reference'),
    product: text('product'),
    request: text('request'),
    matter,
    what,
  };
  return {
    paperLanguage: place.language,
    sector: place.sector,
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')),
    ...(texts.customerName === '' ? { nameWithheld: true } : {}),
    ...(happenedOn === null ? {} : { happenedOn }),
    ...(requestAmount === null ? {} : { requestAmount }),
    ...(goodwillAmount === null ? {} : { goodwillAmount, goodwillKind: 'goodwill' }),
  };
}

/** Without a word on it a case with an end is closed and one without is open. */
function stateFor(word: string, endedOn: LocalDate | null, reading: RegisterReading): RegisteredState | null {
  if (word === '') return endedOn === null ? 'open' : 'closed';
  return reading.states[foldState(word)] ?? stateOf(word) ?? null;
}

/** The matter is a few words; a whole story in its column is told whole under what happened. */
function matterAndWhat(matter: string, what: string): { readonly matter: string; readonly what: string } {
  const full = matter === '' ? what : matter;
  const line = full.replace(/\s+/gu, ' ');
  if (line.length <= LONGEST_MATTER) return { matter: line, what };
  const cut = wholeCharacters(line.slice(0, LONGEST_MATTER - 1));
  const word = cut.lastIndexOf(' ');
  const short = word > LONGEST_MATTER / 2 ? cut.slice(0, word) : cut;
  return { matter: `${short}…`, what: what === '' || what === full ? full : `${full}\n${what}` };
}

/** Without the half of a character that a cut has left at the end. */
function wholeCharacters(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}

/** Cleaned like everything that is typed; half a character, which a workbook can hold, becomes the sign for one that is missing. */
function textOf(cell: RegisterCell): string {
  return typeof cell === 'number' ? String(cell) : cleanText(cell.toWellFormed()).trim();
}
