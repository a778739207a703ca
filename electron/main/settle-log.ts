import { existsSync } from 'node:fs';
import { done, refuse } from '../domain/refusal.ts';
import type { Outcome } from '../domain/refusal.ts';
import { diskRefusal } from '../platform/durable-files.ts';
import { finishSwap } from '../platform/restore-swap.ts';
import { readHighWater } from '../store/recovery/high-water.ts';
import { dropStateCopy } from '../store/recovery/state-check.ts';

/**
 * Before the log is opened, each time: a change of one log for another that was decided is finished, and what a check left goes. Refuses what
 * the disk refuses, and `log-missing`.
 */
export function settleLog(folder: string, logFile: string): Outcome<null> {
  dropStateCopy(folder);
  try {
    finishSwap(folder);
  } catch (error) {
    return diskRefusal(error);
  }
  // A new, empty log in its place would look as if every complaint had vanished.
  if (!existsSync(logFile) && readHighWater(folder) !== null) return refuse('log-missing');
  return done(null);
}
