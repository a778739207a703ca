import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { atDesk, complaintsAtDesk, preparedDesk, stick } from './desk.ts';
import type { Ending, Operation } from './operation.ts';

const ROWS = 30;

/** An old register comes in from a stick. */
export const operation: Operation = {
  name: 'register',
  prepare: async (folder) => {
    (await preparedDesk(folder)).close();
    const rows = Array.from(
      { length: ROWS },
      (_, row) =>
        `A-${String(row)},2025-11-03,Mary O’Neill,01225 477 000,Line cut off,Closed,2025-11-10,Refund paid`,
    );
    const head = 'Case No.,Date received,Customer name,Phone,Subject,Status,Date closed,Outcome';
    writeFileSync(join(stick(folder), 'register.csv'), `${[head, ...rows].join('\n')}\n`);
  },
  run: (folder) => atDesk(folder, (one) => takeIn(one, folder)),
  check: (folder, ending) =>
    complaintsAtDesk(folder, async (one) => {
      const complaints: string[] = [];
      const here = (): number =>
        Number(
          one.db
            .prepare(`SELECT count(*) FROM complaint_case WHERE register_batch IS NOT NULL`)
            .pluck()
            .get(),
        );
      const before = here();
      if (ending.how === 'done' && before !== ROWS)
        complaints.push(`told to be taken in, ${String(before)} cases are here`);
      // What was cut off in the middle is taken back by the next try, which then has every row once.
      const again = await takeIn(one, folder);
      const expected =
        before === ROWS ? again.how === 'refused' && again.code === 'register-twice' : again.how === 'done';
      if (!expected)
        complaints.push(
          `${String(before)} cases were here, the second try ends with ${JSON.stringify(again)}`,
        );
      if (here() !== ROWS) complaints.push(`after the second try ${String(here())} cases are here`);
      return complaints;
    }),
};

async function takeIn(one: DiskDesk, folder: string): Promise<Ending> {
  one.incoming.splice(0, one.incoming.length, join(stick(folder), 'register.csv'));
  const chosen = await one.ask('choose-register', { encoding: null });
  if (!chosen.ok) return { how: 'refused', code: chosen.code };
  const { file } = chosen.value;
  if (file === null || file.fault !== '') return { how: 'refused', code: file?.fault ?? 'no file' };
  const columns = file.sheets[0]?.guess ?? [];
  const reading = {
    sheet: 0,
    columns,
    dates: [],
    amounts: [],
    states: [],
    leaveOutWrong: false,
    again: false,
  };
  const taken = await one.ask('import-register', reading);
  return taken.ok ? { how: 'done' } : { how: 'refused', code: taken.code };
}
