import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { done, refuse } from '../domain/refusal.ts';
import type { Outcome } from '../domain/refusal.ts';
import { syncPath } from './durable-files.ts';
import { writeDurably } from './key-file.ts';

/** Where another log is made ready; what is in it is nobody's log yet and may be thrown away. */
export const STAGING = 'restore-part';
/** Stands from the moment the change is decided until it is done. */
const JOURNAL = 'restore-journal.json';
/** Beside a file that was put aside: what took its place, and when. */
const NOTE = 'restored.json';
/** The log, what SQLite keeps beside it, and how far it had come: they belong together and move together. */
const LOG_FILES = ['amends.db', 'amends.db-wal', 'amends.db-shm', 'high-water.json'] as const;
const ASIDE = /^(before-restore|damaged)-\d{8}-\d{6}(-\d{1,3})?$/;

/** What a person is told about the file that was put aside; figures null where it could not be read. */
export interface AsideNote {
  readonly kind: 'restored' | 'undone';
  readonly at: string;
  /** When the backup was made that took its place; for `undone` when the restore was made that is taken back. */
  readonly of: string;
  readonly events: number | null;
  readonly cases: number | null;
}
/** The note as it lies beside the file. */
interface KeptNote extends AsideNote {
  /** One higher with each change, whatever the clock says: by it the newest is known. 0 in a note of an older Amends, which has none. */
  readonly number: number;
}
interface Journal {
  /** `aside`: what is here is being moved away; `in`: all of it is away, the other is moved in. */
  readonly phase: 'aside' | 'in';
  readonly aside: string;
  readonly note: KeptNote;
}

/**
 * An empty folder for the log that will take the place of the one here. Refuses `disk-failed` while a change that was decided is not
 * finished: what it needs lies in that folder, and a second one would part the log of before from its note. A start finishes it.
 */
export function freshStaging(dataFolder: string): Outcome<string> {
  if (readJournal(dataFolder) !== null) return refuse('disk-failed');
  const staging = join(dataFolder, STAGING);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { mode: 0o700 });
  syncPath(dataFolder);
  return done(staging);
}

/** What was made ready and is not wanted; on a disk that fails it stays, and the next start takes it away. */
export function dropStaging(dataFolder: string): void {
  try {
    if (!existsSync(join(dataFolder, JOURNAL)))
      rmSync(join(dataFolder, STAGING), { recursive: true, force: true });
  } catch {
    // What led here is what counts.
  }
}

