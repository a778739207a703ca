import type {
  PackageBefore,
  PackageEvent,
  PackageFollowUp,
  PackageLetter,
  PackagePromise,
  PackageRows,
  StoredPdf,
} from '../../domain/day-close/package-rows.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import type { SealedTo } from '../../domain/sealing.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { eventsSince } from './event.ts';
import { changedCases } from './package-case.ts';
import { CHANGED, CHANGED_KNOWN, changedSince } from './package-changed.ts';
import { changedImprovements } from './package-improvement.ts';
import { PAPER_COLUMNS, paperHead } from './paper.ts';
import type { PaperColumns } from './paper.ts';
import { PROMISE_COLUMNS, promiseNow } from './promise.ts';
import type { PromiseRow } from './promise.ts';

export interface PackageMade extends PackageBefore {
  readonly localDate: LocalDate;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly bytes: number;
  readonly sealedTo: SealedTo;
  /** Where it was handed over; empty where no event says so. */
  readonly folder: string;
  readonly firstSeq: number;
  readonly madeAt: Instant;
  readonly copiedAt: Instant | null;
  /** Its kept file was removed, since words in it were erased. */
  readonly erasedAt: Instant | null;
  readonly redacted: {
    readonly fileName: string;
    readonly fileSha256: string;
    readonly bytes: number;
  } | null;
}

interface PackageMadeRow {
  readonly sequence: number;
  readonly local_date: LocalDate;
  readonly file_name: string;
  readonly manifest_sha256: string;
  readonly file_sha256: string;
  readonly bytes: number;
  readonly sealed_to: SealedTo;
  readonly folder: string;
  readonly redacted_name: string | null;
  readonly redacted_sha256: string | null;
  readonly redacted_bytes: number | null;
  readonly first_seq: number;
  readonly last_seq: number;
  readonly last_hash: string;
  readonly made_at: Instant;
  readonly copied_at: Instant | null;
  readonly erased_at: Instant | null;
}

/** This counter's packages, the newest first; with `below` only those of a lower number. */
export function packagesMade(db: Db, most = 60, below = Number.MAX_SAFE_INTEGER): readonly PackageMade[] {
  return all<PackageMadeRow>(
    db,
    `SELECT sequence, local_date, file_name, manifest_sha256, file_sha256, bytes,
       trim(sealed_to || ' ' || sealed_also) AS sealed_to, folder, redacted_name, redacted_sha256, redacted_bytes,
       first_seq, last_seq, last_hash, made_at, copied_at, erased_at
     FROM package WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND sequence < :below
     ORDER BY sequence DESC LIMIT :most`,
    { most, below },
  ).map((row) => ({
    sequence: row.sequence,
    localDate: row.local_date,
    fileName: row.file_name,
    manifestSha256: row.manifest_sha256,
    fileSha256: row.file_sha256,
    bytes: row.bytes,
    sealedTo: row.sealed_to,
    folder: row.folder,
    redacted:
      row.redacted_name === null
        ? null
        : {
            fileName: row.redacted_name,
            fileSha256: row.redacted_sha256 ?? '',
            bytes: row.redacted_bytes ?? 0,
          },
    firstSeq: row.first_seq,
    lastSeq: row.last_seq,
    lastHash: row.last_hash,
    madeAt: row.made_at,
    copiedAt: row.copied_at,
    erasedAt: row.erased_at,
  }));
}

export interface PackageCopied {
  readonly at: Instant;
  readonly folder: string;
}

/** Every time these packages of this counter were copied again, the oldest first. */
export function copiesOf(
  db: Db,
  sequences: readonly number[],
): ReadonlyMap<number, readonly PackageCopied[]> {
  const found = new Map<number, PackageCopied[]>();
  const rows = all<{ sequence: number; copied_at: Instant; folder: string }>(
    db,
    `SELECT package_copy.sequence, package_copy.copied_at, package_copy.folder
     FROM json_each(:sequences) AS asked JOIN package_copy ON package_copy.sequence = asked.value
     WHERE package_copy.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)
     ORDER BY package_copy.copied_seq`,
    { sequences: JSON.stringify(sequences) },
  );
  for (const { sequence, copied_at: at, folder } of rows) {
    const copies = found.get(sequence) ?? [];
    copies.push({ at, folder });
    found.set(sequence, copies);
  }
  return found;
}

/** This counter's cases of days before `localDate` that something happened to since the last package. */
export function changedOlderCases(db: Db, localDate: LocalDate): number {
  const row = one<{ changed: number }>(
    db,
    `WITH ${CHANGED} SELECT count(*) AS changed FROM changed JOIN complaint_case ON complaint_case.id = changed.case_id
     WHERE complaint_case.local_date < :localDate
       AND complaint_case.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)`,
    { localDate, after: packagesMade(db, 1)[0]?.lastSeq ?? 0 },
  );
  return row?.changed ?? 0;
}

/**
 * Everything since the last package: its events, and the rows of every case with at least one of them, old cases too
 * (product F4). Reads on any connection; a reader in a worker sees one state of the log inside one transaction.
 * `read` is given the events one by one.
 */
