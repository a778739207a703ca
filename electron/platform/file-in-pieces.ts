import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { syncPath, writeWholly } from './durable-files.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Outcome } from '../domain/refusal.ts';

/** A file too large for memory, made piece by piece: it has its name only once it is whole. Every function throws what the disk throws. */
export interface FileInPieces {
  readonly write: (bytes: Uint8Array) => void;
  /** Synced, as long as what was written, under its name, and that name synced too: gives its path. Refuses `verify-failed`. */
  readonly finish: () => Outcome<string>;
  /** After a failure anywhere: nothing of it is left, but a file of that name from before stays. */
  readonly discard: () => void;
}

export function fileInPieces(folder: string, name: string): FileInPieces {
  const path = join(folder, name);
  const half = join(folder, `.${name}.part`);
  const replaces = existsSync(path);
  rmSync(half, { force: true });
  // Exclusive: a link planted under the temporary name on somebody's stick is not followed.
  const file = openSync(half, 'wx', 0o600);
  let bytes = 0;
  let isOpen = true;
  let isNamed = false;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (piece) => {
      writeWholly(file, piece);
      bytes += piece.length;
    },
    finish: () => {
      fsyncSync(file);
      close();
      renameSync(half, path);
      isNamed = true;
      syncPath(folder);
      return statSync(path).size === bytes ? done(path) : refuse('verify-failed');
    },
    discard: () => {
      // On a disk that has just failed this may fail too; what led here is what counts.
      quietly(close);
      quietly(() => {
        rmSync(half, { force: true });
      });
      // What was refused must not look like a success tomorrow.
      if (isNamed && !replaces)
        quietly(() => {
          rmSync(path, { force: true });
        });
    },
  };
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Said by the failure that came first.
  }
}
