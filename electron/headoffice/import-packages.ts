import type { Manifest } from '../documents/package/manifest.ts';
import type { Db } from './database.ts';
import type { LoadFault } from './faults.ts';
import { loadPackage, makeWaitingTables, type Loading } from './load-package.ts';
import { openFile, openInOrder } from './open-files.ts';
import type { ReadyPackage } from './package-copy.ts';
import type { Opening, UnusablePackage } from './open-package.ts';
import { quarantine, type Quarantined } from './quarantine.ts';

/** What became of one file. */
export type Imported =
  | { readonly kind: 'loaded' | 'already-loaded'; readonly path: string; readonly manifest: Manifest }
  | { readonly kind: 'quarantined'; readonly path: string; readonly why: Quarantined };

/** A second look is worth it when a key came to be known in between. */
const MAY_PASS_LATER: ReadonlySet<LoadFault> = new Set(['key-unknown', 'key-replaced']);

/**
 * Loads packages in the order given, each in a transaction of its own; a bad one is set aside with its reason and the rest goes on.
 * While the database works on one, the next are opened. Throws when the database cannot go on, or a file cannot be read.
 */
export async function importPackages(
  db: Db,
  paths: readonly string[],
  using: Opening,
  onImported: (imported: Imported, done: number) => void,
): Promise<readonly Imported[]> {
  await makeWaitingTables(db);
  const imported: Imported[] = [];
  let keysChanged = false;
  for await (const { path, opened } of openInOrder(paths, using)) {
    const { result, changed } = await importOne(db, path, opened);
    keysChanged ||= changed;
    imported.push(result);
    onImported(result, imported.length);
  }
  return keysChanged ? again(db, imported, using, onImported) : imported;
}

/** Packages of a key that another one of the same heap announced, when they came before it. */
async function again(
  db: Db,
  first: readonly Imported[],
  using: Opening,
  onImported: (imported: Imported, done: number) => void,
): Promise<readonly Imported[]> {
  const results = [...first];
  for (let changed = true; changed;) {
    changed = false;
    for (const [index, { kind, path }] of results.entries()) {
      const before = results[index];
      if (kind !== 'quarantined' || before?.kind !== 'quarantined' || !MAY_PASS_LATER.has(before.why.fault))
        continue;
      const { result, changed: keys } = await importOne(db, path, await openFile(path, using));
      changed ||= keys;
      if (result.kind === 'quarantined') continue;
      results[index] = result;
      onImported(result, index + 1);
    }
  }
  return results;
}

async function importOne(
  db: Db,
  path: string,
  opened: ReadyPackage | UnusablePackage,
): Promise<{ readonly result: Imported; readonly changed: boolean }> {
  if (!opened.ok) return { result: await setAside(db, path, opened, opened), changed: false };
  const loading: Loading = await loadPackage(db, opened);
  if (!loading.ok) return { result: await setAside(db, path, opened, loading), changed: false };
  return { result: { kind: loading.outcome, path, manifest: opened.manifest }, changed: loading.keysChanged };
}

async function setAside(
  db: Db,
  path: string,
  { fileName, fileSha256, manifest }: ReadyPackage | UnusablePackage,
  { ok, fault, detail }: Pick<Quarantined, 'ok' | 'fault' | 'detail'>,
): Promise<Imported> {
  const from =
    manifest === null
      ? null
      : { branch: manifest.branch, counter: manifest.counter, sequence: manifest.sequence };
  const why = { ok, fault, detail, fileName, fileSha256, from };
  await quarantine(db, why);
  return { kind: 'quarantined', path, why };
}
