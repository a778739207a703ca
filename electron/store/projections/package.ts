import { run } from '../database.ts';
import { changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

export const packageProjections: Projections<'package-made' | 'package-copied'> = {
  'package-made': (db, event) => {
    const { sequence, localDate, fileName, manifestSha256, fileSha256, firstSeq, lastSeq, lastHash } =
      event.payload;
    run(
      db,
      `INSERT INTO package (origin_counter, sequence, local_date, file_name, manifest_sha256, file_sha256, first_seq, last_seq,
         last_hash, made_at, made_by)
       VALUES (:originCounter, :sequence, :localDate, :fileName, :manifestSha256, :fileSha256, :firstSeq, :lastSeq,
         :lastHash, :at, :actor)`,
      {
        originCounter: event.originCounter,
        sequence,
        localDate,
        fileName,
        manifestSha256,
        fileSha256,
        firstSeq,
        lastSeq,
        lastHash,
        at: event.at,
        actor: event.actor,
      },
    );
  },
  'package-copied': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE package SET copied_at = :at, copies = copies + 1
         WHERE origin_counter = :originCounter AND sequence = :sequence`,
        { at: event.at, originCounter: event.originCounter, sequence: event.payload.sequence },
      ),
      event,
    );
  },
};
