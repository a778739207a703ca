import { join } from 'node:path';
import type { Fault, Survival } from './fault.ts';
import { appKills, screenKills } from './kill-the-app.ts';
import type { Killed } from './killed.ts';
import { killedOperations } from './kill-operations.ts';
import { killedWriters } from './kill-writers.ts';

/** Kills of a process that saves, of one that does something longer, and of the real app; full makes 5,000 with a million acknowledgements. */
const KILLS = {
  quick: { writers: 175, operations: 20, acknowledgements: 40, app: 0, screen: 5 },
  full: { writers: 4_000, operations: 800, acknowledgements: 255, app: 100, screen: 100 },
} as const;

export const fault: Fault = {
  id: 'F1',
  name: 'kill -9',
  goal: 'Nothing acknowledged is lost, the chain verifies, the file is sound and the state is what the events say.',
  run: async ({ kind, seed, workFolder, say, resumeFrom, keep }): Promise<Survival> => {
    const kills = KILLS[kind];
    const begin = Math.min(resumeFrom, kills.writers);
    const parts: Killed[] = [];
    const note = (part: Killed): void => {
      parts.push(part);
      say(part.note);
      for (const line of part.complaints.slice(0, 10)) say(line);
    };
    const processes = async (): Promise<void> => {
      note(
        await killedWriters({
          kills: kills.writers,
          from: begin,
          acknowledgements: kills.acknowledgements,
          seed,
          workFolder: join(workFolder, 'writers'),
          keep,
        }),
      );
      note(
        await killedOperations({ kills: kills.operations, seed, workFolder: join(workFolder, 'operations') }),
      );
    };
    const apps = async (): Promise<void> => {
      if (kills.app > 0) note(await appKills(kills.app, seed));
      note(await screenKills(kills.screen));
    };
    // The app spends most of its time on starting: a night has room for both at once.
    if (kind === 'full') await Promise.all([processes(), apps()]);
    else await processes().then(apps);
    const sum = (figure: (part: Killed) => number): number =>
      parts.reduce((total, part) => total + figure(part), 0);
    return {
      tries: sum(({ tries }) => tries),
      survived: sum(({ survived }) => survived),
      notes: parts.map(({ note }) => note),
    };
  },
};
