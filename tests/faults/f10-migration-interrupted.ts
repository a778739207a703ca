import { join } from 'node:path';
import type { EachCall, Tried } from './each-call.ts';
import { failEachCall, killEachCall, spoken, together } from './each-call.ts';
import type { Fault, Survival } from './fault.ts';
import { NEWEST, prepareFrom } from './operations/migration.ts';

export const fault: Fault = {
  id: 'F10',
  name: 'migration interrupted',
  goal: 'Killed or refused by the disk at any call, the log is of a whole version, the copy from before is there, and the next start finishes.',
  run: async ({ kind, workFolder, say }): Promise<Survival> => {
    const all: Tried[] = [];
    const notes: string[] = [];
    // In quick the last step; in full each, and all of them in one start.
    const versions =
      kind === 'quick' ? [NEWEST - 1] : Array.from({ length: NEWEST - 1 }, (_, index) => index + 1);
    for (const version of versions) {
      const prepared = join(workFolder, `version-${String(version)}`);
      await prepareFrom(prepared, version);
      const order = (name: string, what: EachCall['what'], step: number): EachCall => ({
        operation: 'migration',
        prepared,
        work: join(workFolder, `${name}-${String(version)}`),
        what,
        once: true,
        step,
      });
      // Every call of each step; of all steps in one start, which are the same calls again, every third.
      const killStep = kind === 'quick' ? 6 : version === 1 ? 3 : 1;
      const killed = await killEachCall(order('killed', 'kill', killStep));
      const torn = await killEachCall(order('torn', 'kill-half-written', killStep * 3));
      const failed = await failEachCall({ ...order('failed', 'EIO', 1), once: false });
      const full = kind === 'full' ? [await failEachCall(order('full', 'ENOSPC', 1))] : [];
      const tried = together(killed, torn, failed, ...full);
      for (const line of tried.complaints.slice(0, 10)) say(line);
      notes.push(`from version ${String(version)}: ${String(tried.tries)} calls; ${spoken(tried.endings)}`);
      all.push(tried);
    }
    const { tries, survived } = together(...all);
    return { tries, survived, notes };
  },
};
