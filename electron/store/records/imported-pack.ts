import type { StaffId } from '../../domain/ids.ts';
import type { Pack } from '../../domain/packs/envelope.ts';
import type { Instant } from '../../domain/time.ts';
import type { ImportedPack } from '../../usecases/ports.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';

const OWN = `origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)`;

interface InUseRow {
  readonly pack_id: string;
  readonly version: number;
  readonly imported_at: Instant;
  readonly imported_by: StaffId | null;
}

/** A version never changes, so each is read out of its JSON once a connection: every intake asks for the packs. */
const read = new WeakMap<Db, Map<string, Pack>>();

/** Imported packs this counter works with now, in the order of their ids. */
export function packsInUse(db: Db): readonly ImportedPack[] {
  return all<InUseRow>(
    db,
    `SELECT pack_id, version, imported_at, imported_by FROM imported_pack WHERE ${OWN} AND in_use = 1 ORDER BY pack_id`,
  ).flatMap((row) => {
    const pack = packVersion(db, row.pack_id, row.version);
    return pack === null ? [] : [{ pack, importedAt: row.imported_at, importedBy: row.imported_by }];
  });
}

/** One version that was imported at this counter, in use or not; null when there was none. */
export function packVersion(db: Db, packId: string, version: number): Pack | null {
  const known = read.get(db) ?? new Map<string, Pack>();
  read.set(db, known);
  const key = `${packId}/${String(version)}`;
  const pack = known.get(key) ?? readVersion(db, packId, version);
  if (pack !== null) known.set(key, pack);
  return pack;
}

/** The highest version of a pack imported at this counter, 0 for none. */
export function lastPackVersion(db: Db, packId: string): number {
  const row = one<{ last: number | null }>(
    db,
    `SELECT max(version) AS last FROM imported_pack WHERE ${OWN} AND pack_id = :packId`,
    { packId },
  );
  return row?.last ?? 0;
}

function readVersion(db: Db, packId: string, version: number): Pack | null {
  const row = one<{ pack: string }>(
    db,
    `SELECT pack FROM imported_pack WHERE ${OWN} AND pack_id = :packId AND version = :version`,
    { packId, version },
  );
  return row === undefined ? null : (parsed(row.pack) as Pack);
}
