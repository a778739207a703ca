import { constants, setPriority } from 'node:os';

/**
 * Called by a worker thread that does long work: whenever the window or the desk's own thread wants a core, they get it first. Linux keeps a
 * priority for each thread, and 0 there means the one that asks; elsewhere the same call would slow down the whole desk, so nothing is done.
 * Without it the threads of a year's package held the window up for 0.1 to 0.4 s on two cores (measured), though main itself worked 66 ms at most.
 */
export function stepBack(): void {
  if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
}
