import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Told } from '../contract/envelope.ts';
import { copyPackage } from '../documents/package/copy-package.ts';
import type { DayCloseDone } from '../documents/package/run-day-close.ts';
import type { PdfPrinter } from '../documents/paper/pdf-printer.ts';
import { paperLanguageOf } from '../domain/language.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { openCounterKey } from '../platform/counter-key.ts';
import { sha256Hex } from '../platform/digest.ts';
import { makeDisk } from '../platform/disk.ts';
import type { Db } from '../store/database.ts';
import { signingKey } from '../store/records/branch.ts';
import { checklistFindings, isDayClosed, unclosedDays } from '../store/records/day.ts';
import { changedOlderCases, packagesMade } from '../store/records/package.ts';
import { saveSetting, settingOf } from '../store/records/setting.ts';
import { tally } from '../store/records/today.ts';
import type { DayDesk, PackageMade } from '../usecases/close-day.ts';
import type { Clock, Records } from '../usecases/ports.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
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

/** Gathering, signing, zipping and reading back run in a worker with its own connection: the window never stalls. */
export function makeDayDesk(ports: DayClosePorts): DayDesk {
  const { db, clock } = ports;
  const keepFolder = join(ports.dataFolder, 'packages');
  const keyFolder = join(ports.dataFolder, 'key');
  return {
    findings: (localDate) => checklistFindings(db, localDate, clock.now()),
    counts: (localDate) => {
      const { received, resolved } = tally(db, localDate);
      return { received, resolved, changedOlderCases: changedOlderCases(db, localDate) };
    },
    unclosedDays: (today) => unclosedDays(db, today),
    isClosed: (localDate) => isDayClosed(db, localDate),
    inTurn: oneAfterTheOther(),
    packages: () =>
      packagesMade(db)
        .toReversed()
        .map(({ sequence, localDate, fileName, fileSha256, manifestSha256 }) => ({
          sequence,
          localDate,
          fileName,
          bytes: sizeOf(join(keepFolder, fileName)),
          fileSha256,
          manifestSha256,
        })),
    lastFolder: () => {
      const folder = settingOf(db, LAST_FOLDER);
      return typeof folder === 'string' ? folder : '';
    },
    noteFolder: (folder) => {
      saveSetting(db, LAST_FOLDER, folder, clock.now());
    },
    checkFolder: (folder) => makeDisk().checkFolder(folder),
    keys: () => ({ publicKeyPem: openCounterKey(keyFolder).key.publicKeyPem, known: signingKey(db) ?? '' }),
    makePackage: async (localDate, folder, sequence, record) => {
      const branch = ports.records.branch();
      if (branch === null) return refuse('not-set-up');
      mkdirSync(keepFolder, { recursive: true, mode: 0o700 });
      const before = packagesMade(db, 1)[0] ?? null;
      const language = paperLanguageOf(branch.locale);
      const head = branch.letterhead[language];
      const outcome = await inWorker(
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
            folder,
            keepFolder,
            at: clock.now(),
          },
          logFile: ports.logFile,
          keyFolder,
          fontFolder: ports.fontFolder,
          nativeBinding: ports.nativeBinding,
        },
        ports,
        record,
      );
      if (!outcome.ok) return outcome;
      const { made, bytes, counts, files } = outcome.value;
      const { fileName, fileSha256, manifestSha256 } = made;
      return done({
        sequence,
        localDate,
        fileName,
        bytes,
        fileSha256,
        manifestSha256,
        counts: { ...counts },
        files: [...files],
        folder,
      });
    },
    copyPackage: async (sequence, folder) => {
      const made = packagesMade(db, Number.MAX_SAFE_INTEGER).find((one) => one.sequence === sequence);
      if (!made) return refuse('not-found');
      const { fileName, fileSha256 } = made;
      const copied = await copyPackage(
        { keepFolder, fileName, fileSha256, folder },
        { disk: makeDisk(), hash: sha256Hex },
      );
      return copied.ok ? done({ fileSha256, path: copied.value.path }) : copied;
    },
  };
}

/** 0 for a kept file that is not there any more: copying it again will say so. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function inWorker(
  order: DayCloseOrder,
  ports: Pick<DayClosePorts, 'printer' | 'tell' | 'workerFile'>,
  record: (made: PackageMade) => void,
): Promise<Outcome<DayCloseDone>> {
  const worker = new Worker(ports.workerFile, { workerData: order });
  const answer = (message: ToWorker): void => {
    worker.postMessage(message, []);
  };
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'progress': {
          const { step, done: finished, of } = message.progress;
          ports.tell({ kind: 'progress', step, done: finished, of });
          return;
        }
        case 'print':
          ports.printer.print(message.html).then(
            (pdf) => {
              answer({ kind: 'printed', pdf });
            },
            () => {
              answer({ kind: 'printed', pdf: null });
            },
          );
          return;
        case 'record':
          answer({ kind: 'recorded', ok: recorded(record, message.made) });
          return;
        case 'done':
          resolve(message.outcome);
          void worker.terminate();
      }
    });
  });
}

/** A log that cannot be written (disk full) must reach the worker as a no, so that it takes its temporary file away. */
function recorded(record: (made: PackageMade) => void, made: PackageMade): boolean {
  try {
    record(made);
    return true;
  } catch {
    return false;
  }
}
