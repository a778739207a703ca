import type { Clerk } from './clerk.ts';
import { LED_STAGES, type Counter, type LedStage } from './counters/counter.ts';
import { branchRules } from './branch-rules.ts';
import { changePacks } from './packs.ts';
import { askForGoodwill } from './goodwill.ts';

/** The door opens: first start, packs, a complaint from greeting to receipt, a breath, and somebody who reads another language. */
export async function morning(counter: Counter, clerk: Clerk, printed: string): Promise<void> {
  await setUp(counter, clerk, printed);
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.picture('today-empty');
  await clerk.press('F2');
  await clerk.field('customerName').waitFor();
  for (const stage of LED_STAGES) {
    if (stage === 'listen') await listenOnly(clerk);
    await clerk.enter(counter.stages[stage]);
    await atStage(stage, counter, clerk);
    await clerk.saved();
    if (stage === 'facts') await clerk.picture('facts-below');
    await clerk.top();
    await clerk.picture(stage);
    await clerk.press('Control+Enter');
  }
  await clerk.page.locator('[data-stage-page="confirm"]').waitFor();
  await clerk.enter(counter.stages.confirm);
  await clerk.tickAll();
  await clerk.picture('confirm');
  await clerk.press('Control+Enter');
  await clerk.page.locator('[data-paper="receipt"]').waitFor();
  await clerk.page.locator('[data-paper="receipt"] button').first().click();
  await clerk.picture('case');
  await breathe(clerk);
  await secondCustomer(counter, clerk);
}

async function atStage(stage: LedStage, counter: Counter, clerk: Clerk): Promise<void> {
  if (stage === 'receive') await lawHints(clerk);
  if (stage === 'listen') await clerk.pick('trait-situation', 'shouting');
  if (stage === 'remedy') {
    await clerk.plan(counter.steps);
    await askForGoodwill(counter, clerk);
  }
  if (stage === 'apologise') await apologise(counter, clerk);
  else await clerk.press('F8');
}

async function setUp(counter: Counter, clerk: Clerk, printed: string): Promise<void> {
  const { branch, supervisor, clerk: person } = counter;
  await clerk.page.locator('[data-screen="setup"]').waitFor();
  await clerk.choose('locale', counter.locale);
  await clerk.type('code', branch.code);
  await clerk.type('counter', branch.number);
  await clerk.choose('sector', branch.sector);
  await nextStep(clerk, 'place');
  await clerk.pick('country', branch.country);
  if (branch.region !== null) await clerk.pick('region', branch.region);
  for (const box of await clerk.page.locator('[data-rule] label').all()) {
    if (branch.confirm.length > 0) await box.click();
  }
  await clerk.picture('first-start');
  await nextStep(clerk, 'letterhead');
  await clerk.type('organisation', branch.organisation);
  await clerk.type('branchName', branch.name);
  await nextStep(clerk, 'supervisor');
  await clerk.type('name', supervisor.name);
  await clerk.type('jobTitle', supervisor.title);
  if (counter.locale === 'pl-PL') await clerk.choose('polishForm', supervisor.form);
  await clerk.pin('pin', supervisor.pin);
  await clerk.pin('pinAgain', supervisor.pin);
  await nextStep(clerk, 'keeping');
  await clerk.press('Control+Enter');
  await clerk.page.locator('[data-screen="today"]').waitFor();
  await clerk.go('settings');
  await clerk.picture('settings');
  await clerk.setting('letterhead');
  await clerk.type('address', branch.address);
  await clerk.type('openingHours', branch.hours);
  await clerk.type('phone', branch.phone);
  await clerk.press('Control+Enter');
  await clerk.setting('staff');
  for (const one of [counter.promised.colleague, person]) {
    await clerk.type('newName', one.name);
    await clerk.type('newTitle', one.title);
    await clerk.choose('newRole', 'clerk');
    await clerk.choose('newPolishForm', one.form);
    await clerk.pin('newPin', one.pin);
    if (one === person) await clerk.picture('staff');
    await clerk.page.locator('.setting-page .pin-small ~ .acts button').click();
    await clerk.page.locator('.staff-list').getByText(one.name).waitFor();
  }
  await branchRules(counter, clerk);
  await changePacks(counter, clerk, printed);
  await clerk.press('Control+l');
  await clerk.page.locator('[data-screen="lock"]').waitFor();
  await clerk.picture('lock');
}

async function nextStep(clerk: Clerk, step: string): Promise<void> {
  await clerk.press('Control+Enter');
  await clerk.page.locator(`[data-screen="setup"][data-step="${step}"]`).waitFor();
}

/** What a law asks for at this stage stands below the lines to say. */
async function lawHints(clerk: Clerk): Promise<void> {
  await clerk.page.locator('.law-hints').scrollIntoViewIfNeeded();
  await clerk.picture('law-hints');
  await clerk.page.locator('.prompts-scroll').evaluate((prompts) => {
    prompts.scrollTop = 0;
  });
}

/** The aid runs for thirty seconds; the tour looks at it and lets the customer finish. */
async function listenOnly(clerk: Clerk): Promise<void> {
  await clerk.press('F5');
  await clerk.page.waitForTimeout(1_200);
  await clerk.picture('listening-only');
  await clerk.press('F5');
}

/** A hurried beginning lacks parts, each offered as a sentence; then the whole proposal is said. */
async function apologise(counter: Counter, clerk: Clerk): Promise<void> {
  const form = clerk.page.locator('[data-pane="form"]');
  await clerk.type('spokenApology', counter.spokenStart);
  await form.locator('.missing [data-element]').first().waitFor();
  await clerk.picture('apologise-missing');
  await form.locator('.missing button').first().click();
  await clerk.saved();
  await form
    .locator('button')
    .filter({ has: clerk.page.locator('[data-icon="check"]') })
    .first()
    .click();
}

/** The customer was loud: one quiet tip waits on Today until it is put away. */
async function breathe(clerk: Clerk): Promise<void> {
  await clerk.press('Escape');
  await clerk.page.locator('[data-care]').waitFor();
  await clerk.picture('today-care');
  await clerk.page.locator('[data-care] button').click();
}

/** Somebody else comes and waits: the draft stays while the clerk goes back to Today. */
async function secondCustomer({ second }: Counter, clerk: Clerk): Promise<void> {
  await clerk.press('F2');
  await clerk.field('customerName').waitFor();
  await clerk.type('customerName', second.name);
  await clerk.pick('paperLanguage', second.reads);
  await clerk.press('Control+b');
  await clerk.page.locator('[data-phrase]').first().waitFor();
  await clerk.picture('phrases');
  await clerk.page.locator('[data-phrase]').first().click();
  await clerk.page.locator('[data-screen="phrase-shown"]').waitFor();
  await clerk.press('F8');
  await clerk.page.locator('[data-screen="phrase-shown"] .is-kept').waitFor();
  await clerk.picture('phrase-shown');
  await clerk.press('Escape');
  await clerk.press('Escape');
  await clerk.field('customerName').waitFor();
  await clerk.press('Control+2');
  await clerk.type('customerWords', second.words);
  await clerk.press('Control+g');
  await clerk.page.locator('[data-guide]').waitFor();
  await clerk.pick('guideTopic', 'say-instead');
  await clerk.picture('guide');
  await clerk.press('Escape');
  await clerk.page.locator('[data-guide]').waitFor({ state: 'detached' });
  await clerk.saved();
  await clerk.press('Escape');
  await clerk.page.locator('[data-screen="today"]').waitFor();
  await clerk.picture('today');
}
