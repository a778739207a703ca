import { canonicalJson } from '../canonical-json.ts';
import { run } from '../database.ts';
import type { Db } from '../database.ts';
import { changedOne } from './projection.ts';
import type { FoldedEvent, Projections } from './projection.ts';

export const packProjections: Projections<'pack-imported' | 'pack-put-back'> = {
  'pack-imported': (db, event) => {
    const { pack } = event.payload;
    takeOutOfUse(db, event, pack.id);
    run(
      db,
      `INSERT INTO imported_pack (origin_counter, pack_id, version, kind, imported_at, imported_by, imported_seq, in_use, pack)
       VALUES (:originCounter, :packId, :version, :kind, :at, :actor, :seq, 1, :pack)`,
      {
        originCounter: event.originCounter,
        packId: pack.id,
        version: pack.version,
        kind: pack.kind,
        at: event.at,
        actor: event.actor,
        seq: event.seq,
        pack: canonicalJson(pack),
      },
    );
  },
  'pack-put-back': (db, event) => {
    changedOne(takeOutOfUse(db, event, event.payload.packId), event);
  },
};

function takeOutOfUse(db: Db, event: FoldedEvent<'pack-imported' | 'pack-put-back'>, packId: string): number {
  return run(
    db,
    `UPDATE imported_pack SET in_use = 0 WHERE origin_counter = :originCounter AND pack_id = :packId AND in_use = 1`,
    { originCounter: event.originCounter, packId },
  );
}
