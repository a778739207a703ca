import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSeeded, type OpenedDesk } from '../support/seeded-desk.ts';
import { COUNTERS, fullDesk, type FullDesk } from '../tour/look/full-desk.ts';
import { walk } from '../tour/look/views.ts';

/** Tabs on each screen; more than a person would press before reaching for the mouse. */
const TABS = 30;

/** The cursor is somewhere on every screen, wherever Tab goes, and after whatever was open is closed. */
describe('the cursor', () => {
  let full: FullDesk;
  let desk: OpenedDesk;
  beforeAll(async () => {
    full = await fullDesk('en');
    desk = await openSeeded(full);
    desk.page.setDefaultTimeout(8_000);
    await desk.page.emulateMedia({ reducedMotion: 'reduce' });
    const { supervisor } = COUNTERS.en;
    await desk.clerk.signIn(supervisor.name, supervisor.pin);
  });
  afterAll(async () => {
    await desk.discard();
  });

  /** Nothing has the cursor, or what has it cannot be seen. */
  const lost = (): Promise<string | null> =>
    desk.page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body) return 'nowhere';
      const box = here.getBoundingClientRect();
      const shown = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
      return shown ? null : `out of sight: ${here.tagName} ${here.className.slice(0, 60)}`;
    });

  /** A page gives the cursor its place when its data has come: a second at most, and less than one notices where the machine has nothing else to do. */
  const lostForGood = async (): Promise<string | null> => {
    let where: string | null = null;
    for (let tries = 0; tries < 10; tries += 1) {
      await desk.page.waitForTimeout(100);
      where = await lost();
      if (where === null) return null;
    }
    return where;
  };

  it('is never lost', async () => {
    const found: string[] = [];
    let steps = 0;
    await walk(
      { desk, full },
      {
        visit: async ({ name, filled }) => {
          const first = await lostForGood();
          if (first !== null && filled !== true) found.push(`${name}, opened: ${first}`);
          for (let count = 1; count <= TABS; count += 1) {
            await desk.page.keyboard.press('Tab');
            steps += 1;
            let where = await lost();
            // What is drawn anew under the cursor gives it back within a moment.
            if (where !== null) {
              await desk.page.waitForTimeout(150);
              where = await lost();
            }
            if (where === null) continue;
            found.push(`${name}, after Tab ${String(count)}: ${where}`);
            break;
          }
        },
        left: async (name) => {
          const where = await lostForGood();
          if (where !== null) found.push(`${name}, closed: ${where}`);
        },
        failed: async (name, why) => {
          found.push(`${name} did not open: ${String(why).split('\n')[0] ?? ''}`);
          if ((await desk.page.getByRole('dialog').count()) > 0) await desk.page.keyboard.press('Escape');
        },
      },
    );
    console.log(`${String(steps)} Tabs over every screen and state`);
    expect(found).toEqual([]);
  }, 300_000);
});
