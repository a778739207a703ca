import { closeSync, fsyncSync, openSync, readFileSync, renameSync } from 'node:fs';
import { syncPath, writeWholly } from './durable-files.ts';

/** Null where there is no such file; what cannot be read throws. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A key that a power cut takes away after it signed would break the chain of trust: fsync before first use. */
export function writeDurably(folder: string, path: string, text: string): void {
  const part = `${path}.part`;
  const file = openSync(part, 'w', 0o600);
  try {
    writeWholly(file, Buffer.from(text, 'utf8'));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
  syncPath(folder);
}
