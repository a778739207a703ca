import { Worker } from 'node:worker_threads';
import type { Told } from '../contract/envelope.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { FromPrepare, PrepareWork } from './workers/prepare-messages.ts';

export interface PreparePorts {
  readonly work: PrepareWork;
  readonly workerFile: string;
  readonly tell: (told: Told) => void;
  /** Null when the log is ready. */
  readonly ended: (why: Refusal | null) => void;
  /** The worker broke off without an answer: a bug. */
  readonly broke: (error: unknown) => void;
}

export interface Preparing {
  readonly isRunning: () => boolean;
}

/**
 * Brings a log of an older Amends up to date in a worker, while the window says what is being done. Nothing asks it to stop: killed
 * in the middle, the log is of a whole version and the next start goes on (tests/faults/f10).
 */
export function prepareLog({ work, workerFile, tell, ended, broke }: PreparePorts): Preparing {
  const worker = new Worker(workerFile, { workerData: work });
  let running = true;
  const end = (then: () => void): void => {
    if (!running) return;
    running = false;
    then();
  };
  worker.on('message', (said: FromPrepare) => {
    if (said.kind === 'progress') {
      tell({ kind: 'progress', step: `prepare-${said.step}`, done: said.done, of: said.of });
      return;
    }
    // Only once the thread is gone is its connection too.
    worker.once('exit', () => {
      end(() => {
        ended(said.outcome.ok ? null : said.outcome);
      });
    });
  });
  worker.on('error', (error) => {
    end(() => {
      broke(error);
    });
  });
  worker.on('exit', (code) => {
    if (code !== 0)
      end(() => {
        broke(new Error(`the preparing worker ended with ${String(code)}`));
      });
  });
  return { isRunning: () => running };
}
