import { parentPort, workerData } from 'node:worker_threads';
import type { ConnectionOptions } from '../../store/connection.ts';
import { exportReadable } from './export-run.ts';
import type { PinHash } from '../../usecases/ports.ts';
import { makePins } from '../../platform/pins.ts';
import { stepBack } from '../../platform/thread-priority.ts';
import { checkHealth } from '../../store/recovery/health.ts';
import { checkState } from '../../store/recovery/state-check.ts';
import { prepareMend } from './mend-run.ts';
import type { FromRecovery, RecoveryTask, RecoveryWork } from './recovery-messages.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
stepBack();
// Only main starts this file, and hands it exactly this (in-recovery-worker.ts).
const { task, nativeBinding } = workerData as RecoveryWork;

function say(step: string, done: number, of: number): void {
  port?.postMessage({ kind: 'progress', step, done, of } satisfies FromRecovery);
}

/** As long as a thousand events take to fold, so that half a core stays for whoever works at the desk. */
const REST_MS = 50;
const resting = new Int32Array(new SharedArrayBuffer(4));

function rest(): void {
  Atomics.wait(resting, 0, 0, REST_MS);
}

function pinMatches(pin: string, stored: PinHash): Promise<boolean> {
  return makePins().matches(pin, stored);
}

async function answer(asked: RecoveryTask, options: ConnectionOptions): Promise<FromRecovery> {
  switch (asked.do) {
    case 'health':
      return { kind: 'health', found: checkHealth(asked.logFile, options) };
    case 'state':
      return { kind: 'state', found: await checkState(asked.logFile, asked.workFolder, options, rest) };
    case 'mend':
      return { kind: 'mend', outcome: prepareMend(asked.order, options, say) };
    case 'export':
      return {
        kind: 'export',
        outcome: await exportReadable(asked.order, options, pinMatches, (done, of) => {
          say('export', done, of);
        }),
      };
  }
}

void answer(task, nativeBinding === null ? {} : { nativeBinding }).then((said) => {
  port.postMessage(said);
});
