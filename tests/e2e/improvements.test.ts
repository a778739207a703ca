import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import { CLERK_PIN, COLLEAGUE, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  openSeeded,
  seededHome,
  signIn,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

/** From the cause of a complaint to a changed way of working that a letter may name. */
describe('the improvement list', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  const cases: string[] = [];
  beforeAll(async () => {
    const { prevention: _nothingChangedYet, ...fields } = DISCONNECTED_LINE.input.facts.fields;
    seeded = await seededHome('en', async (one) => {
      for (let count = 0; count < 2; count += 1) {
        const { caseId } = await one.must('receive-customer', {});
        await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
        await one.must('confirm-case', { caseId });
        cases.push(caseId);
      }
    });
    desk = await openSeeded(seeded);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
  const openCase = async (at: number): Promise<void> => {
    await desk.page.evaluate((id) => {
      location.hash = `#/case/${id}`;
    }, cases[at] ?? '');
    await desk.page.locator('[data-block="improvements"]').waitFor();
  };
  const block = () => desk.page.locator('[data-block="improvements"]');
  const lines = async () => {
    const answer = await askWindow(desk, 'improvements', {});
    return answer.ok ? answer.value.improvements : [];
  };
  const prevention = async (at: number): Promise<string> => {
    const drafted = await askWindow(desk, 'draft-letter', { caseId: cases[at] ?? '' });
    const paper = await askWindow(desk, 'paper', { paperId: drafted.ok ? drafted.value.paperId : '' });
    return JSON.stringify(paper.ok ? paper.value.paper.blocks : paper.code);
  };

  it('takes the cause of a case with one key, and offers it to the next case that says the same', async () => {
    await signIn(desk, COLLEAGUE, CLERK_PIN);
    await openCase(0);
    await block().getByRole('button', { name: 'Put the cause on the list' }).press('Enter');
    await block().locator('[data-improvement="open"]').waitFor();
    await openCase(1);
    await block().locator('[data-similar="1"] button').press('Enter');
    await block().locator('[data-improvement="open"]').waitFor();
    expect(await lines()).toMatchObject([{ state: 'open', owner: COLLEAGUE, cases: 2 }]);
  });

  it('lets a clerk propose and not decide', async () => {
    await block().getByRole('button', { name: 'Open the list' }).press('Enter');
    await desk.page.locator('[data-screen="improvements"]').waitFor();
    await desk.page.locator('.side [data-improvement="open"]').waitFor();
    expect(await desk.page.getByRole('button', { name: 'Decide' }).count()).toBe(0);
    await desk.page.getByText('A supervisor decides.').waitFor();
    await press('Control+Enter');
    await desk.page.keyboard.type('Nobody looks at the queue at noon');
    await desk.clerk.field('improvementDue').focus();
    await desk.page.keyboard.type('10 June 2026');
    await press('Tab');
    await press('Control+Enter');
    await desk.page.locator('[data-refusal="improvementDue"]').waitFor();
    await desk.clerk.field('improvementDue').fill('');
    await press('Tab');
    await press('Control+Enter');
    await desk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    expect((await lines()).map(({ cases: linked }) => linked)).toEqual([2, 0]);
    await press('Escape');
    await desk.page.locator('[data-screen="today"]').waitFor();
    await desk.page.getByText('2 wait for a decision').waitFor();
  });

  it('is decided by a supervisor with F9, and may be named by a letter once it is done and not before', async () => {
    await press('Control+L');
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
    await desk.page.locator('[data-door="improvements"] button').press('Enter');
    await desk.page.locator('.side [data-improvement="open"]').waitFor();
    await press('F9');
    await desk.page.keyboard.type('Two people compare the receipt before a line is cut.');
    await press('Control+Enter');
    await desk.page.locator('.side [data-improvement="decided"]').waitFor();
    expect(await prevention(0)).not.toContain('wo people compare the receipt');
    await press('F9');
    await desk.page.locator('[role="dialog"]').waitFor();
    await press('Control+Enter');
    await desk.page.locator('.side [data-improvement="done"]').waitFor();
    await desk.page.getByText('Letters may say this now.').waitFor();
    expect(await desk.page.getByRole('button', { name: 'It is done' }).count()).toBe(0);
    expect(await prevention(1)).toContain('wo people compare the receipt');
    expect(
      await askWindow(desk, 'decide-improvement', {
        improvementId: (await lines()).find(({ state }) => state === 'done')?.id ?? '',
        as: 'rejected',
        decision: 'Too late',
        owner: SUPERVISOR,
        dueOn: null,
      }),
    ).toMatchObject({ ok: false, code: 'already-decided' });
  });

  it('leads to the complaints behind a line and back', async () => {
    await desk.page.locator('.improvement-cases button').first().press('Enter');
    await desk.page.locator('.case-head').waitFor();
    await block().locator('[data-improvement="done"]').waitFor();
    expect(await block().textContent()).toContain('Two people compare the receipt');
  });
});
