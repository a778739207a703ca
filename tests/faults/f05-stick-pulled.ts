import { join } from 'node:path';
import type { Tried } from './each-call.ts';
import { failEachCall, spoken, together } from './each-call.ts';
import type { Fault, Survival } from './fault.ts';
import { loadOperation, OPERATIONS } from './operations/load.ts';

/** In quick, every so many calls of these; in full every call of every operation. */
const QUICK: Readonly<Record<string, number>> = { save: 3, package: 7 };

export const fault: Fault = {
  id: 'F5',
  name: 'stick pulled, disk failing at each call',
  goal: 'Whichever call fails first: no success is told that is none, no broken file stands under its final name, a second try works.',
  run: async ({ kind, workFolder, say }): Promise<Survival> => {
    const all: Tried[] = [];
    const notes: string[] = [];
    for (const name of kind === 'quick' ? Object.keys(QUICK) : OPERATIONS) {
      const prepared = join(workFolder, `prepared-${name}`);
      await (await loadOperation(name)).prepare(prepared);
      const order = { operation: name, prepared, what: 'EIO' } as const;
      const gone = await failEachCall({
        ...order,
        work: join(workFolder, `${name}-on`),
        once: false,
        step: kind === 'quick' ? (QUICK[name] ?? 1) : 1,
      });
      const blip =
        kind === 'full'
          ? await failEachCall({ ...order, work: join(workFolder, `${name}-once`), once: true, step: 2 })
          : null;
      const tried = together(gone, ...(blip === null ? [] : [blip]));
      for (const line of tried.complaints.slice(0, 10)) say(line);
      notes.push(`${name}: ${String(tried.tries)} calls; ${spoken(tried.endings)}`);
      all.push(tried);
    }
    const { tries, survived } = together(...all);
    return { tries, survived, notes };
  },
};
