import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../../electron/runtime/checkout.ts';
import { ensureDebianPackages } from '../../electron/runtime/debian-packages.ts';
import { ensureBuilt } from '../../electron/runtime/ensure-built.ts';
import { SetUpFailed } from '../../electron/runtime/set-up-failed.ts';
import { faultsIn, faultTable } from './run-faults.ts';
import { runSideBySide } from './side-by-side.ts';

/**
 * `npm run test:faults`, or with `-- --full`, `--only F2,F7`, `--seed N`, `--resume` (leaves out what the interrupted run of the same kind and seed
 * survived), `--report FILE` (the rows as JSON), `--at-once N` (two, for two cores).
 */
const DEFAULT_SEED = 20_260_611;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      resume: { type: 'boolean', default: false },
      report: { type: 'string' },
      'at-once': { type: 'string', default: '2' },
    },
  });
  const kind = values.full ? 'full' : 'quick';
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new SetUpFailed(`--seed wants a whole number, not ${values.seed}`);
  const all = await faultsIn(import.meta.dirname);
  const only = values.only?.split(',').map((id) => id.trim().toUpperCase());
  const unknown = (only ?? []).filter((id) => !all.some((fault) => fault.id === id));
  if (unknown.length > 0) throw new SetUpFailed(`There is no fault ${unknown.join(', ')}`);
  const atOnce = Number(values['at-once']);
  if (!Number.isSafeInteger(atOnce) || atOnce < 1)
    throw new SetUpFailed(`--at-once wants a number from 1, not ${values['at-once']}`);
  await ensureDebianPackages('test');
  // Built once here: two faults with a window would else both build into the same folder.
  await ensureBuilt();
  const folder = join(cacheFolder(), `faults-${kind}-${String(seed)}`);
  if (!values.resume) rmSync(folder, { recursive: true, force: true });
  const chosen = all.filter((fault) => only === undefined || only.includes(fault.id));
  const began = performance.now();
  const rows = await runSideBySide(chosen, { kind, seed, folder }, atOnce, console.log);
  if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(rows));
  const failed = rows.filter((row) => row.complaint !== null);
  console.log(`\n${faultTable(rows)}\n`);
  console.log(`${((performance.now() - began) / 60_000).toFixed(1)} minutes, ${String(atOnce)} at once`);
  for (const { id, complaint } of failed) console.log(`✗ ${id}: ${complaint ?? ''}`);
  console.log(`${String(rows.length - failed.length)} passed, ${String(failed.length)} failed`);
  return failed.length > 0 || rows.length === 0 ? 1 : 0;
}

// Stopped by hand or by a limit, it still takes its folders away.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof SetUpFailed ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
