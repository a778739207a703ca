import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
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

/** Promises and later contacts in the real window, by keyboard; the mouse is used for nothing. */
describe('calling back', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let caseId = '';
  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      caseId = (await one.must('receive-customer', {})).caseId;
      const { fields } = DISCONNECTED_LINE.input.facts;
      await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
      await one.must('say-line', {
        caseId,
        stage: 'remedy',
        lineId: 'own',
        language: 'en',
        words: 'We will call you by Monday at noon.',
      });
      await one.must('confirm-case', { caseId });
    });
    desk = await openSeeded(seeded);
    await signIn(desk);
    await desk.page.evaluate((id) => {
      location.hash = `#/case/${id}`;
    }, caseId);
    await desk.page.locator('.case-head').waitFor();
  });
  afterAll(async () => {
    await desk.discard();
  });

  const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
  const write = (text: string): Promise<void> => desk.page.keyboard.type(text);
  const panel = (): Locator => desk.page.locator('[data-panel="call-back"]');
  const page = async () => {
    const answer = await askWindow(desk, 'case-page', { caseId });
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  };
  /** Tab until the focus stands in what the selector names. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let count = 0; count < 90; count += 1) {
      const there = await desk.page.evaluate(
        (wanted) => (document.activeElement?.closest(wanted) ?? null) !== null,
        selector,
      );
      if (there) return;
      await press('Tab');
    }
    throw new Error(`Tab never comes to ${selector}`);
  };
  const choose = async (field: string, code: string): Promise<void> => {
    await tabTo(`[data-field="${field}"]`);
    for (let count = 0; count < 10; count += 1) {
      const at = await desk.page.evaluate(() => document.activeElement?.getAttribute('data-option') ?? '');
      if (at === code) return press('Space');
      await press('ArrowRight');
    }
    throw new Error(`arrows never come to ${code} of ${field}`);
  };
  const fill = async (field: string, text: string): Promise<void> => {
    await tabTo(`[data-field="${field}"]`);
    await press('Control+A');
    await write(text);
    await press('Tab');
  };
  const call = async (): Promise<void> => {
    await press('Control+k');
    await panel().waitFor();
  };

  it('opens beside the case with the number masked and the outcome in focus; Esc leaves no trace', async () => {
    const before = wholeLog(seeded.dataDir);
    await call();
    await expect
      .poll(() => desk.page.evaluate(() => document.activeElement?.getAttribute('data-option')))
      .toBe('reached-content');
    const number = panel().locator('[data-whom="phone"]');
    expect(await number.textContent()).toContain('****');
    await desk.page.keyboard.press('Shift+Tab');
    await panel().getByRole('button', { name: 'Show the number' }).press('Enter');
    expect(await number.textContent()).not.toContain('****');
    await fill('contactSaid', 'Nothing that stays');
    await press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await desk.page.locator('.case-head').count()).toBe(1);
    expect(wholeLog(seeded.dataDir)).toBe(before);
  });

  it('proposes the next try where nobody was reached, and plans it with one key', async () => {
    await call();
    await choose('contactOutcome', 'not-reached');
    await panel().locator('[data-moment="not-reached"]').waitFor();
    expect(await panel().locator('[data-field="contactRating"]').count()).toBe(0);
    await tabTo('.call-back .offers button');
    await press('Enter');
    await expect
      .poll(() => desk.page.evaluate(() => document.activeElement?.getAttribute('data-field')))
      .toBe('contactSaid');
    await write('No answer');
    await press('Tab');
    await desk.page.locator('.call-back [data-field="contactNextKind"]').waitFor();
    await press('Control+Enter');
    await panel().waitFor({ state: 'detached' });
    const { promises, followUps } = await page();
    expect(followUps.at(-1)).toMatchObject({ outcome: 'not-reached', said: 'No answer' });
    expect(promises.at(-1)).toMatchObject({
      source: 'follow-up',
      state: 'open',
      dueAt: '2026-06-11T12:00:00.000Z',
    });
  });

  it('writes a new problem as a line of the case, with its plan', async () => {
    await call();
    await choose('contactOutcome', 'reached-new-problem');
    await fill('contactSaid', 'The line hums since Tuesday');
    await choose('contactRating', '3');
    await fill('problemMatter', 'The line hums');
    await fill('planWhat', 'Measure the line');
    await fill('planDue', '2026-06-18 12:00');
    await press('Control+Enter');
    await panel().waitFor({ state: 'detached' });
    const { problems, promises, followUps } = await page();
    expect(problems).toMatchObject([{ matter: 'The line hums' }]);
    expect(promises.at(-1)).toMatchObject({ what: 'Measure the line', source: 'remedy' });
    expect(followUps.at(-1)).toMatchObject({ satisfaction: 3 });
    // The contact that was planned and due today was this one.
    expect(promises.filter(({ source, state }) => source === 'follow-up' && state === 'kept')).toHaveLength(
      1,
    );
    await desk.page.getByText('New problem told: The line hums').waitFor();
  });

  it('refuses a next contact in the past at its field, in the clerk’s language, and keeps what was typed', async () => {
    const before = wholeLog(seeded.dataDir);
    await speak(desk, 'pl-PL');
    await call();
    await choose('contactOutcome', 'reached-open');
    await fill('contactSaid', 'Wraca do sprawy');
    await fill('contactNext', '10.06.2026 9:00');
    await press('Control+Enter');
    const refusal = panel().locator('[data-refusal="contactNext"]');
    expect(await refusal.textContent()).toBe('Ten termin już minął. Proszę wybrać późniejszy.');
    expect(await desk.clerk.field('contactSaid').inputValue()).toBe('Wraca do sprawy');
    expect(wholeLog(seeded.dataDir)).toBe(before);
    await press('Escape');
    await speak(desk, 'en-GB');
  });

  it('makes a task of a line that was said, once', async () => {
    const offer = desk.page.locator('[data-block="promises"] .offers');
    await offer.getByRole('button').press('Enter');
    await offer.waitFor({ state: 'detached' });
    expect((await page()).promises.at(-1)).toMatchObject({
      what: 'We will call you by Monday at noon',
      source: 'manual',
      dueAt: '2026-06-15T11:00:00.000Z',
    });
  });

  it('moves a promise only once the customer knows, and shows the first time', async () => {
    const row = desk.page.locator('[data-promise="open"]').filter({ hasText: 'We will call you by' });
    await row.getByRole('button').press('Enter');
    await desk.page.locator('.promise-in-short button').press('Enter');
    await fill('moveDue', '2026-06-19 12:00');
    await fill('moveReason', 'The van is booked');
    await press('Control+Enter');
    expect((await page()).promises.some(({ movedTimes }) => movedTimes > 0)).toBe(false);
    await desk.page.locator('[data-field="moveTold"] input').press('Space');
    await press('Control+Enter');
    await desk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    await row.locator('[data-moved="1"]').waitFor();
    expect(await row.locator('[data-moved="1"]').textContent()).toMatch(
      /^first promised for 15\sJune 12:00$/,
    );
  });

  it('says what became of a promise: not owed any more wants a reason', async () => {
    const row = desk.page.locator('[data-promise="open"]').filter({ hasText: 'We will call you by' });
    await row.getByRole('button').press('Enter');
    const withdrawn = desk.page.getByRole('button', { name: 'No longer owed' });
    await withdrawn.press('Enter');
    await desk.page.locator('[data-refusal="settleReason"]').waitFor();
    await fill('settleReason', 'The hum is gone');
    await withdrawn.press('Enter');
    await desk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    const promise = (await page()).promises.find(({ what }) => what.startsWith('We will call you by'));
    expect(promise).toMatchObject({ state: 'withdrawn', reason: 'The hum is gone' });
  });

  it('proposes a greeting some days after the end, and plans it with one key', async () => {
    for (const { id, source, state } of (await page()).promises) {
      if (source === 'follow-up' && state === 'open')
        await askWindow(desk, 'settle-promise', { promiseId: id, as: 'withdrawn', reason: 'Told by phone' });
    }
    await desk.page
      .locator('.case-head .acts button')
      .filter({ has: desk.page.locator('[data-icon="done"]') })
      .press('Enter');
    await fill('changeReason', 'The line works');
    await press('Control+Enter');
    const offer = desk.page.locator('[data-block="promises"] .offers').filter({ hasText: 'Some days after' });
    await offer.getByRole('button').press('Enter');
    await offer.waitFor({ state: 'detached' });
    expect((await page()).promises.at(-1)).toMatchObject({
      what: 'Ring to ask how things have been since',
      source: 'follow-up',
    });
  });

  it('offers what a letter promises as a task; approving without taking it is told, not stopped', async () => {
    const drafted = await askWindow(desk, 'draft-letter', { caseId });
    const paperId = drafted.ok ? drafted.value.paperId : '';
    await desk.page.evaluate((id) => {
      location.hash = `#/letter/${id}`;
    }, paperId);
    const contact = desk.page.locator('[data-part="contact"] .cm-content');
    await contact.focus();
    await press('Control+End');
    await write(' We will write to you by 22 June at 14:00. We will ring you by 24 June at 10:00.');
    const offers = desk.page.locator('.findings .offers li');
    await expect.poll(() => offers.count()).toBe(2);
    await offers.first().getByRole('button').press('Enter');
    await expect.poll(() => offers.count()).toBe(1);
    expect((await page()).promises.at(-1)).toMatchObject({
      source: 'letter',
      dueAt: '2026-06-22T13:00:00.000Z',
    });
    await desk.page.locator('[data-saved="saved"]').waitFor();
    await press('Control+Enter');
    await desk.page.getByText('The letter promises 1 thing that is not a task yet').waitFor();
    const paper = await askWindow(desk, 'paper', { paperId });
    expect(paper.ok && paper.value.paper.state).toBe('approved');
    await expect.poll(() => offers.count()).toBe(1);
  });
});
