import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import { faulty } from './faults.ts';
import type { Opening, UnusablePackage } from './open-package.ts';
import { readyPackage, type ReadyPackage } from './package-copy.ts';

/** Larger than any sealed package may be; more is not even read. */
const MOST_BYTES = (1 << 30) + (1 << 16);
/** Starting a thread costs as much as opening some packages of a day. */
const WORTH_A_THREAD = 8;
const MOST_THREADS = 4;

export type OpenedFile = ReadyPackage | UnusablePackage;

/** Reads and proves one file. Throws when it cannot be read. */
export async function openFile(path: string, using: Opening): Promise<OpenedFile> {
  const name = basename(path);
  const { size } = await stat(path);
  if (size <= MOST_BYTES) return readyPackage({ name, bytes: await readFile(path) }, using);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { ...faulty('too-large'), fileName: name, fileSha256: hash.digest('hex'), manifest: null };
}

/**
 * Opens files ahead of whoever loads them, in threads where there are many: proving takes longer than loading (measured: 0.4 ms a
 * case), and one thread would leave the database waiting. At most one more is open than there are threads, so memory stays bounded.
 */
export async function* openInOrder(
  paths: readonly string[],
  using: Opening,
): AsyncGenerator<{ readonly path: string; readonly opened: OpenedFile }> {
  const threads = paths.length < WORTH_A_THREAD ? 0 : Math.min(MOST_THREADS, availableParallelism());
  const openers = Array.from({ length: threads }, () => new OpeningThread(using));
  const ahead: Promise<() => OpenedFile>[] = [];
  let next = 0;
  const openNext = (): void => {
    const path = paths[next];
    if (path === undefined) return;
    const opener = openers[next % Math.max(1, threads)];
    ahead.push(settled(opener === undefined ? openFile(path, using) : opener.open(path)));
    next += 1;
  };
  try {
    for (let begun = 0; begun <= threads; begun += 1) openNext();
    for (const path of paths) {
      const opened = (await ahead.shift())?.();
      if (opened === undefined) return;
      openNext();
      yield { path, opened };
    }
  } finally {
    await Promise.all(openers.map((opener) => opener.close()));
  }
}

/** A file that cannot be read fails where it is asked for, not while the one before is being loaded. */
function settled(opening: Promise<OpenedFile>): Promise<() => OpenedFile> {
  return opening.then(
    (opened) => () => opened,
    (error: unknown) => (): never => {
      throw error;
    },
  );
}

/** What `open-files-thread.ts` answers with, in the order it was asked. */
export type ThreadAnswer = { readonly opened: OpenedFile } | { readonly failed: string };

class OpeningThread {
  readonly #worker: Worker;
  readonly #asked: { readonly done: (opened: OpenedFile) => void; readonly failed: (why: Error) => void }[] =
    [];

  constructor(using: Opening) {
    this.#worker = new Worker(new URL('./open-files-thread.ts', import.meta.url), {
      workerData: using,
      // The rows of a package live as long as it takes to write them down: room for them spares most of the collecting.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    this.#worker.on('message', (answer: ThreadAnswer) => {
      const asked = this.#asked.shift();
      if ('opened' in answer) asked?.done(answer.opened);
      else asked?.failed(new Error(answer.failed));
    });
    this.#worker.on('error', (error) => {
      for (const { failed } of this.#asked.splice(0)) failed(error);
    });
  }

  open(path: string): Promise<OpenedFile> {
    return new Promise((done, failed) => {
      this.#asked.push({ done, failed });
      this.#worker.postMessage(path, []);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
