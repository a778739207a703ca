import { once } from 'node:events';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pageOwners, soundLog } from '../integration/store/damaged-log.ts';
import type { PageDamage } from '../integration/store/damaged-log.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { PAGE } from './page-tries.ts';
import type { PageTried, PageTry } from './page-tries.ts';

const KINDS: readonly PageDamage[] = ['flipped', 'zeroed', 'random'];
/** Two threads, each with half of such a batch at a time. */
const THREADS = 2;
const BATCH = 20;
const QUICK_TRIES = 200;
/** A letter with its faces in it (measured: at most 120 KB). */
const LETTER_BYTES = 120_000;

/**
 * Every page of a log damaged in turn, in one of three ways: found, mended or carried over, the damaged file as it was.
 * What is not found: a bit flipped inside a draft, a PIN or a setting, which nothing proves.
 */
export const fault: Fault = {
  id: 'F6',
  name: 'damaged page, bit rot',
  goal: 'damage is found, 99 % of the rows on other pages come back, the chain holds and names what is missing, the original is kept',
  run: damagedPages,
};

interface Lane {
  readonly worker: Worker;
  /** Never done; rejects with what the worker could not do. */
  readonly failed: Promise<never>;
}

async function damagedPages(scale: Scale): Promise<Survival> {
  const full = scale.kind === 'full';
  const home = join(scale.workFolder, 'sound');
  mkdirSync(home, { recursive: true });
  // 2,000 pages, most of them of letters as long as a branch's are: so it is in a log of a branch, too.
  const log = full ? soundLog(home, 300, 56, LETTER_BYTES) : soundLog(home, 300);
  const pages = statSync(log.file).size / PAGE;
  const tries = triesOf(pages, pageOwners(log.file), full, scale.seed);
  const lanes = Array.from({ length: THREADS }, (_, number): Lane => {
    const workerData = { folder: join(scale.workFolder, `try-${String(number)}`), log };
    const worker = new Worker(new URL('page-tries-worker.ts', import.meta.url), { workerData });
    return { worker, failed: new Promise((_done, reject) => void worker.once('error', reject)) };
  });
  const by = new Map<string, number>();
  let worst = 1;
  let survived = scale.resumeFrom;
  try {
    for (let at = scale.resumeFrom; at < tries.length; at += THREADS * BATCH) {
      const answers = await Promise.all(
        lanes.map((lane, number) => tried(lane, tries.slice(at + number * BATCH, at + (number + 1) * BATCH))),
      );
      for (const [index, one] of answers.flat().entries()) {
        const { page, owner, how } = tries[at + index] ?? { page: 0, owner: '', how: '' };
        by.set(one.by, (by.get(one.by) ?? 0) + 1);
        worst = Math.min(worst, one.back);
        if (one.complaint === null) survived += 1;
        else scale.say(`page ${String(page)} (${owner}) ${how}: ${one.complaint}`);
      }
      // What is kept counts as survived when it is resumed: a try that was not must be met again.
      if (survived === Math.min(at + THREADS * BATCH, tries.length)) scale.keep(survived);
    }
  } finally {
    await Promise.all(lanes.map(({ worker }) => worker.terminate()));
  }
  const mended = [...by].map(([what, count]) => `${what} ${String(count)}`).join(', ');
  return {
    tries: tries.length,
    survived,
    notes: [
      `${String(pages)} pages; mended by: ${mended}; fewest rows of other pages that came back ${(worst * 100).toFixed(2)} %`,
    ],
  };
}

async function tried({ worker, failed }: Lane, tries: readonly PageTry[]): Promise<readonly PageTried[]> {
  if (tries.length === 0) return [];
  const answer = once(worker, 'message') as Promise<[readonly PageTried[]]>;
  worker.postMessage(tries, []);
  const [tells] = await Promise.race([answer, failed]);
  return tells;
}

/** Full: every page in each way. Quick: pages all over the file, in the three ways in turn. */
function triesOf(
  pages: number,
  owners: ReadonlyMap<number, string>,
  full: boolean,
  seed: number,
): readonly PageTry[] {
  const one = (page: number, way: number): PageTry => ({
    page,
    how: KINDS[way] ?? 'zeroed',
    owner: owners.get(page) ?? 'free',
    seed: seed + page * KINDS.length + way,
  });
  if (!full) {
    return Array.from({ length: QUICK_TRIES }, (_, at) =>
      one(1 + Math.floor((at * pages) / QUICK_TRIES), at % KINDS.length),
    );
  }
  return Array.from({ length: pages * KINDS.length }, (_, at) =>
    one(1 + Math.floor(at / KINDS.length), at % KINDS.length),
  );
}
