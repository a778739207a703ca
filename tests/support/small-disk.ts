import { execFileSync } from 'node:child_process';
import { appendFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deskFolder, giveToDesk } from './staged-app.ts';

export interface SmallDisk {
  /** the data folder on it */
  readonly folder: string;
  /** to its last byte */
  readonly fill: () => Promise<void>;
  readonly empty: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A disk of so many megabytes with a copy of a data folder on it. */
export async function smallDisk(dataDir: string, megabytes: number): Promise<SmallDisk> {
  const place = await deskFolder('disk');
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', place]);
  const folder = join(place, 'data');
  await cp(dataDir, folder, { recursive: true });
  await giveToDesk(place);
  const filler = join(place, 'filler');
  return {
    folder,
    fill: async () => {
      for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (;;) await appendFile(filler, Buffer.alloc(size));
        } catch (error) {
          if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOSPC') throw error;
        }
      }
    },
    empty: () => rm(filler),
    remove: async () => {
      // The app's last file is closed a moment after its process is gone.
      execFileSync('umount', ['-l', place]);
      await rm(place, { recursive: true, force: true });
    },
  };
}
