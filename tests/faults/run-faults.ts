import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fault, Scale } from './fault.ts';
import type { Progress } from './progress.ts';

export interface FaultRow {
  readonly id: string;
  readonly name: string;
  readonly tries: number;
  readonly survived: number;
  readonly seconds: number;
  readonly notes: readonly string[];
  /** why it counts as failed; null when it was survived every time */
  readonly complaint: string | null;
}

/** After this long a fault is taken to hang. */
const LIMIT_MS = { quick: 5 * 60_000, full: 50 * 60_000 } as const;

/** Every `fNN-name.ts` of the folder, in order of its number. */
export async function faultsIn(folder: string): Promise<readonly Fault[]> {
  const names = (await readdir(folder)).filter((name) => /^f\d\d-[a-z0-9-]+\.ts$/.test(name)).sort();
  const faults: Fault[] = [];
  for (const name of names) {
    const loaded = (await import(pathToFileURL(join(folder, name)).href)) as { readonly fault?: Fault };
    if (loaded.fault === undefined) throw new Error(`${name} exports no fault`);
    faults.push(loaded.fault);
  }
  return faults;
}

/** Runs the faults one after the other and never throws for a fault that does. */
export async function runFaults(
  faults: readonly Fault[],
  kind: Scale['kind'],
  seed: number,
  progress: Progress,
  say: (line: string) => void,
): Promise<readonly FaultRow[]> {
  const rows: FaultRow[] = [];
  for (const fault of faults) {
    const known = progress.survived(fault.id);
    say(`${fault.name}${known === null ? '' : ' (survived in the run before)'}`);
    const row = known ?? (await runOne(fault, kind, seed, progress, say));
    if (row.complaint === null) progress.noteSurvived(row);
    else say(`  ✗ ${row.complaint}`);
    rows.push(row);
  }
  return rows;
}

async function runOne(
  fault: Fault,
  kind: Scale['kind'],
  seed: number,
  progress: Progress,
  say: (line: string) => void,
): Promise<FaultRow> {
  const workFolder = mkdtempSync(join(workPlace(), `amends-fault-${fault.id.toLowerCase()}-`));
  const remove = (): void => rmSync(workFolder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  const began = performance.now();
  const about = { id: fault.id, name: fault.name };
  const seconds = (): number => (performance.now() - began) / 1000;
  try {
    const { tries, survived, notes } = await withLimit(
      fault.run({
        kind,
        seed,
        resumeFrom: progress.underWay(fault.id),
        workFolder,
        say: (line) => say(`  ${line}`),
        keep: (done) => progress.noteUnderWay(fault.id, done),
      }),
      LIMIT_MS[kind],
    );
    const complaint =
      tries === 0
        ? 'nothing was tried'
        : survived < tries
          ? `${String(tries - survived)} of ${String(tries)} tries were not survived (--seed ${String(seed)})`
          : null;
    return { ...about, tries, survived, seconds: seconds(), notes: notes ?? [], complaint };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const complaint = `${why} (--seed ${String(seed)})`;
    return { ...about, tries: 0, survived: 0, seconds: seconds(), notes: [], complaint };
  } finally {
    process.off('exit', remove);
    remove();
  }
}

const MEMORY = '/dev/shm';
const MEMORY_BYTES = 4 * 2 ** 30;

/**
 * In memory where there is room: what fails, and at which call, is the shim's or the harness's doing, and what a kill leaves is what the
 * system had taken over, on a disk or not. A million saves need not wait for a real one.
 */
function workPlace(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= MEMORY_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function withLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () => fail(new Error(`still at it after ${String(limitMs / 60_000)} minutes`)),
      limitMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The table fault, tries, survived, seconds, with the notes of each fault below its row. */
export function faultTable(rows: readonly FaultRow[]): string {
  const cells = (id: string, tries: string, survived: string, seconds: string, name: string): string =>
    `${id.padEnd(6)}${tries.padStart(9)}${survived.padStart(10)}${seconds.padStart(9)}  ${name}`;
  const lines = rows.flatMap(({ id, tries, survived, seconds, name, notes, complaint }) => [
    cells(id, String(tries), String(survived), seconds.toFixed(1), complaint === null ? name : `✗ ${name}`),
    ...notes.map((note) => `${' '.repeat(36)}${note}`),
  ]);
  return [cells('fault', 'tries', 'survived', 'seconds', ''), ...lines]
    .map((line) => line.trimEnd())
    .join('\n');
}
