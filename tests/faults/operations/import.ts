import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { atDesk, complaintsAtDesk, closeDay, preparedDesk, stick } from './desk.ts';
import type { Ending, Operation } from './operation.ts';

/** The package of another counter of the branch is taken in from a stick. */
export const operation: Operation = {
  name: 'import',
  prepare: async (folder) => {
    const there = `${folder}-other`;
    const two = await preparedDesk(there, 2);
    const closed = await closeDay(two, there);
    if (closed.how !== 'done') throw new Error(JSON.stringify(closed));
    two.close();
    const one = await preparedDesk(folder);
    mkdirSync(stick(folder), { recursive: true });
    for (const name of readdirSync(stick(there)))
      copyFileSync(join(stick(there), name), join(stick(folder), name));
    rmSync(there, { recursive: true });
    const unknown = await takeIn(one, folder);
    if (unknown?.outcome !== 'refused') throw new Error('a counter nobody knows was taken in');
    const { counter, fingerprint } = unknown;
    await one.must('trust-counter', {
      counter: counter ?? '',
      fingerprint: fingerprint ?? '',
      fromSequence: 1,
    });
    one.close();
  },
  run: (folder) => atDesk(folder, (one) => imported(one, folder)),
  check: (folder, ending) =>
    complaintsAtDesk(folder, async (one) => {
      const complaints: string[] = [];
      const here = (): number =>
        Number(one.db.prepare(`SELECT count(*) FROM event WHERE origin_counter = 'BTH-2'`).pluck().get());
      const before = here();
      if (ending.how === 'done' && before === 0)
        complaints.push('told to be taken in, and nothing of it is here');
      const again = await takeIn(one, folder);
      const settled = before === 0 ? again?.outcome === 'imported' : again?.outcome === 'already-here';
      if (!settled)
        complaints.push(
          `the second try ends with ${JSON.stringify(again)}, ${String(before)} events were here`,
        );
      if (here() < 5) complaints.push('the package is not here as a whole');
      return complaints;
    }),
};

async function takeIn(one: DiskDesk, folder: string) {
  const names = readdirSync(stick(folder)).filter((name) => !name.startsWith('.'));
  one.incoming.splice(0, one.incoming.length, ...names.map((name) => join(stick(folder), name)));
  await one.must('choose-packages', {});
  const { files } = await one.must('import-packages', { passphrase: '' });
  return files[0];
}

async function imported(one: DiskDesk, folder: string): Promise<Ending> {
  const names = readdirSync(stick(folder)).filter((name) => !name.startsWith('.'));
  one.incoming.splice(0, one.incoming.length, ...names.map((name) => join(stick(folder), name)));
  const chosen = await one.ask('choose-packages', {});
  if (!chosen.ok) return { how: 'refused', code: chosen.code };
  const taken = await one.ask('import-packages', { passphrase: '' });
  if (!taken.ok) return { how: 'refused', code: taken.code };
  const [file] = taken.value.files;
  return file?.outcome === 'imported' ? { how: 'done' } : { how: 'refused', code: file?.reason ?? 'no file' };
}
