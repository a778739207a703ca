import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

/** The supervisor's own work: the cause that was put on the list is decided, and a colleague leaves with everything handed over. */
export async function people(counter: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const { improvement, colleague, left } = counter.promised;
  await clerk.go('today');
  await page.locator('[data-door="improvements"] button').click();
  await page.locator('[data-screen="improvements"]').waitFor();
  await page.locator('[data-improvement="open"]').waitFor();
  await clerk.press('F9');
  await clerk.type('improvementDecision', improvement.decision);
  await clerk.type('improvementOwner', improvement.owner);
  await clerk.type('improvementDue', improvement.due);
  await clerk.picture('improvement-decide');
  await clerk.agree();
  await page.locator('[data-improvement="decided"]').waitFor();
  await clerk.picture('improvements');
  await clerk.setting('staff');
  const row = page.locator('.staff-list [data-person]').filter({ hasText: colleague.name });
  await row.locator('.acts button').last().click();
  await clerk.type('leavingReason', left.leaving);
  await clerk.field('leavingHandTo').click();
  await page.getByRole('option', { name: counter.clerk.name }).click();
  await clerk.picture('colleague-leaves');
  await clerk.agree();
  await page.getByText(left.leaving).first().waitFor();
  await page.getByText(left.leaving).first().scrollIntoViewIfNeeded();
  await clerk.picture('colleague-gone');
  await clerk.press('Control+l');
}

/** What the colleague left behind: a call that nobody made, a clock that ran out, and at last the call itself with something new. */
export async function leftBehind(counter: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const { left } = counter.promised;
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.openCase(left.searchFor);
  await page.locator('[data-promise="open"] button').first().click();
  await clerk.type('settleReason', left.broken);
  await clerk.picture('promise-broken');
  await page.locator('.dialog .acts button').nth(2).click();
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  await page.locator('[data-promise="broken"]').waitFor();
  const late = page.locator('[data-clocks="service"] li.is-late');
  await late.getByRole('button').first().click();
  await clerk.type('lateReason', left.lateness);
  await clerk.picture('lateness');
  await clerk.agree();
  await late.getByText(left.lateness).waitFor();
  await clerk.picture('case-late');
  await clerk.press('Control+k');
  const panel = page.locator('[data-panel="call-back"]');
  await panel.waitFor();
  await clerk.choose('contactOutcome', 'reached-new-problem');
  await clerk.type('contactSaid', left.called.said);
  await clerk.choose('contactRating', '3');
  await clerk.type('problemMatter', left.called.matter);
  await clerk.type('problemWhat', left.called.what);
  await clerk.type('planWhat', left.called.plan);
  await clerk.type('planDue', left.called.planDue);
  await clerk.picture('call-back-new-problem');
  await clerk.press('Control+Enter');
  await panel.waitFor({ state: 'detached' });
  await clerk.picture('case-new-problem');
}
