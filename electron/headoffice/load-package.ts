import { all, copyInto, inTransaction, refusedValues, run, type Db } from './database.ts';
import { eraseCases } from './erase-cases.ts';
import { faulty, type Fault } from './faults.ts';
import {
  applyKeyChange,
  keyChanges,
  keyFault,
  keysOf,
  signedAfter,
  type CounterPlace,
} from './key-register.ts';
import { EVENT_TABLE, incoming, LOADED_TABLES } from './loaded-tables.ts';
import { continues, placeOf, type ChainLink, type Neighbours } from './package-chain.ts';
import type { ReadyPackage } from './package-copy.ts';

export type Loading =
  { readonly ok: true; readonly outcome: 'loaded' | 'already-loaded'; readonly keysChanged: boolean } | Fault;

/** Where rows of a package wait: of this connection alone, emptied by every commit. Once a connection. */
export async function makeWaitingTables(db: Db): Promise<void> {
  for (const { name } of LOADED_TABLES) {
    await run(
      db,
      `CREATE TEMPORARY TABLE IF NOT EXISTS ${incoming(name)} (LIKE ${name} INCLUDING DEFAULTS) ON COMMIT DELETE ROWS`,
    );
  }
}

/** Raised inside the transaction so that nothing of it stays. */
class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.fault);
    this.fault = fault;
  }
}

/**
 * Loads a proved package in one transaction: key, place in the chain, rows, register. A refusal leaves nothing of it behind; what
 * is thrown is not the package's fault.
 */
export async function loadPackage(db: Db, ready: ReadyPackage): Promise<Loading> {
  try {
    return await inTransaction(db, () => loadInside(db, ready));
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    const why = refusedValues(error);
    if (why !== null) return faulty('rows-refused', why);
    throw error;
  }
}

async function loadInside(db: Db, ready: ReadyPackage): Promise<Loading> {
  const { manifest, link } = ready;
  const place = { branch: manifest.branch, counter: manifest.counter };
  const signed = { keySha256: ready.keySha256, sequence: link.sequence, keysMade: ready.keysMade };
  // Two imports of one branch wait for each other here; others go on.
  await run(db, 'SELECT 1 FROM counters WHERE branch = $1 ORDER BY counter FOR UPDATE', [place.branch]);
  const badKey = keyFault(signed, await keysOf(db, place));
  if (badKey !== null) throw new Refused(badKey);
  const neighbours = await neighboursOf(db, place, link.sequence);
  const found = placeOf(link, neighbours);
  if (found.kind !== 'refused') await leaveQuarantine(db, place.branch, ready.fileSha256);
  if (found.kind === 'already-loaded') return { ok: true, outcome: 'already-loaded', keysChanged: false };
  if (found.kind === 'refused') throw new Refused(faulty(found.fault, found.other ?? ''));
  const changes = keyChanges(signed);
  for (const change of changes) {
    const behind = await signedAfter(db, place, change);
    if (behind !== null) throw new Refused(faulty('does-not-precede', behind));
  }
  await loadRows(db, ready);
  await writePackage(db, ready, found.linked);
  const { after } = neighbours;
  if (after !== null && continues(link, after)) {
    await run(db, 'UPDATE packages SET linked = true WHERE branch = $1 AND counter = $2 AND sequence = $3', [
      place.branch,
      place.counter,
      after.sequence,
    ]);
  }
  for (const change of changes) await applyKeyChange(db, place, change);
  return { ok: true, outcome: 'loaded', keysChanged: changes.length > 0 };
}

/** A file that was set aside for want of a key, or of a neighbour, and is found good now. */
async function leaveQuarantine(db: Db, branch: string, fileSha256: string): Promise<void> {
  await run(db, `DELETE FROM quarantine WHERE branch IN ('', $1) AND file_sha256 = $2`, [branch, fileSha256]);
}

interface LinkRow {
  readonly sequence: number;
  readonly manifest_sha256: string;
  readonly previous: string | null;
  readonly first_seq: string;
  readonly last_seq: string;
  readonly first_prev_hash: string;
  readonly last_hash: string;
}

