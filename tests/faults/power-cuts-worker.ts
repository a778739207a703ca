import { parentPort, workerData } from 'node:worker_threads';
import type { PowerCutsOrder } from './power-cuts.ts';
import { powerCuts } from './power-cuts.ts';

/** Started by f02-power-cut.ts, one on each core. */
const found = await powerCuts(workerData as PowerCutsOrder);
parentPort?.postMessage(found, []);
