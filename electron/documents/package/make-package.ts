import { packageFileName } from '../../domain/day-close/package-name.ts';
import type { PackagePlace, PackageRows } from '../../domain/day-close/package-rows.ts';
import { localDateTimeOf, type Instant } from '../../domain/time.ts';
import type { EventLines, LinesUnderWay } from './event-lines.ts';
import type { FiledLetter } from './letter-files.ts';
import { SUMMARY_PATH } from './manifest.ts';
import type { Hash, PackageSigner } from './ports.ts';
import { signedPackage, tableFiles, type Package } from './signed-package.ts';
import { tablesOf } from './table.ts';

export interface PackageInput {
  readonly place: PackagePlace;
  /** The events may still be under way; the tables are made meanwhile. */
  readonly rows: PackageRows<EventLines | LinesUnderWay<EventLines>>;
  /** The rows' letters with their bytes, from `fileLetters`. */
  readonly letters: readonly FiledLetter[];
  /** One page, printed from `summaryHtml`; the tables are made while somebody else prints it. */
  readonly summaryPdf: Uint8Array | Promise<Uint8Array>;
  readonly signer: PackageSigner;
  readonly hash: Hash;
  /** The date every file inside carries. */
  readonly at: Instant;
}

/**
 * One day's package (product F2), version 1, in memory: the same inputs give the same bytes.
 */
export async function makePackage(input: PackageInput): Promise<Package> {
  const { place, rows, letters, signer, hash } = input;
  // Not the number of the first event: before it may stand a hole that an event of this package names.
  const first = (place.before?.lastSeq ?? 0) + 1;
  const tables = tablesOf(rows, letters, place);
  const date = localDateTimeOf(input.at, place.zone);
  const fileName = packageFileName(place.branch, place.counter, place.localDate, place.sequence);
  const tableParts = await tableFiles(tables, place.language, date);
  const { file: events, last, length } = 'lines' in rows.events ? await rows.events.lines : rows.events;
  if (length === 0) throw new RangeError('a package without events');
  return signedPackage(
    fileName,
    {
      branch: place.branch,
      counter: place.counter,
      sequence: place.sequence,
      previous: place.before?.manifestSha256 ?? null,
      events: { first, last: last.originSeq, hash: last.hash },
      counts: {
        cases: rows.cases.length,
        events: length,
        followUps: rows.followUps.length,
        improvements: rows.improvements.length,
        letters: rows.letters.length,
        promises: rows.promises.length,
      },
    },
    [
      { path: SUMMARY_PATH, bytes: await input.summaryPdf },
      ...tableParts,
      events,
      ...letters.flatMap((filed) => filed.files),
    ],
    { signer, hash, date },
  );
}
