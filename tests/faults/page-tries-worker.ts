import { parentPort, workerData } from 'node:worker_threads';
import type { SoundLog } from '../integration/store/damaged-log.ts';
import { makePageTries } from './page-tries.ts';
import type { PageTry } from './page-tries.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
// Only f06-damaged-page.ts starts this file and sends exactly these.
const { folder, log } = workerData as { readonly folder: string; readonly log: SoundLog };
const tryPage = makePageTries(folder, log);
port.on('message', (tries: readonly PageTry[]) => {
  port.postMessage(tries.map(tryPage));
});
