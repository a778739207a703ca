/** A thread that makes one backup and says what went wrong, or nothing. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { runBackup } from '../../electron/main/workers/backup-run.ts';
import type { BackupOrder } from '../../electron/main/workers/backup-run.ts';
import { provingBeside } from '../../electron/main/workers/prove-beside.ts';

// Only backup.ts starts this file, and hands it exactly this.
const worker = join(import.meta.dirname, '../../electron/main/workers/backup-worker.ts');
const beside = provingBeside(worker, null);
const outcome = await runBackup(workerData as BackupOrder, {}, undefined, beside);
const problem = outcome.ok ? '' : `${outcome.code} ${outcome.source ?? ''}`;
parentPort?.postMessage(problem, []);
