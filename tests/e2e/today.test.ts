import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { CLERK, CLERK_PIN, COLLEAGUE, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import type { DiskDesk } from '../support/desk-on-disk.ts';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import {
  askWindow,
  newCustomer,
  openSeeded,
  seededHome,
  signIn,
  speak,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

const LOCALES: readonly ScreenLocale[] = ['zh-CN', 'pl-PL', 'en-GB'];

async function confirmed(one: DiskDesk, more: Readonly<Record<string, unknown>>): Promise<string> {
  const { caseId } = await one.must('receive-customer', {});
  const { revision } = await one.must('intake', { caseId });
  const fields = { ...DISCONNECTED_LINE.input.facts.fields, severity: 'mild', ...more };
  await one.must('save-draft', { caseId, revision, fields, stage: 'confirm', cursor: '' });
  await one.must('confirm-case', { caseId });
  return caseId;
}

describe('today, by keyboard', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let promised = '';
  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      promised = await confirmed(one, { matter: 'A line cut off', steps: [] });
      const due = '2026-06-11T10:10';
      await one.must('make-promise', { caseId: promised, what: 'Call about the line', owner: CLERK, due });
      one.seat(COLLEAGUE);
      await confirmed(one, {
        customerName: 'Owen Llewellyn',
        matter: 'Sparks',
        severity: 'severe',
        steps: [],
      });
    });
    desk = await openSeeded(seeded);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
  const rows = (): Promise<string[]> => desk.page.locator('.duty .do').allTextContents();
  /** Names of the groups, without their counts. */
  const heads = async (): Promise<string[]> =>
    (await desk.page.locator('.group-head').allTextContents()).map((head) => head.replace(/\d+$/, ''));
  const again = async (clock?: string): Promise<void> => {
    await desk.close();
    desk = await openSeeded(seeded, clock === undefined ? {} : { env: { AMENDS_TRIAL_CLOCK: clock } });
  };
  const shown = (): { title: string; body: string; caseId: string | null }[] => {
    const file = join(seeded.home, 'out', 'notifications.jsonl');
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; body: string; caseId: string | null });
  };

  it('a locked desk reminds without a name, once, and a restart repeats nothing', async () => {
    await expect.poll(() => shown().length, { timeout: 15_000 }).toBe(1);
    expect(shown()[0]).toMatchObject({ body: 'Unlock the desk to see what.', caseId: null });
    expect(JSON.stringify(shown())).not.toContain('Llewellyn');
    await again();
    await desk.page.locator('[data-screen="lock"]').waitFor();
    await desk.page.waitForTimeout(4_500);
    expect(shown()).toHaveLength(1);
  });

  it('a click on a notification leads to its case once the desk is open', async () => {
    await desk.app.evaluate(({ BrowserWindow }, caseId) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('told', { kind: 'open-case', caseId });
    }, promised);
    expect(await desk.page.locator('[data-screen="lock"]').count()).toBe(1);
    await desk.page.getByRole('radio', { name: CLERK, exact: true }).click();
    await desk.clerk.pin('pin', CLERK_PIN);
    await press('Enter');
    await desk.page.locator('.case-head').waitFor();
    expect(await desk.page.locator('.case-matter').textContent()).toBe('A line cut off');
  });

  it('a clerk sees their own, the branch’s or a colleague’s duties, and no supervisor’s list', async () => {
    await press('Escape');
    await desk.page.locator('[data-screen="today"]').waitFor();
    await expect.poll(rows).toContain('Call about the line');
    expect(await heads()).not.toContain('For the supervisor');
    await desk.clerk.choose('whose', 'colleague');
    await desk.page.locator('[data-field="colleague"]').waitFor();
    await desk.clerk.pick('colleague', await idOf(COLLEAGUE));
    await expect.poll(async () => (await rows()).includes('Call about the line')).toBe(false);
    await desk.clerk.choose('whose', 'branch');
    await expect.poll(rows).toContain('Call about the line');
  });

  it('a clerk asks for the supervisor with F9 while the customer is here', async () => {
    await newCustomer(desk);
    await desk.page.keyboard.type('Adaeze Okafor');
    await press('F9');
    await desk.clerk.field('escalationReason').waitFor();
    await desk.page.keyboard.type('She asks for the manager');
    await press('Control+Enter');
    await desk.clerk.field('escalationReason').waitFor({ state: 'detached' });
    // The cursor is back where the customer was being written down.
    expect(await desk.clerk.field('customerName').inputValue()).toBe('Adaeze Okafor');
    await desk.clerk.saved();
    await press('Control+l');
  });

  it('the supervisor finds the gravest first and takes a case over by key', async () => {
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
    await expect.poll(heads).toContain('For the supervisor');
    expect((await rows()).slice(0, 2)).toEqual([
      'Severe for the customer',
      'Supervisor asked for: She asks for the manager',
    ]);
    const found: string[] = [];
    for (const locale of LOCALES) {
      await speak(desk, locale);
      found.push(...(await axeViolations(desk.page, `today ${locale}`)));
    }
    await desk.page.locator('.duty').first().focus();
    await press('Enter');
    await desk.clerk.field('escalationDecision').waitFor();
    for (const locale of LOCALES) {
      await speak(desk, locale);
      found.push(...(await axeViolations(desk.page, `escalation ${locale}`)));
    }
    expect(found).toEqual([]);
    await desk.clerk.choose('escalationDecision', 'taken-over');
    await desk.clerk.field('escalationNote').focus();
    await desk.page.keyboard.type('I see the family this afternoon');
    await press('Control+Enter');
    await desk.clerk.field('escalationNote').waitFor({ state: 'detached' });
    await expect.poll(async () => (await rows())[0]).toBe('Supervisor asked for: She asks for the manager');
    const list = await askWindow(desk, 'escalations', {});
    expect(list.ok && list.value.cases.map(({ ownerName }) => ownerName)).toEqual([CLERK]);
  });

  it('everything of a colleague goes to another at once', async () => {
    await desk.clerk.choose('whose', 'colleague');
    await desk.clerk.pick('colleague', await idOf(CLERK));
    await desk.page.getByRole('button', { name: 'Hand over all cases' }).click();
    await desk.clerk.pick('handAllTo', await idOf(COLLEAGUE));
    await desk.clerk.field('handAllReason').focus();
    await desk.page.keyboard.type('On leave from Friday');
    await press('Control+Enter');
    await desk.clerk.field('handAllReason').waitFor({ state: 'detached' });
    await expect.poll(rows).toEqual([]);
    const page = await askWindow(desk, 'case-page', { caseId: promised });
    expect(page.ok && page.value.ownerName).toBe(COLLEAGUE);
  });

  it('a clock set back two days is told in one line, and nothing is shown twice', async () => {
    // What came up since the last start is shown first.
    await again();
    await desk.page.waitForTimeout(4_500);
    const before = shown().length;
    await again('2026-06-09T09:00:00.000Z');
    await signIn(desk, CLERK, CLERK_PIN);
    const strip = desk.page.locator('.strip.is-warn');
    await strip.waitFor();
    // The spaces inside a date do not break.
    expect(await strip.textContent()).toMatch(/9\sJune 10:00.*11\sJune 10:/);
    await desk.page.waitForTimeout(3_500);
    expect(shown()).toHaveLength(before);
  });

  async function idOf(name: string): Promise<string> {
    const state = await askWindow(desk, 'desk-state', {});
    return state.ok ? (state.value.staff.find((one) => one.name === name)?.id ?? '') : '';
  }
});
