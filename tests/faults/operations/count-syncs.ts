/**
 * Run as its own process, started with a control file for its disk: `count-syncs.ts FOLDER SAVES` makes so many saves of each sort in a log
 * below FOLDER and says on one line of JSON how many syncs each of them made.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { append } from '../../../electron/store/log/append.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { saveDraft } from '../../../electron/store/records/draft.ts';
import { ownDiskFaults } from '../shims/disk-faults.ts';
import { aCase, AT, BY_ANNA, firstEvents } from './small-log.ts';

export interface SyncsCounted {
  readonly decisions: readonly number[];
  readonly drafts: readonly number[];
}

const [folder = '', saves = '100'] = process.argv.slice(2);
const disk = ownDiskFaults();
const opened = openStore(join(folder, 'amends.db'));
if (!opened.ok) throw new Error(opened.code);
const { db, close } = opened.value;
append(db, BY_ANNA, firstEvents());
// The first commit after a checkpoint begins the WAL anew and syncs its header too.
append(db, BY_ANNA, aCase(1));

function counted(save: (n: number) => void): readonly number[] {
  return Array.from({ length: Number(saves) }, (_, n) => {
    const before = disk.syncs();
    save(n);
    return disk.syncs() - before;
  });
}

const decisions = counted((n) => {
  append(db, BY_ANNA, aCase(n + 2));
});
const arrived = aCase(900)[0];
if (arrived !== undefined) append(db, BY_ANNA, [arrived]);
let revision = 0;
const drafts = counted((n) => {
  const saved = saveDraft(
    db,
    'case-900',
    revision,
    { matter: `Meter ${String(n)}` },
    { stage: 'facts', cursor: 'matter' },
    AT,
  );
  if (!saved.ok) throw new Error(saved.code);
  revision = saved.value.revision;
});
writeSync(1, `${JSON.stringify({ decisions, drafts } satisfies SyncsCounted)}\n`);
close();
process.exit(0);
