import { afterEach, describe, expect, it } from 'vitest';
import { screenLocaleOf } from '../../electron/domain/language.ts';
import { axeLook } from '../support/axe-violations.ts';
import { cutText } from '../support/cut-text.ts';
import { openSeeded, type OpenedDesk } from '../support/seeded-desk.ts';
import { strangeNames } from '../support/spoken-names.ts';
import { COUNTERS, fullDesk } from '../tour/look/full-desk.ts';
import { walk, wear } from '../tour/look/views.ts';

/** Dark and high contrast change colours and nothing else, twice the size what has to be scrolled; all other rules are asked once. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_SIZE = ['scrollable-region-focusable'];

/**
 * The walk of `npm run look`: every screen and state of a desk full of its own language, light, dark and in high contrast to axe-core;
 * at twice the size on the smallest desk nothing is cut or to be moved sideways; and every name read aloud is of that language.
 */
describe.each(['zh', 'en', 'pl'] as const)('every screen and state, %s', (language) => {
  const locale = screenLocaleOf(language);
  let desk: OpenedDesk | undefined;
  afterEach(async () => {
    await desk?.discard();
  });

  it('is clean in each look, whole at 200 %, and named in its language', async () => {
    const full = await fullDesk(language);
    const opened = await openSeeded(full, { viewport: { width: 1280, height: 800 } });
    desk = opened;
    const { page } = opened;
    page.setDefaultTimeout(8_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { supervisor } = COUNTERS[language];
    await opened.clerk.signIn(supervisor.name, supervisor.pin);
    const found: string[] = [];
    const rules = new Set<string>();
    let views = 0;
    let looks = 0;
    const axe = async (screen: string, only: readonly string[] | null): Promise<void> => {
      const look = await axeLook(page, screen, only);
      looks += 1;
      found.push(...look.lines);
      for (const rule of look.rules) rules.add(rule);
    };
    const visit = async (name: string): Promise<void> => {
      views += 1;
      const screen = `${name} ${language}`;
      await wear(opened, { theme: 'light', zoom: 1, width: 1280 }, locale);
      await axe(`${screen} light`, null);
      found.push(...(await strangeNames(page, locale)).map((line) => `${screen}: ${line}`));
      for (const theme of ['dark', 'contrast'] as const) {
        await wear(opened, { theme, zoom: 1, width: 1280 }, locale);
        await axe(`${screen} ${theme}`, OF_COLOURS);
      }
      await wear(opened, { theme: 'light', zoom: 2, width: 1280 }, locale);
      await axe(`${screen} 200 %`, OF_SIZE);
      found.push(...(await cutText(page)).map((line) => `${screen} 200 %: ${line}`));
      await wear(opened, { theme: 'light', zoom: 1, width: 1280 }, locale);
    };
    await walk(
      { desk: opened, full },
      {
        visit: ({ name }) => visit(name),
        failed: async (name, why) => {
          found.push(`${name} ${language} did not open: ${String(why).split('\n')[0] ?? ''}`);
          if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
        },
      },
    );
    console.log(
      `${language}: ${String(views)} views, ${String(looks)} looks by axe-core, ${String(rules.size)} rules, ${String(found.length)} findings`,
    );
    expect(found).toEqual([]);
  }, 420_000);
});
