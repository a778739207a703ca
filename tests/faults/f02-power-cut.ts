import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fault, Survival } from './fault.ts';
import type { PowerCuts, PowerCutsOrder } from './power-cuts.ts';

/** How many states of the disk are built; of those with the weaker setting enough to see it lose. */
const STATES = { quick: 3_000, full: 50_000 } as const;
/** Customers in a recording: enough for several checkpoints and emptied WALs. */
const ROUNDS = { quick: 33, full: 70 } as const;
const WEAKER_STATES = 300;

export const fault: Fault = {
  id: 'F2',
  name: 'power cut',
  goal: 'Whatever of the unsynced the disk kept, dropped or tore: nothing acknowledged is lost, nothing damaged, and the mark beside the log is never ahead of it.',
  run: async ({ kind, seed, workFolder, say }): Promise<Survival> => {
    const order = { workFolder, rounds: ROUNDS[kind], weaker: false, states: STATES[kind] / 2 };
    const halves = await Promise.all([inWorker({ ...order, seed }), inWorker({ ...order, seed: seed + 1 })]);
    const weaker = await inWorker({ ...order, seed, weaker: true, states: WEAKER_STATES });
    if (weaker.lost === 0)
      throw new Error('with synchronous=NORMAL nothing was lost: this harness would not see a loss');
    if (weaker.ahead === 0)
      throw new Error('with synchronous=NORMAL no mark was ahead: this harness would not see one that is');
    for (const line of halves.flatMap(({ complaints }) => complaints).slice(0, 10)) say(line);
    const sum = (figure: (half: PowerCuts) => number): number =>
      halves.reduce((all, half) => all + figure(half), 0);
    const tries = sum(({ states }) => states);
    if (sum(({ marked }) => marked) === 0) throw new Error('no state had a mark beside its log');
    return {
      tries,
      survived: tries - sum(({ lost, damaged, ahead }) => Math.max(lost + damaged, ahead)),
      notes: [
        `unsynced calls dropped, partial and torn in turn; ${String(sum(({ acknowledgements }) => acknowledgements))} acknowledgements in ${String(sum(({ calls }) => calls))} disk calls`,
        `the mark stood beside the log in ${String(sum(({ marked }) => marked))} states and was ahead of it in ${String(sum(({ ahead }) => ahead))}`,
        `with synchronous=NORMAL ${String(weaker.ahead)} marks were ahead, ${String(weaker.lost)} of ${String(weaker.states)} cuts lost acknowledged saves, up to ${String(weaker.mostLost)} events in one`,
      ],
    };
  },
};

function inWorker(order: PowerCutsOrder): Promise<PowerCuts> {
  const worker = new Worker(join(import.meta.dirname, 'power-cuts-worker.ts'), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the worker ended without a word')));
  });
}
