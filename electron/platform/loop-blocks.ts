import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface LoopBlocks {
  /** The longest wait so far, milliseconds to a tenth. */
  readonly longestMs: () => number;
  readonly stop: () => void;
}

/**
 * How long whoever works at the desk had to wait at most while something heavy went on behind it (a backup: goal 8 ms more than without,
 * performance): this process's own loop, looked at each millisecond. It stands in the desk's log beside each backup, so that a slow disk
 * can be seen at the branch.
 */
export function watchBlocks(): LoopBlocks {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  return {
    // The timer's own millisecond is no block.
    longestMs: () => Math.max(0, Math.round((delays.max / 1e6 - 1) * 10) / 10),
    stop: () => void delays.disable(),
  };
}
