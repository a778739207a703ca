import type { Clerk } from './clerk.ts';
import { LED_STAGES, type Counter } from './counters/counter.ts';

/** A complaint about a colleague's manner: the facts are open, so nothing is admitted; the supervisor takes it on. */
export async function openCase(counter: Counter, clerk: Clerk): Promise<void> {
  await receive(counter, clerk);
  await clerk.press('Control+l');
  await clerk.signIn(counter.supervisor.name, counter.supervisor.pin);
  await clerk.press('F3');
  await clerk.field('search').fill(counter.third.searchFor);
  await clerk.page.locator('.log [role="row"][data-key]').first().dblclick();
  await clerk.page.locator('.case-head').waitFor();
  await talk(clerk);
  await holdingLetter(counter, clerk);
  await publicReply(clerk);
}

async function receive({ third }: Counter, clerk: Clerk): Promise<void> {
  await clerk.press('F2');
  await clerk.page.locator('[data-stage-page="receive"]').waitFor();
  for (const [index, stage] of LED_STAGES.entries()) {
    const entries = third.stages[stage];
    if (entries === undefined) continue;
    await clerk.press(`Control+${String(index + 1)}`);
    await clerk.page.locator(`[data-stage-page="${stage}"]`).waitFor();
    await clerk.enter(entries);
    if (stage === 'remedy') await clerk.plan(third.steps);
  }
  await clerk.saved();
  await clerk.press('Control+7');
  await clerk.page.locator('[data-stage-page="confirm"]').waitFor();
  await clerk.tickAll();
  await clerk.press('Control+Enter');
  await clerk.page.locator('[data-paper="receipt"]').waitFor();
  await clerk.page.locator('[data-paper="receipt"] button').first().click();
}

/** Facts, listening, one agreed change: read by the supervisor before the talk. */
async function talk(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await page
    .locator('.side-block button')
    .filter({ has: page.locator('[data-icon="person"]') })
    .click();
  await page.locator('[data-screen="talk"]').waitFor();
  await clerk.picture('talk');
  await clerk.press('Escape');
  await page.locator('.case-head').waitFor();
}

async function holdingLetter({ third }: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await page.locator('.papers-list + [role="group"] button').first().click();
  await clerk.type('holdingReason', third.holding.reason);
  await clerk.type('holdingAnswerBy', third.holding.answerBy);
  await clerk.picture('holding-dialog');
  await clerk.press('Control+Enter');
  await page.locator('.studio').waitFor();
  await page.locator('[data-part="reason"] .cm-content').click();
  await page.locator('[data-why]').waitFor();
  await clerk.picture('holding-letter');
  for (const step of [2, 3, 4]) {
    await clerk.press('Control+Enter');
    await page.locator(`.way li:nth-child(${String(step)}).is-now`).waitFor();
  }
  await clerk.press('Escape');
  await page.locator('.case-head').waitFor();
}

/** Approved, copied for whoever has a network, passed on. */
async function publicReply(clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await page.locator('.papers-list + [role="group"] button').last().click();
  await page.locator('[data-reply="draft"]').waitFor();
  await clerk.press('Control+Enter');
  await page.locator('[data-reply="approved"]').waitFor();
  await clerk.press('Control+Enter');
  await page.locator('.toast').waitFor();
  await clerk.picture('public-reply');
  await page.locator('.dialog .acts button').nth(1).click();
  await page.locator('[data-reply="handed-over"]').waitFor();
  await clerk.press('Escape');
  await clerk.picture('case-open');
}
