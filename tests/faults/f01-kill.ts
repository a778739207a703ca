import { join } from 'node:path';
import type { Fault, Survival } from './fault.ts';
import { appKills, screenKills } from './kill-the-app.ts';
import { killedOperations } from './kill-operations.ts';
import { killedWriters } from './kill-writers.ts';

/** Kills of a process that saves, of one that does something longer, and of the real app; full makes 5,000 with a million acknowledgements. */
const KILLS = {
  quick: { writers: 150, operations: 45, acknowledgements: 40, app: 0, screen: 5 },
  full: { writers: 4_000, operations: 700, acknowledgements: 500, app: 200, screen: 100 },
} as const;

export const fault: Fault = {
  id: 'F1',
  name: 'kill -9',
  goal: 'Nothing acknowledged is lost, the chain verifies, the file is sound and the state is what the events say.',
  run: async ({ kind, seed, workFolder, say, resumeFrom, keep }): Promise<Survival> => {
    const kills = KILLS[kind];
    const begin = Math.min(resumeFrom, kills.writers);
    const parts = [
      await killedWriters({
        kills: kills.writers,
        from: begin,
        acknowledgements: kills.acknowledgements,
        seed,
        workFolder: join(workFolder, 'writers'),
        keep,
      }),
      await killedOperations({ kills: kills.operations, seed, workFolder: join(workFolder, 'operations') }),
      ...(kills.app === 0 ? [] : [await appKills(kills.app, seed)]),
      await screenKills(kills.screen),
    ];
    for (const line of parts.flatMap(({ complaints }) => complaints).slice(0, 20)) say(line);
    const sum = (figure: (part: (typeof parts)[number]) => number): number =>
      parts.reduce((total, part) => total + figure(part), 0);
    return {
      tries: sum(({ tries }) => tries),
      survived: sum(({ survived }) => survived),
      notes: parts.map(({ note }) => note),
    };
  },
};
