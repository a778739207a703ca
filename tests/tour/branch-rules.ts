import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

/** The supervisor types the hours, takes over the published holidays and sees what a complaint of today is due; the limits stay strict. */
export async function branchRules({ promised: { hours } }: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await clerk.setting('hours');
  const screen = page.locator('[data-screen="branch-rules"]');
  await screen.waitFor();
  await clerk.field('hours-1').fill(hours.monday);
  await screen.locator('.hours + .acts button').first().click();
  await clerk.field('hours-6').fill(hours.saturday);
  await clerk.field('hours-7').fill(hours.sunday);
  await clerk.field('hours-onHolidays').fill(hours.holidays);
  await screen.locator('.proposal button').first().click();
  await page.locator('[data-preview="days"] li').nth(9).waitFor();
  await page.locator('[data-faults="0"]').waitFor();
  await clerk.picture('branch-rules');
  await page.locator('[data-field="autoLock"]').first().scrollIntoViewIfNeeded();
  await clerk.picture('branch-rules-below');
  await clerk.press('Control+Enter');
  await page.locator('.toast').first().waitFor();
  await clerk.press('Escape');
  await page.locator('[data-setting]').first().waitFor();
}
