import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../../electron/runtime/checkout.ts';
import { ensureDebianPackages } from '../../electron/runtime/debian-packages.ts';
import { SetUpFailed } from '../../electron/runtime/set-up-failed.ts';
import { progressIn } from './progress.ts';
import { faultsIn, faultTable, runFaults } from './run-faults.ts';

/**
 * `npm run test:faults`, or with `-- --full`, `--only F2,F7`, `--seed N`, `--resume` (leaves out what the interrupted run of the same kind and seed
 * survived), `--report FILE` (the rows as JSON).
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
    },
  });
  const kind = values.full ? 'full' : 'quick';
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new SetUpFailed(`--seed wants a whole number, not ${values.seed}`);
  const all = await faultsIn(import.meta.dirname);
  const only = values.only?.split(',').map((id) => id.trim().toUpperCase());
  const unknown = (only ?? []).filter((id) => !all.some((fault) => fault.id === id));
  if (unknown.length > 0) throw new SetUpFailed(`There is no fault ${unknown.join(', ')}`);
  await ensureDebianPackages('test');
  const state = join(cacheFolder(), `faults-${kind}-${String(seed)}.json`);
  const rows = await runFaults(
    all.filter((fault) => only === undefined || only.includes(fault.id)),
    kind,
    seed,
    progressIn(state, values.resume),
    console.log,
  );
  if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(rows));
  const failed = rows.filter((row) => row.complaint !== null);
  console.log(`\n${faultTable(rows)}\n`);
  for (const { id, complaint } of failed) console.log(`✗ ${id}: ${complaint ?? ''}`);
  console.log(`${String(rows.length - failed.length)} passed, ${String(failed.length)} failed`);
  return failed.length > 0 || rows.length === 0 ? 1 : 0;
}

// Stopped by hand or by a limit, it still takes its folders away.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

// A fault that was given up may still hold a timer or a child: the run ends all the same.
try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof SetUpFailed ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
