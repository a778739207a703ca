import { rm } from 'node:fs/promises';
import { setUpDesks } from '../support/desk-set-up.ts';
import type { OpenedDesk, SeededHome } from '../support/seeded-desk.ts';
import { draftsInFile, seededHome } from '../support/seeded-desk.ts';
import { openedIntake } from './app-desk.ts';
import type { Killed } from './killed.ts';
import type { Random } from './random.ts';
import { seeded } from './random.ts';

/**
 * The real app, typed into on its real screen and killed the very moment the mark "saved" appears: what stands in the field then must be in
 * the file.
 */
export function screenKills(kills: number): Promise<Killed> {
  return manyKills(kills, 'F1 screen: killed as the mark "saved" appeared', async (home, round) => {
    const desk = await openedIntake(home);
    const field = desk.clerk.field('customerName');
    const words = `n${String(round)}`;
    let shown = '';
    let died = (): void => undefined;
    const gone = new Promise<void>((resolve) => {
      died = resolve;
    });
    await desk.page.exposeBinding('markSaved', (_source, text: string) => {
      shown = text;
      void desk.kill().then(died);
    });
    await desk.page.evaluate((words) => {
      const told = Reflect.get(globalThis, 'markSaved') as (text: string) => Promise<void>;
      let wasBusy = false;
      const look = (): void => {
        const now = document.querySelector('[data-saved]')?.getAttribute('data-saved');
        if (now === 'busy') wasBusy = true;
        const typed = document.querySelector<HTMLInputElement>('[data-field="customerName"]')?.value ?? '';
        // The place of the cursor is saved too, and may be marked before the first key.
        if (now !== 'saved' || !wasBusy || !typed.includes(words)) return;
        observer.disconnect();
        void told(typed);
      };
      const observer = new MutationObserver(look);
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['data-saved'],
      });
    }, words);
    await field.focus();
    await desk.page.keyboard.press('Control+End');
    // The last key may come after the kill.
    await desk.page.keyboard.type(`${words} `).catch((error: unknown) => {
      if (shown === '') throw error;
    });
    await gone;
    const stored = [...draftsInFile(home.dataDir).values()].filter((value) => value === shown);
    if (shown === '') return ['nothing was marked as saved'];
    return stored.length > 0 ? [] : [`"${shown}" was marked as saved and is not in the file`];
  });
}

/** The real app, saving through its channel as fast as it answers, killed at any moment. */
export function appKills(kills: number, seed: number): Promise<Killed> {
  const random = seeded(seed);
  return manyKills(kills, 'the app while it saves', async (home) => {
    const desk = await openedIntake(home);
    const said = await killedWhileSaving(desk, random);
    const stored = [...draftsInFile(home.dataDir)]
      .filter(([name]) => name.endsWith('/matter'))
      .map(([, value]) => Number(String(value).replace('save ', '')));
    return Math.max(0, ...stored) >= said
      ? []
      : [`save ${String(said)} was acknowledged, ${stored.join()} are there`];
  });
}

async function killedWhileSaving(desk: OpenedDesk, random: Random): Promise<number> {
  let said = 0;
  await desk.page.exposeBinding('acknowledged', (_source, save: number) => {
    said = save;
  });
  const ended = desk.page
    .evaluate(async () => {
      type Answer = {
        readonly ok: boolean;
        readonly value: { readonly caseId: string; readonly revision: number };
      };
      const api = Reflect.get(globalThis, 'amends') as Record<string, (input: unknown) => Promise<Answer>>;
      const acknowledged = Reflect.get(globalThis, 'acknowledged') as (save: number) => Promise<void>;
      const arrived = await api['receive-customer']?.({});
      const caseId = arrived?.value.caseId ?? '';
      let revision = (await api['intake']?.({ caseId }))?.value.revision ?? 0;
      for (let save = 1; ; save += 1) {
        const fields = { matter: `save ${String(save)}` };
        const kept = await api['save-draft']?.({
          caseId,
          revision,
          fields,
          stage: 'receive',
          cursor: 'matter',
        });
        if (kept?.ok !== true) throw new Error(JSON.stringify(kept));
        ({ revision } = kept.value);
        await acknowledged(save);
      }
    })
    .catch((error: unknown) => error);
  await new Promise((done) => setTimeout(done, 40 + random.real() * 500));
  await desk.kill();
  await ended;
  return said;
}

/** After so many kills a new log: a hall full of customers slows the next start down. */
const KILLS_A_HOME = 25;

async function manyKills(
  kills: number,
  what: string,
  once: (home: SeededHome, round: number) => Promise<readonly string[]>,
): Promise<Killed> {
  const takeDown = await setUpDesks('test');
  const complaints: string[] = [];
  let survived = 0;
  try {
    let home = await seededHome('en');
    for (let round = 1; round <= kills; round += 1) {
      if (round % KILLS_A_HOME === 0) {
        await rm(home.home, { recursive: true, force: true });
        home = await seededHome('en');
      }
      const found = await once(home, round);
      if (found.length === 0) survived += 1;
      complaints.push(...found);
    }
    await rm(home.home, { recursive: true, force: true });
  } finally {
    await takeDown();
  }
  return {
    tries: kills,
    survived,
    complaints,
    note: `${what}: ${String(survived)} of ${String(kills)} kept`,
  };
}
