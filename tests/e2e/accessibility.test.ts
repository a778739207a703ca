import { afterAll, describe, expect, it } from 'vitest';
import { chmodSync } from 'node:fs';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { inCurrency } from '../support/in-currency.ts';
import { SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { launchDesk } from '../support/launch-desk.ts';
import { askWindow, openSeeded, seededHome, signIn, speak, type OpenedDesk } from '../support/seeded-desk.ts';
import { OVERCHARGED_BILL, DISCONNECTED_LINE, LOST_BOOKING } from '../golden/papers/sample-cases.ts';
import { rm } from 'node:fs/promises';
import { Clerk } from '../tour/clerk.ts';

const LOCALES: readonly ScreenLocale[] = ['zh-CN', 'en-GB', 'pl-PL'];
const THEMES = ['light', 'dark'] as const;
const SAMPLE = { 'zh-CN': OVERCHARGED_BILL, 'en-GB': DISCONNECTED_LINE, 'pl-PL': LOST_BOOKING } as const;

describe('axe-core finds nothing on any screen, in any language, light or dark', () => {
  const found: string[] = [];
  let screens = 0;
  afterAll(() => {
    console.log(`axe-core looked at ${String(screens)} screens`);
  });

  async function inEachLook(desk: OpenedDesk, name: string): Promise<void> {
    for (const theme of THEMES) {
      await askWindow(desk, 'set-appearance', { theme, scale: 1 });
      await desk.page.waitForFunction(
        (wanted) => document.documentElement.dataset['theme'] === wanted,
        theme,
      );
      for (const locale of LOCALES) {
        await speak(desk, locale);
        found.push(...(await axeViolations(desk.page, `${name} ${theme} ${locale}`)));
        screens += 1;
      }
    }
  }

  /** Each language light and dark; high contrast, where only colours differ, in one. */
  async function inEachLookAndContrast(desk: OpenedDesk, name: string): Promise<void> {
    await askWindow(desk, 'set-appearance', { theme: 'contrast', scale: 1 });
    await desk.page.waitForFunction(() => document.documentElement.dataset['theme'] === 'contrast');
    found.push(...(await axeViolations(desk.page, `${name} contrast`)));
    screens += 1;
    await inEachLook(desk, name);
  }

  it('first start', async () => {
    const desk = await launchDesk();
    await desk.page.locator('[data-screen="setup"]').waitFor();
    await inEachLook({ ...desk, clerk: new Clerk(desk.page, desk.home, 'axe') }, 'first start');
    await desk.discard();
    expect(found.splice(0)).toEqual([]);
  });

  it('lock, Today, log, day close, settings, dialogs, case, letter and every stage', async () => {
    const seeded = await seededHome('en', async (one) => {
      for (const sample of [SAMPLE['en-GB'], SAMPLE['zh-CN'], SAMPLE['pl-PL']]) {
        const { caseId } = await one.must('receive-customer', {});
        await one.must('save-draft', {
          caseId,
          revision: 1,
          fields: inCurrency(sample.input.facts.fields, 'GBP'),
          stage: 'facts',
          cursor: '',
        });
        await one.must('confirm-case', { caseId });
        await one.must('draft-letter', { caseId });
      }
    });
    const desk = await openSeeded(seeded);
    const { page, clerk } = desk;
    await page.locator('[data-screen="lock"]').waitFor();
    await inEachLook(desk, 'lock');
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
    await page
      .locator('[data-segment], .segmented')
      .first()
      .waitFor({ timeout: 1000 })
      .catch(() => undefined);
    await inEachLook(desk, 'today');
    for (const where of ['log', 'day-close', 'settings'] as const) {
      await clerk.go(where);
      await page.locator(`[data-page="${where}"][aria-current="page"]`).waitFor();
      await inEachLook(desk, where);
    }
    await clerk.go('today');
    await page.locator('[data-door="improvements"] button').press('Enter');
    await page.locator('[data-screen="improvements"]').waitFor();
    await inEachLook(desk, 'improvements, none yet');
    await page.keyboard.press('Control+Enter');
    await clerk.type('improvementCause', 'The key box is not checked in the evening');
    await inEachLook(desk, 'improvement dialog');
    await page.keyboard.press('Control+Enter');
    await page.locator('.side [data-improvement="open"]').waitFor();
    await inEachLook(desk, 'improvements');
    await clerk.go('today');
    await page.keyboard.press('F2');
    await clerk.field('customerName').waitFor();
    const stages = ['receive', 'listen', 'feelings', 'facts', 'remedy', 'apologise'] as const;
    for (const [index, stage] of stages.entries()) {
      await page.keyboard.press(`Control+${String(index + 1)}`);
      await page.locator(`[data-stage-page="${stage}"]`).waitFor();
      if (stage === 'receive') await clerk.type('phone', 'ring me');
      await inEachLook(desk, `stage ${stage}`);
      if (stage === 'receive') await clerk.type('phone', '01632 960936');
    }
    await page.keyboard.press('Control+1');
    await clerk.type('customerName', 'Adaeze Okafor');
    await page.keyboard.press('Control+4');
    await clerk.type('what', 'The line was cut off.');
    await page.keyboard.press('Control+7');
    await page.locator('[data-stage-page="confirm"]').waitFor();
    await inEachLook(desk, 'confirm');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('[data-screen="today"]').waitFor();
    const rows = await askWindow(desk, 'search-log', { query: 'okafor', before: null });
    const caseId = rows.ok ? (rows.value.rows.at(-1)?.caseId ?? '') : '';
    await page.evaluate((id) => {
      location.hash = `#/case/${id}`;
    }, caseId);
    await page.locator('.case-head').waitFor();
    await inEachLook(desk, 'case');
    await page.keyboard.press('Control+k');
    await page.locator('[data-panel="call-back"]').waitFor();
    await inEachLook(desk, 'call-back panel');
    await clerk.choose('contactOutcome', 'reached-new-problem');
    await inEachLook(desk, 'call-back panel, new problem');
    await page.keyboard.press('Escape');
    const drafted = await askWindow(desk, 'draft-letter', { caseId });
    await page.evaluate(
      (id) => {
        location.hash = `#/letter/${id}`;
      },
      drafted.ok ? drafted.value.paperId : '',
    );
    await page.locator('.studio').waitFor();
    await page.locator('[data-part="facts"] .cm-content').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' I am sorry if this caused you any inconvenience.');
    await page.locator('[data-rule]').first().waitFor();
    await inEachLook(desk, 'letter');
    await desk.discard();
    expect(found.splice(0)).toEqual([]);
  }, 240_000);

  it('the spoken apology, the letter with everything found in it, its override, holding letter, public reply', async () => {
    const letters: string[] = [];
    const seeded = await seededHome('en', async (one) => {
      const { caseId } = await one.must('receive-customer', {});
      const { fields } = SAMPLE['en-GB'].input.facts;
      await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
      await one.must('confirm-case', { caseId });
      letters.push((await one.must('draft-letter', { caseId })).paperId, caseId);
    });
    const [paperId = '', caseId = ''] = letters;
    const desk = await openSeeded(seeded);
    const { page, clerk } = desk;
    await signIn(desk);
    await page.keyboard.press('F2');
    await clerk.field('customerName').waitFor();
    await page.keyboard.press('Control+2');
    await clerk.type('customerWords', 'I paid with 4111 1111 1111 1111 and nobody looked.');
    await page.locator('[data-pane="form"] .masking').waitFor();
    await inEachLookAndContrast(desk, 'listen with a card number');
    await page.keyboard.press('Control+6');
    await clerk.type('spokenApology', 'We will get back to you as soon as possible.');
    await page.locator('.wording-marks li').first().waitFor();
    await page.locator('[data-pane="form"] .missing').waitFor();
    await inEachLookAndContrast(desk, 'apologise with findings');
    await page.keyboard.press('Escape');
    await page.locator('[data-screen="today"]').waitFor();
    await page.evaluate((id) => {
      location.hash = `#/letter/${id}`;
    }, paperId);
    const words = (part: string) => page.locator(`[data-part="${part}"] .cm-content`);
    await words('thanks').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await words('facts').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(
      ' I am sorry if this caused you any trouble with the card 4111 1111 1111 1111.',
    );
    await page.locator('.findings .masking').waitFor();
    await page.locator('.findings .missing').waitFor();
    await page.locator('[data-rule="conditional"] .acts button').last().click();
    await page.locator('.rule-help').waitFor();
    await clerk.saved();
    await inEachLookAndContrast(desk, 'letter with findings');
    await page.keyboard.press('F9');
    await page.getByRole('dialog').waitFor();
    await inEachLookAndContrast(desk, 'override');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.evaluate((id) => {
      location.hash = `#/case/${id}`;
    }, caseId);
    const drafts = page.locator('.papers-list + [role="group"] button');
    await drafts.first().click();
    await clerk.type('holdingReason', 'The record of payments comes from another town on 15 June.');
    await clerk.type('holdingToCheck', 'where the payment went');
    await clerk.type('holdingAnswerBy', '19 June');
    await inEachLookAndContrast(desk, 'holding dialog');
    await page.keyboard.press('Control+Enter');
    await words('reason').click();
    await page.locator('[data-why="reason"]').waitFor();
    await inEachLookAndContrast(desk, 'holding letter');
    await page.keyboard.press('Escape');
    await page.locator('.case-head').waitFor();
    await drafts.last().click();
    await page.locator('[data-reply="draft"]').waitFor();
    await inEachLookAndContrast(desk, 'public reply');
    await desk.discard();
    expect(found.splice(0)).toEqual([]);
  }, 240_000);

  it('the blocked screen', async () => {
    const seeded = await seededHome('en');
    chmodSync(seeded.dataDir, 0o500);
    const desk = await openSeeded(seeded);
    await desk.page.locator('[data-screen="blocked"]').waitFor();
    await inEachLook(desk, 'blocked');
    await desk.close();
    await rm(seeded.home, { recursive: true, force: true });
    expect(found.splice(0)).toEqual([]);
  });
});
