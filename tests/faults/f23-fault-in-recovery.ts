import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { failEachCall, killEachCall, NOTHING_TRIED, spoken, together } from './each-call.ts';
import type { Tried } from './each-call.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { loadOperation } from './operations/load.ts';

const OPERATIONS = ['mend', 'mend-state', 'restore'] as const;
/** Every call takes a child of its own when it is killed; in quick mode a few all along the way. */
const QUICK_STEPS = { kill: 150, fail: 45 } as const;

/** Killed, and failed by the disk, at each call while a log is being mended, built anew or brought back. */
export const fault: Fault = {
  id: 'F23',
  name: 'a fault during recovery',
  goal: 'the log is the old one or the new one, whole; the damaged file is kept; trying again works',
  run: recoveries,
};

async function recoveries(scale: Scale): Promise<Survival> {
  let all: Tried = NOTHING_TRIED;
  const notes: string[] = [];
  for (const name of OPERATIONS) {
    const work = join(scale.workFolder, name);
    const prepared = join(work, 'prepared');
    mkdirSync(prepared, { recursive: true });
    await (await loadOperation(name)).prepare(prepared);
    const order = { operation: name, prepared, work };
    const full = scale.kind === 'full';
    const killed = await killEachCall({
      ...order,
      what: 'kill',
      once: true,
      step: full ? 1 : QUICK_STEPS.kill,
    });
    const failed = await failEachCall({
      ...order,
      what: 'EIO',
      once: false,
      step: full ? 1 : QUICK_STEPS.fail,
    });
    const tried = together(killed, failed);
    for (const complaint of tried.complaints.slice(0, 6)) scale.say(complaint);
    notes.push(`${name}: ${String(tried.tries)} tries; ${spoken(tried.endings)}`);
    all = together(all, tried);
  }
  return { tries: all.tries, survived: all.survived, notes };
}
