import type { PackagePlace } from '../../domain/day-close/package-rows.ts';
import type { EventPayloads } from '../../domain/event.ts';
import { done, refuse, type Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { fileLetters } from './letter-files.ts';
import { makePackage } from './make-package.ts';
import type { DayClosePorts, DayCloseStep } from './ports.ts';
import { readPackage } from './read-package.ts';
import type { Package } from './signed-package.ts';
import { summaryHtml } from './summary-html.ts';

export interface DayCloseInput {
  readonly place: PackagePlace;
  /** Where the package is handed over: a folder, a stick. */
  readonly folder: string;
  /** Where every closed package is kept (`packages/` of the data folder); must be there. */
  readonly keepFolder: string;
  readonly at: Instant;
}

/** What the use case answers with and the log keeps. */
export interface DayCloseDone {
  readonly made: EventPayloads['package-made'];
  readonly path: string;
  readonly folder: string;
  readonly bytes: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Paths inside the package. */
  readonly files: readonly string[];
}

/**
 * Closes a day into one file, fit for a worker thread with its own connection. The order is the promise it makes:
 *
 * 1. written to the stick under a temporary name, synced, read back, opened and verified: a stick pulled out here leaves no
 *    trace, neither on it nor in the log;
 * 2. kept in the data folder, the same way;
 * 3. recorded in the log;
 * 4. given its name on the stick. Should this last step fail, the answer is its refusal, but the package exists: it is kept and
 *    in the log, and is exported again with `copyPackage`.
 */
export async function runDayClose(
  input: DayCloseInput,
  ports: DayClosePorts,
): Promise<Outcome<DayCloseDone>> {
  const { place, folder, keepFolder } = input;
  const tell = (step: DayCloseStep): void => {
    ports.onProgress({ step, done: 0, of: 1 });
  };
  const reachable = await ports.disk.checkFolder(folder);
  if (!reachable.ok) return reachable;
  const made = await gathered(input, ports, tell);
  if (!made.ok) return made;
  const name = made.value.fileName;

  const staged = await ports.disk.stage({ folder, name }, made.value.bytes, tell);
  if (!staged.ok) return staged;
  // The folder chosen may be the one where packages are kept.
  const keep = { folder: keepFolder, name, temporary: `.${name}.kept.part` };
  const kept = await ports.disk.write(keep, made.value.bytes);
  const recorded = kept.ok ? await ports.record(packageMade(place, folder, made.value)) : kept;
  if (!recorded.ok) {
    await staged.value.discard();
    return recorded;
  }
  tell('rename');
  const written = await staged.value.finish();
  if (!written.ok) return written;
  return done({
    made: packageMade(place, folder, made.value),
    path: written.value.path,
    folder,
    bytes: made.value.bytes.length,
    counts: made.value.manifest.counts,
    files: made.value.manifest.files.map((file) => file.path),
  });
}

/** Gathers, prints the summary, signs, and opens the result once like a stranger would before it goes anywhere. */
async function gathered(
  { place, at }: DayCloseInput,
  ports: DayClosePorts,
  tell: (step: DayCloseStep) => void,
): Promise<Outcome<Package>> {
  const { signer, hash } = ports;
  tell('gather');
  const rows = ports.gather();
  tell('letters');
  const letters = fileLetters(rows.letters, ports.pdfBytes, hash, (finished, of) => {
    ports.onProgress({ step: 'letters', done: finished, of });
  });
  if (!letters.ok) return letters;
  tell('summary');
  const summaryPdf = await ports.printer.print(summaryHtml(place, rows, ports.fonts));
  tell('sign');
  const made = await makePackage({ place, rows, letters: letters.value, summaryPdf, signer, hash, at });
  if (!made.ok) return made;
  const reading = await readPackage(made.value.bytes, hash, ports.isSignedBy);
  return reading.ok && reading.manifestSha256 === made.value.manifestSha256 ? made : refuse('verify-failed');
}

function packageMade(place: PackagePlace, folder: string, made: Package): EventPayloads['package-made'] {
  return {
    sequence: place.sequence,
    localDate: place.localDate,
    fileName: made.fileName,
    manifestSha256: made.manifestSha256,
    fileSha256: made.fileSha256,
    firstSeq: made.manifest.events.first,
    lastSeq: made.manifest.events.last,
    lastHash: made.manifest.events.hash,
    bytes: made.bytes.length,
    sealedTo: 'plain',
    folder,
    redacted: null,
  };
}
