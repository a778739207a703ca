import type { Locator } from 'playwright';
import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

/** The letter under the checker: an apology with a condition, a card number, a paragraph gone; each mended on the spot. */
export async function writeLetter(counter: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const words = (...parts: readonly string[]): Locator =>
    page.locator(parts.map((part) => `[data-part="${part}"] .cm-content`).join(', ')).first();
  const add = async (place: Locator, sentence: string): Promise<void> => {
    await place.click();
    await clerk.press('Control+End');
    await page.keyboard.insertText(counter.locale === 'zh-CN' ? sentence : ` ${sentence}`);
  };
  await clerk.icon('mail', '.case-head .acts').click();
  await page.locator('.studio').waitFor();

  await add(words('responsibility', 'facts'), counter.badSentence);
  const finding = page.locator('[data-rule="conditional"]');
  await finding.waitFor();
  await page.locator('.cm-content .mark-error').first().click();
  await finding.locator('.acts button').last().click();
  await clerk.saved();
  await clerk.picture('letter-finding');
  await clerk.press('F8');
  await finding.waitFor({ state: 'detached' });

  await add(words('goodwill', 'remedy'), counter.cardSentence);
  await page.locator('.findings .masking').waitFor();
  await clerk.picture('letter-masking');
  await page.locator('.findings .masking button').click();
  await page.locator('.findings .masking').waitFor({ state: 'detached' });

  await words('thanks').click();
  await clerk.press('Control+a');
  await clerk.press('Delete');
  const thanks = page.locator('.findings [data-element="thanks"]');
  await thanks.waitFor();
  await clerk.picture('letter-missing');
  await thanks.getByRole('button').click();
  await thanks.waitFor({ state: 'detached' });

  await words('cause', 'facts').click();
  await page.locator('[data-why]').waitFor();
  await clerk.saved();
  await clerk.picture('letter');
  await approve(counter, clerk, () => add(words('facts'), counter.promised.returned.sentence));
  await clerk.press('Control+Enter');
  await page.locator('.way li:nth-child(3).is-now').waitFor();
  await clerk.picture('letter-printed');
  await clerk.press('Control+Enter');
  await page.locator('.way li:nth-child(4).is-now').waitFor();
}

/** Laid before the supervisor, given back with what is missing, mended, and approved by PIN beside the clerk. */
async function approve(counter: Counter, clerk: Clerk, mend: () => Promise<void>): Promise<void> {
  const { page } = clerk;
  const { supervisor, promised } = counter;
  await clerk.press('Control+Enter');
  await page.locator('.strip.is-warn').waitFor();
  await clerk.picture('letter-laid-before');
  await clerk.icon('return', 'footer').click();
  await clerk.type('returnReason', promised.returned.reason);
  await clerk.pin('stepUpPin', supervisor.pin);
  await clerk.picture('letter-return');
  await clerk.agree();
  await page.locator('.strip.is-bad').waitFor();
  await clerk.picture('letter-returned');
  await mend();
  await clerk.saved();
  await clerk.press('F9');
  await clerk.field('stepUpPin').waitFor();
  await clerk.pin('stepUpPin', supervisor.pin);
  await clerk.agree();
  await page.locator('footer [data-icon="print"]').first().waitFor();
  await clerk.picture('letter-approved');
}

/** The sheet for signature (seed 002), printed and signed; then the next customer. */
export async function resolutionSheet(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await clerk.press('Escape');
  await page.locator('.case-head').waitFor();
  await page.locator('.papers-list + [role="group"] button').first().click();
  const sheet = page.locator('[data-paper="resolution"]');
  await clerk.icon('print', '[data-paper="resolution"]').click();
  await sheet.locator('button:not(.btn-bare)').first().click();
  await sheet.locator('button:not(.btn-bare)').waitFor({ state: 'detached' });
  await sheet.scrollIntoViewIfNeeded();
  await clerk.picture('case-papers');
}
