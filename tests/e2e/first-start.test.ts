import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Branch } from '../../electron/domain/branch.ts';
import { LABELS } from '../../renderer/labels/instance.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { BRANCHES, openDiskDesk, setUpDesk, SUPERVISOR } from '../support/desk-on-disk.ts';
import { launchDesk, type Desk } from '../support/launch-desk.ts';
import { askWindow } from '../support/seeded-desk.ts';
import { deskFolder } from '../support/staged-app.ts';
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

  it('of a second counter takes the first one’s settings from a file, looked at before it holds, and asks for number and supervisor only', async () => {
    const home = await deskFolder('home');
    const out = join(home, 'out');
    mkdirSync(join(out, 'stick'), { recursive: true });
    const rules: Branch = {
      ...BRANCHES.en,
      confirmedRules: [],
      autoLockMinutes: 7,
      clockMinutes: { ...BRANCHES.en.clockMinutes, acknowledge: 9 },
      letterhead: {
        ...BRANCHES.en.letterhead,
        en: { ...BRANCHES.en.letterhead.en, organisation: 'Marlbrook Water' },
      },
    };
    copyFileSync(await settingsOf(rules), join(out, 'settings.json'));
    desk = await launchDesk({ home, viewport: { width: 1280, height: 800 }, env: { AMENDS_TRIAL_OUT: out } });
    const { page } = desk;
    page.setDefaultTimeout(15_000);
    const words = LABELS['en-GB'].setup;
    await page.locator('[data-screen="setup"]').waitFor();
    await page.locator('[data-option="en-GB"]').press('Enter');
    await page.getByRole('button', { name: words.file.choose }).press('Enter');
    await page.locator('[data-check="file"]').getByText('Marlbrook Water').waitFor();
    await page
      .locator('[data-check="file"] [data-setting="clockMinutes"]')
      .filter({ hasText: /^Service clocks\s*9.min/ })
      .waitFor();
    for (const locale of SCREEN_LOCALES) {
      await page.locator(`[data-option="${locale}"]`).press('Enter');
      await page.waitForFunction((chosen) => document.documentElement.lang === chosen, locale);
      await page.screenshot({ path: join(PICTURES, `first-start-file.${locale}.png`) });
      expect(await axeViolations(page, `settings file ${locale}`)).toEqual([]);
    }
    await page.locator('[data-option="en-GB"]').press('Enter');

    // The first counter’s own number is refused, and the cursor stands where another is typed.
    await page.locator('[data-field="counter"]').first().fill('1');
    await page.locator('[data-field="counter"][aria-invalid="true"]').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-step="branch"] [data-field="counter"]').first().fill('2');
    await supervisorOf(page);
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-screen="today"]').waitFor();
    const state = await askWindow(desk, 'desk-state', {});
    expect(state.ok && state.value.branch).toEqual({ ...rules, counter: 2 });
    expect(state.ok && state.value.staff.map(({ name }) => name)).toEqual(['Ewa Sobczak']);
  }, 90_000);
});

/** The settings file of a first counter that works by these rules. */
async function settingsOf(rules: Branch): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-first-counter-'));
  const one = openDiskDesk(folder);
  await setUpDesk(one, rules);
  one.seat(SUPERVISOR);
  const { path } = await one.must('export-settings', {});
  one.close();
  const kept = join(tmpdir(), `amends-settings-${String(process.pid)}.json`);
  copyFileSync(path ?? '', kept);
  rmSync(folder, { recursive: true, force: true });
  return kept;
}

/** From the first step to the last. */
async function supervisorOf(page: Desk['page']): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-step="supervisor"]').waitFor();
  await page.locator('[data-field="name"]').first().fill('Ewa Sobczak');
  for (const field of ['pin', 'pinAgain']) {
    await page.locator(`[data-field="${field}"] input, input[data-field="${field}"]`).first().focus();
    await page.keyboard.type('1379');
  }
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-step="keeping"]').waitFor();
}
