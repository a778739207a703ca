import { open } from 'node:fs/promises';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';

/**
 * The text of a UTF-8 file somebody chose, of at most so many bytes; never more than those is read. Refusals: `file-too-large`
 * with the limit in megabytes, `file-not-text` for other encodings and no text at all, `disk-failed` for a file that cannot be read.
 */
export async function readTextFile(path: string, mostBytes: number): Promise<Outcome<string>> {
  let bytes: Uint8Array;
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > mostBytes) return refuse('file-too-large', { limit: Math.ceil(mostBytes / 1_000_000) });
      const buffer = new Uint8Array(size);
      const { bytesRead } = await file.read(buffer, 0, size, 0);
      bytes = buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return refuse('disk-failed');
  }
  try {
    // The byte order mark of Windows editors goes here.
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('file-not-text');
  }
}
