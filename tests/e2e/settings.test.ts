import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FrameLocator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREEN_LOCALES } from '../../electron/domain/language.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { CLERK, CLERK_PIN, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  openSeeded,
  seededHome,
  signIn,
  speak,
  wholeLog,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

const PICTURES = resolve(import.meta.dirname, '../../.tour/settings');

describe('the settings in the window', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    seeded = await seededHome('en');
    desk = await openSeeded(seeded);
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
  });
  afterAll(() => desk.discard());

  const press = (key: string): Promise<void> => desk.page.keyboard.press(key);
  const shown = (selector: string): Promise<void> => desk.page.locator(selector).first().waitFor();
  const inEachLook = async (screen: string): Promise<string[]> => {
    const found: string[] = [];
    for (const locale of SCREEN_LOCALES) {
      await speak(desk, locale);
      found.push(...(await axeViolations(desk.page, `${screen} ${locale}`)));
    }
    for (const theme of ['dark', 'contrast', 'light'] as const) {
      await askWindow(desk, 'set-appearance', { theme, scale: theme === 'dark' ? 1.3 : 1 });
      await desk.page.waitForFunction(
        (chosen) => document.documentElement.dataset['theme'] === chosen,
        theme,
      );
      found.push(...(await axeViolations(desk.page, `${screen} ${theme}`)));
    }
    await speak(desk, 'en-GB');
    return found;
  };
  const rows = (): Promise<string[]> =>
    desk.page
      .locator('[data-setting]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-setting') ?? ''));

  it('are found by any word of any language, and opened and left by keys', async () => {
    await desk.clerk.go('settings');
    await shown('[data-setting="staff"]');
    expect(await inEachLook('settings')).toEqual([]);
    await expect.poll(() => desk.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    for (const [locale, word, code] of [
      ['en-GB', 'holiday', 'hours'],
      ['zh-CN', '口令', 'staff'],
      ['pl-PL', 'swieta', 'hours'],
    ] as const) {
      await speak(desk, locale);
      await desk.clerk.field('findSetting').fill(word);
      await expect.poll(rows).toContain(code);
      expect((await rows()).length).toBeLessThan(4);
    }
    await speak(desk, 'en-GB');
    await desk.clerk.field('findSetting').fill('what nobody calls anything');
    await desk.page.locator('[role="status"]').first().waitFor();
    await desk.clerk.field('findSetting').fill('PIN');
    await expect.poll(rows).toEqual(['staff']);
    await press('Tab');
    await press('Enter');
    await shown('[data-screen="settings-staff"]');
    await press('Escape');
    await shown('[data-screen="settings"]');
  });

  it.each([
    ['desk', 'settings-desk'],
    ['letterhead', 'settings-letterhead'],
    ['deadlines', 'settings-deadlines'],
    ['staff', 'settings-staff'],
    ['file', 'settings-file'],
  ])('%s has a page of its own, clean in every look', async (code, screen) => {
    await desk.clerk.setting(code);
    await shown(`[data-screen="${screen}"] h1`);
    expect(await inEachLook(screen)).toEqual([]);
  });

  it('show a letter on the letterhead that is typed, and a strip where the receipt goes on the roll, before anything is saved', async () => {
    await desk.clerk.setting('letterhead');
    const frame = (): FrameLocator => desk.page.frameLocator('.sample-sheet iframe');
    await frame().locator('.lh .org').waitFor();
    const before = wholeLog(seeded.dataDir);
    await desk.clerk.field('organisation').fill('Marlbrook Water');
    await frame().locator('.lh .org', { hasText: 'Marlbrook Water' }).waitFor();
    await desk.clerk.choose('handLines', '4');
    await expect.poll(() => frame().locator('.hand span').count()).toBe(4);
    await desk.clerk.pick('addressWindow', 'right');
    await frame().locator('.window.at-right').waitFor();
    await desk.clerk.choose('letterheadLanguage', 'zh');
    await frame().locator('html[lang="zh-CN"]').waitFor();
    await desk.clerk.choose('letterheadLanguage', 'en');
    expect(await inEachLook('a letterhead with its sample')).toEqual([]);
    await desk.page.screenshot({ path: join(PICTURES, 'letterhead.png') });
    await desk.clerk.choose('samplePaper', 'receipt');
    await desk.clerk.choose('receiptPaper', 'a5');
    await frame().locator('.form.a5').first().waitFor();
    await desk.page.screenshot({ path: join(PICTURES, 'letterhead-a5.png') });
    await desk.clerk.choose('receiptPaper', 'roll');
    await frame().locator('.roll').waitFor();
    await desk.page.screenshot({ path: join(PICTURES, 'letterhead-roll.png') });
    expect(wholeLog(seeded.dataDir)).toBe(before);
    await press('Control+Enter');
    await expect
      .poll(async () => {
        const state = await askWindow(desk, 'desk-state', {});
        return state.ok
          ? [state.value.branch?.letterhead.en.organisation, state.value.branch?.stationery.receipt]
          : [];
      })
      .toEqual(['Marlbrook Water', 'roll']);
  });

  it('tell until when a customer who comes in now is owed what, while the clocks are typed, and refuse what nobody could keep', async () => {
    await desk.clerk.setting('clocks');
    const due = (): Promise<string> =>
      desk.page.locator('[data-preview="clocks"] [data-clock="acknowledge"] dd').innerText();
    await desk.clerk.field('clock-acknowledge').fill('15');
    await expect.poll(due).toMatch(/^\d\d:\d\d$/);
    const usual = await due();
    await desk.clerk.field('clock-acknowledge').fill('1 h 15');
    await expect.poll(due).not.toBe(usual);
    await desk.clerk.field('clock-close').fill('1:30');
    await desk.page.locator('.branch-rules [data-faults="1"]').waitFor();
    expect(await inEachLook('service clocks with a fault')).toEqual([]);
    // Another language begins the form anew.
    await desk.clerk.field('clock-acknowledge').fill('1 h 15');
    await desk.clerk.field('clock-close').fill('3 h');
    await desk.page.screenshot({ path: join(PICTURES, 'clocks.png') });
    await press('Control+Enter');
    await expect
      .poll(async () => {
        const state = await askWindow(desk, 'desk-state', {});
        return state.ok
          ? [state.value.branch?.clockMinutes.acknowledge, state.value.branch?.clockMinutes.close]
          : [];
      })
      .toEqual([75, 180]);
  });

  it('go out as a file, and one comes in: first what it changes, then at once', async () => {
    await desk.clerk.setting('file');
    await desk.page.getByRole('button', { name: 'Save all settings as a file' }).click();
    const stick = join(seeded.home, 'out', 'stick');
    await expect.poll(() => readdirSync(stick).filter((name) => name.endsWith('.json')).length).toBe(1);
    const name = readdirSync(stick).find((one) => one.endsWith('.json')) ?? '';
    const settings = JSON.parse(readFileSync(join(stick, name), 'utf8')) as {
      branch: { autoLockMinutes: number };
      people: { name: string }[];
    };
    const incoming = (value: unknown): void => {
      const file = join(seeded.home, 'out', 'settings.json');
      writeFileSync(file, JSON.stringify(value, null, 2));
      execFileSync('chmod', ['644', file]);
    };
    incoming({ ...settings, branch: { ...settings.branch, autoLockMinutes: 600 } });
    const before = wholeLog(seeded.dataDir);
    await press('Control+Enter');
    await shown('[data-import="refused"] [data-fault="out-of-range"]');
    expect(await inEachLook('a settings file with a fault')).toEqual([]);
    incoming({
      ...settings,
      branch: { ...settings.branch, autoLockMinutes: 7 },
      people: [...settings.people, { ...settings.people[0], name: 'Nora Voss' }],
    });
    await press('Control+Enter');
    await shown('[data-import="ready"] [data-changed="autoLockMinutes"]');
    expect(await desk.page.locator('[data-changed]').count()).toBe(1);
    expect(await inEachLook('what a settings file changes')).toEqual([]);
    expect(wholeLog(seeded.dataDir)).toBe(before);
    await desk.page.locator('[data-field="person-3"]').first().click();
    await press('Control+Enter');
    await shown('[data-screen="settings-file"] [data-field], [data-screen="settings-file"] h2');
    await expect
      .poll(async () => {
        const state = await askWindow(desk, 'desk-state', {});
        return state.ok
          ? [state.value.branch?.autoLockMinutes, state.value.staff.some((one) => one.name === 'Nora Voss')]
          : [];
      })
      .toEqual([7, true]);
  });

  it('are only to be looked at by a clerk, who is told whose they are', async () => {
    await press('Control+l');
    await desk.page.locator('[data-screen="lock"]').waitFor();
    await signIn(desk, CLERK, CLERK_PIN);
    const before = wholeLog(seeded.dataDir);
    await desk.clerk.setting('file');
    await shown('[data-screen="settings-file"]');
    await press('Control+Enter');
    await desk.clerk.setting('letterhead');
    await expect.poll(() => desk.clerk.field('organisation').isDisabled()).toBe(true);
    expect(await axeViolations(desk.page, 'letterhead of a clerk')).toEqual([]);
    expect(wholeLog(seeded.dataDir)).toBe(before);
  });
});
