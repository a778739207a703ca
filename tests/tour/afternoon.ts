import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

/** The case that waited is taken up; the promised call reaches nobody, one step was late, the cause goes on the list. */
export async function afternoon(counter: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const { promised } = counter;
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.picture('today-due');
  await clerk.press('F3');
  await clerk.field('search').fill(counter.searchFor);
  await page.locator('.log [role="row"][data-key]').first().waitFor();
  await clerk.picture('log');
  await page.locator('.log [role="row"][data-key]').first().dblclick();
  await page.locator('.case-head').waitFor();
  await clerk.icon('play', '[data-clocks="service"]').click();
  await page.locator('.clock-waits').waitFor({ state: 'detached' });
  await clerk.picture('case-taken-up');
  await notReached(counter, clerk);
  await clerk.icon('check', '[data-step].is-late').click();
  await clerk.type('stepReason', promised.lateStep);
  await clerk.picture('step-late');
  await clerk.agree();
  await page.locator('[data-promise="late"]').nth(1).waitFor();
  const improvements = page.locator('[data-block="improvements"]');
  await improvements.locator('.side-act button').first().click();
  await improvements.locator('[data-improvement]').waitFor();
  await improvements.scrollIntoViewIfNeeded();
  await clerk.picture('case-improvement');
}

/** Nobody answers: the desk proposes the next try, the clerk has left word for an earlier one. */
async function notReached({ promised: { notReached: tried } }: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await clerk.press('Control+k');
  const panel = page.locator('[data-panel="call-back"]');
  await panel.waitFor();
  await clerk.choose('contactOutcome', 'not-reached');
  await clerk.type('contactSaid', tried.said);
  await panel.locator('.offers').waitFor();
  await clerk.picture('call-back-not-reached');
  await clerk.type('contactNext', tried.next);
  await clerk.type('contactLateReason', tried.late);
  await panel.locator('.acts button').last().scrollIntoViewIfNeeded();
  await clerk.picture('call-back-next-try');
  await clerk.press('Control+Enter');
  await panel.waitFor({ state: 'detached' });
}
