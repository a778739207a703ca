import { parentPort, workerData } from 'node:worker_threads';
import { done } from '../../domain/refusal.ts';
import { MIGRATIONS } from '../../store/migrations/all.ts';
import { openStore } from '../../store/open-store.ts';
import type { FromPrepare, PrepareWork } from './prepare-messages.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
// Only main starts this file, and hands it exactly this (prepare-log.ts).
const { logFile, nativeBinding } = workerData as PrepareWork;

const say = (message: FromPrepare): void => {
  port.postMessage(message);
};
const options = nativeBinding === null ? {} : { nativeBinding };
const store = openStore(logFile, options, MIGRATIONS, (step, soFar, of) => {
  say({ kind: 'progress', step, done: soFar, of });
});
if (store.ok) store.value.close();
say({ kind: 'done', outcome: store.ok ? done(null) : store });
