import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { EventContext } from '../../electron/domain/event.ts';
import { append } from '../../electron/store/log/append.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { saveDraft } from '../../electron/store/records/draft.ts';
import { workOnWal } from '../../electron/store/recovery/wal-work.ts';
import { mergeSearchWhenIdle } from '../../electron/store/search/search-index.ts';
import { diskFaults } from '../faults/shims/disk-faults.ts';
import type { Part } from './bench-run.ts';
import { LOG_NOW, staffId } from './data/make-case.ts';
import { at, timed } from './figure.ts';
import { newCase } from './new-cases.ts';
import type { SyncsCounted } from './count-syncs.ts';

const SAVES = 5_000;
/** Saves and raw inserts take turns in groups of this many: both see the same disk. Between them the log is as in a quiet second. */
const GROUP = 100;
/** A hundred cases are a day of a busy branch; in each quiet second of it the desk does one step of what it leaves for them. */
const QUIET_SECONDS = 30;

/** One decision of the largest kind, a confirmed case, durable: its event, its chain, its state, its words in the index. Beside it one row into a bare table. */
export const savesPart: Part = {
  names: ['raw_insert', 'raw_insert_p99', 'save_p50', 'save_p99', 'save_max', 'draft_write_p99'],
  measure: (run) => {
    const raw = rawTable(join(run.scratch, 'raw.db'));
    const file = run.copy();
    const opened = openStore(file);
    if (!opened.ok) throw new Error(opened.code);
    const { db, close } = opened.value;
    const rawTimes: number[] = [];
    const saveTimes: number[] = [];
    const draftTimes: number[] = [];
    try {
      for (let nth = 0; nth < SAVES; nth += 1) {
        if (nth % GROUP === 0) {
          for (let row = 0; row < GROUP; row += 1) rawTimes.push(timed(() => raw.insert(nth + row)));
          raw.rest();
          workOnWal(db, file, true);
          for (let second = 0; second < QUIET_SECONDS && mergeSearchWhenIdle(db); second += 1);
        }
        const { caseId, arrived, confirmed } = newCase(run.size, nth);
        append(db, BY_FIRST, [arrived]);
        const place = { stage: 'facts', cursor: 'what' } as const;
        draftTimes.push(
          timed(() => saveDraft(db, caseId, nth, { what: confirmed.payload.record.what }, place, LOG_NOW)),
        );
        saveTimes.push(timed(() => append(db, BY_FIRST, [confirmed])));
      }
      workOnWal(db, file, true);
    } finally {
      close();
      raw.close();
    }
    const [r50, r99] = [at(rawTimes, 0.5), at(rawTimes, 0.99)];
    const [p50, p99] = [at(saveTimes, 0.5), at(saveTimes, 0.99)];
    run.say('raw_insert', { value: r50, n: SAVES });
    run.say('raw_insert_p99', { value: r99, n: SAVES });
    run.say('save_p50', { value: p50, n: SAVES, ratio: p50 / r50 });
    run.say('save_p99', { value: p99, n: SAVES, ratio: p99 / r99 });
    run.say('save_max', { value: at(saveTimes, 1), n: SAVES });
    run.say('draft_write_p99', { value: at(draftTimes, 0.99), n: SAVES });
  },
};

const SYNCED = 200;

/** Counted outside SQLite, by a library that stands between the process and its disk. */
export const syncsPart: Part = {
  names: ['fsyncs_per_save', 'fsyncs_per_draft'],
  measure: async (run) => {
    const file = run.copy();
    const disk = await diskFaults(join(run.scratch, 'syncs-control'), join(file, '..'));
    try {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [join(import.meta.dirname, 'count-syncs.ts'), file, String(run.size), String(SYNCED)],
        { env: { ...process.env, ...disk.env }, encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
      const counted = JSON.parse(stdout) as SyncsCounted;
      run.say('fsyncs_per_save', { value: mean(counted.saves), n: SYNCED });
      run.say('fsyncs_per_draft', { value: mean(counted.drafts), n: SYNCED });
    } finally {
      disk.close();
    }
  },
};

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

/** Reference R of performance.md. */
function rawTable(file: string): {
  readonly insert: (n: number) => void;
  readonly rest: () => void;
  readonly close: () => void;
} {
  const db = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'wal_autocheckpoint = 0'])
    db.pragma(pragma);
  db.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO row (text) VALUES (?)');
  return {
    insert: (n) => {
      insert.run(`row ${String(n)} 电费账单 rachunek`);
    },
    rest: () => {
      db.pragma('wal_checkpoint(PASSIVE)');
    },
    close: () => db.close(),
  };
}

export const BY_FIRST: EventContext = {
  at: LOG_NOW,
  zone: 'Asia/Shanghai',
  actor: staffId(0),
  secondActor: null,
};
