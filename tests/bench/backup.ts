import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BackupOrder } from '../../electron/main/workers/backup-run.ts';
import { firstPlace } from '../../electron/platform/backup-place.ts';
import { append } from '../../electron/store/log/append.ts';
import { syncFile } from '../../electron/store/data-folder.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { workOnWal } from '../../electron/store/recovery/wal-work.ts';
import type { Part } from './bench-run.ts';
import { LOG_NOW } from './data/make-case.ts';
import { at, timed } from './figure.ts';
import { FROM, newCase } from './new-cases.ts';
import { BY_FIRST } from './store.ts';

/** A clerk who is quick saves some ten times a second while the copy is made. */
const SAVE_EVERY_MS = 100;
const AN_HOUR_LATER = new Date(Date.parse(LOG_NOW) + 60 * 60_000).toISOString();

/**
 * Two backups as the desk makes them in its worker (copied, proved, named) while saving goes on here, held against a plain copy of the
 * same file to the same disk, synced. The first of a day proves every event of the chain, which reliability.md does not ask for and its
 * goal does not count; each after it the pages, the figures and the end of the chain. The longest block is the slowest save during either,
 * less what a save costs when no backup runs.
 */
export const backupPart: Part = {
  names: ['backup_vs_copy', 'backup_whole_vs_copy', 'backup_block_max'],
  measure: async (run) => {
    const file = run.copy();
    const plain = join(run.scratch, 'plain-copy.db');
    const plainMs = timed(() => {
      copyFileSync(file, plain);
      syncFile(plain);
    });
    rmSync(plain);
    const opened = openStore(file);
    if (!opened.ok) throw new Error(opened.code);
    const { db, close } = opened.value;
    const folder = dirname(file);
    mkdirSync(firstPlace(folder), { recursive: true });
    let nth: number = FROM.backup;
    const save = (): number => {
      const { arrived, confirmed } = newCase(run.size, nth);
      nth += 1;
      append(db, BY_FIRST, [arrived]);
      return timed(() => append(db, BY_FIRST, [confirmed]));
    };
    try {
      const quiet = Array.from({ length: 100 }, save);
      workOnWal(db, file, true);
      const order: BackupOrder = {
        logFile: file,
        dataFolder: folder,
        first: firstPlace(folder),
        second: null,
        at: LOG_NOW,
        zone: 'Asia/Shanghai',
        lastNumber: 0,
        whole: false,
      };
      const busy: number[] = [];
      const timer = setInterval(() => busy.push(save()), SAVE_EVERY_MS);
      const made = async (at: string): Promise<number> => {
        const began = performance.now();
        await backedUp({ ...order, at });
        return performance.now() - began;
      };
      try {
        run.say('backup_whole_vs_copy', { value: (await made(LOG_NOW)) / plainMs, n: 1 });
        run.say('backup_vs_copy', { value: (await made(AN_HOUR_LATER)) / plainMs, n: 1 });
      } finally {
        clearInterval(timer);
      }
      run.say('backup_block_max', { value: Math.max(0, at(busy, 1) - at(quiet, 0.5)), n: busy.length });
    } finally {
      close();
      rmSync(firstPlace(folder), { recursive: true, force: true });
    }
  },
};

function backedUp(order: BackupOrder): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, 'backup-thread.ts'), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (problem: string) => {
      if (problem === '') resolve();
      else reject(new Error(problem));
    });
  });
}
