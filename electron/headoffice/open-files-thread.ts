import { parentPort, workerData } from 'node:worker_threads';
import { openFile, type ThreadAnswer } from './open-files.ts';
import type { Opening } from './open-package.ts';

const using = workerData as Opening;
let before: Promise<void> = Promise.resolve();

// One after the other, so that answers come in the order of the questions.
parentPort?.on('message', (path: string) => {
  before = before.then(async () => {
    parentPort?.postMessage(await answerTo(path), []);
  });
});

async function answerTo(path: string): Promise<ThreadAnswer> {
  try {
    return { opened: await openFile(path, using) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
