import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packagesMade } from '../../../electron/store/records/package.ts';
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

/** The day is closed onto a stick: gathered, signed, written, kept, recorded, named, in the worker as in the app. */
export const operation: Operation = {
  name: 'package',
  prepare: async (folder) => {
    (await preparedDesk(folder)).close();
  },
  run: (folder) => atDesk(folder, (one) => closeDay(one, folder)),
  check: (folder, ending) =>
    complaintsAtDesk(folder, async (one) => {
      const complaints: string[] = [];
      complaints.push(...(await packageComplaints(one, folder)));
      const made = packagesMade(one.db, 10);
      const handed = (name: string): boolean => existsSync(join(stick(folder), name));
      if (ending.how === 'done' && !made.every(({ fileName }) => handed(fileName)))
        complaints.push('told to be done, and no package on the stick');
      if (ending.how === 'done' && made.length !== 1)
        complaints.push(`told to be done, ${String(made.length)} packages in the log`);
      complaints.push(...(await secondTry(one, folder, made.length)));
      return complaints;
    }),
};

/** On a disk that works again the day can be closed, or what was closed be copied. */
async function secondTry(
  one: Parameters<typeof packageComplaints>[0],
  folder: string,
  made: number,
): Promise<readonly string[]> {
  const again = made === 0 ? await closeDay(one, folder) : await copyAgain(one, folder);
  if (again.how !== 'done') return [`the second try ends with ${JSON.stringify(again)}`];
  return packageComplaints(one, folder);
}
