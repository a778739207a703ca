import { eventLines } from '../../../electron/documents/package/event-lines.ts';
import { fileLetters } from '../../../electron/documents/package/letter-files.ts';
import { makePackage } from '../../../electron/documents/package/make-package.ts';
import type { PackageSigner } from '../../../electron/documents/package/ports.ts';
import type { ReadPackage } from '../../../electron/documents/package/read-package.ts';
import type { Package } from '../../../electron/documents/package/signed-package.ts';
import type { PackageBefore } from '../../../electron/domain/day-close/package-rows.ts';
import { AT, sha256Hex, type SampleDay } from './sample-day.ts';

/** A sample day as its package; a refusal is an error here. */
export async function packageOf(
  day: SampleDay,
  signer: PackageSigner,
  summaryPdf: Uint8Array = Buffer.from('%PDF-1.7 summary'),
): Promise<Package> {
  const letters = fileLetters(day.rows.letters, day.pdfBytes, sha256Hex);
  if (!letters.ok) throw new Error(letters.code);
  const { place, rows } = day;
  const events = eventLines(rows.events, place.before, sha256Hex);
  if (events === null) throw new Error('verify-failed');
  return makePackage({
    place,
    rows: { ...rows, events },
    letters: letters.value,
    summaryPdf,
    signer,
    hash: sha256Hex,
    at: AT,
  });
}

/** What the next package has to know of this one. */
export function linkOf(read: ReadPackage): PackageBefore {
  return {
    sequence: read.manifest.sequence,
    manifestSha256: read.manifestSha256,
    lastSeq: read.manifest.events.last,
    lastHash: read.manifest.events.hash,
  };
}
