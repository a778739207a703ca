import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { answerOf } from '../../../electron/main/workers/answer-of.ts';
import type { BackupWork, FromBackup } from '../../../electron/main/workers/backup-messages.ts';
import { eventsBeside } from '../../../electron/main/workers/events-beside.ts';
import type { EventsOrder } from '../../../electron/main/workers/events-beside.ts';
import { deskStore, temporaryFolder } from '../store/temporary-store.ts';

const WORKERS = resolve(import.meta.dirname, '../../../electron/main/workers');

function threadSaying(program: string): Worker {
  return new Worker(`const { parentPort } = require('node:worker_threads'); ${program}`, { eval: true });
}

it('is what the thread says last, not how far it is', async () => {
  const thread = threadSaying(`parentPort.postMessage({ at: 1 }); parentPort.postMessage({ found: null });`);
  const read = (said: { readonly found?: null }): null | undefined => said.found;
  expect(await answerOf(thread, read)).toBeNull();
});

it('is an error where the thread fails, and where it ends and has said nothing', async () => {
  const failing = threadSaying(`throw new Error('cannot be read');`);
  await expect(answerOf(failing, () => 1)).rejects.toThrow('cannot be read');
  const silent = threadSaying(`parentPort.postMessage({ at: 1 });`);
  await expect(answerOf(silent, () => undefined)).rejects.toThrow('ended without an answer');
});

it('leaves the thread to end by itself: of a copy, and of the events beside a close', async () => {
  const folder = temporaryFolder();
  const work: BackupWork = {
    task: { do: 'list', dataFolder: folder, places: [folder] },
    nativeBinding: null,
    workerFile: '',
  };
  const copies = new Worker(resolve(WORKERS, 'backup-worker.ts'), { workerData: work });
  const copiesEnd = once(copies, 'exit');
  expect(await answerOf(copies, (said: FromBackup) => said)).toMatchObject({ kind: 'list' });
  expect(await copiesEnd).toEqual([0]);

  const { file } = deskStore();
  const order: EventsOrder = { eventsOf: { logFile: file, nativeBinding: null, before: null } };
  const ends: Promise<unknown[]>[] = [];
  class Watched extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      ends.push(once(this, 'exit'));
    }
  }
  const beside = await eventsBeside(resolve(WORKERS, 'day-close-worker.ts'), order, Watched);
  await beside.lines;
  beside.stop();
  expect(await Promise.all(ends)).toEqual([[0]]);
});
