import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { formulaSafe } from '../../documents/package/formula-safe.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Outcome, Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { diskRefusal, syncPath, writeWholly } from '../../platform/durable-files.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import { isOfTheLog, refusalOf } from '../../store/failure.ts';
import type { Db } from '../../store/database.ts';
import { openReader } from '../../store/open-store.ts';
import { supervisorPins } from '../../store/records/pin.ts';
import { readHighWater } from '../../store/recovery/high-water.ts';
import { salvage } from '../../store/recovery/salvage.ts';
import type { PinHash, Pins } from '../../usecases/ports.ts';
import { eventLinesOf, papersOf, READABLE_TABLES, tableRows } from '../../store/recovery/readable.ts';

export interface ExportOrder {
  readonly dataFolder: string;
  /** Where the new folder is made: chosen by a person, on a disk with room. */
  readonly folder: string;
  readonly at: Instant;
  /** A supervisor's; looked at where the log still knows one. */
  readonly pin: string;
}
export interface Exported {
  readonly folder: string;
  readonly events: number;
  readonly rows: number;
  readonly papers: number;
}

const LOG = 'amends.db';
/** Where the copy is read, inside the new folder; gone afterwards. */
const WORK = '.reading';
/** The folder of an export, of whatever second. */
const EXPORTED = /^amends-\d{8}-\d{6}(-\d+)?$/;
const WRONG_PIN = refuse('wrong-pin', { field: 'pin' });

/**
 * Everything that can be read of a log as files anybody can open: the events as JSON Lines, tables as CSV, papers as PDF. Works beside a
 * full, read-only or locked disk and with a damaged file: the log is copied into the chosen folder first and read there.
 *
 * It leaves the desk without a password, so a supervisor's PIN is asked for before anything is written: a stick can be pulled out at any
 * moment. Only where the log itself does not tell them are they looked for in the copy; where none is left in that either there is nobody
 * to ask, and it goes out all the same: whoever sits at this account can take the file itself. Refuses `wrong-pin`.
 */
export async function exportReadable(
  { dataFolder, folder, at, pin }: ExportOrder,
  options: ConnectionOptions,
  matches: Pins['matches'],
  onStep: (done: number, of: number) => void = () => undefined,
): Promise<Outcome<Exported>> {
  const log = join(dataFolder, LOG);
  if (!existsSync(log)) return refuse('log-missing');
  takeLeftReading(folder);
  const known = knownPins(log, options);
  if (known.length > 0 && !(await matchesOne(pin, known, matches))) return WRONG_PIN;
  const target = freeName(folder, `amends-${at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`);
  const work = join(target, WORK);
  try {
    mkdirSync(work, { recursive: true, mode: 0o700 });
    copyFileSync(log, join(work, 'copy.db'));
    if (existsSync(`${log}-wal`)) copyFileSync(`${log}-wal`, join(work, 'copy.db-wal'));
    const into = join(work, 'read.db');
    const mark = readHighWater(dataFolder);
    const read = salvage(
      { damaged: join(work, 'copy.db'), into, mark, at, keptAs: '' },
      options,
      (page, of) => {
        if (page % 256 === 0) onStep(page, of);
      },
    );
    if (!read.ok) return taken(target, read);
    if (known.length === 0) {
      const salvaged = knownPins(into, options);
      if (salvaged.length > 0 && !(await matchesOne(pin, salvaged, matches))) return taken(target, WRONG_PIN);
    }
    const written = writeAll(into, target, options);
    syncPath(folder);
    return done({ folder: target, ...written });
  } catch (error) {
    return refusalOf(error) ?? diskRefusal(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Whole copies of a log, PINs and all, that exports cut off by a power cut or a pulled stick left in their folders there. */
function takeLeftReading(folder: string): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory() && EXPORTED.test(entry.name))
        rmSync(join(folder, entry.name, WORK), { recursive: true, force: true });
  } catch {
    // A stick that does not answer now says so when it is written to.
  }
}

/** Nothing was written: the folder goes with the refusal. */
function taken(target: string, refusal: Refusal): Refusal {
  rmSync(target, { recursive: true, force: true });
  return refusal;
}

/** PINs of the supervisors as far as the file tells; none where it does not open or the page they stand on is damaged. */
function knownPins(file: string, options: ConnectionOptions): readonly PinHash[] {
  let db: Db | null = null;
  try {
    db = openReader(file, options);
    return supervisorPins(db);
  } catch (error) {
    if (!isOfTheLog(error)) throw error;
    return [];
  } finally {
    db?.close();
  }
}

async function matchesOne(
  pin: string,
  known: readonly PinHash[],
  matches: Pins['matches'],
): Promise<boolean> {
  for (const one of known) if (await matches(pin, one)) return true;
  return false;
}

function freeName(folder: string, name: string): string {
  for (let more = 1; ; more += 1) {
    const path = join(folder, more === 1 ? name : `${name}-${String(more)}`);
    if (!existsSync(path)) return path;
  }
}

function writeAll(file: string, target: string, options: ConnectionOptions): Omit<Exported, 'folder'> {
  const db = openReader(file, options);
  try {
    let events = 0;
    writeLines(join(target, 'events.jsonl'), eventLinesOf(db), () => (events += 1));
    let rows = 0;
    for (const [name, table] of Object.entries(READABLE_TABLES)) {
      const found = tableRows(db, table);
      const lines = found.rows.map((row) => row.map((cell) => formulaSafe(cell)));
      const text = stringify([found.columns, ...lines], { bom: true, record_delimiter: 'windows' });
      writePrivate(join(target, `${name}.csv`), Buffer.from(text, 'utf8'));
      rows += found.rows.length;
    }
    const shelf = join(target, 'papers');
    mkdirSync(shelf, { mode: 0o700 });
    let papers = 0;
    for (const { name, bytes } of papersOf(db)) {
      writePrivate(join(shelf, name), bytes);
      papers += 1;
    }
    syncPath(shelf);
    syncPath(target);
    return { events, rows, papers };
  } finally {
    db.close();
  }
}

function writePrivate(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' });
  syncPath(path);
}

function writeLines(path: string, lines: Iterable<string>, onLine: () => void): void {
  const handle = openSync(path, 'wx', 0o600);
  try {
    for (const line of lines) {
      writeWholly(handle, Buffer.from(`${line}\n`, 'utf8'));
      onLine();
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
