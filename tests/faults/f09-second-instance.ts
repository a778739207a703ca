import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDataFolder } from '../../electron/main/data-folder.ts';
import { append } from '../../electron/store/log/append.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { stageApp } from '../support/staged-app.ts';
import { hasEnded, openedIntake, withDesks, withHome } from './app-desk.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { deskDisk } from './desk-disk.ts';
import { logComplaints } from './log-check.ts';
import { aCase, BY_ANNA, firstEvents } from './operations/small-log.ts';

const TELLER = fileURLToPath(new URL('operations/tell-progress.ts', import.meta.url));
const END_LIMIT_MS = 20_000;

/** Two processes that save into one log at the same time, the app started twice, and a folder that is somebody else's. */
export const fault: Fault = {
  id: 'F9',
  name: 'second instance, second account',
  goal: 'two writers leave one chain with all that both acknowledged; a second start ends and says so, and opens the desk when the first only makes its last backup; another account is told whose the folder is',
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
    for (let start = 1; start <= times.starts; start += 1) {
      count(await secondStart());
      count(await backAtOnce());
    }
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

/** A sync as slow as this keeps the last backup at work for some seconds, as a log of ten years does. */
const SLOW_SYNC_US = 1_500_000;

/** The window was closed and the last backup is still being made when the same person starts the app again: a desk stands there soon. */
async function backAtOnce(): Promise<string | null> {
  return withHome(async (home) => {
    const disk = await deskDisk(home, home.dataDir);
    const desk = await openedIntake(home, { env: disk.env });
    const first = desk.app.process();
    try {
      await desk.clerk.type('customerName', 'Back Atonce');
      await desk.clerk.saved();
      const { env } = await desk.app.evaluate(() => ({ env: { ...process.env } }));
      disk.slowDown(SLOW_SYNC_US);
      const gone = new Promise<void>((done) => desk.page.once('close', () => done()));
      await desk.app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.close();
      });
      await gone;
      const staged = await stageApp();
      if (first.exitCode !== null) return 'the first desk had ended before the second start';
      const second = spawn(staged.launcher, [staged.app], { env, cwd: home.home, stdio: 'ignore' });
      const ended = hasEnded(second, END_LIMIT_MS);
      if (!(await hasEnded(first, END_LIMIT_MS))) return 'the first desk went on with its backup';
      disk.slowDown(0);
      const again = await deskOf(home.dataDir, [first.pid, second.pid]);
      await ended;
      return again ? null : 'no desk opened';
    } finally {
      for (const pid of desksOf(home.dataDir)) process.kill(pid, 'SIGKILL');
      await hasEnded(first, END_LIMIT_MS);
      disk.close();
    }
  });
}

/** Whether a desk over these data that is none of these processes has a window before long. */
async function deskOf(dataDir: string, known: readonly (number | undefined)[]): Promise<boolean> {
  for (let tries = 0; tries < END_LIMIT_MS / 200; tries += 1) {
    const others = desksOf(dataDir).filter((pid) => !known.includes(pid));
    if (others.some((pid) => rendererOf(pid))) return true;
    await new Promise((done) => setTimeout(done, 200));
  }
  return false;
}

/** Processes that hold the log open. */
function desksOf(dataDir: string): readonly number[] {
  const log = join(dataDir, 'amends.db');
  return processes().filter((pid) => openFilesOf(pid).includes(log));
}

function openFilesOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/fd`).map((fd) => readlinkSync(`/proc/${String(pid)}/fd/${fd}`));
  } catch {
    return [];
  }
}

/** Whether it has opened a page: its renderers are forked by a zygote of its own, whose parent it is. */
function rendererOf(desk: number): boolean {
  return processes().some(
    (pid) => readOf(pid, 'cmdline').includes('--type=renderer') && ancestorsOf(pid).includes(desk),
  );
}

function ancestorsOf(pid: number): readonly number[] {
  const parent = Number(/^PPid:\s+(\d+)/m.exec(readOf(pid, 'status'))?.[1] ?? 0);
  return parent <= 1 ? [] : [parent, ...ancestorsOf(parent)];
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** Empty when it has ended meanwhile. */
function readOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
