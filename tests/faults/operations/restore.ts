import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runBackup } from '../../../electron/main/workers/backup-run.ts';
import { prepareRestore } from '../../../electron/main/workers/restore-run.ts';
import type { Outcome } from '../../../electron/domain/refusal.ts';
import { done, refuse } from '../../../electron/domain/refusal.ts';
import { firstPlace, listBackups } from '../../../electron/platform/backup-place.ts';
import { refusingDisk } from '../../../electron/platform/durable-files.ts';
import { asides, finishSwap, swapIn } from '../../../electron/platform/restore-swap.ts';
import { append } from '../../../electron/store/log/append.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { lastSeq, logComplaints } from '../log-check.ts';
import type { Ending, Operation } from './operation.ts';
import { endingOf } from './operation.ts';
import { aCase, BY_ANNA, logFile, makeSmallLog } from './small-log.ts';

const IN_BACKUP = 3;
const SINCE = 2;
const EVENTS = 2 + (IN_BACKUP + SINCE) * 5;

/** A backup takes the place of a log that has more. */
export const operation: Operation = {
  name: 'restore',
  prepare: async (folder) => {
    makeSmallLog(folder, IN_BACKUP);
    const made = await runBackup(
      {
        logFile: logFile(folder),
        dataFolder: desk(folder),
        first: firstPlace(desk(folder)),
        second: null,
        at: '2026-06-11T10:00:00.000Z',
        zone: 'Europe/London',
        lastNumber: 0,
        whole: true,
      },
      {},
    );
    if (!made.ok) throw new Error(JSON.stringify(made));
    const opened = openStore(logFile(folder));
    if (!opened.ok) throw new Error(opened.code);
    for (let n = 1; n <= SINCE; n += 1) append(opened.value.db, BY_ANNA, aCase(IN_BACKUP + n));
    opened.value.close();
  },
  run: async (folder) => endingOf(await restore(folder)),
  check: async (folder, ending) => {
    const complaints = [...standing(folder, ending)];
    if (complaints.length > 0) return complaints;
    const again = await restore(folder);
    if (!again.ok) return [`the second try ends with ${again.code}`];
    return standing(folder, { how: 'done' });
  },
};

async function restore(folder: string): Promise<Outcome<null>> {
  const started = refusingDisk(() => {
    finishSwap(desk(folder));
    return done(null);
  });
  if (!started.ok) return started;
  const place = firstPlace(desk(folder));
  const backup = listBackups(place)[0]?.backup ?? null;
  if (backup === null) return refuse('not-found');
  const ready = await prepareRestore(
    {
      dataFolder: desk(folder),
      source: { from: 'backup', file: join(place, backup.fileName), backup },
      at: '2026-06-11T12:00:00.000Z',
      actor: null,
      secondActor: null,
      reason: 'trial',
      passphrase: '',
      numbersUnknown: false,
    },
    {},
  );
  if (!ready.ok) return ready;
  return refusingDisk(() => {
    swapIn(desk(folder), ready.value.aside, ready.value.note);
    return done(null);
  });
}

/** The start finishes what was decided; then the log is the old one, whole, or the new one with the old one put aside. */
function standing(folder: string, ending: Ending): readonly string[] {
  finishSwap(desk(folder));
  const complaints: string[] = [];
  let restored = false;
  complaints.push(
    ...logComplaints(
      logFile(folder),
      (db) => {
        const last = db.prepare('SELECT kind FROM event ORDER BY seq DESC LIMIT 1').pluck().get();
        restored = last === 'log-restored';
        if (restored) return [];
        return lastSeq(db) === EVENTS ? [] : [`${String(lastSeq(db))} events of ${String(EVENTS)} are there`];
      },
      { rebuilt: true },
    ),
  );
  if (ending.how === 'done' && !restored) complaints.push('told to be restored, and the log is the old one');
  if (restored) complaints.push(...asideComplaints(folder));
  for (const left of ['restore-journal.json', 'restore-part'])
    if (existsSync(join(desk(folder), left))) complaints.push(`${left} is left`);
  return complaints;
}

/** One of the logs that were put aside is the one with everything. */
function asideComplaints(folder: string): readonly string[] {
  const whole = asides(desk(folder)).some(
    ({ name }) =>
      logComplaints(join(desk(folder), name, 'amends.db'), (db) =>
        lastSeq(db) >= EVENTS &&
        db.prepare("SELECT 1 FROM event WHERE kind = 'log-restored'").get() === undefined
          ? []
          : ['not the one of before'],
      ).length === 0,
  );
  return whole ? [] : ['the log of before is not whole beside it'];
}

function desk(folder: string): string {
  return join(folder, 'desk');
}
