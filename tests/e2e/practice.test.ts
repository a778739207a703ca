import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROLE_PLAYS } from '../../electron/packs/practice/role-plays.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { CLERK_PIN, COLLEAGUE, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import { askWindow, openSeeded, seededHome, signIn, type OpenedDesk } from '../support/seeded-desk.ts';

const PICTURES = resolve(import.meta.dirname, '../../.tour/practice');

/** Typed by hand in each language: what heats up, and a promise with a time. */
const TYPED = {
  zh: '很抱歉，但这是公司的规定。',
  en: 'I am sorry, but that is our policy.',
  pl: 'Przepraszam, ale takie są przepisy.',
} as const;

describe('practice', () => {
  let desk: OpenedDesk | undefined;
  afterEach(async () => {
    await desk?.discard();
  });

  it.each(['zh', 'en', 'pl'] as const)(
    'plays a talk through by keyboard and marks it (%s)',
    async (language) => {
      const play = ROLE_PLAYS.content.plays.find((one) => one.language === language);
      if (play === undefined) throw new Error('no play');
      desk = await openSeeded(await seededHome(language, () => Promise.resolve()));
      const { page } = desk;
      await signIn(desk, COLLEAGUE, CLERK_PIN);
      mkdirSync(PICTURES, { recursive: true });
      const picture = async (name: string): Promise<void> => {
        await page.screenshot({ path: join(PICTURES, `${name}.${language}.png`) });
        expect(await axeViolations(page, `${name} ${language}`)).toEqual([]);
      };
      const turns = page.locator('.practice-said .clerk');

      await page.locator('[data-door="practice"] button').press('Enter');
      await page.locator('[data-play]').nth(5).waitFor();
      await picture('plays');
      await page.locator(`[data-play="${play.id}"] button`).press('Enter');
      await page.locator('[data-field="ownWords"]').waitFor();

      await page.keyboard.type(TYPED[language]);
      await page.keyboard.press('Control+Enter');
      await turns.nth(0).waitFor();
      await page.getByText(play.hotter.excuse).waitFor();
      await picture('heated');

      // Begun anew: a talk that was left is marked nowhere.
      await page.keyboard.press('Escape');
      await page.locator(`[data-play="${play.id}"] button`).press('Enter');
      await page.keyboard.press('F5');
      await turns.nth(0).waitFor();
      const { listen, feelings, remedy, apologise } = play.beats;
      const lines = [listen.good[0], feelings.good[0], remedy.good[0], apologise.good[0]];
      for (const [at, line] of lines.entries()) {
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe(
          'ownWords',
        );
        await page.keyboard.insertText(line ?? '');
        await page.keyboard.press('Control+Enter');
        await turns.nth(at + 1).waitFor();
      }
      await page.locator('.practice-marks[data-passed="true"]').waitFor();
      await picture('marks');

      await page.keyboard.press('Escape');
      await page.locator('[data-screen="practice"]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('[data-door="practice"]').waitFor();
      expect(await page.evaluate(() => document.documentElement.dataset['practice'])).toBeUndefined();
      const mine = await askWindow(desk, 'practice-results', {});
      expect(mine.ok && mine.value.results.some(({ passed }) => passed)).toBe(true);

      await page.keyboard.press('Control+l');
      await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
      await page.locator('[data-door="practice"] button').press('Enter');
      await page.locator('.practice-head > .btn').press('Enter');
      await page.locator('[data-person]').waitFor();
      await picture('results');
      await page.locator('[data-person] > .btn').press('Enter');
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-person]').waitFor({ state: 'detached' });
    },
  );
});
