import { packageFileName } from '../../domain/day-close/package-name.ts';
import type { PackagePlace, PackageRows } from '../../domain/day-close/package-rows.ts';
import { done, refuse, type Outcome } from '../../domain/refusal.ts';
import { localDateTimeOf, type Instant } from '../../domain/time.ts';
import { CASE_COLUMNS } from './columns/case-columns.ts';
import { FOLLOW_UP_COLUMNS } from './columns/follow-up-columns.ts';
import { LETTER_COLUMNS } from './columns/letter-columns.ts';
import { PROMISE_COLUMNS } from './columns/promise-columns.ts';
import { csvBytes } from './csv.ts';
import { eventLines } from './event-lines.ts';
import type { FiledLetter } from './letter-files.ts';
import {
  MANIFEST_PATH,
  manifestBytes,
  PACKAGE_FORMAT,
  SIGNATURE_PATH,
  SIGNER_PATH,
  type Manifest,
} from './manifest.ts';
import type { Hash, PackageSigner } from './ports.ts';
import { zipFiles, type PackageFile } from './zip.ts';

export interface PackageInput {
  readonly place: PackagePlace;
  readonly rows: PackageRows;
  /** The rows' letters with their bytes, from `fileLetters`. */
  readonly letters: readonly FiledLetter[];
  /** One page, printed from `summaryHtml`. */
  readonly summaryPdf: Uint8Array;
  readonly signer: PackageSigner;
  readonly hash: Hash;
  /** The date every file inside carries. */
  readonly at: Instant;
}

export interface Package {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly fileSha256: string;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
}

/**
 * One day's package (product F2), version 1, in memory: the same inputs give the same bytes. Refuses with `verify-failed` when
 * an event does not follow on the one before it: a package that cannot be proved is worse than a late one.
 */
export async function makePackage(input: PackageInput): Promise<Outcome<Package>> {
  const { place, rows, letters, signer, hash } = input;
  const first = rows.events[0]?.header.originSeq;
  const last = rows.events.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a package without events');
  const events = eventLines(rows.events, place.before, hash);
  if (events === null) return refuse('verify-failed');

  const files: readonly PackageFile[] = [
    { path: SIGNER_PATH, bytes: Buffer.from(signer.publicKeyPem, 'utf8') },
    { path: 'summary.pdf', bytes: input.summaryPdf },
    { path: 'cases.csv', bytes: csvBytes(CASE_COLUMNS, rows.cases, place) },
    { path: 'follow-ups.csv', bytes: csvBytes(FOLLOW_UP_COLUMNS, rows.followUps, place) },
    { path: 'promises.csv', bytes: csvBytes(PROMISE_COLUMNS, rows.promises, place) },
    { path: 'letters.csv', bytes: csvBytes(LETTER_COLUMNS, letters, place) },
    { path: 'events.jsonl', bytes: events },
    ...letters.flatMap((filed) => filed.files),
  ];
  const manifest: Manifest = {
    format: PACKAGE_FORMAT,
    branch: place.branch,
    counter: place.counter,
    sequence: place.sequence,
    previous: place.before?.manifestSha256 ?? null,
    events: { first, last: last.header.originSeq, hash: last.hash },
    counts: {
      cases: rows.cases.length,
      events: rows.events.length,
      followUps: rows.followUps.length,
      letters: rows.letters.length,
      promises: rows.promises.length,
    },
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: hash(bytes) })),
  };
  const signed = manifestBytes(manifest);
  const head = [
    { path: MANIFEST_PATH, bytes: signed },
    { path: SIGNATURE_PATH, bytes: signer.sign(signed) },
  ];
  const bytes = await zipFiles([...head, ...files], localDateTimeOf(input.at, place.zone));
  return done({
    fileName: packageFileName(place.branch, place.counter, place.localDate, place.sequence),
    bytes,
    fileSha256: hash(bytes),
    manifest,
    manifestSha256: hash(signed),
  });
}
