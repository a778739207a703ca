import { join } from 'node:path';
import type { CloseStep } from '../../domain/close-step.ts';
import type { PackageEvent, PackagePlace, PackageRows } from '../../domain/day-close/package-rows.ts';
import { done, refuse, type Outcome, type RefusalCode } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { eventLines } from '../../documents/package/event-lines.ts';
import type { EventLines, LinesUnderWay } from '../../documents/package/event-lines.ts';
import { fileLetters, type FiledLetter } from '../../documents/package/letter-files.ts';
import { makePackage } from '../../documents/package/make-package.ts';
import type { Hash, PackageSigner, SignatureCheck, StoredPdfBytes } from '../../documents/package/ports.ts';
import { readPackage } from '../../documents/package/read-package.ts';
import { redactPackage } from '../../documents/package/redact-package.ts';
import type { Package } from '../../documents/package/signed-package.ts';
import { summaryHtml } from '../../documents/package/summary-html.ts';
import type { PaperFonts } from '../../documents/paper/fonts/paper-fonts.ts';
import type { PdfPrinter } from '../../documents/paper/pdf-printer.ts';
import type { Disk, StagedFile } from '../../platform/disk.ts';
import type { CloseOrder, DayClosed, PackageMade } from '../../usecases/close-day.ts';
import { sealedFile, type HandedFile } from './sealed-file.ts';

export interface CloseRunInput {
  readonly place: PackagePlace;
  readonly order: Pick<CloseOrder, 'folder' | 'seal' | 'redacted'>;
  /** Where every closed package is kept (`packages/` of the data folder); must be there. */
  readonly keepFolder: string;
  readonly at: Instant;
}

type Awaitable<T> = T | Promise<T>;
type GatheredRows = PackageRows<EventLines | LinesUnderWay<EventLines | null> | null>;

export interface CloseRunPorts {
  /**
   * Everything since the package before, in one read transaction; `read` is given the events one by one, unless another thread that sees
   * the same log makes their lines meanwhile. Null: they do not hold.
   */
  readonly gather: (read: (events: Iterable<PackageEvent>) => EventLines | null) => Awaitable<GatheredRows>;
  /** Opens a package like a stranger would: the SHA-256 of its manifest, null where it does not hold. */
  readonly prove: (bytes: Uint8Array) => Promise<string | null>;
  readonly pdfBytes: StoredPdfBytes;
  readonly printer: PdfPrinter;
  readonly fonts: PaperFonts;
  readonly signer: PackageSigner;
  readonly isSignedBy: SignatureCheck;
  readonly hash: Hash;
  readonly disk: Disk;
  readonly isCancelled: () => boolean;
  /** Writes `day-closed` and `package-made` durably; a no (`cancelled`, a full disk) leaves the day open. */
  readonly record: (made: PackageMade) => Promise<Outcome<null>>;
  readonly onStep: (step: CloseStep, finished: number, of: number) => void;
}

/**
 * Closes a day into one file, or two with a redacted one, fit for a worker thread. The order is the promise it makes:
 *
 * 1. sealed, then written to the stick under a temporary name, synced and read back: a stick pulled out here, or a cancel, leaves no
 *    trace, neither on it nor in the log;
 * 2. kept in the data folder, the same way, and proved: what does not hold is taken away in both places;
 * 3. recorded in the log: the day is closed;
 * 4. given its name on the stick. Should this last step fail, the day is closed and the package kept, and the answer says why it
 *    does not stand on the stick: it is exported again from what is kept.
 */
export async function runClose(input: CloseRunInput, ports: CloseRunPorts): Promise<Outcome<DayClosed>> {
  const undo: (() => Promise<void>)[] = [];
  const step = stepping(ports);
  let closed = false;
  const standing = await (async (): Promise<Outcome<Standing>> => {
    try {
      const ready = await staged(input, ports, step, undo);
      const recorded = ready.ok ? await ports.record(ready.value.made) : ready;
      closed = recorded.ok;
      return recorded.ok ? ready : recorded;
    } finally {
      if (!closed) for (const back of undo.toReversed()) await back();
    }
  })();
  if (!standing.ok) return standing;
  const { made, manifest, files } = standing.value;
  step('rename');
  let notHandedOver: RefusalCode | null = null;
  for (const file of files) {
    const finished = await file.finish();
    if (!finished.ok) notHandedOver = finished.code;
  }
  return done({
    made,
    counts: manifest.counts,
    files: manifest.files.map(({ path }) => path),
    notHandedOver,
  });
}

interface Standing {
  readonly made: PackageMade;
  readonly manifest: Package['manifest'];
  /** On the stick, whole, under their temporary names. */
  readonly files: readonly StagedFile[];
}

/** Says the step; false where somebody has cancelled. */
type Step = (step: CloseStep) => boolean;
function stepping(ports: CloseRunPorts): Step {
  return (step) => {
    ports.onStep(step, 0, 1);
    return !ports.isCancelled();
  };
}

