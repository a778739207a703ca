import type { ConflictSubject } from '../../domain/merging/conflicts.ts';
import type { StoredEvent } from '../../domain/event.ts';
import type { CaseId, CounterId } from '../../domain/ids.ts';
import type { ConflictRow, CounterPackage, HeldPackage, Origins, TrustedKey } from '../../usecases/ports.ts';
import { parsed } from '../canonical-json.ts';
import { all, one, run } from '../database.ts';
import type { Db } from '../database.ts';
import { headOf } from '../log/adopt.ts';
import { ownCounter } from '../log/append.ts';
import { CUSTOMER_COLUMNS, customerOf } from './customer.ts';
import type { CustomerColumns } from './customer.ts';
import { timelineDetail } from './timeline-detail.ts';

const OWN_COUNTER = `(SELECT origin_counter FROM event WHERE seq = 1)`;

/** What this log knows of the other counters of its branch. */
export function originsPort(db: Db): Origins {
  return {
    own: () => ownCounter(db),
    head: (counter) => headOf(db, counter),
    keysOf: (counter) => keysOf(db, counter),
    trusted: () => trustedKeys(db),
    packagesOf: (counter) => packagesOf(db, counter),
    ownPackage: (sequence) => ownPackage(db, sequence),
    held: () => heldPackages(db),
    heldBytes: (counter, sequence) => heldBytes(db, counter, sequence),
    hold: (held, bytes) => hold(db, held, bytes),
    letGo: (counter, sequence) => letGo(db, counter, sequence),
    conflicts: () => openConflicts(db),
    conflictSides: (caseId, subject, about) => conflictSides(db, caseId, subject, about),
  };
}

function trustedKeys(db: Db): readonly TrustedKey[] {
  return all<TrustedKey>(
    db,
    `SELECT counter, from_sequence AS "fromSequence", public_key_pem AS "publicKeyPem", trusted_at AS "trustedAt"
     FROM trusted_counter WHERE origin_counter = ${OWN_COUNTER} ORDER BY counter, from_sequence`,
  );
}

/** The first first. Only what this counter's supervisor confirmed. */
function keysOf(db: Db, counter: CounterId): readonly TrustedKey[] {
  return trustedKeys(db).filter((key) => key.counter === counter);
}

function packagesOf(db: Db, counter: CounterId): readonly CounterPackage[] {
  return all<CounterPackage>(
    db,
    `SELECT counter, sequence, manifest_sha256 AS "manifestSha256", last_seq AS "lastSeq", last_hash AS "lastHash",
       events, imported_at AS "importedAt"
     FROM imported_package WHERE origin_counter = ${OWN_COUNTER} AND counter = :counter ORDER BY sequence`,
    { counter },
  );
}

/** The SHA-256 of the manifest of one of our own packages. */
function ownPackage(db: Db, sequence: number): string | null {
  const row = one<{ manifest_sha256: string }>(
    db,
    `SELECT manifest_sha256 FROM package WHERE origin_counter = ${OWN_COUNTER} AND sequence = :sequence`,
    { sequence },
  );
  return row?.manifest_sha256 ?? null;
}

function heldPackages(db: Db): readonly HeldPackage[] {
  return all<HeldPackage>(
    db,
    `SELECT counter, sequence, manifest_sha256 AS "manifestSha256", file_name AS "fileName", held_at AS "heldAt",
       needs_counter AS "needsCounter", needs_sequence AS "needsSequence"
     FROM held_package ORDER BY counter, sequence`,
  );
}

function heldBytes(db: Db, counter: CounterId, sequence: number): Uint8Array | null {
  const row = one<{ bytes: Buffer }>(
    db,
    `SELECT bytes FROM held_package WHERE counter = :counter AND sequence = :sequence`,
    { counter, sequence },
  );
  return row?.bytes ?? null;
}

/** Opened and proved, it waits in the log's file: the stick it came on is not needed again. */
function hold(db: Db, held: HeldPackage, bytes: Uint8Array): void {
  run(
    db,
    `INSERT INTO held_package (counter, sequence, manifest_sha256, file_name, held_at, needs_counter, needs_sequence, bytes)
     VALUES (:counter, :sequence, :manifestSha256, :fileName, :heldAt, :needsCounter, :needsSequence, :bytes)
     ON CONFLICT (counter, sequence) DO UPDATE SET needs_counter = excluded.needs_counter,
       needs_sequence = excluded.needs_sequence`,
    { ...held, bytes },
  );
}

function letGo(db: Db, counter: CounterId, sequence: number): void {
  run(db, `DELETE FROM held_package WHERE counter = :counter AND sequence = :sequence`, {
    counter,
    sequence,
  });
}

interface OpenConflictRow extends CustomerColumns {
  readonly case_id: CaseId;
  readonly number: string;
  readonly matter: string;
  readonly subject: ConflictSubject;
  readonly about: string;
  readonly what: string | null;
  readonly sides: string;
}

/** What a person still has to decide, the oldest case first. */
function openConflicts(db: Db): readonly ConflictRow[] {
  const names = new Map(
    all<{ id: string; name: string }>(db, `SELECT id, name FROM staff`).map(({ id, name }) => [id, name]),
  );
  return all<OpenConflictRow>(
    db,
    `SELECT conflict.case_id, complaint_case.number, complaint_case.matter, conflict.subject, conflict.about,
       coalesce((SELECT what FROM promise WHERE promise.id = conflict.about),
         (SELECT why FROM goodwill WHERE goodwill.id = conflict.about)) AS what,
       conflict.sides, ${CUSTOMER_COLUMNS}
     FROM conflict JOIN complaint_case ON complaint_case.id = conflict.case_id
     WHERE conflict.decided = 0 ORDER BY complaint_case.arrived_seq, conflict.subject, conflict.about`,
  ).map((row) => ({
    caseId: row.case_id,
    number: row.number,
    customer: customerOf(row),
    matter: row.matter,
    subject: row.subject,
    about: row.about,
    what: row.what ?? '',
    sides: sidesOf(row.sides).map((side) => {
      const detail = timelineDetail(side);
      return {
        counter: side.originCounter,
        seq: side.originSeq,
        at: side.at,
        actorName: names.get(side.secondActor ?? side.actor ?? '') ?? '',
        kind: side.kind,
        detail: typeof detail['to'] === 'string' ? { ...detail, to: names.get(detail['to']) ?? '' } : detail,
      };
    }),
  }));
}

function conflictSides(
  db: Db,
  caseId: CaseId,
  subject: ConflictSubject,
  about: string,
): readonly StoredEvent[] {
  const row = one<{ sides: string }>(
    db,
    `SELECT sides FROM conflict WHERE case_id = :caseId AND subject = :subject AND about = :about AND decided = 0`,
    { caseId, subject, about },
  );
  return row === undefined ? [] : sidesOf(row.sides);
}

function sidesOf(sides: string): readonly StoredEvent[] {
  // Written by projections/conflict.ts.
  return parsed(sides) as readonly StoredEvent[];
}
