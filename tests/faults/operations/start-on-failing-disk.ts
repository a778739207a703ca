/**
 * Run as its own process with a control file for its disk: `start-on-failing-disk.ts LOG` starts on the log with each call that reads failing
 * in turn, as main does, and looks through it behind the desk. One line of JSON for each: what was said.
 */
import { writeSync } from 'node:fs';
import { refusalOf } from '../../../electron/store/failure.ts';
import { diskAnswers } from '../../../electron/store/recovery/disk-answers.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { checkHealth } from '../../../electron/store/recovery/health.ts';
import { recordsPort } from '../../../electron/store/desk-ports.ts';
import { ownDiskFaults } from '../shims/disk-faults.ts';

const [log = ''] = process.argv.slice(2);
const disk = ownDiskFaults();

function said(work: () => string): string {
  try {
    return work();
  } catch (error) {
    return refusalOf(error)?.code ?? String(error);
  }
}

function started(): string {
  const opened = openStore(log);
  if (!opened.ok) return opened.code;
  try {
    const records = recordsPort(opened.value.db);
    records.branch();
    records.staff();
    return 'open';
  } catch (error) {
    return diskAnswers(log) ? (refusalOf(error)?.code ?? 'damaged') : 'disk-failed';
  } finally {
    opened.value.db.close();
  }
}

function lookedThrough(): string {
  const { quickCheck, chain } = checkHealth(log, {});
  return quickCheck === 'ok' && chain?.ok === true ? 'sound' : 'damaged';
}

for (const [what, work] of [
  ['start', started],
  ['check', lookedThrough],
] as const) {
  for (let call = 1; ; call += 1) {
    disk.arm({ at: call, what: 'EIO', once: false, calls: 'all' });
    const told = said(work);
    const isHit = disk.calls() >= call;
    disk.disarm();
    writeSync(1, `${JSON.stringify({ what, call, told: isHit ? told : `untouched ${told}` })}\n`);
    if (!isHit) break;
  }
}
