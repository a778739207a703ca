/**
 * Run as its own process, started with a control file for its disk: `fail-each-call.ts NAME PREPARED WORK ERROR once|on FROM STEP` tries the operation
 * with the FROM-th call failing, then the next (in steps, so that two processes can share the work), until none was left to fail. One line of JSON
 * a try.
 */
import { cpSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskFault } from '../shims/disk-faults.ts';
import { ownDiskFaults } from '../shims/disk-faults.ts';
import { loadOperation } from './load.ts';
import type { Ending } from './operation.ts';

export interface FailedCall {
  readonly call: number;
  readonly ending: Ending | { readonly how: 'threw'; readonly why: string };
  /** the failing call was reached */
  readonly hit: boolean;
  readonly complaints: readonly string[];
}

const [name = '', prepared = '', work = '', error = 'EIO', many = 'on', from = '1', step = '1', to = '0'] =
  process.argv.slice(2);
const operation = await loadOperation(name);
const disk = ownDiskFaults();
for (let call = Number(from); Number(to) === 0 || call <= Number(to); call += Number(step)) {
  const folder = join(work, `${name}-${String(call)}`);
  disk.disarm();
  cpSync(prepared, folder, { recursive: true, preserveTimestamps: true });
  disk.arm({ at: call, what: error as DiskFault['what'], once: many === 'once', calls: 'all' });
  const running = Promise.resolve().then(() => operation.run(folder));
  const ending = await running.catch((reason: unknown): FailedCall['ending'] => ({
    how: 'threw',
    why: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
  }));
  const hit = disk.calls() >= call;
  disk.disarm();
  const complaints =
    ending.how === 'threw'
      ? [
          `an exception instead of a refusal: ${ending.why}`,
          ...(await operation.check(folder, { how: 'ended' })),
        ]
      : await operation.check(folder, ending);
  writeSync(1, `${JSON.stringify({ call, ending, hit, complaints } satisfies FailedCall)}\n`);
  rmSync(folder, { recursive: true, force: true });
  if (!hit) break;
}
process.exit(0);
