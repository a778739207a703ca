import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeededHome } from '../support/seeded-desk.ts';
import { giveToDesk } from '../support/staged-app.ts';
import type { DiskFaults } from './shims/disk-faults.ts';
import { diskFaults } from './shims/disk-faults.ts';

/** The disk below a folder of a home, or below whatever begins with this path, for an app started with `env`. */
export async function deskDisk(home: SeededHome, folder: string): Promise<DiskFaults> {
  const control = join(home.home, 'disk-control');
  const disk = await diskFaults(control, folder);
  // The desk runs as an ordinary person who may not read the cache of whoever tests.
  const shim = join(home.home, 'disk-faults.so');
  copyFileSync(disk.env['LD_PRELOAD'] ?? '', shim);
  chmodSync(shim, 0o755);
  await giveToDesk(shim);
  await giveToDesk(control);
  return { ...disk, env: { ...disk.env, LD_PRELOAD: shim } };
}
