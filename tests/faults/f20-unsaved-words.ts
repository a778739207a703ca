import type { ChildProcess } from 'node:child_process';
import type { OpenedDesk, SeededHome } from '../support/seeded-desk.ts';
import { draftsInFile } from '../support/seeded-desk.ts';
import { hasEnded, openedIntake, withDesks, withHome } from './app-desk.ts';
import type { Fault, Survival } from './fault.ts';

/** Each as often. */
const TIMES = { quick: 1, full: 10 } as const;
const END_LIMIT_MS = 20_000;

interface Leaving {
  readonly name: string;
  /** Gives whether it ended as it should, in its time. */
  readonly leave: (desk: OpenedDesk, running: ChildProcess) => Promise<boolean>;
}

const WAYS: readonly Leaving[] = [
  {
    name: 'the window is closed',
    leave: async (desk, running) => {
      await quietly(desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()));
      return hasEnded(running, END_LIMIT_MS);
    },
  },
  {
    name: 'quit',
    leave: async (desk, running) => {
      await quietly(desk.app.evaluate(({ app }) => app.quit()));
      return hasEnded(running, END_LIMIT_MS);
    },
  },
  {
    name: 'log-off (SIGTERM)',
    leave: (_desk, running) => {
      running.kill('SIGTERM');
      return hasEnded(running, END_LIMIT_MS);
    },
  },
  { name: 'suspend', leave: (desk) => locked(desk, 'suspend') },
  { name: 'the system locks its screen', leave: (desk) => locked(desk, 'lock-screen') },
];

export const fault: Fault = {
  id: 'F20',
  name: 'quit, log-off and suspend with unsaved words',
  goal: 'Leaving sends what is not sent first: every word typed is in the file, those of the last second too.',
  run: async ({ kind, say }): Promise<Survival> => {
    let tries = 0;
    let survived = 0;
    const notes: string[] = [];
    await withDesks(async () => {
      for (const way of WAYS) {
        const times: number[] = [];
        for (let time = 1; time <= TIMES[kind]; time += 1) {
          const found = await withHome((home) => left(home, way, times));
          tries += 1;
          if (found === null) survived += 1;
          else say(`${way.name}: ${found}`);
        }
        notes.push(`${way.name}: ${times.map((ms) => String(Math.round(ms))).join(', ')} ms`);
      }
    });
    return {
      tries,
      survived,
      notes: [...(kind === 'quick' ? notes : []), 'suspend and lock are told by powerMonitor’s own events'],
    };
  },
};

async function left(home: SeededHome, way: Leaving, times: number[]): Promise<string | null> {
  const desk = await openedIntake(home);
  await desk.clerk.field('customerName').focus();
  await desk.page.keyboard.type('Adaeze ');
  await desk.clerk.field('reference').focus();
  await desk.page.keyboard.type('ends 4402');
  const running = desk.app.process();
  const began = performance.now();
  const ended = await way.leave(desk, running);
  times.push(performance.now() - began);
  const stored = draftsInFile(home.dataDir);
  if (running.exitCode === null && running.signalCode === null) await desk.kill();
  if (!ended) return 'it did not end in time';
  const text = (field: string): unknown => [...stored].find(([name]) => name.endsWith(`/${field}`))?.[1];
  if (text('customerName') !== 'Adaeze' && text('customerName') !== 'Adaeze ')
    return `the name is ${JSON.stringify(text('customerName'))}`;
  return text('reference') === 'ends 4402' ? null : `the reference is ${JSON.stringify(text('reference'))}`;
}

async function locked(desk: OpenedDesk, happening: 'suspend' | 'lock-screen'): Promise<boolean> {
  await desk.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), happening);
  await desk.page.locator('[data-screen="lock"]').waitFor();
  return true;
}

/** The app may be gone before it can answer. */
async function quietly(asked: Promise<unknown>): Promise<void> {
  await asked.catch(() => undefined);
}
