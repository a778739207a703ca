import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { screenLocaleOf } from '../../electron/domain/language.ts';
import { LABELS } from '../../renderer/labels/instance.ts';
import { PLACE_OF } from '../../renderer/screens/help/help-places.ts';
import { STOPS } from '../../renderer/screens/tour/stops.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  newCustomer,
  openSeeded,
  seededHome,
  signIn,
  type OpenedDesk,
} from '../support/seeded-desk.ts';

const PICTURES = resolve(import.meta.dirname, '../../.tour/help');
/** Pages that stand alone; those of a case, a letter, a pack or a play need one. */
const PAGES = Object.entries(PLACE_OF).filter(([path]) => !path.includes('$'));

describe('help, the way round, and about', () => {
  let desk: OpenedDesk | undefined;
  afterEach(async () => {
    await desk?.discard();
  });

  const titleOf = async (open: OpenedDesk): Promise<string> => {
    await open.page.locator('.help-panel h2').first().waitFor();
    // Labels keep a short Polish word beside the next one with a space that does not break.
    return (await open.page.locator('.help-panel h2').first().innerText()).replaceAll('\u00A0', ' ');
  };
  const closed = async (open: OpenedDesk): Promise<void> => {
    await open.page.keyboard.press('Escape');
    await open.page.locator('.help-panel').waitFor({ state: 'detached' });
  };

  it.each(['zh', 'en', 'pl'] as const)(
    'F1 explains each page and gives the cursor back (%s)',
    async (language) => {
      const words = LABELS[screenLocaleOf(language)];
      desk = await openSeeded(await seededHome(language));
      const { page } = desk;
      mkdirSync(PICTURES, { recursive: true });
      const picture = async (name: string, open: OpenedDesk): Promise<void> => {
        await open.page.screenshot({ path: join(PICTURES, `${name}.${language}.png`) });
        expect(await axeViolations(open.page, `${name} ${language}`)).toEqual([]);
      };

      await page.locator('[data-screen="lock"]').waitFor();
      await page.keyboard.press('F1');
      expect(await titleOf(desk)).toBe(words.helpPlaces.lock.title);
      await closed(desk);

      await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
      await page.locator('[data-screen="today"]').waitFor();
      for (const [path, place] of PAGES) {
        await page.evaluate((to) => {
          location.hash = `#${to}`;
        }, path);
        await page.waitForFunction((to) => location.hash === `#${to}`, path);
        await page.keyboard.press('F1');
        await expect
          .poll(() => titleOf(desk as OpenedDesk), { message: path })
          .toBe(words.helpPlaces[place].title);
        if (place === 'settings-file') await picture('page', desk);
        await page.keyboard.press('F1');
        await page.locator('.help-panel').waitFor({ state: 'detached' });
      }

      await page.evaluate(() => {
        location.hash = '#/today';
      });
      await page.locator('[data-screen="today"]').waitFor();
      await newCustomer(desk);
      const name = desk.clerk.field('customerName');
      await name.focus();
      await page.keyboard.type('Maj');
      await page.keyboard.press('F1');
      expect(await titleOf(desk)).toBe(words.helpPlaces.intake.title);
      await page.getByText(words.help.stageWords.receive).waitFor();
      await picture('intake', desk);
      await closed(desk);
      await page.keyboard.type('a');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe(
        'customerName',
      );
      expect(await name.inputValue()).toBe('Maja');

      await page.keyboard.press('F1');
      await page.locator('[data-field="helpSearch"]').fill(words.letter.rule.conditional);
      await page.locator('[data-topic="conditional"]').press('Enter');
      expect(await titleOf(desk)).toBe(words.letter.rule.conditional);
      expect(await page.locator('.help-sentences.is-bad li').count()).toBe(4);
      await picture('rule', desk);
      await closed(desk);
    },
    180_000,
  );

  it.each(['zh', 'en', 'pl'] as const)(
    'leads round by keyboard, is left and gone on with, and is offered once (%s)',
    async (language) => {
      desk = await openSeeded(await seededHome(language));
      const { page } = desk;
      mkdirSync(PICTURES, { recursive: true });
      await signIn(desk);
      const card = page.locator('.tour-card');
      const door = page.locator('[data-door="tour"]');
      const at = async (stop: number): Promise<void> => {
        const { code } = STOPS[stop] ?? { code: 'today' as const };
        await page
          .locator('.tour-card h2')
          .filter({ hasText: LABELS[screenLocaleOf(language)].tour[code].title })
          .waitFor();
      };
      await door.locator('button').first().press('Enter');
      for (let stop = 0; stop < 4; stop += 1) {
        await at(stop);
        await page.screenshot({ path: join(PICTURES, `tour-${String(stop + 1)}.${language}.png`) });
        expect(await axeViolations(page, `tour ${String(stop)} ${language}`)).toEqual([]);
        if (stop < 3) await page.keyboard.press('Enter');
      }
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      await door.locator('button').first().press('Enter');
      for (let stop = 3; stop < STOPS.length; stop += 1) {
        await at(stop);
        await page.waitForTimeout(200);
        await page.screenshot({ path: join(PICTURES, `tour-${String(stop + 1)}.${language}.png`) });
        await page.keyboard.press('Control+Enter');
      }
      await card.waitFor({ state: 'detached' });
      await door.waitFor({ state: 'detached' });
      const state = await askWindow(desk, 'desk-state', {});
      expect(state.ok && state.value.tour).toEqual({ stop: STOPS.length - 1, over: true });

      // A desk that has been shown round has news once.
      const news = page.locator('[data-door="news"]');
      await news.locator('button').first().press('Enter');
      await page.locator('[data-screen="about"] details.licence').first().waitFor();
      await page.screenshot({ path: join(PICTURES, `about.${language}.png`) });
      expect(await axeViolations(page, `about ${language}`)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.locator('[data-screen="today"]').waitFor();
      expect(await news.count()).toBe(0);
    },
    120_000,
  );
});
