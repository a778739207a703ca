import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { append } from '../../electron/store/log/append.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { listBackups, firstPlace } from '../../electron/platform/backup-place.ts';
import { settleCopy } from '../../electron/store/backup.ts';
import { aCase, BY_ANNA, makeSmallLog } from './operations/small-log.ts';
import type { Random } from './random.ts';

const LOG = 'amends.db';
const PAGE = 4096;

/** A way a log can stop being the good log it was, done to the log of a data folder. */
export interface Spoiler {
  readonly name: string;
  readonly do: (desk: string, random: Random, customers: number) => void;
}

/** All in turn, with the place in the file by chance. */
export const SPOILERS: readonly Spoiler[] = [
  {
    name: 'changed in one letter',
    do: (desk, random) => {
      // Somewhere in the words of one customer, which no check of pages reads.
      const name = Buffer.from(`Wiśniewska ${String(1 + random.below(3))}"`);
      change(desk, (bytes) => {
        let at = bytes.indexOf(name);
        while (at !== -1) {
          bytes[at] = 0x56;
          at = bytes.indexOf(name, at + 1);
        }
      });
    },
  },
  {
    name: 'zeroed in a stretch',
    do: (desk, random) => {
      change(desk, (bytes) => {
        const pages = bytes.length / PAGE;
        const from = 2 + random.below(Math.floor(pages / 2));
        bytes.fill(0, from * PAGE, Math.min(bytes.length, (from + Math.ceil(pages / 3)) * PAGE));
      });
    },
  },
  {
    name: 'cut off',
    do: (desk, random) => {
      const file = join(desk, LOG);
      truncateSync(file, PAGE * (2 + random.below(9)));
    },
  },
  {
    name: 'not a log at all',
    do: (desk) => {
      writeFileSync(join(desk, LOG), Buffer.alloc(PAGE * 3, 0x2a));
    },
  },
  {
    name: 'an older one',
    do: (desk) => {
      older(desk);
    },
  },
  {
    name: 'an older one that was worked on',
    do: (desk, _random, customers) => {
      older(desk);
      const opened = openStore(join(desk, LOG));
      if (!opened.ok) throw new Error(opened.code);
      for (let n = 1; n <= 40; n += 1) append(opened.value.db, BY_ANNA, aCase(customers + 100 + n));
      opened.value.close();
    },
  },
  {
    name: 'behind its mark',
    do: (desk) => {
      writeFileSync(
        join(desk, 'high-water.json'),
        JSON.stringify({
          counter: 'BTH-1',
          seq: 99_999,
          originSeq: 99_999,
          hash: 'f'.repeat(64),
          at: '2026-06-11T09:00:00.000Z',
        }),
      );
    },
  },
  {
    name: 'a new one',
    do: (desk) => {
      rmSync(join(desk, LOG));
      makeSmallLog(join(desk, '..'), 1);
    },
  },
  {
    name: 'gone',
    do: (desk) => {
      rmSync(join(desk, LOG));
    },
  },
];

/** The oldest backup, put there by hand. */
function older(desk: string): void {
  const place = firstPlace(desk);
  const oldest = listBackups(place).at(-1);
  if (oldest === undefined) throw new Error('no backup yet');
  for (const beside of ['-wal', '-shm']) rmSync(join(desk, `${LOG}${beside}`), { force: true });
  writeFileSync(join(desk, LOG), readFileSync(join(place, oldest.fileName)));
  settleCopy(join(desk, LOG), {});
  const opened = openStore(join(desk, LOG));
  if (!opened.ok) throw new Error(opened.code);
  opened.value.close();
}

function change(desk: string, how: (bytes: Buffer) => void): void {
  const file = join(desk, LOG);
  // A reader leaves its empty write-ahead file behind; one with something in it would heal what is spoiled.
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw new Error('the log is open while it is spoiled');
  const bytes = readFileSync(file);
  how(bytes);
  writeFileSync(file, bytes);
}
