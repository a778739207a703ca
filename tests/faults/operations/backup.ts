import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runBackup } from '../../../electron/main/workers/backup-run.ts';
import type { BackupOutcome } from '../../../electron/main/workers/backup-run.ts';
import { firstPlace, listBackups, secondPlace } from '../../../electron/platform/backup-place.ts';
import { copyFault } from '../../../electron/store/backup.ts';
import { append } from '../../../electron/store/log/append.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { logComplaints } from '../log-check.ts';
import type { Operation } from './operation.ts';
import { endingOf } from './operation.ts';
import { aCase, BY_ANNA, closeQuietly, logFile, makeSmallLog } from './small-log.ts';

const CASES = 3;
/** As many of today as are kept: with the next one the oldest may go. */
const BEFORE = 3;

/** A backup into both places of a desk that has three of today, so that one of them is let go. */
export const operation: Operation = {
  name: 'backup',
  prepare: async (folder) => {
    makeSmallLog(folder, CASES);
    for (let made = 0; made < BEFORE; made += 1) {
      const outcome = await backUp(folder, made);
      if (!outcome.ok || outcome.value.second !== null) throw new Error(JSON.stringify(outcome));
    }
    const opened = openStore(logFile(folder));
    if (!opened.ok) throw new Error(opened.code);
    append(opened.value.db, BY_ANNA, aCase(CASES + 1));
    opened.value.close();
  },
  run: async (folder) => {
    const opened = openStore(logFile(folder));
    if (!opened.ok) return endingOf(opened);
    const outcome = await backUp(folder, BEFORE);
    closeQuietly(opened.value.close);
    return endingOf(outcome);
  },
  check: async (folder, ending) => {
    const complaints = [...logComplaints(logFile(folder)), ...placeComplaints(folder)];
    const newest = listBackups(firstPlace(desk(folder)))[0]?.backup?.number ?? 0;
    if (ending.how === 'done' && newest !== BEFORE + 1)
      complaints.push('told to be made, and it is not there');
    const again = await backUp(folder, BEFORE + 1);
    if (!again.ok || again.value.second !== null) complaints.push(`the second try: ${JSON.stringify(again)}`);
    for (const place of placesOf(folder))
      if (existsSync(join(place, '.part'))) complaints.push(`${place} is not tidied up`);
    return [...complaints, ...placeComplaints(folder)];
  },
};

function backUp(folder: string, hour: number): Promise<BackupOutcome> {
  return runBackup(
    {
      logFile: logFile(folder),
      dataFolder: desk(folder),
      first: firstPlace(desk(folder)),
      second: secondPlace(join(folder, 'stick')),
      at: `2026-06-11T1${String(hour)}:00:00.000Z`,
      zone: 'Europe/London',
      lastNumber: 0,
      whole: true,
    },
    {},
  );
}

function desk(folder: string): string {
  return join(folder, 'desk');
}

function placesOf(folder: string): readonly string[] {
  return [firstPlace(desk(folder)), secondPlace(join(folder, 'stick'))];
}

/** Under a final name there is nothing that does not prove, and never fewer good ones than there were. */
function placeComplaints(folder: string): readonly string[] {
  return placesOf(folder).flatMap((place) => {
    const found = listBackups(place);
    const bad = found.filter(({ fileName, backup }) => copyFault(join(place, fileName), {}, backup) !== null);
    return [
      ...bad.map(({ fileName }) => `${fileName} stands under its final name and is broken`),
      ...(found.length - bad.length < BEFORE
        ? [`only ${String(found.length)} good backups are left in ${place}`]
        : []),
    ];
  });
}
