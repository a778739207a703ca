import { parentPort, workerData } from 'node:worker_threads';
import type { ConnectionOptions } from '../../store/connection.ts';
import { exportReadable } from './export-run.ts';
import { checkHealth } from '../../store/recovery/health.ts';
import { prepareMend } from './mend-run.ts';
import type { FromRecovery, RecoveryTask, RecoveryWork } from './recovery-messages.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
// Only main starts this file, and hands it exactly this (in-recovery-worker.ts).
const { task, nativeBinding } = workerData as RecoveryWork;

function say(step: string, done: number, of: number): void {
  port?.postMessage({ kind: 'progress', step, done, of } satisfies FromRecovery);
}

function answer(asked: RecoveryTask, options: ConnectionOptions): FromRecovery {
  switch (asked.do) {
    case 'health':
      return { kind: 'health', found: checkHealth(asked.logFile, options) };
    case 'mend':
      return { kind: 'mend', outcome: prepareMend(asked.order, options, say) };
    case 'export':
      return {
        kind: 'export',
        outcome: exportReadable(asked.order, options, (done, of) => {
          say('export', done, of);
        }),
      };
  }
}

port.postMessage(answer(task, nativeBinding === null ? {} : { nativeBinding }));
