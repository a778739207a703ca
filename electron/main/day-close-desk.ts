import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Told } from '../contract/envelope.ts';
import { copyPackage } from '../documents/package/copy-package.ts';
import type { PdfPrinter } from '../documents/paper/pdf-printer.ts';
import { paperLanguageOf } from '../domain/language.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { keysOf } from '../domain/sealing.ts';
import { openCounterKey } from '../platform/counter-key.ts';
import { sha256Hex } from '../platform/digest.ts';
import { makeDisk } from '../platform/disk.ts';
import { sealKeyFingerprint } from '../platform/seal-key.ts';
import type { Db } from '../store/database.ts';
import { refusalOf } from '../store/failure.ts';
import { signingKey } from '../store/records/branch.ts';
import { checklistFindings, isDayClosed, unclosedDays } from '../store/records/day.ts';
import { changedOlderCases, copiesOf, packagesMade } from '../store/records/package.ts';
import { saveSetting, settingOf } from '../store/records/setting.ts';
import { tally } from '../store/records/today.ts';
import type { DayClosed, DayDesk, KeptPackage, PackageMade } from '../usecases/close-day.ts';
import type { Clock, Records } from '../usecases/ports.ts';
import { dropUnrecorded, noteCloseBegun } from './begun-close.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { answerOf } from './workers/answer-of.ts';
import { CLOSING } from './workers/day-close-messages.ts';
import type { DayCloseOrder, FromWorker, ToWorker } from './workers/day-close-messages.ts';

export interface DayClosePorts {
  readonly db: Db;
  readonly logFile: string;
  readonly dataFolder: string;
  readonly fontFolder: string;
  readonly nativeBinding: string | null;
  /** The worker as the build leaves it; tests give its source. */
  readonly workerFile: string;
  readonly records: Records;
  readonly clock: Clock;
  readonly printer: PdfPrinter;
  readonly tell: (told: Told) => void;
}

const LAST_FOLDER = 'day-close-folder';
/** Packages a page of the export history. */
const PAGE = 60;

/** Gathering, signing, sealing, zipping and reading back run in a worker with its own connection: the window never stalls. */
export function makeDayDesk(ports: DayClosePorts): DayDesk {
  const { db, clock } = ports;
  const disk = makeDisk();
  const keepFolder = join(ports.dataFolder, 'packages');
  const keyFolder = join(ports.dataFolder, 'key');
  const inTurn = oneAfterTheOther();
  const lastFolder = (): string => {
    const folder = settingOf(db, LAST_FOLDER);
    return typeof folder === 'string' ? folder : '';
  };
  /** What each close that was asked for and its worker both see. */
  const underWay = new Set<Int32Array>();
  // What a power cut left half-written goes before anything new is written; a stick that is not there is left alone.
  void inTurn(async () => {
    const branch = ports.records.branch();
    if (branch === null) return;
    const prefix = `${branch.code}-${String(branch.counter)}_`;
    for (const folder of [keepFolder, lastFolder()]) if (folder !== '') await disk.sweep(folder, prefix);
    dropUnrecorded(db, keepFolder, clock.now());
  }).catch(() => undefined);
  return {
    findings: (localDate, wanted) => checklistFindings(db, localDate, clock.now(), wanted),
    counts: (localDate) => {
      const { received, resolved } = tally(db, localDate);
      return { received, resolved, changedOlderCases: changedOlderCases(db, localDate) };
    },
    unclosedDays: (today) => unclosedDays(db, today),
    isClosed: (localDate) => isDayClosed(db, localDate),
    inTurn,
    packages: (below) => keptPackages(db, keepFolder, below ?? undefined),
    lastFolder,
    noteFolder: (folder) => {
      saveSetting(db, LAST_FOLDER, folder, clock.now());
    },
    checkFolder: (folder) => disk.checkFolder(folder),
    keys: () => ({ publicKeyPem: openCounterKey(keyFolder).key.publicKeyPem, known: signingKey(db) ?? '' }),
    sealFingerprints: (sealing) => (sealing.to === 'key' ? keysOf(sealing).map(sealKeyFingerprint) : []),
    makePackage: async ({ localDate, sequence, ...order }, { closing }, record) => {
      const branch = ports.records.branch();
      if (branch === null) return refuse('not-set-up');
      mkdirSync(keepFolder, { recursive: true, mode: 0o700 });
      const before = packagesMade(db, 1)[0] ?? null;
      const language = paperLanguageOf(branch.locale);
      const head = branch.letterhead[language];
      const begun = noteCloseBegun(db, keepFolder, sequence, clock.now());
      if (!begun.ok) return begun;
      return inWorker(
        {
          input: {
            place: {
              branch: branch.code,
              counter: branch.counter,
              localDate,
              zone: branch.zone,
              language,
              branchName: [head.organisation, head.branchName].filter((part) => part !== '').join(' '),
              sequence,
              before: before && {
                sequence: before.sequence,
                manifestSha256: before.manifestSha256,
                lastSeq: before.lastSeq,
                lastHash: before.lastHash,
              },
            },
            order,
            keepFolder,
            at: clock.now(),
          },
          logFile: ports.logFile,
          keyFolder,
          fontFolder: ports.fontFolder,
          nativeBinding: ports.nativeBinding,
          workerFile: ports.workerFile,
          closing: closing.buffer,
        },
        ports,
        (made) => recorded(closing, record, made),
      ).finally(() => {
        dropUnrecorded(db, keepFolder, clock.now());
      });
    },
    begin: () => {
      const closing = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      underWay.add(closing);
      return { closing, end: () => void underWay.delete(closing) };
    },
    cancel: () => [...underWay].filter((closing) => turned(closing, CLOSING.cancelled)).length > 0,
    copyPackage: async (sequence, folder, redacted) => {
      const made = packagesMade(db, 1, sequence + 1)[0];
      if (made?.sequence === sequence && made.erasedAt !== null) return refuse('package-erased');
      const file = made?.sequence === sequence ? (redacted ? made.redacted : made) : null;
      if (file === null) return refuse('not-found');
      const { fileName, fileSha256 } = file;
      const there = await disk.hashIfThere(join(folder, fileName));
      if (!there.ok) return there;
      if (there.value !== null && there.value !== fileSha256) return refuse('name-taken');
      const copied = await copyPackage(
        { keepFolder, fileName, fileSha256, folder },
        { disk, hash: sha256Hex },
      );
      return copied.ok ? done({ fileSha256, path: copied.value.path }) : copied;
    },
  };
}

