import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

/** More than the clerk may grant: the supervisor refuses the first sum with a reason and grants a smaller one, by PIN beside the clerk. */
export async function askForGoodwill({ promised, supervisor }: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const { first, second } = promised.goodwill;
  const ask = async (why: string): Promise<void> => {
    await page.locator('[data-standing="needs-supervisor"]').waitFor();
    await clerk.saved();
    await clerk.press('F9');
    await clerk.type('goodwillWhy', why);
    await clerk.agree();
    await page.locator('[data-goodwill-state="waiting"]').waitFor();
    await clerk.press('F9');
    await clerk.field('stepUpPin').waitFor();
    await clerk.pin('stepUpPin', supervisor.pin);
  };
  await clerk.enter(first.entries);
  await page.locator('[data-standing="needs-supervisor"]').waitFor();
  await page.locator('[data-standing]').first().scrollIntoViewIfNeeded();
  await clerk.picture('goodwill-above-limit');
  await ask(first.why);
  await clerk.field('decideReason').fill(first.refusal);
  await clerk.picture('goodwill-decide');
  await page.locator('.dialog .acts button').nth(1).click();
  await page.locator('[data-goodwill-state="refused"]').waitFor();
  await clerk.picture('goodwill-refused');
  await clerk.enter(second.entries);
  await ask(second.why);
  await clerk.agree();
  await page.locator('[data-goodwill-state="approved"]').waitFor();
  await page.locator('[data-goodwill-state]').first().scrollIntoViewIfNeeded();
  await clerk.picture('goodwill-granted');
}
