import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LABELS } from '../../renderer/labels/instance.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { launchDesk, type Desk } from '../support/launch-desk.ts';
import { SCREEN_LOCALES } from '../../electron/domain/language.ts';

const PICTURES = resolve(import.meta.dirname, '../../.tour/help');

describe('first start', () => {
  let desk: Desk | undefined;
  afterEach(async () => {
    await desk?.discard();
  });

  it.each(SCREEN_LOCALES)(
    'is gone through by keyboard, step by step, and leads to the offer of a way round (%s)',
    async (locale) => {
      desk = await launchDesk({ viewport: { width: 1280, height: 800 } });
      const { page } = desk;
      page.setDefaultTimeout(15_000);
      mkdirSync(PICTURES, { recursive: true });
      const words = LABELS[locale];
      const next = async (step: string): Promise<void> => {
        await page.keyboard.press('Control+Enter');
        await page.locator(`[data-step="${step}"]`).waitFor();
      };
      const look = async (step: string): Promise<void> => {
        await page.screenshot({ path: join(PICTURES, `first-start-${step}.${locale}.png`) });
        expect(await axeViolations(page, `${step} ${locale}`)).toEqual([]);
      };
      const focused = (): Promise<string | null | undefined> =>
        page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'));

      await page.locator('[data-screen="setup"]').waitFor();
      await page.locator(`[data-option="${locale}"]`).press('Enter');
      await page.waitForFunction((chosen) => document.documentElement.lang === chosen, locale);

      // Nothing typed yet: the key leads to what is missing and stays.
      await page.keyboard.press('Control+Enter');
      expect(await focused()).toBe('code');
      await page.keyboard.type('nrt');
      await page.locator('[data-check="number"]').filter({ hasText: 'NRT-1-' }).waitFor();
      await page.locator('[data-option="telecom"]').press('Enter');
      await look('branch');
      await next('place');
      await page.locator('[data-check="place"]').waitFor();
      await look('place');
      await next('letterhead');
      expect(await focused()).toBe('organisation');
      await page.keyboard.type('North Quay Telecom');
      await page.locator('[data-check="letterhead"]').getByText('North Quay Telecom').waitFor();
      await look('letterhead');

      // Back keeps what was typed.
      await page.getByRole('button', { name: words.setup.wizard.before }).press('Enter');
      await page.locator('[data-step="place"]').waitFor();
      await next('letterhead');
      expect(await page.locator('[data-field="organisation"]').inputValue()).toBe('North Quay Telecom');

      await next('supervisor');
      expect(await focused()).toBe('name');
      await page.keyboard.type('Ewa Sobczak');
      if (locale === 'pl-PL') await page.locator('[data-option="feminine"]').press('Enter');
      await page.locator('[data-field="pin"] input, input[data-field="pin"]').first().focus();
      await page.keyboard.type('1379');
      await page.locator('[data-field="pinAgain"] input, input[data-field="pinAgain"]').first().focus();
      await page.keyboard.type('1379');
      await look('supervisor');
      await next('keeping');
      await page.locator('[data-check="summary"]').getByText('Ewa Sobczak').waitFor();
      await look('keeping');
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-screen="today"]').waitFor();
      await page.locator('[data-door="tour"]').getByText(words.tour.begin).waitFor();
    },
    90_000,
  );
});
