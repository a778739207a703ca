import { afterEach, describe, expect, it } from 'vitest';
import { screenLocaleOf } from '../../electron/domain/language.ts';
import { everyLook } from '../support/every-look.ts';
import { launchDesk } from '../support/launch-desk.ts';
import { openSeeded, type OpenedDesk } from '../support/seeded-desk.ts';
import { Clerk } from '../tour/clerk.ts';
import { walkDoorstep } from '../tour/look/doorstep.ts';
import { COUNTERS, fullDesk } from '../tour/look/full-desk.ts';
import { walk } from '../tour/look/views.ts';

const SMALLEST = { width: 1280, height: 800 };

/**
 * The walk of `npm run look`: every screen and state of a desk full of its own language, light, dark and in high contrast to axe-core;
 * at twice the size on the smallest desk nothing is cut or to be moved sideways; and every name read aloud is of that language.
 */
describe.each(['zh', 'en', 'pl'] as const)('every screen and state, %s', (language) => {
  let desk: OpenedDesk | undefined;
  afterEach(async () => {
    await desk?.discard();
  });

  it('of a desk in use is clean in each look, whole at 200 %, and named in its language', async () => {
    const full = await fullDesk(language);
    desk = await openSeeded(full, { viewport: SMALLEST });
    const { page, clerk } = desk;
    page.setDefaultTimeout(8_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { supervisor } = COUNTERS[language];
    await clerk.signIn(supervisor.name, supervisor.pin);
    const look = everyLook(desk, screenLocaleOf(language));
    await walk(
      { desk, full },
      {
        visit: ({ name }) => look.at(name),
        failed: async (name, why) => {
          look.failed(name, why);
          if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
        },
      },
    );
    console.log(look.counts());
    expect(look.found()).toEqual([]);
  }, 300_000);

  it('before the desk is open: first start step by step, and a log that is brought up to date', async () => {
    const first = await launchDesk({ viewport: SMALLEST });
    desk = { ...first, clerk: new Clerk(first.page, first.home, 'look') };
    desk.page.setDefaultTimeout(8_000);
    const look = everyLook(desk, screenLocaleOf(language));
    await walkDoorstep(desk, look.at);
    console.log(look.counts());
    expect(look.found()).toEqual([]);
  }, 120_000);
});
