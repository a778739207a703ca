import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../../electron/platform/digest.ts';
import { finishSwap, swapIn } from '../../../electron/platform/restore-swap.ts';
import { prepareMend } from '../../../electron/main/workers/mend-run.ts';
import { diskRefusal } from '../../../electron/platform/durable-files.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { markOf, writeHighWaterNow } from '../../../electron/store/recovery/high-water.ts';
import { isWhole, tablesThatDiffer } from '../../../electron/store/recovery/mend-copy.ts';
import { pageOwners } from '../../integration/store/damaged-log.ts';
import { logComplaints } from '../log-check.ts';
import type { Ending, Operation } from './operation.ts';
import { endingOf } from './operation.ts';
import { AT, logFile, makeSmallLog } from './small-log.ts';

/** Enough for a page of events that is neither the first nor the last; each call of the repair is failed and killed in turn. */
const CASES = 16;
const PAGE = 4096;

/** `mend`: a page of events is zeroed, so that a new log is made of the rest. The state alone is what `mend-state` mends. */
export const operation: Operation = mending('mend', 'event_payload');

export function mending(name: string, damaged: string): Operation {
  return {
    name,
    prepare: (folder) => {
      makeSmallLog(folder, CASES);
      const file = logFile(folder);
      const opened = openStore(file);
      if (!opened.ok) throw new Error(opened.code);
      const mark = markOf(opened.value.db, AT);
      opened.value.close();
      if (mark === null) throw new Error('no mark');
      writeHighWaterNow(join(folder, 'desk'), mark);
      const pages = [...pageOwners(file)].filter(([, owner]) => owner === damaged).map(([page]) => page);
      const page = pages[Math.floor(pages.length / 2)] ?? 2;
      const bytes = readFileSync(file);
      bytes.fill(0, (page - 1) * PAGE, page * PAGE);
      writeFileSync(file, bytes);
      writeFileSync(join(folder, 'damaged.sha256'), sha256Hex(bytes));
      return Promise.resolve();
    },
    run: (folder) => Promise.resolve(mended(join(folder, 'desk'))),
    check: (folder, ending) => Promise.resolve(complaints(folder, ending)),
  };
}

function mended(desk: string): Ending {
  const ready = prepareMend({ dataFolder: desk, at: AT }, {});
  if (!ready.ok) return endingOf(ready);
  if (ready.value.how === 'nothing') return { how: 'refused', code: 'not damaged' };
  try {
    swapIn(desk, ready.value.keptAs, { kind: 'restored', at: AT, of: AT, events: null, cases: null });
  } catch (error) {
    return endingOf(diskRefusal(error));
  }
  return { how: 'done' };
}

function complaints(folder: string, ending: Ending): readonly string[] {
  const desk = join(folder, 'desk');
  const wanted = readFileSync(join(folder, 'damaged.sha256'), 'utf8');
  // As the next start does it.
  finishSwap(desk);
  const untouched = sha256Hex(readFileSync(logFile(folder))) === wanted;
  if (ending.how === 'done' && untouched) return ['said to be mended, and it is not'];
  if (untouched) {
    const again = mended(desk);
    if (again.how !== 'done') return [`tried again it is not mended: ${JSON.stringify(again)}`];
  }
  const kept = readdirSync(desk)
    .filter((name) => name.startsWith('damaged-'))
    .map((name) => join(desk, name, 'amends.db'))
    .filter((file) => existsSync(file) && sha256Hex(readFileSync(file)) === wanted);
  return [
    ...(kept.length === 1 ? [] : ['the damaged file was not kept as it was']),
    ...logComplaints(logFile(folder), (db) => [
      ...(isWhole(db) ? [] : ['the mended log is not whole']),
      ...tablesThatDiffer(db).map((table) => `${table} is not what the events give`),
    ]),
  ];
}
