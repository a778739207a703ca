import { chmodSync, cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { refusalOf } from '../../electron/store/failure.ts';
import { append } from '../../electron/store/log/append.ts';
import { verifyChain } from '../../electron/store/log/verify-chain.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { failEachCall, spoken, together } from './each-call.ts';
import type { Tried } from './each-call.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { lastSeq, logComplaints } from './log-check.ts';
import { loadOperation, OPERATIONS } from './operations/load.ts';
import { aCase, BY_ANNA, closeQuietly, logFile, makeSmallLog } from './operations/small-log.ts';

const DISK_BYTES = 6 * 1024 * 1024;
const BLOCK = 4096;
const CASES = 3;
/** F5 fails each call in turn; with this error every so many are enough, since the code before them is the same. */
const STEP = 4;

export const fault: Fault = {
  id: 'F3',
  name: 'disk full',
  goal: 'A save without room is refused as disk-full, everything acknowledged stays readable, and the next save works once there is room.',
  run: async (scale): Promise<Survival> => {
    const { kind, workFolder, say } = scale;
    const notes: string[] = [];
    const all: Tried[] = [await smallDisk(scale, notes)];
    for (const name of kind === 'quick' ? ['save'] : OPERATIONS) {
      const prepared = join(workFolder, `prepared-${name}`);
      await (await loadOperation(name)).prepare(prepared);
      const order = { operation: name, prepared, work: join(workFolder, name), what: 'ENOSPC' } as const;
      const tried = await failEachCall({ ...order, once: false, step: kind === 'quick' ? 5 : STEP });
      notes.push(`${name}, ENOSPC from each call on: ${String(tried.tries)} calls; ${spoken(tried.endings)}`);
      all.push(tried);
    }
    const { tries, survived, complaints } = together(...all);
    for (const line of complaints.slice(0, 10)) say(line);
    return { tries, survived, notes };
  },
};

/** A real file system with so many blocks left, then one more, and so on: each save meets its end at another write. */
async function smallDisk({ kind, workFolder }: Scale, notes: string[]): Promise<Tried> {
  const disk = join(workFolder, 'disk');
  mkdirSync(disk);
  const mounted = await runTool('mount', ['-t', 'tmpfs', '-o', `size=${String(DISK_BYTES)}`, 'tmpfs', disk]);
  if (mounted.code !== 0) {
    notes.push('no small disk: this user may not mount one; ENOSPC from the shim alone');
    return { tries: 0, survived: 0, complaints: [], endings: {} };
  }
  try {
    const prepared = join(workFolder, 'small');
    makeSmallLog(prepared, CASES);
    const step = kind === 'quick' ? 8 : 1;
    const tried: Tried[] = [];
    for (let blocks = 0; blocks <= 160; blocks += step) tried.push(filled(disk, prepared, blocks));
    const one = together(...tried);
    notes.push(
      `a small disk with 0 to 160 blocks left: ${String(one.tries)} fillings; ${spoken(one.endings)}`,
    );
    return one;
  } finally {
    await runTool('umount', [disk]);
  }
}

function filled(disk: string, prepared: string, blocks: number): Tried {
  const folder = join(disk, 'counter');
  cpSync(prepared, folder, { recursive: true });
  chmodSync(folder, 0o700);
  const filler = join(disk, 'filler');
  const free = statfsSync(disk).bavail * BLOCK;
  writeFileSync(filler, Buffer.alloc(Math.max(0, free - blocks * BLOCK)));
  const complaints: string[] = [];
  let acknowledged = 2 + CASES * 5;
  let code = 'never full';
  const file = logFile(folder);
  const opened = openStore(file);
  if (!opened.ok) code = `at the start ${opened.code}`;
  else {
    const { db, close } = opened.value;
    try {
      for (let n = CASES + 1; n < 600; n += 1) acknowledged = append(db, BY_ANNA, aCase(n)).at(-1)?.seq ?? 0;
    } catch (error) {
      code = refusalOf(error)?.code ?? String(error);
    }
    if (lastSeq(db) < acknowledged)
      complaints.push('what was acknowledged cannot be read while the disk is full');
    if (!verifyChain(db).ok) complaints.push('the chain does not verify while the disk is full');
    closeQuietly(close);
  }
  if (!code.endsWith('disk-full')) complaints.push(`told as ${code}`);
  rmSync(filler);
  complaints.push(
    ...logComplaints(file, (db) => {
      if (lastSeq(db) < acknowledged)
        return [`${String(acknowledged)} events were acknowledged, ${String(lastSeq(db))} are there`];
      append(db, BY_ANNA, aCase(1000));
      return [];
    }),
  );
  rmSync(folder, { recursive: true, force: true });
  return {
    tries: 1,
    survived: complaints.length === 0 ? 1 : 0,
    complaints: complaints.map((one) => `with ${String(blocks)} blocks left: ${one}`),
    endings: { [code]: 1 },
  };
}
