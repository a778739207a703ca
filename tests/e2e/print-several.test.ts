import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import { approvedLetters } from '../support/approved-letters.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { inCurrency } from '../support/in-currency.ts';
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

const LOCALES: readonly ScreenLocale[] = ['zh-CN', 'pl-PL', 'en-GB'];

describe('several papers in one go', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let letters: readonly string[] = [];
  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      letters = (await approvedLetters(one)).map(({ letterId }) => letterId);
      // Neither a draft nor a reply for the public is printed.
      const { caseId } = await one.must('receive-customer', {});
      const fields = inCurrency(DISCONNECTED_LINE.input.facts.fields, 'GBP');
      await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
      const { receiptId } = await one.must('confirm-case', { caseId });
      await one.must('print-paper', { paperId: receiptId });
      await one.must('draft-letter', { caseId });
      await one.must('draft-public-reply', { caseId });
    });
    desk = await openSeeded(seeded);
    await signIn(desk);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const out = (): string => join(seeded.home, 'out');
  const rows = () => desk.page.locator('.print-row');
  const ticked = () => desk.page.locator('.print-row[data-selected]');
  const printedEvents = (): number => wholeLog(seeded.dataDir).split('"paper-printed"').length - 1;

  it('stand behind a door on Today; approved letters are ticked, receipts are not', async () => {
    await desk.page.locator('[data-door="print"]').getByRole('button').click();
    await desk.page.locator('[data-screen="print"]').waitFor();
    await expect.poll(() => rows().count()).toBe(6);
    expect(await ticked().count()).toBe(3);
    expect(await desk.page.locator('.print-row[data-selected][data-kind="receipt"]').count()).toBe(0);
    const listed = await askWindow(desk, 'papers-to-print', {});
    expect(
      listed.ok && listed.value.papers.filter(({ kind }) => kind === 'apology').map((one) => one.paperId),
    ).toEqual(letters);
  });

  it('are read aloud and seen in three languages', async () => {
    const found: string[] = [];
    for (const locale of LOCALES) {
      await speak(desk, locale);
      await rows().first().waitFor();
      found.push(...(await axeViolations(desk.page, `print ${locale}`)));
      await desk.page.screenshot({ path: join(seeded.home, 'pictures', `print.${locale}.png`) });
    }
    expect(found).toEqual([]);
  });

  it('one that fails stays with its reason, and the others are printed', async () => {
    const before = printedEvents();
    const second = await askWindow(desk, 'papers-to-print', {});
    const number = second.ok
      ? (second.value.papers.find(({ paperId }) => paperId === letters[1])?.number ?? '')
      : '';
    const inTheWay = join(out(), `${number}_apology_v1.pdf`);
    mkdirSync(inTheWay, { recursive: true });
    // The list has the cursor: the arrows walk, the space bar ticks a receipt too.
    await rows().first().focus();
    await desk.page.keyboard.press('Home');
    await desk.page.locator('.print-row[data-kind="receipt"]').first().focus();
    await desk.page.keyboard.press('Space');
    await expect.poll(() => ticked().count()).toBe(4);
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('[data-printed="3"]').waitFor();
    await expect.poll(() => rows().count()).toBe(3);
    expect(await desk.page.locator('.print-row[data-failed="print-failed"]').count()).toBe(1);
    expect(await axeViolations(desk.page, 'print, one failed')).toEqual([]);
    await desk.page.screenshot({ path: join(seeded.home, 'pictures', 'print.failed.png') });
    expect(printedEvents() - before).toBe(3);
    expect(readdirSync(out()).filter((name) => name.endsWith('_apology_v1.pdf'))).toHaveLength(3);
    rmSync(inTheWay, { recursive: true });
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('[data-printed="1"]').waitFor();
    await expect.poll(() => rows().count()).toBe(2);
    expect(printedEvents() - before).toBe(4);
  });

  it('when none is left the cursor stands on the way back', async () => {
    await desk.page.getByRole('button', { name: 'Tick all', exact: true }).click();
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('.blankslate').waitFor();
    await expect
      .poll(() => desk.page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain('Back to Today');
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('[data-screen="today"]').waitFor();
    expect(await desk.page.locator('[data-door="print"]').count()).toBe(0);
  });
});
