import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FaultRow } from './run-faults.ts';

/** What an interrupted run has survived already. */
export interface Progress {
  readonly survived: (id: string) => FaultRow | null;
  readonly underWay: (id: string) => number;
  readonly noteSurvived: (row: FaultRow) => void;
  readonly noteUnderWay: (id: string, survived: number) => void;
}

interface Kept {
  readonly rows: Readonly<Record<string, FaultRow>>;
  readonly underWay: Readonly<Record<string, number>>;
}

const NOTHING: Kept = { rows: {}, underWay: {} };

/** Kept in a file, written anew after each note; `resume` false begins with nothing and forgets what was there. */
export function progressIn(file: string, resume: boolean): Progress {
  let kept = resume && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : NOTHING;
  const write = (next: Kept): void => {
    kept = next;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, JSON.stringify(kept));
    renameSync(`${file}.part`, file);
  };
  return {
    survived: (id) => kept.rows[id] ?? null,
    underWay: (id) => kept.underWay[id] ?? 0,
    noteSurvived: (row) => write({ ...kept, rows: { ...kept.rows, [row.id]: row } }),
    noteUnderWay: (id, survived) => write({ ...kept, underWay: { ...kept.underWay, [id]: survived } }),
  };
}
