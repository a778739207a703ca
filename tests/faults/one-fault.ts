import { progressIn } from './progress.ts';
import { faultsIn, runFaults } from './run-faults.ts';
import type { FaultRow } from './run-faults.ts';

/** What `side-by-side.ts` asks of this process, as JSON in its only word. */
export interface FaultOrder {
  readonly id: string;
  readonly kind: 'quick' | 'full';
  readonly seed: number;
  /** where progress is kept */
  readonly folder: string;
}

/** What it is told: lines as they come, the row at the end. */
export type FaultNews = { readonly line: string } | { readonly row: FaultRow };

const { id, kind, seed, folder } = JSON.parse(process.argv[2] ?? '') as FaultOrder;
const tell = (news: FaultNews): Promise<void> =>
  new Promise((told) => {
    process.send?.(news, () => told());
  });

// Stopped with the run, it still takes its folders away; a parent that is gone stops it too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.once('disconnect', () => process.exit(130));

const fault = (await faultsIn(import.meta.dirname)).find((one) => one.id === id);
if (fault === undefined) throw new Error(`there is no fault ${id}`);
const rows = await runFaults([fault], kind, seed, progressIn(folder), (line) => void tell({ line }));
for (const row of rows) await tell({ row });
// A fault that was given up may still hold a timer or a child: its process ends all the same.
process.exit(0);
