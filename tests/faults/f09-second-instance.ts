import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDataFolder } from '../../electron/main/data-folder.ts';
import { append } from '../../electron/store/log/append.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { stageApp } from '../support/staged-app.ts';
import { hasEnded, openedIntake, withDesks, withHome } from './app-desk.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { logComplaints } from './log-check.ts';
import { aCase, BY_ANNA, firstEvents } from './operations/small-log.ts';

const TELLER = fileURLToPath(new URL('operations/tell-progress.ts', import.meta.url));
const END_LIMIT_MS = 20_000;

/** Two processes that save into one log at the same time, the app started twice, and a folder that is somebody else's. */
export const fault: Fault = {
  id: 'F9',
  name: 'second instance, second account',
  goal: 'two writers leave one chain with all that both acknowledged; a second start ends and says so; another account is told whose the folder is',
  run: twice,
};

async function twice(scale: Scale): Promise<Survival> {
  const times = scale.kind === 'full' ? { pairs: 40, starts: 10 } : { pairs: 3, starts: 1 };
  let tries = 0;
  let survived = 0;
  const count = (complaint: string | null): void => {
    tries += 1;
    if (complaint === null) survived += 1;
    else scale.say(complaint);
  };
  for (let pair = 1; pair <= times.pairs; pair += 1) {
    count(await twoWriters(join(scale.workFolder, `pair-${String(pair)}`), 40 + pair));
  }
  count(anotherAccount(scale.workFolder));
  await withDesks(async () => {
    for (let start = 1; start <= times.starts; start += 1) count(await secondStart());
  });
  return { tries, survived, notes: [`${String(times.pairs)} pairs of writers`] };
}

async function twoWriters(folder: string, rounds: number): Promise<string | null> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'amends.db');
  const opened = openStore(file);
  if (!opened.ok) return `the log does not open: ${opened.code}`;
  append(opened.value.db, BY_ANNA, firstEvents());
  for (const n of [1, 2]) append(opened.value.db, BY_ANNA, aCase(n).slice(0, 1));
  opened.value.close();
  const told = await Promise.all(['case-1', 'case-2'].map((caseId) => teller(file, caseId, rounds)));
  const seqs = told.flat();
  const complaints = logComplaints(
    file,
    (db) => {
      const stored = Number(
        db.prepare(`SELECT count(*) FROM event WHERE kind = 'progress-told'`).pluck().get(),
      );
      const wanted = 2 * rounds;
      return stored === wanted && new Set(seqs).size === wanted
        ? []
        : [`${String(stored)} of ${String(wanted)} events, ${String(new Set(seqs).size)} acknowledged`];
    },
    { rebuilt: true },
  );
  return complaints.length === 0 ? null : `two writers: ${complaints.join('; ')}`;
}

/** The numbers a process acknowledged, none when it failed. */
function teller(file: string, caseId: string, rounds: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [TELLER, file, caseId, String(rounds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  return new Promise((done) => {
    child.once('close', (code) => {
      done(code === 0 ? said.trim().split('\n') : []);
    });
  });
}

/** Root gives a folder away; anybody else looks at one of root's. */
function anotherAccount(workFolder: string): string | null {
  let folder = '/usr';
  if (process.getuid?.() === 0) {
    folder = join(workFolder, 'of-another');
    mkdirSync(folder);
    chownSync(folder, 1, 1);
  }
  const before = readdirSync(folder).length;
  const opened = openDataFolder(folder);
  if (opened.ok || opened.code !== 'other-account') return 'the folder of another account was opened';
  return readdirSync(folder).length === before ? null : 'something was made in the folder of another account';
}

/** The same person starts the app again while it is open. */
async function secondStart(): Promise<string | null> {
  return withHome(async (home) => {
    const desk = await openedIntake(home);
    try {
      const staged = await stageApp();
      const { env } = await desk.app.evaluate(() => ({ env: { ...process.env } }));
      const second = spawn(staged.launcher, [staged.app], { env, cwd: home.home, stdio: 'ignore' });
      if (!(await hasEnded(second, END_LIMIT_MS))) return 'the second start did not end';
      await desk.page.locator('.toast').first().waitFor();
      const windows = await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
      return windows === 1 ? null : `${String(windows)} windows`;
    } finally {
      await desk.discard();
    }
  });
}
