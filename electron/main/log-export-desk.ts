import { Worker } from 'node:worker_threads';
import type { Told } from '../contract/envelope.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done } from '../domain/refusal.ts';
import { makeDisk } from '../platform/disk.ts';
import type { LogExport } from '../usecases/export-log.ts';
import { answerOf } from './workers/answer-of.ts';
import type { FromLogExport, LogExportOrder } from './workers/log-export-messages.ts';

export interface LogExportPorts {
  readonly logFile: string;
  readonly nativeBinding: string | null;
  /** The worker as the build leaves it; tests give its source. */
  readonly workerFile: string;
  readonly chooseFolder: () => Promise<string | null>;
  readonly tell: (told: Told) => void;
}

/** A selection of the log into a folder, beside whoever works at the desk. */
export function makeLogExport(ports: LogExportPorts): LogExport {
  return {
    write: async (selection) => {
      const folder = await ports.chooseFolder();
      if (folder === null) return done(null);
      const reachable = await makeDisk().checkFolder(folder);
      if (!reachable.ok) return reachable;
      const { at, localDate } = selection.now;
      const name = `cases_${localDate}_${at.slice(11, 19).replaceAll(':', '')}.${selection.format}`;
      return inWorker(ports, { ...ports, selection, folder, name });
    },
  };
}

function inWorker(
  ports: LogExportPorts,
  { logFile, nativeBinding, selection, folder, name }: LogExportOrder,
): Promise<Outcome<{ readonly path: string; readonly cases: number }>> {
  const workerData: LogExportOrder = { logFile, nativeBinding, selection, folder, name };
  const worker = new Worker(ports.workerFile, { workerData });
  return answerOf(worker, (message: FromLogExport) => {
    if (message.kind === 'written') return message.outcome;
    ports.tell({ kind: 'log-export-progress', done: message.done });
    return undefined;
  });
}
