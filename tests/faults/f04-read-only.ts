import { createHash } from 'node:crypto';
import { chmodSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { DESK_UID } from '../support/staged-app.ts';
import { childEnvironment, failEachCall, lastEnding, spoken, together } from './each-call.ts';
import type { Tried } from './each-call.ts';
import type { Fault, Survival } from './fault.ts';
import { loadOperation, OPERATIONS } from './operations/load.ts';
import { logFile, makeSmallLog } from './operations/small-log.ts';

/** F5 fails each call in turn; with this error every so many are enough, since the code before them is the same. */
const STEP = 4;

export const fault: Fault = {
  id: 'F4',
  name: 'read-only disk',
  goal: 'A desk that may not write refuses, says so, and changes not one byte.',
  run: async ({ kind, workFolder, say }): Promise<Survival> => {
    const notes: string[] = [];
    const all: Tried[] = [await mountedReadOnly(workFolder, notes), await closedToOthers(workFolder, notes)];
    for (const name of kind === 'quick' ? ['save'] : OPERATIONS) {
      const prepared = join(workFolder, `prepared-${name}`);
      await (await loadOperation(name)).prepare(prepared);
      const order = { operation: name, prepared, work: join(workFolder, name), what: 'EROFS' } as const;
      const tried = await failEachCall({ ...order, once: false, step: kind === 'quick' ? 7 : STEP });
      notes.push(`${name}, EROFS from each call on: ${String(tried.tries)} calls; ${spoken(tried.endings)}`);
      all.push(tried);
    }
    const { tries, survived, complaints } = together(...all);
    for (const line of complaints.slice(0, 10)) say(line);
    return { tries, survived, notes };
  },
};

/** The start of a desk on a disk mounted read-only. */
async function mountedReadOnly(workFolder: string, notes: string[]): Promise<Tried> {
  const folder = join(workFolder, 'mounted');
  makeSmallLog(folder, 2);
  const before = everyByte(folder);
  const bound = await runTool('mount', ['--bind', folder, folder]);
  const closed = bound.code === 0 ? await runTool('mount', ['-o', 'remount,ro,bind', folder]) : bound;
  if (closed.code !== 0) {
    if (bound.code === 0) await runTool('umount', [folder]);
    notes.push('no read-only mount: this user may not make one');
    return together();
  }
  const opened = openStore(logFile(folder));
  if (opened.ok) opened.value.close();
  await runTool('umount', [folder]);
  return outcome('mounted read-only', opened.ok ? 'done' : opened.code, before, everyByte(folder));
}

/** File and folder without the right to write, for an ordinary user; root would not notice. */
async function closedToOthers(workFolder: string, notes: string[]): Promise<Tried> {
  const isRoot = process.geteuid?.() === 0;
  const tried: Tried[] = [];
  for (const [name, folderMode, fileMode] of [
    ['the folder', 0o500, 0o600],
    ['the file', 0o700, 0o400],
    ['both', 0o500, 0o400],
  ] as const) {
    const folder = join(workFolder, `closed-${String(folderMode)}-${String(fileMode)}`);
    makeSmallLog(folder, 2);
    const file = logFile(folder);
    chmodSync(file, fileMode);
    chmodSync(dirname(file), folderMode);
    if (isRoot) {
      for (const path of [workFolder, folder]) chmodSync(path, 0o755);
      for (const path of [file, dirname(file)]) lchownSync(path, DESK_UID, DESK_UID);
    }
    const before = everyByte(folder);
    const script = [join(import.meta.dirname, 'operations/child.ts'), 'migration', folder];
    const env = childEnvironment(workFolder, isRoot ? { AMENDS_CHILD_UID: String(DESK_UID) } : {});
    const { code: exit, stdout, stderr } = await runTool(process.execPath, script, { env });
    if (exit !== 0) throw new Error(`the start ended with ${String(exit)}: ${stderr}`);
    const ending = lastEnding(stdout);
    const code = ending.how === 'refused' ? ending.code : ending.how;
    tried.push(outcome(`${name} closed`, code, before, everyByte(folder)));
  }
  notes.push(`modes taken away: ${spoken(together(...tried).endings)}`);
  return together(...tried);
}

function outcome(what: string, code: string, before: string, after: string): Tried {
  const complaints = [
    ...(code === 'read-only' ? [] : [`${what}: told as ${code}`]),
    ...(before === after ? [] : [`${what}: something was changed`]),
  ];
  return { tries: 1, survived: complaints.length === 0 ? 1 : 0, complaints, endings: { [code]: 1 } };
}

/** Names, modes and contents below a folder. */
function everyByte(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const name of names) {
    const about = statSync(join(folder, name));
    hash.update(`${name} ${String(about.mode)}\n`);
    if (about.isFile()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