/** A name for what is put aside that no folder here has. */
export function asideName(
  dataFolder: string,
  at: string,
  why: 'before-restore' | 'damaged' = 'before-restore',
): string {
  const stamp = at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  const name = `${why}-${stamp}`;
  const taken = new Set(readdirSync(dataFolder));
  for (let more = 2; ; more += 1) {
    const candidate = more === 2 ? name : `${name}-${String(more - 1)}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/**
 * Puts what was made ready in the place of the log; the log must be closed. Decided by one durable file: before it stands nothing has
 * happened, and from then on every start finishes it, wherever it was interrupted. What was here is moved, never deleted.
 */
export function swapIn(dataFolder: string, aside: string, note: AsideNote): void {
  writeJournal(dataFolder, { phase: 'aside', aside, note: { ...note, number: nextNumber(dataFolder) } });
  finishSwap(dataFolder);
}

function nextNumber(dataFolder: string): number {
  return 1 + Math.max(0, ...asideNames(dataFolder).map((name) => noteIn(dataFolder, name)?.number ?? 0));
}

/** To be called before the log is opened, each time; does nothing where no change was decided. Throws what the disk throws. */
export function finishSwap(dataFolder: string): void {
  const journal = readJournal(dataFolder);
  if (journal === null) {
    dropStaging(dataFolder);
    return;
  }
  const aside = join(dataFolder, journal.aside);
  const staging = join(dataFolder, STAGING);
  const isReady = existsSync(join(staging, LOG_FILES[0]));
  // In phase `in` a log that stands here is the one that was made ready: it was moved last.
  const isLost = !isReady && (journal.phase === 'aside' || !existsSync(join(dataFolder, LOG_FILES[0])));
  if (journal.phase === 'aside' && isReady) {
    mkdirSync(aside, { recursive: true, mode: 0o700 });
    syncPath(dataFolder);
    for (const name of LOG_FILES) moveOver(dataFolder, aside, name);
    syncPath(aside);
    syncPath(dataFolder);
    writeJournal(dataFolder, { ...journal, phase: 'in' });
  }
  // Somebody took away what was made ready: the log comes back, or the start would make a new, empty one.
  if (isLost) for (const name of LOG_FILES) moveOver(aside, dataFolder, name);
  // The log itself last: once it stands here, all that belongs to it does.
  else for (const name of LOG_FILES.toReversed()) moveOver(staging, dataFolder, name);
  syncPath(dataFolder);
  if (existsSync(aside)) writeDurably(aside, join(aside, NOTE), JSON.stringify(journal.note));
  rmSync(join(dataFolder, JOURNAL), { force: true });
  syncPath(dataFolder);
  dropStaging(dataFolder);
}

/** Nothing to do where it was moved before. */
function moveOver(from: string, to: string, name: string): void {
  const source = join(from, name);
  if (existsSync(source)) renameSync(source, join(to, name));
}

function writeJournal(dataFolder: string, journal: Journal): void {
  writeDurably(dataFolder, join(dataFolder, JOURNAL), JSON.stringify(journal));
}

export interface Aside {
  readonly name: string;
  readonly note: KeptNote;
}

/**
 * What was put aside by a restore and still stands whole, the newest first; a damaged file that was mended does not come back. Ordered by
 * number: the time in a name is the clock's, which may have been wrong that day.
 */
export function asides(dataFolder: string): readonly Aside[] {
  return asideNames(dataFolder)
    .filter((name) => name.startsWith('before'))
    .flatMap((name) => {
      const note = noteIn(dataFolder, name);
      return note === null || !existsSync(join(dataFolder, name, LOG_FILES[0])) ? [] : [{ name, note }];
    })
    .toReversed()
    .toSorted((one, other) => other.note.number - one.note.number);
}

/** Folders of logs that were put aside, as the time in their names orders them. */
function asideNames(dataFolder: string): readonly string[] {
  return existsSync(dataFolder)
    ? readdirSync(dataFolder)
        .filter((name) => ASIDE.test(name))
        .toSorted()
    : [];
}

/** Every log that was put aside here, the oldest first; `at` stands in the name of its folder. */
export function putAside(dataFolder: string): readonly {
  readonly name: string;
  readonly kind: 'aside' | 'repair';
  readonly at: string;
  readonly file: string;
}[] {
  return asideNames(dataFolder).flatMap((name) => {
    const file = join(dataFolder, name, LOG_FILES[0]);
    const stamp = /-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)/.exec(name);
    if (stamp === null || !existsSync(file)) return [];
    const [, year, month, day, hour, minute, second] = stamp;
    const at = `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}.000Z`;
    return [{ name, kind: name.startsWith('before') ? 'aside' : 'repair', at, file }];
  });
}

/** Takes a log that was put aside away, with what lies beside it; only for words that must not stay. Throws what the disk throws. */
export function letGoAside(dataFolder: string, name: string): void {
  if (!ASIDE.test(name)) throw new RangeError('not a log that was put aside');
  rmSync(join(dataFolder, name), { recursive: true, force: true });
  syncPath(dataFolder);
}

function readJournal(dataFolder: string): Journal | null {
  const found = readJson(join(dataFolder, JOURNAL)) as Partial<Journal> | null;
  if (found === null || typeof found.aside !== 'string' || !ASIDE.test(found.aside)) return null;
  const { phase, aside, note } = found;
  const kept = keptNote(note);
  return (phase === 'aside' || phase === 'in') && kept !== null ? { phase, aside, note: kept } : null;
}

function noteIn(dataFolder: string, aside: string): KeptNote | null {
  return keptNote(readJson(join(dataFolder, aside, NOTE)));
}

function keptNote(value: unknown): KeptNote | null {
  if (!isNote(value)) return null;
  const { number } = value as Partial<Record<keyof KeptNote, unknown>>;
  return { ...value, number: typeof number === 'number' && Number.isSafeInteger(number) ? number : 0 };
}

function isNote(value: unknown): value is AsideNote {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, at, of } = value as Partial<Record<keyof AsideNote, unknown>>;
  return (kind === 'restored' || kind === 'undone') && typeof at === 'string' && typeof of === 'string';
}

/** Null where there is none, or half of one: it is written under another name first, so half of one was never decided. */
function readJson(file: string): unknown {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
