import { parentPort, workerData } from 'node:worker_threads';
import { stepBack } from '../../platform/thread-priority.ts';
import { openReader } from '../../store/open-store.ts';
import type { FromLogExport, LogExportOrder } from './log-export-messages.ts';
import { writeSelection } from './log-export-run.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
stepBack();
// Only main starts this file, and hands it exactly this (log-export-desk.ts).
const { logFile, nativeBinding, selection, folder, name } = workerData as LogExportOrder;

function say(message: FromLogExport): void {
  port?.postMessage(message);
}

const db = openReader(logFile, nativeBinding === null ? {} : { nativeBinding });
void writeSelection(db, selection, { folder, name }, (done) => {
  say({ kind: 'progress', done });
}).then((outcome) => {
  db.close();
  say({ kind: 'written', outcome });
});
