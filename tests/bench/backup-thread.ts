/** A thread that makes one backup and says what went wrong, or nothing. */
import { parentPort, workerData } from 'node:worker_threads';
import { runBackup } from '../../electron/main/workers/backup-run.ts';
import type { BackupOrder } from '../../electron/main/workers/backup-run.ts';

// Only backup.ts starts this file, and hands it exactly this.
const outcome = await runBackup(workerData as BackupOrder, {});
const problem = outcome.ok ? '' : `${outcome.code} ${outcome.source ?? ''}`;
parentPort?.postMessage(problem, []);