export function packageRows<Events>(
  db: Db,
  read: (events: Iterable<PackageEvent>) => Events,
): PackageRows<Events> {
  return db.transaction((): PackageRows<Events> => {
    const after = packagesMade(db, 1)[0]?.lastSeq ?? 0;
    const changed = changedSince(db, after);
    return {
      cases: changedCases(db, changed),
      followUps: changedFollowUps(db, changed),
      promises: changedPromises(db, changed),
      letters: changedLetters(db, changed),
      improvements: changedImprovements(db, after),
      events: read(eventsSince(db, after)),
    };
  })();
}

interface PackageFollowUpRow {
  readonly number: string;
  readonly staff_name: string | null;
  readonly id: string;
  readonly case_id: string;
  readonly kind: FollowUp['kind'];
  readonly at: Instant;
  readonly said: string;
  readonly outcome: FollowUp['outcome'];
  readonly satisfaction: FollowUp['satisfaction'] | null;
  readonly next_contact_at: string | null;
  readonly settles: string | null;
}

function changedFollowUps(db: Db, changed: string): readonly PackageFollowUp[] {
  return all<PackageFollowUpRow>(
    db,
    `WITH ${CHANGED_KNOWN}
     SELECT complaint_case.number, staff.name AS staff_name, follow_up.id, follow_up.case_id, follow_up.kind, follow_up.at,
       follow_up.said, follow_up.outcome, follow_up.satisfaction, follow_up.next_contact_at, follow_up.settles
     FROM changed JOIN complaint_case ON complaint_case.id = changed.case_id
       JOIN follow_up ON follow_up.case_id = changed.case_id
       LEFT JOIN staff ON staff.id = follow_up.by_staff
     ORDER BY complaint_case.arrived_seq, follow_up.entered_seq`,
    { changed },
  ).map((row) => ({
    caseNumber: row.number,
    staffName: row.staff_name ?? '',
    followUp: {
      id: row.id,
      caseId: row.case_id,
      kind: row.kind,
      at: row.at,
      said: row.said,
      outcome: row.outcome,
      ...(row.satisfaction === null || row.satisfaction === undefined
        ? {}
        : { satisfaction: row.satisfaction }),
      ...(row.next_contact_at === null ? {} : { nextContactAt: row.next_contact_at }),
      ...(row.settles === null ? {} : { settles: row.settles }),
    },
  }));
}

function changedPromises(db: Db, changed: string): readonly PackagePromise[] {
  return all<PromiseRow & { readonly number: string }>(
    db,
    `WITH ${CHANGED_KNOWN}
     SELECT complaint_case.number, ${PROMISE_COLUMNS}
     FROM changed JOIN complaint_case ON complaint_case.id = changed.case_id JOIN promise ON promise.case_id = changed.case_id
     ORDER BY complaint_case.arrived_seq, promise.made_seq`,
    { changed },
  ).map((row) => ({ caseNumber: row.number, promise: promiseNow(row) }));
}

interface PackageLetterRow extends PaperColumns {
  readonly number: string;
  readonly approved_at: Instant | null;
  readonly posted_at: Instant | null;
  readonly signed_at: Instant | null;
  readonly asked_at: Instant | null;
  readonly returned_at: Instant | null;
  readonly return_reason: string;
  readonly override_reason: string;
}

function changedLetters(db: Db, changed: string): readonly PackageLetter[] {
  const pdfs = all<{ paper_id: string; version: number; sha256: string }>(
    db,
    `WITH ${CHANGED_KNOWN}
     SELECT paper_pdf.paper_id, paper_pdf.version, paper_pdf.sha256
     FROM changed JOIN paper ON paper.case_id = changed.case_id JOIN paper_pdf ON paper_pdf.paper_id = paper.id
     ORDER BY paper_pdf.version`,
    { changed },
  );
  const pdfsOf = new Map<string, StoredPdf[]>();
  for (const { paper_id: id, version, sha256 } of pdfs) {
    pdfsOf.set(id, [...(pdfsOf.get(id) ?? []), { version, sha256 }]);
  }
  return all<PackageLetterRow>(
    db,
    `WITH ${CHANGED_KNOWN}
     SELECT complaint_case.number, paper.approved_at, paper.posted_at, paper.signed_at, paper.asked_at, paper.returned_at,
       paper.return_reason, paper.override_reason, ${PAPER_COLUMNS}
     FROM changed JOIN complaint_case ON complaint_case.id = changed.case_id JOIN paper ON paper.case_id = changed.case_id
     ORDER BY complaint_case.arrived_seq, paper.drafted_seq`,
    { changed },
  ).map((row) => ({
    caseNumber: row.number,
    paper: paperHead(row),
    pdfs: pdfsOf.get(row.id) ?? [],
    approvedAt: row.approved_at,
    postedAt: row.posted_at,
    signedAt: row.signed_at,
    review: {
      askedAt: row.asked_at,
      returnedAt: row.returned_at,
      returnReason: row.return_reason,
      overrideReason: row.override_reason,
    },
  }));
}
