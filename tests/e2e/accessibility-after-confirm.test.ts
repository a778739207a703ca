import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRules } from '../../electron/domain/branch.ts';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { BRANCHES, CLERK, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  openSeeded,
  seededHome,
  signIn,
  speak,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

const LOCALES: readonly ScreenLocale[] = ['zh-CN', 'en-GB', 'pl-PL'];

/** What is done with a case after Confirm: each screen and dialog in high contrast and at 200 %, in each language. */
describe('after Confirm, in high contrast and at 200 %', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let caseId = '';
  const found: string[] = [];
  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      one.seat(SUPERVISOR);
      await one.must('change-branch', {
        branch: { ...BRANCHES.en, confirmedRules: [], ...firstRules('GBP') },
      });
      one.seat(CLERK);
      ({ caseId } = await one.must('receive-customer', {}));
      one.clock.advance(20);
      const goodwillAmount = { minor: 6_000, currency: 'GBP' };
      const fields = { ...DISCONNECTED_LINE.input.facts.fields, goodwillAmount };
      await one.must('save-draft', { caseId, revision: 1, fields, stage: 'confirm', cursor: '' });
      await one.must('confirm-case', { caseId });
      await one.must('escalate-case', { caseId, reason: 'Asks for the manager' });
      const cause = 'The list of payments was read a day late';
      await one.must('open-improvement', { cause, owner: CLERK, dueOn: '2026-06-20', caseId });
    });
    desk = await openSeeded(seeded);
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const zoom = (factor: number): Promise<void> =>
    desk.app.evaluate(({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to);
    }, factor);
  /** In high contrast as it stands; then twice as large, where nothing may leave the window sideways. */
  const look = async (screen: string): Promise<void> => {
    for (const theme of ['contrast', 'light'] as const) {
      await askWindow(desk, 'set-appearance', { theme, scale: 1 });
      await desk.page.waitForFunction((set) => document.documentElement.dataset['theme'] === set, theme);
      if (theme === 'light') {
        await zoom(2);
        await expect.poll(() => desk.page.evaluate(() => innerWidth)).toBe(683);
      }
      for (const locale of LOCALES) {
        await speak(desk, locale);
        found.push(...(await axeViolations(desk.page, `${screen} ${theme} ${locale}`)));
        const wider = await desk.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wider > 0) found.push(`${screen} ${theme} ${locale}: ${String(wider)} px wider than the window`);
      }
      await zoom(1);
    }
    await speak(desk, 'en-GB');
  };
  const go = async (hash: string): Promise<void> => {
    await desk.page.evaluate((to) => {
      location.hash = to;
    }, hash);
  };
  const use = (name: string): Promise<void> =>
    desk.page.getByRole('button', { name, exact: true }).first().click();
  const leave = async (): Promise<void> => {
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const clean = (): void => {
    expect(found.splice(0)).toEqual([]);
  };

  it('the supervisor’s list and what is done about a case on it', async () => {
    await desk.page.locator('.duty').first().waitFor();
    await look('supervisor’s list');
    await desk.page.locator('.duty').first().focus();
    await desk.page.keyboard.press('Enter');
    await desk.clerk.field('escalationDecision').waitFor();
    await look('escalation');
    await leave();
    clean();
  });

  it('clocks, plan and goodwill of a case, with every dialog', async () => {
    await go(`#/case/${caseId}`);
    await desk.page.locator('[data-goodwill-id]').waitFor();
    await look('case');
    for (const [button, field] of [
      ['Wait for others', 'waitReason'],
      ['Give the reason', 'lateReason'],
      ['Decide', 'decideReason'],
      ['Offer goodwill', 'offer'],
      ['Move', 'stepDue'],
      ['Note the answer', 'answerGiven'],
      ['New promise', 'promiseWhat'],
      ['Hand over', 'changeReason'],
    ] as const) {
      await use(button);
      await desk.clerk.field(field).waitFor();
      await look(button);
      await leave();
    }
    await desk.page.locator('[data-promise="open"] button').first().click();
    await desk.clerk.field('settleReason').waitFor();
    await look('settle a promise');
    await desk.page.locator('.promise-in-short button').click();
    await desk.clerk.field('moveDue').waitFor();
    await look('move a promise');
    await leave();
    await desk.page.keyboard.press('Control+k');
    await desk.page.locator('[data-panel="call-back"]').waitFor();
    await desk.clerk.choose('contactOutcome', 'not-reached');
    await look('call back, not reached');
    await desk.page.keyboard.press('Escape');
    clean();
  }, 240_000);

  it('closing a resolved case over an open promise', async () => {
    const resolved = await askWindow(desk, 'resolve-case', { caseId, basis: 'The line works' });
    expect(resolved.ok).toBe(true);
    await go('#/today');
    await desk.page.locator('[data-screen="today"]').waitFor();
    await go(`#/case/${caseId}`);
    await use('Close');
    await desk.clerk.field('closeReason').waitFor();
    await look('close');
    await leave();
    clean();
  });

  it('improvements, the rules of the branch, and somebody who leaves', async () => {
    await go('#/improvements');
    await desk.page.locator('[data-improvement]').waitFor();
    await look('improvements');
    await desk.page.keyboard.press('F9');
    await desk.clerk.field('improvementDecision').waitFor();
    await look('improvement to decide');
    await leave();
    await go('#/settings/branch');
    await desk.page.locator('[data-screen="branch-rules"]').waitFor();
    await look('branch rules');
    await go('#/settings/staff');
    await use(`Leaves: ${CLERK}`);
    await desk.clerk.field('leavingReason').waitFor();
    await look('leaving');
    await leave();
    clean();
  });
});
