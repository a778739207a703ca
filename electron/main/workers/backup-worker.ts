import { parentPort, workerData } from 'node:worker_threads';
import { stepBack } from '../../platform/thread-priority.ts';
import { holdsEvent, logSpan, secondShareFault } from '../../store/backup.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import type { BackupTask, BackupWork, FromBackup, ListedBackup } from './backup-messages.ts';
import { runBackup } from './backup-run.ts';
import { backupsIn } from './kept-backups.ts';
import { withLog } from './log-of-now.ts';
import { oldCopies } from './old-copies.ts';
import { provingBeside } from './prove-beside.ts';
import { previewRestore } from './restore-preview.ts';
import { prepareRestore } from './restore-run.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
stepBack();
// Only main and this file start this file, and hand it exactly this (backup-desk.ts, prove-beside.ts).
const { task, nativeBinding, workerFile } = workerData as BackupWork;

/** Progress is for eyes: more than twenty a second only keeps main busy. */
const SAY_EVERY_MS = 50;

let saidAt = 0;
function sayProgress(
  step: Extract<FromBackup, { kind: 'progress' }>['step'],
  done: number,
  of: number,
): void {
  const now = performance.now();
  if (done !== 0 && done < of && now - saidAt < SAY_EVERY_MS) return;
  saidAt = now;
  port?.postMessage({ kind: 'progress', step, done, of } satisfies FromBackup);
}

async function answer(asked: BackupTask, options: ConnectionOptions): Promise<FromBackup> {
  switch (asked.do) {
    case 'back-up':
      return {
        kind: 'back-up',
        outcome: await runBackup(asked.order, options, sayProgress, provingBeside(workerFile, nativeBinding)),
      };
    case 'list':
      return { kind: 'list', lists: listed(asked.dataFolder, asked.places, options) };
    case 'preview':
      return { kind: 'preview', outcome: await previewRestore(asked.order, options) };
    case 'prepare':
      return { kind: 'prepare', outcome: await prepareRestore(asked.order, options, sayProgress) };
    case 'old-copies':
      return { kind: 'old-copies', copies: oldCopies(asked.places, options) };
    case 'prove':
      return { kind: 'prove', fault: secondShareFault(asked.file, options, asked.split) };
  }
}

function listed(
  dataFolder: string,
  places: readonly string[],
  options: ConnectionOptions,
): readonly (readonly ListedBackup[])[] {
  const lists = places.map((place) => backupsIn(place, options));
  // Where nobody has set up a log yet there is nothing to compare with.
  const compared = withLog(dataFolder, options, (db) =>
    logSpan(db) === null
      ? null
      : lists.map((list) => list.map((one) => ({ ...one, inLog: holdsEvent(db, one) }))),
  );
  return compared ?? lists.map((list) => list.map((one) => ({ ...one, inLog: null })));
}

void answer(task, nativeBinding === null ? {} : { nativeBinding }).then((said) => {
  port.postMessage(said);
});
