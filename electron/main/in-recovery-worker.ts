import { Worker } from 'node:worker_threads';
import type { Told } from '../contract/envelope.ts';
import type { FromRecovery, RecoveryTask, RecoveryWork } from './workers/recovery-messages.ts';

export interface RecoveryWorker {
  readonly workerFile: string;
  readonly nativeBinding: string | null;
  readonly tell: (told: Told) => void;
}
type Answered<T extends RecoveryTask['do']> = Extract<FromRecovery, { readonly kind: T }>;

/** One task in a worker of its own; `stop` ends it without an answer. */
export function inRecoveryWorker<T extends RecoveryTask['do']>(
  task: Extract<RecoveryTask, { readonly do: T }>,
  { workerFile, nativeBinding, tell }: RecoveryWorker,
): { readonly answer: Promise<Answered<T>>; readonly stop: () => void } {
  const work: RecoveryWork = { task, nativeBinding };
  const worker = new Worker(workerFile, { workerData: work });
  const answer = new Promise<Answered<T>>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error('the recovery worker ended'));
    });
    worker.on('message', (said: FromRecovery) => {
      if (said.kind === 'progress') {
        tell({ kind: 'progress', step: `recovery-${said.step}`, done: said.done, of: said.of });
        return;
      }
      // The worker answers the one task it was given.
      resolve(said as Answered<T>);
      void worker.terminate();
    });
  });
  return { answer, stop: () => void worker.terminate() };
}
