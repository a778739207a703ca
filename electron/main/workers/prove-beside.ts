import { Worker } from 'node:worker_threads';
import type { BackupWork, FromBackup } from './backup-messages.ts';
import type { ProveBeside } from './backup-run.ts';

/** Starts the backup worker once more, for its share of a proof. One that ends without an answer is an error: nothing is proved by silence. */
export function provingBeside(workerFile: string, nativeBinding: string | null): ProveBeside {
  return (file, split) =>
    new Promise((resolve, reject) => {
      const work: BackupWork = { task: { do: 'prove', file, split }, nativeBinding, workerFile };
      const worker = new Worker(workerFile, { workerData: work });
      worker.on('error', reject);
      worker.on('exit', () => {
        reject(new Error('the worker that proves a backup ended'));
      });
      worker.on('message', (said: FromBackup) => {
        if (said.kind !== 'prove') return;
        resolve(said.fault);
        void worker.terminate();
      });
    });
}
