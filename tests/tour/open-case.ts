import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

/** A complaint about a colleague's manner: the facts are open, so nothing is admitted; the supervisor takes it on. */
export async function openCase(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.take(counter.third.stages, counter.third.steps);
  await askForSupervisor(counter, clerk);
  await clerk.press('Control+l');
  await clerk.signIn(counter.supervisor.name, counter.supervisor.pin);
  await takeOver(counter, clerk);
  await clerk.openCase(counter.third.searchFor);
  await talk(clerk);
  await holdingLetter(counter, clerk);
  await publicReply(clerk);
}

async function askForSupervisor({ promised }: Counter, clerk: Clerk): Promise<void> {
  await clerk.press('F9');
  await clerk.type('escalationReason', promised.escalation.asked);
  await clerk.picture('ask-supervisor');
  await clerk.agree();
}

/** The list that only a supervisor has, the gravest first; what is done about it is noted. */
async function takeOver({ promised }: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await page.locator('.duty').first().waitFor();
  await clerk.picture('today-supervisor');
  await page.locator('.duty').first().focus();
  await clerk.press('Enter');
  await page.locator('[data-reason="asked-for-manager"]').waitFor();
  await clerk.choose('escalationDecision', 'taken-over');
  await clerk.type('escalationNote', promised.escalation.note);
  await clerk.picture('escalation');
  await clerk.agree();
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
