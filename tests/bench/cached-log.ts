import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, checkout } from '../../electron/runtime/checkout.ts';
import { MIGRATIONS } from '../../electron/store/migrations/all.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { writeLog } from './data/make-log.ts';

export const LOG_SIZES = [1_000, 100_000, 1_000_000] as const;
export type LogSize = (typeof LOG_SIZES)[number];
export const SUFFIX: Readonly<Record<LogSize, string>> = { 1_000: '1k', 100_000: '100k', 1_000_000: '1m' };

/** What a log is made by: a change here makes every log anew. */
const MADE_BY = 'tests/bench/data';
type Say = (line: string) => void;

/**
 * The log of a branch that keeps ten years, with so many cases, as one file without a WAL, at the newest migration. Made where it is
 * not in the cache; one of an older migration is copied and migrated as any log of before would be, which takes minutes where making
 * a million takes half an hour. Nobody may write to it: copy it first.
 */
export async function ensureLog(size: LogSize, say: Say = () => undefined): Promise<string> {
  const folder = join(cacheFolder(), 'bench');
  mkdirSync(folder, { recursive: true });
  const names = namesOf(size);
  const [newest = ''] = names;
  const file = join(folder, newest);
  const older = names.find((name) => existsSync(join(folder, name)));
  if (older === newest) return file;
  for (const old of readdirSync(folder)) {
    if (old.startsWith(`log-${String(size)}-`) && !names.some((name) => old.startsWith(name)))
      rmSync(join(folder, old));
  }
  const unfinished = join(folder, `unfinished-${String(process.pid)}-${String(size)}.db`);
  if (older === undefined) await writeLog(unfinished, size, say);
  else {
    say(`migrating ${older} …`);
    const began = performance.now();
    copyFileSync(join(folder, older), unfinished);
    bringUpToDate(unfinished);
    for (const beside of readdirSync(folder))
      if (beside.startsWith(`unfinished-${String(process.pid)}-${String(size)}.db.before-`))
        rmSync(join(folder, beside));
    say(`migrated in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  renameSync(unfinished, file);
  return file;
}

/** File names by what made the log and the migrations it has, those with the most of them first. */
function namesOf(size: LogSize): readonly string[] {
  const hash = createHash('sha256');
  for (const name of readdirSync(join(checkout, MADE_BY)).toSorted()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(checkout, MADE_BY, name)));
  }
  const madeBy = short(hash.digest('hex'));
  let schema = '';
  return MIGRATIONS.map(({ version, sql, afterFill = '' }) => {
    schema = createHash('sha256').update(schema).update(sql).update(afterFill).digest('hex');
    return `log-${String(size)}-${madeBy}-${String(version)}-${short(schema)}.db`;
  }).toReversed();
}

function short(hash: string): string {
  return hash.slice(0, 10);
}

function bringUpToDate(file: string): void {
  const opened = openStore(file);
  if (!opened.ok) throw new Error(opened.code);
  opened.value.close();
}
