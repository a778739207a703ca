import { readdir, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout's root folder, absolute. */
export const checkout: string = resolve(import.meta.dirname, '../..');

/**
 * Where fetched and compiled things live, absolute. A person's goes to the user's cache folder and survives a new clone;
 * `.ci/run` keeps it inside the checkout by AMENDS_CACHE, so that a missing install step shows.
 */
export function cacheFolder(): string {
  const chosen = process.env['AMENDS_CACHE'];
  if (chosen !== undefined && chosen !== '') return resolve(checkout, chosen);
  const xdg = process.env['XDG_CACHE_HOME'];
  return join(xdg !== undefined && xdg !== '' ? xdg : join(homedir(), '.cache'), 'amends');
}

/** Removes what a set-up that was cut off left in the cache; another one may be at work, so only what is older than an hour. */
export async function dropLeftovers(): Promise<void> {
  for (const name of await readdir(cacheFolder())) {
    if (!name.startsWith('unfinished-')) continue;
    const path = join(cacheFolder(), name);
    if (Date.now() - (await stat(path)).mtimeMs > 3_600_000) await rm(path, { recursive: true, force: true });
  }
}
