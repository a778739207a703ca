import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../support/launch-desk.ts';
import { giveToDesk } from '../support/staged-app.ts';
import { diskFaults } from '../faults/shims/disk-faults.ts';
import type { Part } from './bench-run.ts';
import { benchHome, signInAt, startDesk, withDesk } from './app.ts';
import { at } from './figure.ts';

const COMMANDS = 200;
const COMMANDS_QUICK = 60;
const DRAFTS = 60;
const DRAFTS_QUICK = 20;
const MOST_LINES = 20;
/** What a sync costs more on a bad branch PC. */
const SLOW_US = 8_000;

/**
 * From the key of a command to its being shown as done, which the window does only with what the log answered: "said it" in an intake,
 * and taken back. From a key in a field to the mark that says the draft is saved.
 */
export const commandsPart: Part = {
  names: ['command_to_saved_p95', 'draft_p99'],
  measure: async (run) =>
    withDesk(run, async (desk) => {
      await openIntake(desk);
      const times = await commandTimes(desk, run.quick ? COMMANDS_QUICK : COMMANDS);
      run.say('command_to_saved_p95', { value: at(times, 0.95), n: times.length });
      const drafts = await draftTimes(desk, run.quick ? DRAFTS_QUICK : DRAFTS);
      run.say('draft_p99', { value: at(drafts, 0.99), n: drafts.length });
    }),
};

/** The same commands with every sync of the desk slowed down by a library before its disk. */
export const slowDiskPart: Part = {
  names: ['command_to_saved_slow_disk_p95'],
  measure: async (run) => {
    const home = await benchHome(run);
    const control = join(home.home, 'disk-control');
    const disk = await diskFaults(control, home.dataDir);
    // The desk runs as an ordinary person who may not read the cache of whoever measures.
    const shim = join(home.home, 'disk-faults.so');
    copyFileSync(disk.env['LD_PRELOAD'] ?? '', shim);
    chmodSync(shim, 0o755);
    await giveToDesk(shim);
    await giveToDesk(control);
    const desk = await startDesk(home, { env: { ...disk.env, LD_PRELOAD: shim } });
    try {
      await signInAt(desk);
      await openIntake(desk);
      disk.slowDown(SLOW_US);
      const before = disk.syncs();
      const times = await commandTimes(desk, COMMANDS_QUICK);
      const syncs = disk.syncs() - before;
      if (syncs === 0) throw new Error('no sync was slowed down');
      disk.slowDown(0);
      run.note(`  ${(syncs / times.length).toFixed(1)} syncs a command, the mark beside the log among them`);
      run.say('command_to_saved_slow_disk_p95', { value: at(times, 0.95), n: times.length });
    } finally {
      await desk.close();
      disk.close();
    }
  },
};

async function openIntake({ page }: Desk): Promise<void> {
  await page.keyboard.press('F2');
  await page.locator('[data-field="customerName"]').first().waitFor();
  await page.locator('.line.now').first().waitFor();
  // A line with a gap cannot be said: another one until there is none in it.
  const fit = page.locator('.line.now .line-keys button').first().locator('[data-icon="check"]');
  for (let tried = 0; (await fit.count()) === 0; tried += 1) {
    if (tried === MOST_LINES) throw new Error('every line has a gap');
    await page.keyboard.press('F7');
    await page.waitForTimeout(200);
  }
}

/** "Said it" and its taking back in turn; what is looked at is the line with the time that the log gave. */
async function commandTimes({ page }: Desk, count: number): Promise<readonly number[]> {
  await page.evaluate(noteChanges, '.said-row');
  const times: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const said = nth % 2 === 0;
    if (!said) await page.locator('.said-row button').focus();
    await page.keyboard.press(said ? 'F8' : 'Enter');
    times.push(await nextChange(page));
  }
  return times;
}

async function draftTimes({ page }: Desk, count: number): Promise<readonly number[]> {
  await page.locator('[data-field="customerName"]').first().focus();
  await page.evaluate(noteChanges, '[data-saved="saved"]');
  const times: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    await page.keyboard.press(String.fromCharCode(97 + (nth % 26)));
    // Gone while it is being saved, there again when it is.
    await nextChange(page);
    times.push(await nextChange(page));
  }
  return times;
}

export async function nextChange(page: Desk['page']): Promise<number> {
  const handle = await page.waitForFunction(() => {
    const changes = Reflect.get(globalThis, 'benchChanges') as number[];
    return changes.length > 0 ? { after: changes.shift() } : false;
  });
  const { after } = (await handle.jsonValue()) as { readonly after: number };
  return after;
}

/** In the page: notes how long after the last key something appeared or went, drawing included. */
export function noteChanges(selector: string): void {
  let key = 0;
  let there = document.querySelector(selector) !== null;
  const changes: number[] = [];
  Reflect.set(globalThis, 'benchChanges', changes);
  document.addEventListener('keydown', () => (key = performance.now()), true);
  const look = (): void => {
    const now = document.querySelector(selector) !== null;
    if (now === there) return;
    there = now;
    const pressed = key;
    requestAnimationFrame(() => changes.push(performance.now() - pressed));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
