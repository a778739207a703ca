/**
 * Run as its own process, started with a control file for its disk: `count-syncs.ts LOG SIZE SAVES` says on one line of JSON how many syncs each
 * save into that log made.
 */
import { writeSync } from 'node:fs';
import { append } from '../../electron/store/log/append.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { saveDraft } from '../../electron/store/records/draft.ts';
import { ownDiskFaults } from '../faults/shims/disk-faults.ts';
import { LOG_SIZES } from './cached-log.ts';
import { LOG_NOW } from './data/make-case.ts';
import { BY_FIRST } from './store.ts';
import { FROM, newCase } from './new-cases.ts';

export interface SyncsCounted {
  readonly saves: readonly number[];
  readonly drafts: readonly number[];
}

const [file = '', size, saves = '100'] = process.argv.slice(2);
const disk = ownDiskFaults();
const opened = openStore(file);
if (!opened.ok) throw new Error(opened.code);
const { db, close } = opened.value;

function syncsOf(work: () => void): number {
  const before = disk.syncs();
  work();
  return disk.syncs() - before;
}

const counted: { saves: number[]; drafts: number[] } = { saves: [], drafts: [] };
for (let nth = 0; nth < Number(saves); nth += 1) {
  const { caseId, arrived, confirmed } = newCase(
    LOG_SIZES.find((one) => String(one) === size) ?? 1_000,
    FROM.syncs + nth,
  );
  // The first commit after a checkpoint begins the WAL anew and syncs its header too: the arrival is that one.
  append(db, BY_FIRST, [arrived]);
  counted.drafts.push(
    syncsOf(() =>
      saveDraft(db, caseId, 0, { matter: String(nth) }, { stage: 'facts', cursor: 'matter' }, LOG_NOW),
    ),
  );
  counted.saves.push(syncsOf(() => append(db, BY_FIRST, [confirmed])));
}
writeSync(1, `${JSON.stringify(counted satisfies SyncsCounted)}\n`);
close();
process.exit(0);
