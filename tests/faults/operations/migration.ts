import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { MIGRATIONS } from '../../../electron/store/migrations/all.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { lastSeq, logComplaints } from '../log-check.ts';
import type { Operation } from './operation.ts';
import { endingOf } from './operation.ts';
import { closeQuietly, logFile, makeSmallLog } from './small-log.ts';

const CASES = 4;
const EVENTS = 2 + CASES * 5;
export const NEWEST = MIGRATIONS.length;

/** The start of a newer Amends over the log of an older one. */
export const operation: Operation = {
  name: 'migration',
  prepare: (folder) => prepareFrom(folder, 1),
  run: (folder) => {
    const opened = openStore(logFile(folder));
    if (opened.ok) closeQuietly(opened.value.close);
    return Promise.resolve(endingOf(opened));
  },
  check: (folder, ending) => {
    const file = logFile(folder);
    const found = versionIn(file);
    const complaints = copyComplaints(file, found);
    if (ending.how === 'done' && found !== NEWEST)
      complaints.push(`told to be done, and the log is of version ${String(found)}`);
    // The next start finishes what was interrupted, whatever it was.
    complaints.push(
      ...logComplaints(file, (db) => {
        const events = lastSeq(db);
        const setting: unknown = db.prepare(`SELECT value FROM setting WHERE name = 'marker'`).pluck().get();
        rebuildState(db);
        const cases = Number(db.prepare('SELECT count(*) FROM complaint_case').pluck().get());
        return [
          ...(events === EVENTS ? [] : [`${String(events)} events of ${String(EVENTS)} are there`]),
          ...(cases === CASES ? [] : [`${String(cases)} cases of ${String(CASES)} are there`]),
          ...(setting === '"kept"' ? [] : ['a setting is gone']),
        ];
      }),
      ...(versionIn(file) === NEWEST ? [] : ['the next start did not finish the migration']),
    );
    return Promise.resolve(complaints);
  },
};

/** A log as an Amends of that version left it, with events in it. */
export function prepareFrom(folder: string, version: number): Promise<void> {
  const newest = join(folder, 'newest');
  makeSmallLog(newest, CASES);
  const file = logFile(folder);
  mkdirSync(dirname(file), { recursive: true });
  const old = openStore(file, {}, MIGRATIONS.slice(0, version));
  if (!old.ok) throw new Error(old.code);
  const { db } = old.value;
  db.prepare('ATTACH ? AS newest').run(logFile(newest));
  for (const table of ['event', 'event_payload']) {
    const columns = (db.pragma(`main.table_info(${table})`) as readonly { name: string }[]).map(
      ({ name }) => name,
    );
    db.exec(`INSERT INTO main.${table} (${columns.join()}) SELECT ${columns.join()} FROM newest.${table}`);
  }
  db.exec(
    `INSERT INTO setting (name, value, updated_at) VALUES ('marker', '"kept"', '2026-06-11T08:00:00.000Z')`,
  );
  db.exec('DETACH newest');
  old.value.close();
  rmSync(newest, { recursive: true });
  return Promise.resolve();
}

function versionIn(file: string): number {
  const db = new Database(file);
  try {
    return Number(db.pragma('user_version', { simple: true }));
  } finally {
    db.close();
  }
}

/** Before each step that was made a copy of the log as it was before stands whole beside it. */
function copyComplaints(file: string, version: number): string[] {
  const complaints: string[] = [];
  for (let step = 2; step <= NEWEST; step += 1) {
    const copy = `${file}.before-${String(step)}`;
    if (!existsSync(copy)) continue;
    const db = new Database(copy, { readonly: true, fileMustExist: true });
    try {
      const found = Number(db.pragma('user_version', { simple: true }));
      if (found !== step - 1)
        complaints.push(`the copy before ${String(step)} is of version ${String(found)}`);
      if (lastSeq(db) !== EVENTS) complaints.push(`the copy before ${String(step)} has not all events`);
    } catch (error) {
      complaints.push(`the copy before ${String(step)} cannot be read: ${String(error)}`);
    } finally {
      db.close();
    }
  }
  const steps = Array.from({ length: NEWEST - 1 }, (_, index) => index + 2);
  const first = steps.find((step) => existsSync(`${file}.before-${String(step)}`));
  const without = steps.filter(
    (step) =>
      step <= version && step >= (first ?? NEWEST + 1) && !existsSync(`${file}.before-${String(step)}`),
  );
  for (const step of without) complaints.push(`no copy from before ${String(step)}, which was made`);
  return complaints;
}
