import { existsSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Makes what is to stand at `place` unless it does: by whichever test worker comes first, while the others wait for it. `make` has to put
 * it there in one step, at its end. When it fails, the next one that waits tries.
 */
export async function madeOnce(place: string, make: () => Promise<void>): Promise<void> {
  const claim = `${place}.claimed`;
  while (!existsSync(place)) {
    if (await isClaimed(claim)) {
      try {
        if (!existsSync(place)) await make();
      } finally {
        await rmdir(claim);
      }
    } else await pause(50);
  }
}

/** A folder is made by one only. */
async function isClaimed(claim: string): Promise<boolean> {
  try {
    await mkdir(claim);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
