import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import { inCurrency } from '../support/in-currency.ts';
import { openSeeded, seededHome, signIn, type OpenedDesk, type SeededHome } from '../support/seeded-desk.ts';

/** From "somebody stands at the counter" to the receipt, and from the case to the letter out of the printer; with more than these a way has grown longer. */
const MOST_TO_RECEIPT = 15;
const MOST_TO_LETTER = 3;

/** What a complaint that gets a receipt and a letter needs, and nothing else: every key pressed is counted, the mouse is not touched. */
describe('keystrokes from arrival to printed receipt and letter', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let caseId = '';
  let keys = 0;
  let letters = 0;
  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      ({ caseId } = await one.must('receive-customer', {}));
      const fields = inCurrency(DISCONNECTED_LINE.input.facts.fields, 'GBP');
      await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
      await one.must('confirm-case', { caseId });
    });
    desk = await openSeeded(seeded);
    await signIn(desk);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const press = async (...each: readonly string[]): Promise<void> => {
    for (const one of each) {
      keys += 1;
      await desk.page.keyboard.press(one);
    }
  };
  const write = async (words: string): Promise<void> => {
    letters += words.length;
    await desk.page.keyboard.type(words);
  };
  const here = (): Promise<string> =>
    desk.page.evaluate(
      () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? '',
    );
  const tabTo = async (field: string): Promise<void> => {
    for (let count = 0; count < 30 && (await here()) !== field; count += 1) await press('Tab');
    expect(await here()).toBe(field);
  };
  const stage = async (chord: string, name: string): Promise<void> => {
    await press(chord);
    await desk.page.locator(`[data-stage-page="${name}"]`).waitFor();
  };
  const printed = (ending: string): number =>
    readdirSync(join(seeded.home, 'out')).filter((name) => name.includes(ending)).length;

  it('are few', async () => {
    await press('F2');
    await desk.clerk.field('customerName').waitFor();
    await write('Adaeze Okafor');
    await stage('Control+4', 'facts');
    await tabTo('matter');
    await write('line cut off');
    await press('Tab');
    await write('8 June');
    await press('Tab', 'Tab');
    await write('We cut off your line on 8 June although the bill had been paid.');
    await tabTo('factsState');
    await press('Space');
    await tabTo('cause');
    await press('Space');
    await stage('Control+5', 'remedy');
    await press('Insert');
    await write('Put the line back');
    await desk.clerk.saved();
    await stage('Control+7', 'confirm');
    await press('Control+Enter');
    await desk.page.locator('[data-paper="receipt"]').waitFor();
    await expect.poll(() => printed('_receipt_'), { timeout: 15_000 }).toBe(1);
    const toReceipt = keys;
    console.log(
      `${String(toReceipt)} keys from arrival to the printed receipt, beside ${String(letters)} characters typed`,
    );
    // A letter has nothing left to be settled where the facts are whole, as they are in the case of the morning.
    await desk.page.evaluate((id) => {
      location.hash = `#/case/${id}`;
    }, caseId);
    await desk.page.locator('[data-goodwill-id], .remedy-panel').first().waitFor();
    await press('Control+m');
    await desk.page.locator('.studio [data-part] .cm-content').first().waitFor();
    await press('Control+Enter');
    await desk.page.locator('.way li:nth-child(2).is-now').waitFor();
    await press('Control+Enter');
    await expect.poll(() => printed('_apology_'), { timeout: 15_000 }).toBe(1);
    const toLetter = keys - toReceipt;
    console.log(`${String(toLetter)} keys from the case to the printed letter`);
    expect(toReceipt).toBeLessThanOrEqual(MOST_TO_RECEIPT);
    expect(toLetter).toBeLessThanOrEqual(MOST_TO_LETTER);
  }, 60_000);
});
