import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultRow } from './run-faults.ts';

/** What an interrupted run has survived already. */
export interface Progress {
  readonly survived: (id: string) => FaultRow | null;
  readonly underWay: (id: string) => number;
  readonly noteSurvived: (row: FaultRow) => void;
  readonly noteUnderWay: (id: string, survived: number) => void;
}

interface Kept {
  readonly row: FaultRow | null;
  readonly underWay: number;
}

/** Kept in a file a fault, because faults run side by side; each is written anew after a note. */
export function progressIn(folder: string): Progress {
  mkdirSync(folder, { recursive: true });
  const fileOf = (id: string): string => join(folder, `${id}.json`);
  const read = (id: string): Kept =>
    existsSync(fileOf(id))
      ? (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Kept)
      : { row: null, underWay: 0 };
  const write = (id: string, kept: Kept): void => {
    writeFileSync(`${fileOf(id)}.part`, JSON.stringify(kept));
    renameSync(`${fileOf(id)}.part`, fileOf(id));
  };
  return {
    survived: (id) => read(id).row,
    underWay: (id) => read(id).underWay,
    noteSurvived: (row) => write(row.id, { row, underWay: 0 }),
    noteUnderWay: (id, survived) => write(id, { row: null, underWay: survived }),
  };
}