async function staged(
  input: CloseRunInput,
  ports: CloseRunPorts,
  step: Step,
  undo: (() => Promise<void>)[],
): Promise<Outcome<Standing>> {
  const { disk } = ports;
  const { folder } = input.order;
  const reachable = await disk.checkFolder(folder);
  if (!reachable.ok) return reachable;
  const made = await gathered(input, ports, step);
  if (!made.ok) return made;
  if (!step('seal')) return refuse('cancelled');
  const whole = sealedFile(made.value.whole, input.order.seal, ports.hash);
  if (!whole.ok) return whole;
  const redacted = made.value.redacted && sealedFile(made.value.redacted, input.order.seal, ports.hash);
  if (redacted?.ok === false) return redacted;
  const files = redacted === null ? [whole.value] : [whole.value, redacted.value];
  const room = await roomFor(disk, folder, files);
  if (!room.ok) return room;

  const onStick: StagedFile[] = [];
  for (const { name, bytes, sha256 } of files) {
    if (!step('write')) return refuse('cancelled');
    const staging = await disk.stage({ folder, name, sha256 }, bytes, (at) => void step(at));
    if (!staging.ok) return staging;
    onStick.push(staging.value);
    undo.push(() => staging.value.discard());
  }
  for (const { name, bytes, sha256 } of files) {
    if (!step('keep')) return refuse('cancelled');
    // The folder chosen may be the one where packages are kept.
    const keep = { folder: input.keepFolder, name, temporary: `.${name}.kept.part`, sha256 };
    const kept = await disk.write(keep, bytes);
    if (!kept.ok) return kept;
    undo.push(() => disk.remove(kept.value.path));
  }
  if (!(await made.value.proof)) return refuse('verify-failed');
  if (!step('record')) return refuse('cancelled');
  return done({
    made: packageMade(input, made.value.whole, whole.value, redacted?.value ?? null),
    manifest: made.value.whole.manifest,
    files: onStick,
  });
}

interface Made {
  readonly whole: Package;
  readonly redacted: Package | null;
  /** Whether the whole one holds; looked at while it is written, by another thread where it is large. */
  readonly proof: Promise<boolean>;
}

/** Of all letters the window is told so many times how far they are. */
const MOST_TOLD = 100;

/** Gathers, prints the summary, signs, and begins to open the result once like a stranger would. */
async function gathered(
  { place, at, order }: CloseRunInput,
  ports: CloseRunPorts,
  step: Step,
): Promise<Outcome<Made>> {
  const { signer, hash } = ports;
  if (!step('gather')) return refuse('cancelled');
  const gathered = await ports.gather((all) => eventLines(all, place.before, hash));
  // A package that cannot be proved is worse than a late one.
  if (gathered.events === null) return refuse('verify-failed');
  const rows = { ...gathered, events: held(gathered.events) };
  if (!step('letters')) return refuse('cancelled');
  const letters: Outcome<readonly FiledLetter[]> = fileLetters(
    rows.letters,
    ports.pdfBytes,
    hash,
    (finished, of) => {
      // A window that is told of each of 20,000 letters answers nobody else meanwhile.
      if (finished === of || finished % Math.ceil(of / MOST_TOLD) === 0)
        ports.onStep('letters', finished, of);
    },
  );
  if (!letters.ok) return letters;
  if (!step('summary')) return refuse('cancelled');
  // The window prints while the tables are made here; after a cancel nobody waits for it.
  const summaryPdf = ports.printer.print(summaryHtml(place, rows, ports.fonts));
  summaryPdf.catch(() => undefined);
  if (!step('sign')) return refuse('cancelled');
  const input = { place, letters: letters.value, summaryPdf, signer, hash, at };
  const made = await makePackage({ ...input, rows }).catch(noneOfUnheld);
  if (made === null) return refuse('verify-failed');
  const proof = ports.prove(made.bytes).then((proved) => proved === made.manifestSha256);
  proof.catch(() => undefined);
  if (!order.redacted) return done({ whole: made, redacted: null, proof });
  const reading = await readPackage(made.bytes, hash, ports.isSignedBy);
  if (!reading.ok) return refuse('verify-failed');
  const redacted = await redactPackage(reading, { ...place, at }, { signer, hash });
  return redacted.ok ? done({ whole: made, redacted: redacted.value, proof }) : redacted;
}

class UnheldEvents extends Error {}

function held(events: EventLines | LinesUnderWay<EventLines | null>): EventLines | LinesUnderWay<EventLines> {
  if (!('lines' in events)) return events;
  const lines = events.lines.then((found) => {
    if (found === null) throw new UnheldEvents('the events of the log do not hold');
    return found;
  });
  // After a cancel nobody waits for them.
  lines.catch(() => undefined);
  return { ...events, lines };
}

function noneOfUnheld(error: unknown): null {
  if (error instanceof UnheldEvents) return null;
  throw error;
}

/**
 * Room for all of it before the first byte is written. A file of the same name with other content is somebody's package of a log
 * that counted on from an old backup: it is not written over.
 */
async function roomFor(disk: Disk, folder: string, files: readonly HandedFile[]): Promise<Outcome<null>> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const room = await disk.checkFolder(folder, bytes);
  if (!room.ok) return room;
  for (const file of files) {
    const there = await disk.hashIfThere(join(folder, file.name));
    if (!there.ok) return there;
    if (there.value !== null && there.value !== file.sha256) return refuse('name-taken');
  }
  return done(null);
}

function packageMade(
  { place, order }: CloseRunInput,
  made: Package,
  whole: HandedFile,
  redacted: HandedFile | null,
): PackageMade {
  return {
    sequence: place.sequence,
    localDate: place.localDate,
    fileName: whole.name,
    manifestSha256: made.manifestSha256,
    fileSha256: whole.sha256,
    firstSeq: made.manifest.events.first,
    lastSeq: made.manifest.events.last,
    lastHash: made.manifest.events.hash,
    bytes: whole.bytes.length,
    sealedTo: whole.sealedTo,
    folder: order.folder,
    redacted: redacted && {
      fileName: redacted.name,
      fileSha256: redacted.sha256,
      bytes: redacted.bytes.length,
    },
  };
}
