import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';
import { resolutionSheet, writeLetter } from './letter.ts';

/** The second call reaches the customer; the case is resolved, its letter goes out, its sheet is signed, and it is closed. */
export async function settled(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.openCase(counter.searchFor);
  await reached(counter, clerk);
  await resolve(counter, clerk);
  await writeLetter(counter, clerk);
  await resolutionSheet(clerk);
  await close(counter, clerk);
}

async function reached(counter: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  await clerk.press('Control+k');
  await page.locator('[data-panel="call-back"]').waitFor();
  await clerk.choose('contactOutcome', 'reached-content');
  await clerk.type('contactSaid', counter.contact.said);
  await clerk.choose('contactRating', '5');
  await clerk.type('contactNext', counter.contact.next);
  await clerk.picture('contact');
  await clerk.press('Control+Enter');
  await page.locator('[data-panel="call-back"]').waitFor({ state: 'detached' });
  // The money is on its way, before its day: kept, and no longer open when the case closes.
  await page.locator('[data-promise="open"] button').first().click();
  await clerk.field('settleReason').waitFor();
  await clerk.agree();
}

async function resolve(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.icon('done', '.case-head .acts').click();
  await clerk.type('changeReason', counter.contact.basis);
  await clerk.agree();
  await clerk.picture('case-resolved');
}

/** The customer wants no further call: what is still open is withdrawn with that reason. */
async function close(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.icon('check', '.case-head .acts').click();
  await clerk.type('closeReason', counter.promised.closing);
  await clerk.picture('close-dialog');
  await clerk.agree();
  await clerk.page.locator('.case-head').waitFor();
  await clerk.picture('case-closed');
}
