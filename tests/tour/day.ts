import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchDesk, type Desk } from '../support/launch-desk.ts';
import { deskFolder, giveToDesk } from '../support/staged-app.ts';
import { afternoon } from './afternoon.ts';
import { beforeNoon } from './before-noon.ts';
import { Clerk, type Picture } from './clerk.ts';
import type { Counter } from './counters/counter.ts';
import { morning } from './morning.ts';
import { nextDoor } from './next-door.ts';
import { openCase } from './open-case.ts';
import { leftBehind, people } from './people.ts';
import { settled } from './settled.ts';

export interface TourDay {
  readonly counter: string;
  readonly pictures: readonly Picture[];
  readonly papers: readonly string[];
  /** The public reply as it lay in the clipboard. */
  readonly reply: string;
  readonly package: string;
}

const WINDOW = { width: 1280, height: 800 };

/** One counter's day in the real app: opens, receives, writes, calls back, closes. Leaves its pictures and files below `out`. */
export async function playDay(counter: Counter, out: string): Promise<TourDay> {
  const home = await deskFolder('tour');
  const printed = join(home, 'printed');
  await mkdir(join(printed, 'stick'), { recursive: true });
  await giveToDesk(printed);
  const screens = join(out, 'screens', counter.folder);
  let pictures: readonly Picture[] = [];
  const part = async (
    at: string,
    play: (clerk: Clerk, desk: Desk) => Promise<void>,
    of: string = home,
  ): Promise<void> => {
    const desk = await launchDesk({
      home: of,
      viewport: WINDOW,
      env: {
        AMENDS_TRIAL_CLOCK: at,
        AMENDS_TRIAL_SEED: `tour ${counter.folder} ${at}`,
        AMENDS_TRIAL_OUT: printed,
      },
    });
    desk.page.setDefaultTimeout(15_000);
    await desk.page.emulateMedia({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    desk.page.on('pageerror', (error) => faults.push(error.message));
    desk.page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    const clerk = new Clerk(desk.page, screens, counter.folder, pictures);
    try {
      await play(clerk, desk);
    } catch (error) {
      await desk.page.screenshot({ path: join(out, `failed-${counter.folder}.png`) }).catch(() => undefined);
      throw new Error(`${counter.folder} stopped; the window said: ${faults.join('; ') || 'nothing'}`, {
        cause: error,
      });
    } finally {
      pictures = clerk.pictures;
      await desk.close();
    }
    if (faults.length > 0) throw new Error(`the window threw: ${faults.join('; ')}`);
  };
  let reply = '';
  await part(counter.times.morning, (clerk) => morning(counter, clerk, printed));
  await part(counter.times.beforeNoon, (clerk) => beforeNoon(counter, clerk));
  await part(counter.times.callBack, async (clerk, desk) => {
    await afternoon(counter, clerk);
    await openCase(counter, clerk);
    reply = await desk.app.evaluate(({ clipboard }) => clipboard.readText());
    await people(counter, clerk);
    await leftBehind(counter, clerk);
  });
  await part(counter.times.callAgain, (clerk) => settled(counter, clerk));
  await part(counter.times.evening, (clerk) => evening(counter, clerk));
  const bank = await deskFolder('tour');
  await part(counter.nextDoor.morning, (clerk) => nextDoor(counter, clerk), bank);
  const papers = await collect(printed, join(out, 'papers'), 'papers', '.pdf');
  // What was copied for whoever has a network (product D8).
  await writeFile(join(out, 'papers', `${counter.branch.code}_public-reply.txt`), `${reply}\n`);
  const packages = await collect(join(printed, 'stick'), join(out, 'package'), 'package', '.amends');
  for (const one of [home, bank]) await rm(one, { recursive: true, force: true });
  return { counter: counter.branch.organisation, pictures, papers, reply, package: packages.join('') };
}

async function evening(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.go('day-close');
  await clerk.page.locator('[data-check]').first().waitFor();
  for (const note of await clerk.page.locator('[data-field^="note-"]').all())
    await note.fill(counter.closingNote);
  await clerk.field('note-missing-facts').fill(counter.promised.left.missing);
  await clerk.page.locator('.folder-line button').click();
  await clerk.sealWithPassphrase(counter.passphrase);
  await clerk.picture('day-close');
  await clerk.press('Control+Enter');
  await clerk.page.locator('[data-closed]').waitFor({ timeout: 30_000 });
  await clerk.picture('day-closed');
  await clerk.setting('desk');
  await clerk.choose('theme', 'dark');
  await clerk.go('today');
  await clerk.page.locator('[data-screen="today"]').waitFor();
  await clerk.picture('today-dark');
}

async function collect(from: string, to: string, label: string, ending: string): Promise<readonly string[]> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => name.endsWith(ending)).toSorted();
  for (const name of names) await copyFile(join(from, name), join(to, name));
  return names.map((name) => `${label}/${name}`);
}
