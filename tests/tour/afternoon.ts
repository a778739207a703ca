import type { Locator } from 'playwright';
import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

/** The promised call, the end of the first case, its letter, and the sheet that the customer signs. */
export async function afternoon(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.picture('today-due');
  await clerk.press('F3');
  await clerk.field('search').fill(counter.searchFor);
  await clerk.page.locator('.log [role="row"][data-key]').first().waitFor();
  await clerk.picture('log');
  await clerk.page.locator('.log [role="row"][data-key]').first().dblclick();
  await clerk.page.locator('.case-head').waitFor();
  await logContact(counter, clerk);
  await resolve(counter, clerk);
  await writeLetter(counter, clerk);
  await resolutionSheet(clerk);
}

async function logContact(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.press('Control+Enter');
  await clerk.choose('contactKind', 'phone');
  await clerk.choose('contactOutcome', 'reached-content');
  await clerk.type('contactSaid', counter.contact.said);
  await clerk.choose('contactRating', '5');
  await clerk.field('contactSettles').click();
  await clerk.page.locator('[role="option"]').filter({ hasText: '15:30' }).click();
  await clerk.type('contactNext', counter.contact.next);
  await clerk.picture('contact');
  await clerk.press('Control+Enter');
  await clerk.page.locator('[data-panel="call-back"]').waitFor({ state: 'detached' });
  for (const step of counter.steps) {
    await clerk.page
      .locator('[data-promise="open"]')
      .filter({ hasText: step.what })
      .getByRole('button')
      .click();
    await clerk.type('settleReason', counter.contact.basis);
    await clerk.press('Control+Enter');
    await clerk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  }
}

async function resolve(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.page
    .locator('.case-head .acts button')
    .filter({ has: clerk.page.locator('[data-icon="done"]') })
    .click();
  await clerk.type('changeReason', counter.contact.basis);
  await clerk.press('Control+Enter');
  await clerk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  await clerk.picture('case-resolved');
}

/** The letter under the checker: an apology with a condition, a card number, a paragraph gone; each mended on the spot. */
async function writeLetter(counter: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const words = (...parts: readonly string[]): Locator =>
    page.locator(parts.map((part) => `[data-part="${part}"] .cm-content`).join(', ')).first();
  const add = async (place: Locator, sentence: string): Promise<void> => {
    await place.click();
    await clerk.press('Control+End');
    await page.keyboard.insertText(counter.locale === 'zh-CN' ? sentence : ` ${sentence}`);
  };
  await page
    .locator('.case-head .acts button')
    .filter({ has: page.locator('[data-icon="mail"]') })
    .click();
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
  await clerk.press('Control+Enter');
  await page.locator('footer [data-icon="print"]').first().waitFor();
  await clerk.picture('letter-approved');
  await clerk.press('Control+Enter');
  await page.locator('.way li:nth-child(3).is-now').waitFor();
  await clerk.picture('letter-printed');
  await clerk.press('Control+Enter');
  await page.locator('.way li:nth-child(4).is-now').waitFor();
}

/** The sheet for signature (seed 002), printed and signed; then the next customer. */
async function resolutionSheet(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await clerk.press('Escape');
  await page.locator('.case-head').waitFor();
  await page.locator('.papers-list + [role="group"] button').first().click();
  const sheet = page.locator('[data-paper="resolution"]');
  await sheet
    .locator('button')
    .filter({ has: page.locator('[data-icon="print"]') })
    .click();
  await sheet.locator('button:not(.btn-bare)').first().click();
  await sheet.locator('button:not(.btn-bare)').waitFor({ state: 'detached' });
  await sheet.scrollIntoViewIfNeeded();
  await clerk.picture('case-papers');
}
