import { basename, join } from 'node:path';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { refusalOf } from '../../../electron/store/failure.ts';
import { append } from '../../../electron/store/log/append.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { lastSeq, logComplaints } from '../log-check.ts';
import type { Operation } from './operation.ts';
import { aCase, BY_ANNA, closeQuietly, logFile, makeSmallLog } from './small-log.ts';

const CASES = 3;

/** Three decisions, each in a transaction of its own, and a checkpoint between them. What was acknowledged is noted beside the faulty folder. */
export const operation: Operation = {
  name: 'save',
  prepare: (folder) => {
    makeSmallLog(folder, CASES);
    return Promise.resolve();
  },
  run: (folder) => {
    note(folder, 0);
    const opened = openStore(logFile(folder));
    if (!opened.ok) return Promise.resolve({ how: 'refused', code: opened.code });
    const { db, close } = opened.value;
    try {
      for (let n = CASES + 1; n <= CASES + 3; n += 1) {
        const stored = append(db, BY_ANNA, aCase(n));
        note(folder, stored.at(-1)?.seq ?? 0);
        if (n === CASES + 2) db.pragma('wal_checkpoint(PASSIVE)');
      }
      close();
      return Promise.resolve({ how: 'done' });
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null) throw error;
      closeQuietly(close);
      return Promise.resolve({ how: 'refused', code: refusal.code });
    }
  },
  check: (folder, ending) => {
    const acknowledged = acknowledgedIn(folder);
    const all = 2 + (CASES + 3) * 5;
    const complaints = logComplaints(
      logFile(folder),
      (db) => {
        const found = lastSeq(db);
        const wanted = ending.how === 'done' ? all : acknowledged;
        return found < wanted
          ? [`events up to ${String(wanted)} were acknowledged, ${String(found)} are there`]
          : [];
      },
      { rebuilt: true },
    );
    rmSync(noteFile(folder), { force: true });
    return Promise.resolve(complaints);
  },
};

/** Two folders up, where no call is hit: what the clerk was told must not depend on the disk that fails. */
function noteFile(folder: string): string {
  return join(folder, '..', '..', `${basename(folder)}.acknowledged`);
}

function note(folder: string, seq: number): void {
  writeFileSync(noteFile(folder), String(seq));
}

function acknowledgedIn(folder: string): number {
  return Number(readFileSync(noteFile(folder), 'utf8'));
}
