import * as fc from 'fast-check';
import { rebuildState } from '../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../electron/store/log/verify-chain.ts';
import type { Fault, Survival } from './fault.ts';
import { ask, logIsSound } from './fuzz/channel-checks.ts';
import { anyStep, fittingStep, type Step } from './fuzz/channel-steps.ts';
import { fuzzDesks, stateRows, type FuzzDesk } from './fuzz/fuzz-desk.ts';
import { added, held } from './fuzz/held.ts';

/** Steps of one desk, after which another begins. */
const STEPS = 100;
/** Every so many steps a refusal is held against every row of the log, not only its last number. */
const WHOLE_LOG_EVERY = 10;

export const fault: Fault = {
  id: 'F17',
  name: 'random values on every channel',
  goal: 'no exception in main, nothing invalid accepted, every refusal a known code that leaves the log as it was; the state stays the fold of the events',
  run: async ({ kind, seed, workFolder, say, keep }) => {
    const [runs, sequences] = kind === 'quick' ? [45, 5] : [900, 100];
    const open = await fuzzDesks(workFolder);
    const accepted = new Map<string, number>();
    const codes = new Map<string, number>();
    let at = 0;
    const onDesk = async (work: (desk: FuzzDesk) => Promise<void>): Promise<void> => {
      at += 1;
      const desk = open(`desk-${String(at)}`);
      try {
        await work(desk);
        logIsSound(desk);
      } finally {
        desk.discard();
      }
      keep(at * STEPS);
    };
    const note = (step: Step, code: string): void => {
      const counts = code === '' ? accepted : codes;
      const name = code === '' ? step.channel : code;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    };
    const complaints: string[] = [];
    const many = fc.array(anyStep, { minLength: STEPS, maxLength: STEPS, size: 'max' });
    const complain = (error: unknown): void => {
      complaints.push(error instanceof Error ? error.message : String(error));
    };
    for (const steps of fc.sample(many, { seed, numRuns: runs })) {
      await onDesk(async (desk) => {
        for (const [index, step] of steps.entries()) {
          const asked = ask(desk, step, index % WHOLE_LOG_EVERY === 0);
          await asked.then(({ code }) => note(step, code), complain);
        }
      }).catch(complain);
    }
    for (const complaint of complaints.slice(0, 40)) say(complaint);
    const tries = runs * STEPS;
    const row = added(
      { tries, survived: tries - complaints.length },
      await inOrder(seed, sequences, onDesk, say),
    );
    const done = [...accepted.values()].reduce((sum, one) => sum + one, 0);
    return {
      ...row,
      notes: [
        `${String(done)} accepted on ${String(accepted.size)} channels, ${String(codes.size)} different refusals`,
        ...(row.notes ?? []),
      ],
    };
  },
};

/** Commands that fit, in any order: after each sequence a rebuild from the events gives the very rows that are there. */
async function inOrder(
  seed: number,
  runs: number,
  onDesk: (work: (desk: FuzzDesk) => Promise<void>) => Promise<void>,
  say: (line: string) => void,
): Promise<Survival> {
  let accepted = 0;
  const command = fittingStep.map((step): fc.AsyncCommand<object, FuzzDesk> => ({
    check: () => true,
    run: async (_model, desk) => {
      const { accepted: was } = await ask(desk, step, false);
      if (was) accepted += 1;
    },
    toString: () => `${step.channel} by ${step.who}`,
  }));
  const details = await fc.check(
    fc.asyncProperty(fc.commands([command], { maxCommands: STEPS, size: 'max' }), (commands) =>
      onDesk(async (desk) => {
        await fc.asyncModelRun(() => ({ model: {}, real: desk }), commands);
        const live = stateRows(desk.db);
        rebuildState(desk.db);
        if (stateRows(desk.db) !== live) throw new Error('a rebuild gives other rows than the commands left');
        if (!verifyChain(desk.db).ok) throw new Error('the chain does not hold');
      }),
    ),
    { seed, numRuns: runs, endOnFailure: true },
  );
  const row = held(details, STEPS, say);
  return {
    ...row,
    notes: [
      `${String(accepted)} commands accepted in ${String(runs)} sequences, fold equal to state each time`,
    ],
  };
}
