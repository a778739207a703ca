import type { OpenedDesk, SeededHome } from '../support/seeded-desk.ts';
import { draftsInFile } from '../support/seeded-desk.ts';
import { openedIntake, withDesks, withHome } from './app-desk.ts';
import { deskDisk } from './desk-disk.ts';
import type { Fault, Survival } from './fault.ts';
import type { DiskFaults } from './shims/disk-faults.ts';

/** What a sync costs: a good branch PC, a bad one, one that is dying. */
const SYNC_MS = [0, 8, 20, 200] as const;
const SAVES = { quick: 2, full: 25 } as const;
const COMMANDS = { quick: 20, full: 200 } as const;
const KEYS_A_SAVE = 6;
/** The draft queue waits so long after the last key before it sends. */
const QUIET_MS = 400;
/** Beyond its syncs a save may cost this much; a loaded test machine is part of it. */
const BESIDE_MS = 400;
/** Syncs a draft save may make: one for the commit, one more where a checkpoint falls on it. */
const SYNCS_A_SAVE = 2;

export const fault: Fault = {
  id: 'F24',
  name: 'slow disk',
  goal: 'With slow syncs keys still appear, "saved" is shown only for what is in the file, and not much later than the disk allows.',
  run: async ({ kind, say }): Promise<Survival> => {
    let tries = 0;
    let survived = 0;
    const notes: string[] = [];
    await withDesks(() =>
      withHome((home) =>
        withSlowDisk(home, async (desk, disk) => {
          for (const ms of SYNC_MS) {
            const before = disk.syncs();
            disk.slowDown(ms * 1000);
            const saves: OneSave[] = [];
            for (let save = 1; save <= SAVES[kind]; save += 1)
              saves.push(await oneSave(desk, home, `${String(ms)}/${String(save)}`, ms));
            const commands = await commandTimes(desk, COMMANDS[kind]);
            if (disk.syncs() === before)
              throw new Error('no sync was slowed down: the shim is not in the app');
            const late = commands.filter((one) => one > ms * SYNCS_A_SAVE + BESIDE_MS).length;
            const complaints = saves.flatMap(({ complaint }) => (complaint === null ? [] : [complaint]));
            if (late > 0) complaints.push(`${String(late)} commands were late`);
            for (const complaint of complaints) say(`${String(ms)} ms a sync: ${complaint}`);
            tries += saves.length + commands.length;
            survived += saves.length + commands.length - (complaints.length - (late > 0 ? 1 : 0)) - late;
            notes.push(noteOf(ms, saves, commands));
          }
        }),
      ),
    );
    return { tries, survived, notes };
  },
};

interface OneSave {
  readonly savedMs: number;
  /** the slowest key while the save before was under way */
  readonly keyMs: number;
  readonly complaint: string | null;
}

function noteOf(ms: number, saves: readonly OneSave[], commands: readonly number[]): string {
  const saved = saves.map(({ savedMs }) => savedMs);
  const keys = saves.map(({ keyMs }) => keyMs);
  return `${String(ms)} ms a sync: a command answered in ${at(commands, 0.5)} ms, p95 ${at(commands, 0.95)} ms; last key to "saved" ${at(saved, 0.5)} ms (${String(QUIET_MS)} of them waited on purpose); slowest key ${at(keys, 1)} ms`;
}

async function withSlowDisk(
  home: SeededHome,
  work: (desk: OpenedDesk, disk: DiskFaults) => Promise<void>,
): Promise<void> {
  const disk = await deskDisk(home, home.dataDir);
  const desk = await openedIntake(home, { env: disk.env });
  try {
    await desk.clerk.field('customerName').focus();
    await desk.page.evaluate(noteTimes);
    await work(desk, disk);
  } finally {
    await desk.kill();
    disk.close();
  }
}

/** From the question of the window to the answer, the decision being in the log; drawing it costs a frame more. */
async function commandTimes(desk: OpenedDesk, count: number): Promise<readonly number[]> {
  return desk.page.evaluate(async (many) => {
    type Answer = {
      readonly ok: boolean;
      readonly value: { readonly openIntakes: { readonly caseId: string }[] };
    };
    const api = Reflect.get(globalThis, 'amends') as Record<string, (input: unknown) => Promise<Answer>>;
    const today = await api['today']?.({});
    const caseId = today?.value.openIntakes[0]?.caseId;
    const times: number[] = [];
    for (let one = 0; one < many; one += 1) {
      const began = performance.now();
      const told = await api['tell-progress']?.({ caseId, words: 'Soon' });
      if (told?.ok !== true) throw new Error(JSON.stringify(told));
      times.push(performance.now() - began);
    }
    return times;
  }, count);
}

/** In the page, which alone knows when it showed what: Playwright looks every half second. */
function noteTimes(): void {
  let key = 0;
  document.addEventListener('input', () => (key = performance.now()), true);
  const observer = new MutationObserver(() => {
    const isSaved = document.querySelector('[data-saved="saved"]') !== null;
    if (isSaved) Reflect.set(globalThis, 'keyToSaved', performance.now() - key);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-saved'],
  });
}

async function oneSave(desk: OpenedDesk, home: SeededHome, save: string, syncMs: number): Promise<OneSave> {
  // The field is short: each save has new words in the place of the old.
  await desk.page.keyboard.press('Control+A');
  let keyMs = 0;
  for (const key of `${save} `.padEnd(KEYS_A_SAVE, 'x')) {
    const began = performance.now();
    await desk.page.keyboard.type(key);
    keyMs = Math.max(keyMs, performance.now() - began);
  }
  await desk.page.locator('[data-saved="busy"]').waitFor();
  await desk.page.locator('[data-saved="saved"]').waitFor();
  const savedMs = await desk.page.evaluate(() => Number(Reflect.get(globalThis, 'keyToSaved')));
  const shown = await desk.clerk.field('customerName').inputValue();
  const stored = [...draftsInFile(home.dataDir)].find(([name]) => name.endsWith('/customerName'))?.[1];
  const limit = QUIET_MS + SYNCS_A_SAVE * syncMs + BESIDE_MS;
  const complaint =
    stored !== shown.trimEnd() && stored !== shown
      ? `"${shown}" was marked as saved, "${String(stored)}" is in the file`
      : savedMs > limit
        ? `${String(Math.round(savedMs))} ms from the last key to "saved", ${String(limit)} allowed`
        : keyMs > SYNCS_A_SAVE * syncMs + BESIDE_MS
          ? `a key took ${String(Math.round(keyMs))} ms to appear`
          : null;
  return { savedMs, keyMs, complaint };
}

function at(all: readonly number[], part: number): string {
  const sorted = all.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0);
}
