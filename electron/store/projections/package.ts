import { run } from '../database.ts';
import { changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

export const packageProjections: Projections<'package-made' | 'package-copied'> = {
  'package-made': (db, event) => {
    const { sequence, localDate, fileName, manifestSha256, fileSha256, firstSeq, lastSeq, lastHash } =
      event.payload;
    const { bytes, sealedTo, folder, redacted } = event.payload;
    const [first = sealedTo, ...others] = sealedTo.split(' ');
    run(
      db,
      `INSERT INTO package (origin_counter, sequence, local_date, file_name, manifest_sha256, file_sha256, first_seq, last_seq,
         last_hash, bytes, sealed_to, sealed_also, folder, redacted_name, redacted_sha256, redacted_bytes, made_at, made_by)
       VALUES (:originCounter, :sequence, :localDate, :fileName, :manifestSha256, :fileSha256, :firstSeq, :lastSeq,
         :lastHash, :bytes, :sealedTo, :sealedAlso, :folder, :redactedName, :redactedSha256, :redactedBytes, :at, :actor)`,
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
        bytes,
        sealedTo: first,
        sealedAlso: others.join(' '),
        folder,
        redactedName: redacted?.fileName ?? null,
        redactedSha256: redacted?.fileSha256 ?? null,
        redactedBytes: redacted?.bytes ?? null,
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
    run(
      db,
      `INSERT INTO package_copy (origin_counter, copied_seq, sequence, copied_at, copied_by, folder)
       VALUES (:originCounter, :seq, :sequence, :at, :actor, :folder)`,
      {
        originCounter: event.originCounter,
        seq: event.seq,
        sequence: event.payload.sequence,
        at: event.at,
        actor: event.actor,
        folder: event.payload.folder,
      },
    );
  },
};