async function neighboursOf(
  db: Db,
  { branch, counter }: CounterPlace,
  sequence: number,
): Promise<Neighbours> {
  const rows = await all<LinkRow>(
    db,
    `SELECT sequence, manifest_sha256, previous, first_seq, last_seq, first_prev_hash, last_hash
     FROM packages WHERE branch = $1 AND counter = $2 AND sequence IN ($3,
       (SELECT max(sequence) FROM packages WHERE branch = $1 AND counter = $2 AND sequence < $3),
       (SELECT min(sequence) FROM packages WHERE branch = $1 AND counter = $2 AND sequence > $3))`,
    [branch, counter, sequence],
  );
  const links = rows.map(linkOf);
  return {
    before: links.find((link) => link.sequence < sequence) ?? null,
    same: links.find((link) => link.sequence === sequence) ?? null,
    after: links.find((link) => link.sequence > sequence) ?? null,
  };
}

function linkOf(row: LinkRow): ChainLink {
  return {
    sequence: row.sequence,
    manifestSha256: row.manifest_sha256,
    previous: row.previous,
    firstSeq: Number(row.first_seq),
    lastSeq: Number(row.last_seq),
    firstPrevHash: row.first_prev_hash,
    lastHash: row.last_hash,
  };
}

/** Through the waiting tables into the real ones: a row gives way to one of a later event, never the other way round. */
async function loadRows(db: Db, { manifest, rows }: ReadyPackage): Promise<void> {
  const { branch, counter } = manifest;
  // At once where they belong: a package has its own counter's events alone, and its place in the chain says that none is there yet.
  await copyInto(db, EVENT_TABLE.name, EVENT_TABLE.columns, rows.events);
  const shared = await toldByOthers(db, branch, counter);
  for (const { file, name, id, columns: own } of LOADED_TABLES) {
    if (rows.ids[file].length === 0) continue;
    await copyInto(db, incoming(name), own, rows.tables[file]);
    const listed = own.join(', ');
    await run(
      db,
      `INSERT INTO ${name} AS kept (${listed}) SELECT ${listed} FROM ${incoming(name)}
       ON CONFLICT (branch, ${id}, counter) DO UPDATE SET (${listed}) = ROW (${own.map((column) => `excluded.${column}`).join(', ')})
       WHERE excluded.event_seq > kept.event_seq`,
    );
    if (shared) await markLatest(db, { name, id }, branch, rows.ids[file]);
  }
  await eraseCases(db, branch, rows.cases);
}

async function toldByOthers(db: Db, branch: string, counter: number): Promise<boolean> {
  const found = await all(db, 'SELECT 1 FROM packages WHERE branch = $1 AND counter <> $2 LIMIT 1', [
    branch,
    counter,
  ]);
  return found.length > 0;
}

/**
 * Of rows that two counters tell of the same thing, the one whose last event is younger. Numbers of two counters cannot be
 * compared, so this one time a clock decides; the rows themselves decide alone, so the order of loading does not.
 */
async function markLatest(
  db: Db,
  { name, id }: { readonly name: string; readonly id: string },
  branch: string,
  ids: readonly string[],
): Promise<void> {
  await run(
    db,
    `UPDATE ${name} SET latest = NOT latest
     FROM (SELECT DISTINCT ON (${id}) ${id} AS id, counter FROM ${name}
           WHERE branch = $1 AND ${id} = ANY ($2::text[])
           ORDER BY ${id}, event_at DESC, counter) AS youngest
     WHERE ${name}.branch = $1 AND ${name}.${id} = youngest.id AND ${name}.latest <> (${name}.counter = youngest.counter)`,
    [branch, ids],
  );
}

async function writePackage(db: Db, ready: ReadyPackage, linked: boolean): Promise<void> {
  const { manifest, link } = ready;
  await run(
    db,
    `INSERT INTO packages (branch, counter, sequence, manifest_sha256, previous, first_seq, last_seq, first_prev_hash,
       last_hash, linked, key_sha256, file_name, file_sha256, counts)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::jsonb)`,
    [
      manifest.branch,
      manifest.counter,
      link.sequence,
      link.manifestSha256,
      link.previous,
      link.firstSeq,
      link.lastSeq,
      link.firstPrevHash,
      link.lastHash,
      linked,
      ready.keySha256,
      ready.fileName,
      ready.fileSha256,
      JSON.stringify(manifest.counts),
    ],
  );
}
