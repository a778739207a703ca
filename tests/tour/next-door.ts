import type { ChannelInput, ChannelName } from '../../electron/contract/channels.ts';
import { firstRules } from '../../electron/domain/branch.ts';
import type { Branch } from '../../electron/domain/branch.ts';
import { DEFAULT_CALENDAR } from '../../electron/domain/calendar/business-calendar.ts';
import { withProposedYears } from '../../electron/domain/calendar/holiday-proposal.ts';
import type { Currency } from '../../electron/domain/money.ts';
import { HOLIDAY_PROPOSALS } from '../../electron/packs/index.ts';
import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

const MONEY: Readonly<Record<string, Currency>> = { CN: 'CNY', GB: 'GBP', PL: 'PLN' };
const ZONES: Readonly<Record<string, string>> = {
  CN: 'Asia/Shanghai',
  GB: 'Europe/London',
  PL: 'Europe/Warsaw',
};

/**
 * A bank of the same country: no law read so far lets an electricity supplier, a telecom or a hotel answer later, banks may. The day set by
 * law stands on the receipt, and moves with the holding letter that tells of it.
 */
export async function nextDoor(counter: Counter, clerk: Clerk): Promise<void> {
  const { page } = clerk;
  const { supervisor, stages, steps, extension } = counter.nextDoor;
  await page.locator('[data-screen="setup"]').waitFor();
  const jobTitle = { zh: supervisor.title, en: supervisor.title, pl: supervisor.title };
  await ask(clerk, 'set-up-branch', {
    branch: { ...bankOf(counter), confirmedRules: [...counter.nextDoor.confirmedRules] },
    supervisor: {
      name: supervisor.name,
      role: 'supervisor',
      jobTitle,
      polishForm: supervisor.form,
      pin: supervisor.pin,
    },
  });
  await page.locator('[data-screen="today"]').waitFor();
  await clerk.take(stages, steps, 'bank-confirm');
  await page.locator('[data-clocks="statutory"]').waitFor();
  await clerk.picture('bank-clocks');
  await page.locator('.papers-list + [role="group"] button').first().click();
  await clerk.type('holdingReason', extension.reason);
  await clerk.type('holdingToCheck', extension.toCheck);
  await clerk.field(`extend-${extension.stepId}`).locator('input').focus();
  await clerk.press('Space');
  await clerk.picture('bank-holding-extends');
  await clerk.press('Control+Enter');
  await page.locator('.studio [data-part="new-date"]').waitFor();
  await page.locator('[data-part="new-date"] .cm-content').click();
  await clerk.picture('bank-holding-letter');
  for (const step of [2, 3, 4]) {
    await clerk.press('Control+Enter');
    await page.locator(`.way li:nth-child(${String(step)}).is-now`).waitFor();
  }
  await clerk.press('Escape');
  await page.locator('.case-head').waitFor();
  await clerk.picture('bank-extended');
}

function bankOf({ branch, locale, nextDoor: bank }: Counter): Branch {
  const currency = MONEY[branch.country] ?? 'GBP';
  const head = {
    organisation: bank.organisation,
    branchName: bank.name,
    address: bank.address,
    openingHours: bank.hours,
    phone: bank.phone,
  };
  const published = HOLIDAY_PROPOSALS.find(({ country }) => country === branch.country);
  return {
    code: bank.code,
    counter: 1,
    sector: 'bank',
    country: branch.country,
    region: '',
    zone: ZONES[branch.country] ?? 'UTC',
    calendar: published === undefined ? DEFAULT_CALENDAR : withProposedYears(DEFAULT_CALENDAR, published),
    currency,
    locale,
    letterhead: { zh: head, en: head, pl: head },
    confirmedRules: bank.confirmedRules,
    ...firstRules(currency),
  };
}

/** Through the bridge, as the window asks. */
async function ask<C extends ChannelName>(clerk: Clerk, channel: C, input: ChannelInput<C>): Promise<void> {
  const answer = await clerk.page.evaluate(
    async ([name, asked]) => {
      const api = Reflect.get(globalThis, 'amends') as Record<string, (input: unknown) => Promise<unknown>>;
      return api[name]?.(asked);
    },
    [channel as string, input as unknown] as const,
  );
  if (!Reflect.get(answer as object, 'ok')) throw new Error(`${channel}: ${JSON.stringify(answer)}`);
}
