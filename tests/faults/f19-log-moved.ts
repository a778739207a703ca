import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskDesk } from '../support/desk-on-disk.ts';
import { CLERK, openDiskDesk, setUpDesk } from '../support/desk-on-disk.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { logComplaints } from './log-check.ts';

/** What somebody, or a cleaning program, does to the files of an open log. */
const MOVES: Readonly<Record<string, (log: string, other: string) => void>> = {
  deleted: (log) => {
    rmSync(log);
  },
  'deleted with its WAL': (log) => {
    for (const beside of ['', '-wal', '-shm']) rmSync(`${log}${beside}`, { force: true });
  },
  'only the WAL deleted': (log) => {
    rmSync(`${log}-wal`);
  },
  'moved away': (log) => {
    renameSync(log, `${log}.elsewhere`);
  },
  'another file in its place': (log, other) => {
    renameSync(log, `${log}.elsewhere`);
    copyFileSync(other, log);
  },
  'an empty file in its place': (log) => {
    rmSync(log);
    writeFileSync(log, '');
  },
};

/** Before each of several saves in turn the file is taken away from under the open desk. */
export const fault: Fault = {
  id: 'F19',
  name: 'log deleted or swapped while open',
  goal: 'nothing is called saved that is not in the file under its name, and all that was saved is put back',
  run: moved,
};

async function moved(scale: Scale): Promise<Survival> {
  const saves = scale.kind === 'full' ? 40 : 5;
  const template = join(scale.workFolder, 'template');
  mkdirSync(template, { recursive: true });
  const first = openDiskDesk(template);
  await setUpDesk(first);
  first.close();
  let tries = 0;
  let survived = 0;
  for (const [how, move] of Object.entries(MOVES)) {
    for (let before = 1; before <= saves; before += 1) {
      const complaint = await oneMove(scale.workFolder, template, move, before);
      tries += 1;
      if (complaint === null) survived += 1;
      else scale.say(`${how} before save ${String(before)}: ${complaint}`);
    }
  }
  return { tries, survived, notes: [`${Object.keys(MOVES).join(', ')}; each before ${String(saves)} saves`] };
}

async function oneMove(
  folder: string,
  template: string,
  move: (log: string, other: string) => void,
  before: number,
): Promise<string | null> {
  const place = join(folder, 'desk');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  copyFileSync(join(template, 'amends.db'), join(place, 'amends.db'));
  const desk = openDiskDesk(place, { seed: before });
  desk.seat(CLERK);
  const acknowledged: string[] = [];
  for (let save = 1; save < before; save += 1) acknowledged.push(await received(desk));
  // The WAL is there from the first write on, which in a desk is the sign-in.
  await desk.must('set-care-tips', { shown: true });
  move(desk.logFile, join(template, 'amends.db'));
  const refused = await desk.ask('receive-customer', {});
  if (refused.ok) return 'said to be saved, into a file that nobody will find';
  if (refused.code !== 'log-moved') return `refused with ${refused.code}`;
  const state = await desk.must('desk-state', {});
  if (state.trouble !== 'log-moved') return 'the desk does not say so';
  const back = await desk.ask('mend-log', {});
  if (!back.ok) return `not put back: ${back.code}`;
  if (!existsSync(desk.logFile)) return 'nothing stands under its name';
  const again = openDiskDesk(place);
  const there = again.db.prepare('SELECT id FROM complaint_case').pluck().all() as string[];
  again.close();
  const lost = acknowledged.filter((id) => !there.includes(id));
  if (lost.length > 0) return `${String(lost.length)} saves are gone`;
  return logComplaints(desk.logFile)[0] ?? null;
}

async function received(desk: DiskDesk): Promise<string> {
  return (await desk.must('receive-customer', {})).caseId;
}
