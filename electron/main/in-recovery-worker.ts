import { Worker } from 'node:worker_threads';
import type { Told } from '../contract/envelope.ts';
import { answerOf } from './workers/answer-of.ts';
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
  const answer = answerOf(worker, (said: FromRecovery) => {
    // The worker answers the one task it was given.
    if (said.kind !== 'progress') return said as Answered<T>;
    tell({ kind: 'progress', step: `recovery-${said.step}`, done: said.done, of: said.of });
    return undefined;
  });
  return { answer, stop: () => void worker.terminate() };
}
