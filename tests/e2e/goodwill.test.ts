import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRules } from '../../electron/domain/branch.ts';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { BRANCHES, CLERK, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
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
/** Where the pictures of the screens go when somebody wants to look at them. */
const PICTURES = process.env['AMENDS_LOOK'];

/** Remedy, goodwill and approval under a branch's first rules, in the real window, by keyboard where a clerk has no hand free. */
describe('goodwill, the plan and approvals', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let earlier = '';
  let caseId = '';

  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      one.seat(SUPERVISOR);
      const branch = { ...BRANCHES.en, confirmedRules: [] as string[], ...firstRules('GBP') };
      await one.must('change-branch', { branch });
      one.seat(CLERK);
      ({ caseId: earlier } = await one.must('receive-customer', {}));
      const fields = {
        ...DISCONNECTED_LINE.input.facts.fields,
        goodwillAmount: { minor: 6_000, currency: 'GBP' },
      };
      await one.must('save-draft', { caseId: earlier, revision: 1, fields, stage: 'confirm', cursor: '' });
      await one.must('confirm-case', { caseId: earlier });
    });
    desk = await openSeeded(seeded);
    await signIn(desk);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
  const standing = (of: string) => desk.page.locator(`[data-standing="${of}"]`);
  const worked = () => desk.page.locator('[data-worked]').first();
  /** To a button by name, as the Tab key does, and presses it. */
  const use = async (name: string): Promise<void> => {
    const button = desk.page.getByRole('button', { name }).first();
    await button.focus();
    await press('Enter');
  };
  /** A picture of the screen in each language, when somebody wants to look. */
  const look = async (name: string): Promise<void> => {
    if (PICTURES === undefined) return;
    for (const locale of LOCALES) {
      await speak(desk, locale);
      await desk.page.waitForTimeout(400);
      await desk.page.screenshot({ path: join(PICTURES, `${name}.${locale}.png`) });
    }
  };
  /** The viewer's page, its own part and the paper in it; none when the viewer is closed. */
  const framesShown = (): Promise<number> =>
    desk.app.evaluate(({ BrowserWindow }) => {
      const shown = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().startsWith('file:'));
      return shown?.webContents.mainFrame.framesInSubtree.length ?? 0;
    });
  const page = async (id: string) => {
    const outcome = await askWindow(desk, 'case-page', { caseId: id });
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.value;
  };

  it('works the sum out as it is typed and says at once whose it is to grant', async () => {
    await newCustomer(desk);
    caseId = /intake\/([^/?]+)/.exec(desk.page.url())?.[1] ?? '';
    const { clerk } = desk;
    await clerk.type('customerName', 'Owen Llewellyn');
    await press('Control+5');
    await clerk.choose('goodwillAmount-basis', 'days');
    await clerk.type('goodwillAmount-days', '3 days');
    await clerk.type('goodwillAmount-daily', '4.20');
    expect(await worked().textContent()).toContain('£12.60');
    expect(await worked().textContent()).toContain('3 days × £4.20 a day = £12.60');
    expect(await worked().textContent()).toContain('twelve pounds and sixty pence');
    await standing('within').waitFor();
    for (const [typed, refusal] of [
      ['0', 'from 1 to 366'],
      ['400', 'from 1 to 366'],
      ['a week', 'example'],
    ] as const) {
      await clerk.type('goodwillAmount-days', typed);
      await expect
        .poll(() => desk.page.locator('[data-refusal="goodwillAmount-days"]').textContent())
        .toContain(refusal);
    }
    await clerk.choose('goodwillAmount-basis', 'percentage');
    await clerk.type('goodwillAmount-of', '480');
    await clerk.type('goodwillAmount-percent', '300 %');
    await expect
      .poll(() => desk.page.locator('[data-refusal="goodwillAmount-percent"]').textContent())
      .toContain('up to 200');
    await clerk.type('goodwillAmount-percent', '12.5%');
    expect(await worked().textContent()).toContain('£60.00');
    await clerk.choose('goodwillKind', 'goodwill');
    await standing('needs-supervisor').waitFor();
    await clerk.choose('goodwillAmount-basis', 'fixed');
    await clerk.type('goodwillAmount', '€20');
    await expect
      .poll(() => desk.page.locator('[data-refusal="goodwillAmount"]').textContent())
      .toContain('different currencies');
    await clerk.type('goodwillAmount', '250');
    await standing('above-every-limit').waitFor();
    await look('remedy-above-every-limit');
    await speak(desk, 'en-GB');
  });

  it('moves the later steps with one, asks whether the customer knows, and takes it back', async () => {
    const { clerk } = desk;
    await clerk.plan([
      { what: 'Reconnect the line', owner: CLERK, due: '14:00' },
      { what: 'Move the payment', owner: 'billing team', due: '12 June 10:00' },
    ]);
    await clerk.type('steps-1-due', '15:30');
    await desk.page.locator('[data-moved="1"]').waitFor();
    expect(await clerk.field('steps-2-due').inputValue()).toContain('11:30');
    await look('remedy-steps-moved');
    await speak(desk, 'en-GB');
    await use('Undo');
    expect(await clerk.field('steps-2-due').inputValue()).toContain('10:00');
    await clerk.type('steps-1-due', '09:00');
    await expect
      .poll(() => desk.page.locator('[data-refusal="steps-1-due"]').textContent())
      .toContain('passed');
    await clerk.type('steps-1-due', '15:30');
    await use('Told');
    const { timeline } = await page(caseId);
    expect(
      timeline.some(
        ({ kind, detail }) => kind === 'progress-told' && String(detail['words']).includes('11:30'),
      ),
    ).toBe(true);
  });

  it('asks with F9, and a supervisor grants it by PIN with the case in view; a wrong PIN changes nothing', async () => {
    const { clerk } = desk;
    await clerk.choose('goodwillAmount-basis', 'percentage');
    await standing('needs-supervisor').waitFor();
    await clerk.type('goodwillDue', '18 June');
    await clerk.saved();
    await look('remedy-needs-supervisor');
    await speak(desk, 'en-GB');
    await press('F9');
    await clerk.field('goodwillWhy').waitFor();
    // Before it is ready the key does nothing, least of all what the page behind would do.
    await press('Control+Enter');
    await desk.page.waitForTimeout(300);
    expect(await clerk.field('goodwillWhy').isVisible()).toBe(true);
    expect(await desk.page.locator('[data-stage-page="remedy"]').count()).toBe(1);
    await desk.page.keyboard.type('Twelve days without a line');
    await press('Control+Enter');
    await desk.page.locator('[data-goodwill-state="waiting"]').waitFor();
    await press('F9');
    await clerk.field('stepUpPin').waitFor();
    await look('goodwill-decide');
    await speak(desk, 'en-GB');
    await clerk.pin('stepUpPin', '918273');
    await press('Control+Enter');
    await desk.page.locator('[data-refusal="stepUpPin"]').waitFor();
    expect((await page(caseId)).goodwills).toMatchObject([{ state: 'waiting' }]);
    await clerk.pin('stepUpPin', SUPERVISOR_PIN);
    await press('Control+Enter');
    await desk.page.locator('[data-goodwill-state="approved"]').waitFor();
    expect((await page(caseId)).goodwills).toMatchObject([{ state: 'approved', decidedByName: SUPERVISOR }]);
  });

  it('confirms with a sum above the limit that nobody granted: asked for, promised nowhere, refused with a reason', async () => {
    await desk.page.evaluate((id) => {
      location.hash = `#/case/${id}`;
    }, earlier);
    await desk.page.locator('[data-goodwill-id]').waitFor();
    expect((await page(earlier)).promises.some(({ what }) => what.includes('60'))).toBe(false);
    expect(await axeViolations(desk.page, 'case page with remedy')).toEqual([]);
    await look('case-remedy');
    await speak(desk, 'en-GB');
    // Nothing of the case comes before it: the main key of the page.
    await desk.page.locator('[data-next="decide"]').waitFor();
    await press('Control+Enter');
    await desk.clerk.field('stepUpPin').waitFor();
    expect(await desk.page.locator('.decide-facts').textContent()).toContain('£20.00');
    expect(await axeViolations(desk.page, 'goodwill to decide')).toEqual([]);
    await desk.clerk.field('decideReason').focus();
    await desk.page.keyboard.type('The line was back within a day');
    await desk.clerk.pin('stepUpPin', SUPERVISOR_PIN);
    await use('Refuse');
    await desk.page.locator('[data-goodwill-state="refused"]').waitFor();
    expect((await page(earlier)).goodwills).toMatchObject([
      { state: 'refused', decision: 'The line was back within a day' },
    ]);
  });

  it('offers a smaller sum after Confirm, granted within the limit and promised for its day', async () => {
    const { clerk } = desk;
    await use('Offer goodwill');
    await clerk.field('offer').focus();
    await desk.page.keyboard.type('15');
    await press('Tab');
    await clerk.choose('offerKind', 'goodwill');
    await standing('within').waitFor();
    await clerk.field('offerDueOn').focus();
    await desk.page.keyboard.type('16 June');
    await clerk.field('offerWhy').focus();
    await desk.page.keyboard.type('Two calls that led nowhere');
    await look('goodwill-offer');
    await speak(desk, 'en-GB');
    await press('Control+Enter');
    await desk.page.locator('[data-goodwill="1500"]').waitFor();
    const { promises } = await page(earlier);
    expect(promises.find(({ what }) => what.includes('£15.00'))).toMatchObject({
      state: 'open',
      dueAt: '2026-06-16T22:59:00.000Z',
    });
  });

  it('marks a step done, moves another without telling the customer, and the page says what the customer knows', async () => {
    const row = (state: string) => desk.page.locator(`[data-step][data-state="${state}"]`);
    const open = await row('now').count();
    await row('now').first().getByRole('button', { name: 'Done', exact: true }).focus();
    await press('Enter');
    await expect.poll(() => row('now').count()).toBe(open - 1);
    await row('next').first().getByRole('button', { name: 'Move', exact: true }).focus();
    await press('Enter');
    await desk.clerk.field('stepDue').focus();
    await press('Control+a');
    await desk.page.keyboard.type('17 June 09:00');
    await press('Tab');
    await desk.clerk.choose('stepTold', 'no');
    await look('case-move-step');
    await speak(desk, 'en-GB');
    await press('Control+Enter');
    await desk.page.locator('[data-told]').first().waitFor();
    const { promises, fields } = await page(earlier);
    const step = fields.steps?.find(({ due }) => due === '2026-06-17T09:00');
    expect(promises.find(({ stepId }) => stepId === step?.id)?.movedTimes).toBe(0);
    await look('case-after-move');
    await speak(desk, 'en-GB');
    await press('Control+z');
    await expect
      .poll(async () => (await page(earlier)).fields.steps?.some(({ due }) => due === '2026-06-17T09:00'))
      .toBe(false);
  });

  it('lays the letter before a supervisor, who returns it and then approves it by PIN; its versions are listed and its PDF seen', async () => {
    await use('Write the letter');
    await desk.page.locator('.studio').waitFor();
    const paperId = /letter\/([^/?]+)/.exec(desk.page.url())?.[1] ?? '';
    await look('letter-to-lay-before');
    await speak(desk, 'en-GB');
    await press('Control+Enter');
    await desk.page.locator('.strip.is-warn').waitFor();
    await look('letter-laid-before');
    await speak(desk, 'en-GB');
    await use('Return');
    await desk.clerk.field('returnReason').fill('Name the two calls');
    await desk.clerk.pin('stepUpPin', SUPERVISOR_PIN);
    await press('Control+Enter');
    await desk.page.locator('.strip.is-bad').waitFor();
    expect(await desk.page.locator('.strip.is-bad').textContent()).toContain('Name the two calls');
    await look('letter-returned');
    await speak(desk, 'en-GB');
    await desk.clerk.field('returnReason').waitFor({ state: 'detached' });
    await press('F9');
    await desk.clerk.field('stepUpPin').waitFor();
    await look('letter-approve-beside');
    await speak(desk, 'en-GB');
    await desk.clerk.pin('stepUpPin', SUPERVISOR_PIN);
    await desk.page.locator('.dialog [data-command="main-button"]:not([disabled])').waitFor();
    await press('Control+Enter');
    await expect
      .poll(async () => {
        const paper = await askWindow(desk, 'paper', { paperId });
        return paper.ok ? paper.value.paper.state : paper.code;
      })
      .toBe('approved');
    await desk.page.getByRole('button', { name: 'Print the letter' }).waitFor();
    await press('Control+Enter');
    await expect
      .poll(async () => {
        const paper = await askWindow(desk, 'paper', { paperId });
        return paper.ok ? paper.value.paper.state : paper.code;
      })
      .toBe('printed');
    await use('version 1');
    await desk.page.locator('[data-version="1"]').waitFor();
    await look('paper-versions');
    await speak(desk, 'en-GB');
    const shown = desk.app.waitForEvent('window');
    await use('See the PDF');
    const viewer = await shown;
    expect(viewer.url()).toMatch(/^file:.*paper\.pdf#toolbar=0/);
    await expect.poll(() => framesShown()).toBe(3);
    if (PICTURES !== undefined) {
      await viewer.waitForTimeout(1_000);
      const png = await desk.app.evaluate(async ({ BrowserWindow }) => {
        const over = BrowserWindow.getAllWindows().find((one) =>
          one.webContents.getURL().startsWith('file:'),
        );
        return (await over?.webContents.capturePage())?.toPNG().toString('base64') ?? '';
      });
      writeFileSync(join(PICTURES, 'pdf-viewer.png'), Buffer.from(png, 'base64'));
    }
    await desk.app.evaluate(({ BrowserWindow }) => {
      const over = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().startsWith('file:'));
      over?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' });
    });
    await expect.poll(() => framesShown()).toBe(0);
    const again = desk.app.waitForEvent('window');
    await use('See the PDF');
    await again;
    await askWindow(desk, 'lock', {});
    await expect.poll(() => framesShown()).toBe(0);
  });
});
