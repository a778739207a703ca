import { all, inTransaction, run, type Db } from './database.ts';
import type { KeyMade } from './logged-events.ts';
import { faulty, type Fault, type KeyFault } from './faults.ts';
import { fingerprint } from './key-fingerprint.ts';

export interface CounterPlace {
  readonly branch: string;
  readonly counter: number;
}
export interface RegisteredKey {
  readonly keySha256: string;
  /** The last package it may sign, once another key has taken its place; null while it has not. */
  readonly retiredAfter: number | null;
}

/** Enters a counter and its key, by a person's word. Twice changes nothing. */
export async function addKey(
  db: Db,
  { branch, counter }: CounterPlace,
  publicKeyPem: string,
): Promise<string | null> {
  const keySha256 = fingerprint(publicKeyPem);
  if (keySha256 === null) return null;
  await inTransaction(db, async () => {
    await run(db, 'INSERT INTO counters (branch, counter) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      branch,
      counter,
    ]);
    await run(
      db,
      `INSERT INTO counter_keys (branch, counter, key_sha256, public_key_pem, source)
       VALUES ($1, $2, $3, $4, 'registered') ON CONFLICT DO NOTHING`,
      [branch, counter, keySha256, publicKeyPem],
    );
  });
  return keySha256;
}

export async function keysOf(db: Db, { branch, counter }: CounterPlace): Promise<readonly RegisteredKey[]> {
  const rows = await all<{ key_sha256: string; retired_after: number | null }>(
    db,
    'SELECT key_sha256, retired_after FROM counter_keys WHERE branch = $1 AND counter = $2',
    [branch, counter],
  );
  return rows.map((row) => ({ keySha256: row.key_sha256, retiredAfter: row.retired_after }));
}

interface Signed {
  readonly keySha256: string;
  readonly sequence: number;
  readonly keysMade: readonly KeyMade[];
}

/**
 * Whether the register lets this key sign this package. A key nobody knows that says of itself that it takes the place of a known
 * one is not believed either: whoever took a counter's data could say so. A person asks the branch and enters it.
 */
export function keyFault(
  { keySha256, sequence, keysMade }: Signed,
  register: readonly RegisteredKey[],
): Fault<KeyFault> | null {
  const known = register.find((key) => key.keySha256 === keySha256);
  if (known === undefined) {
    const replaces = keysMade.some(
      (made) =>
        fingerprint(made.publicKeyPem) === keySha256 &&
        register.some((key) => key.keySha256 === fingerprint(made.replaces)),
    );
    return faulty(replaces ? 'key-replaced' : 'key-unknown', keySha256);
  }
  return known.retiredAfter !== null && sequence > known.retiredAfter
    ? faulty('key-retired', keySha256)
    : null;
}

/** What a package to be loaded says about the keys of its counter: the old ones retire, and whom a known key names is known. */
export interface KeyChange {
  readonly retires: string;
  readonly retiredAfter: number;
  /** The new key, when the old one signed for it. */
  readonly announced: { readonly keySha256: string; readonly publicKeyPem: string } | null;
}

export function keyChanges({ keySha256, sequence, keysMade }: Signed): readonly KeyChange[] {
  return keysMade.flatMap(({ publicKeyPem, replaces }): KeyChange[] => {
    const [to, from] = [fingerprint(publicKeyPem), fingerprint(replaces)];
    if (to === null || from === null || to === from) return [];
    if (from === keySha256) {
      return [{ retires: from, retiredAfter: sequence, announced: { keySha256: to, publicKeyPem } }];
    }
    return to === keySha256 ? [{ retires: from, retiredAfter: sequence - 1, announced: null }] : [];
  });
}

/** A package of a retired key that is loaded already, behind the one that retires it: its number, or null. */
export async function signedAfter(
  db: Db,
  { branch, counter }: CounterPlace,
  { retires, retiredAfter }: KeyChange,
): Promise<number | null> {
  const rows = await all<{ sequence: number }>(
    db,
    `SELECT sequence FROM packages WHERE branch = $1 AND counter = $2 AND key_sha256 = $3 AND sequence > $4
     ORDER BY sequence LIMIT 1`,
    [branch, counter, retires, retiredAfter],
  );
  return rows[0]?.sequence ?? null;
}

export async function applyKeyChange(
  db: Db,
  { branch, counter }: CounterPlace,
  change: KeyChange,
): Promise<void> {
  await run(
    db,
    `UPDATE counter_keys SET retired_after = $4
     WHERE branch = $1 AND counter = $2 AND key_sha256 = $3 AND (retired_after IS NULL OR retired_after > $4)`,
    [branch, counter, change.retires, change.retiredAfter],
  );
  if (change.announced === null) return;
  await run(
    db,
    `INSERT INTO counter_keys (branch, counter, key_sha256, public_key_pem, source)
     VALUES ($1, $2, $3, $4, 'announced') ON CONFLICT DO NOTHING`,
    [branch, counter, change.announced.keySha256, change.announced.publicKeyPem],
  );
}