function keptPackages(
  db: Db,
  keepFolder: string,
  below: number | undefined,
): { readonly packages: readonly KeptPackage[]; readonly older: boolean } {
  const found = packagesMade(db, PAGE + 1, below);
  const page = found.slice(0, PAGE);
  const copies = copiesOf(
    db,
    page.map(({ sequence }) => sequence),
  );
  const packages = page.map(
    ({
      sequence,
      localDate,
      fileName,
      fileSha256,
      manifestSha256,
      sealedTo,
      folder,
      madeAt,
      redacted,
      erasedAt,
      ...made
    }) => {
      const size = sizeOf(join(keepFolder, fileName));
      return {
        sequence,
        localDate,
        fileName,
        // The log of before 0004 does not know the size.
        bytes: made.bytes === 0 ? (size ?? 0) : made.bytes,
        fileSha256,
        manifestSha256,
        sealedTo,
        folder,
        redacted,
        madeAt,
        erasedAt,
        kept: size !== null && (made.bytes === 0 || size === made.bytes),
        copies: [...(copies.get(sequence) ?? [])],
      };
    },
  );
  return { packages, older: found.length > PAGE };
}

/** Null for a kept file that is not there any more. */
function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

/** Whether the close went from under way to `state` here and now; the other thread, or an earlier word, may have been first. */
function turned(closing: Int32Array, state: number): boolean {
  return Atomics.compareExchange(closing, 0, CLOSING.underWay, state) === CLOSING.underWay;
}

/** A log that cannot be written (disk full) must reach the worker as a no, so that it takes its temporary file away. */
function recorded(
  closing: Int32Array,
  record: (made: PackageMade) => void,
  made: PackageMade,
): Outcome<null> {
  if (!turned(closing, CLOSING.recorded)) return refuse('cancelled');
  try {
    record(made);
    return done(null);
  } catch (error) {
    return refusalOf(error) ?? refuse('failed');
  }
}

const NURSERY_MB = 96;

function inWorker(
  order: DayCloseOrder,
  ports: Pick<DayClosePorts, 'printer' | 'tell' | 'workerFile'>,
  record: (made: PackageMade) => Outcome<null>,
): Promise<Outcome<DayClosed>> {
  const worker = new Worker(ports.workerFile, {
    workerData: order,
    // Of the rows of a year hardly any die young: a small nursery would copy each of them several times.
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB },
  });
  const answer = (message: ToWorker): void => {
    worker.postMessage(message, []);
  };
  return answerOf(worker, (message: FromWorker) => {
    switch (message.kind) {
      case 'progress':
        ports.tell(message);
        return undefined;
      case 'print':
        ports.printer.print(message.html).then(
          (pdf) => {
            answer({ kind: 'printed', pdf });
          },
          () => {
            answer({ kind: 'printed', pdf: null });
          },
        );
        return undefined;
      case 'record':
        answer({ kind: 'recorded', outcome: record(message.made) });
        return undefined;
      case 'done':
        return message.outcome;
    }
  });
}
