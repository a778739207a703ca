import { once } from 'node:events';
import { constants, getPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { checkout } from '../../../electron/runtime/checkout.ts';

const MODULE = pathToFileURL(join(checkout, 'electron/platform/thread-priority.ts')).href;

it('a thread that steps back leaves the others where they are', async () => {
  const before = getPriority(process.pid);
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     const { getPriority } = require('node:os');
     import(${JSON.stringify(MODULE)}).then(({ stepBack }) => {
       stepBack();
       parentPort.postMessage(getPriority(0));
     });`,
    { eval: true },
  );
  const [ofThread] = (await once(worker, 'message')) as [number];
  const { PRIORITY_BELOW_NORMAL } = constants.priority;
  expect(before).toBeLessThan(PRIORITY_BELOW_NORMAL);
  expect(ofThread).toBe(process.platform === 'linux' ? PRIORITY_BELOW_NORMAL : before);
  expect(getPriority(process.pid)).toBe(before);
  await worker.terminate();
});
