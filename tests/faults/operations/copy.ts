import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  atDesk,
  complaintsAtDesk,
  closeDay,
  copyAgain,
  packageComplaints,
  preparedDesk,
  stick,
} from './desk.ts';
import type { Operation } from './operation.ts';

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
  check: (folder, ending) =>
    complaintsAtDesk(folder, async (one) => {
      const complaints: string[] = [];
      complaints.push(...(await packageComplaints(one, folder)));
      const there =
        existsSync(stick(folder)) &&
        readdirSync(stick(folder)).some((name) => name.endsWith('.zip') && !name.startsWith('.'));
      if (ending.how === 'done' && !there) complaints.push('told to be done, and no package on the stick');
      const again = await copyAgain(one, folder);
      if (again.how !== 'done') complaints.push(`the second try ends with ${JSON.stringify(again)}`);
      return [...complaints, ...(await packageComplaints(one, folder))];
    }),
};
