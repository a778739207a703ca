import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

/** The first step is done in time, the second waits for others; a colleague takes a complaint and promises a call. */
export async function beforeNoon(counter: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const { promised } = counter;
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.openCase(counter.searchFor);
  await clerk.icon('check', '[data-step]').click();
  await page.locator('[data-promise="kept"]').waitFor();
  await clerk.picture('case-step-kept');
  await clerk.icon('pause', '[data-clocks="service"]').click();
  await clerk.type('waitReason', promised.waitReason);
  await clerk.picture('wait-dialog');
  await clerk.agree();
  await page.locator('.clock-waits').waitFor();
  await clerk.picture('case-waiting');
  await clerk.press('Control+l');
  await clerk.signIn(promised.colleague.name, promised.colleague.pin);
  await clerk.take(promised.left.stages, promised.left.steps);
  await clerk.press('Control+l');
  await page.locator('[data-screen="lock"]').waitFor();
}
