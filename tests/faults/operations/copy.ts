import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { logComplaints } from '../log-check.ts';
import {
  atDesk,
  closeDay,
  copyAgain,
  LATER,
  openedDesk,
  packageComplaints,
  preparedDesk,
  stick,
} from './desk.ts';
import type { Operation } from './operation.ts';
import { logFile } from './small-log.ts';

/** A package that is kept goes onto another stick. */
export const operation: Operation = {
  name: 'copy',
  prepare: async (folder) => {
    const one = await preparedDesk(folder);
    const closed = await closeDay(one, folder);
    if (closed.how !== 'done') throw new Error(JSON.stringify(closed));
    one.close();
    for (const name of readdirSync(stick(folder))) rmSync(join(stick(folder), name));
  },
  run: (folder) => atDesk(folder, (one) => copyAgain(one, folder)),
  check: async (folder, ending) => {
    const complaints = [...logComplaints(logFile(folder), () => [], { rebuilt: true })];
    if (complaints.length > 0) return complaints;
    const one = openedDesk(folder, LATER);
    if ('how' in one) return [`the desk does not open: ${JSON.stringify(one)}`];
    try {
      complaints.push(...(await packageComplaints(one, folder)));
      const there =
        existsSync(stick(folder)) &&
        readdirSync(stick(folder)).some((name) => name.endsWith('.zip') && !name.startsWith('.'));
      if (ending.how === 'done' && !there) complaints.push('told to be done, and no package on the stick');
      const again = await copyAgain(one, folder);
      if (again.how !== 'done') complaints.push(`the second try ends with ${JSON.stringify(again)}`);
      return [...complaints, ...(await packageComplaints(one, folder))];
    } finally {
      one.close();
    }
  },
};
