import { run } from '../database.ts';
import type { Projections } from './projection.ts';

export const comingTogetherProjections: Projections<'counter-trusted' | 'package-imported'> = {
  /** Keyed by whose log says so: what another counter trusts is no reason to trust it here. */
  'counter-trusted': (db, event) => {
    const { counter, publicKeyPem, fromSequence } = event.payload;
    run(
      db,
      `INSERT INTO trusted_counter (origin_counter, counter, from_sequence, public_key_pem, trusted_at, trusted_by)
       VALUES (:originCounter, :counter, :fromSequence, :publicKeyPem, :at, :actor)
       ON CONFLICT (origin_counter, counter, from_sequence) DO UPDATE SET public_key_pem = excluded.public_key_pem,
         trusted_at = excluded.trusted_at, trusted_by = excluded.trusted_by`,
      {
        originCounter: event.originCounter,
        counter,
        fromSequence,
        publicKeyPem,
        at: event.at,
        actor: event.actor,
      },
    );
  },
  'package-imported': (db, event) => {
    const { counter, sequence, manifestSha256, fileSha256, events, lastSeq, lastHash } = event.payload;
    run(
      db,
      `INSERT INTO imported_package (origin_counter, counter, sequence, manifest_sha256, file_sha256, events, last_seq,
         last_hash, known_from, imported_at, imported_by)
       VALUES (:originCounter, :counter, :sequence, :manifestSha256, :fileSha256, :events, :lastSeq,
         :lastHash, :originSeq, :at, :actor)`,
      {
        originCounter: event.originCounter,
        counter,
        sequence,
        manifestSha256,
        fileSha256,
        events,
        lastSeq,
        lastHash,
        originSeq: event.originSeq,
        at: event.at,
        actor: event.actor,
      },
    );
  },
};
