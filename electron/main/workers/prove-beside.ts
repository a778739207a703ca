import { Worker } from 'node:worker_threads';
import { answerOf } from './answer-of.ts';
import type { BackupWork, FromBackup } from './backup-messages.ts';
import type { ProveBeside } from './backup-run.ts';

/** Starts the backup worker once more, for its share of a proof. One that ends without an answer is an error: nothing is proved by silence. */
export function provingBeside(workerFile: string, nativeBinding: string | null): ProveBeside {
  return (file, split) => {
    const work: BackupWork = { task: { do: 'prove', file, split }, nativeBinding, workerFile };
    const worker = new Worker(workerFile, { workerData: work });
    return answerOf(worker, (said: FromBackup) => (said.kind === 'prove' ? said.fault : undefined));
  };
}
