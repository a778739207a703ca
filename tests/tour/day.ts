import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchDesk, type Desk } from '../support/launch-desk.ts';
import { deskFolder, giveToDesk } from '../support/staged-app.ts';
import { Clerk, type Picture } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

export interface TourDay {
  readonly counter: string;
  readonly pictures: readonly Picture[];
  readonly papers: readonly string[];
  readonly package: string;
}

const WINDOW = { width: 1280, height: 800 };
const STAGES = ['receive', 'listen', 'feelings', 'facts', 'remedy', 'apologise'] as const;

/** One counter's day in the real app: opens, receives, writes, calls back, closes. Leaves its pictures and files below `out`. */
export async function playDay(counter: Counter, out: string): Promise<TourDay> {
  const home = await deskFolder('tour');
  const printed = join(home, 'printed');
  await mkdir(join(printed, 'stick'), { recursive: true });
  await giveToDesk(printed);
  const screens = join(out, 'screens', counter.folder);
  let pictures: readonly Picture[] = [];
  const part = async (at: string, play: (clerk: Clerk, desk: Desk) => Promise<void>): Promise<void> => {
    const desk = await launchDesk({
      home,
      viewport: WINDOW,
      env: {
        AMENDS_TRIAL_CLOCK: at,
        AMENDS_TRIAL_SEED: `tour ${counter.folder} ${at}`,
        AMENDS_TRIAL_OUT: printed,
      },
    });
    desk.page.setDefaultTimeout(15_000);
    const faults: string[] = [];
    desk.page.on('pageerror', (error) => faults.push(error.message));
    desk.page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    const clerk = new Clerk(desk.page, screens, counter.folder, pictures);
    try {
      await play(clerk, desk);
    } catch (error) {
      await desk.page.screenshot({ path: join(out, `failed-${counter.folder}.png`) }).catch(() => undefined);
      throw new Error(`${counter.folder} stopped; the window said: ${faults.join('; ') || 'nothing'}`, {
        cause: error,
      });
    } finally {
      pictures = clerk.pictures;
      await desk.close();
    }
    if (faults.length > 0) throw new Error(`the window threw: ${faults.join('; ')}`);
  };
  await part(counter.times.morning, (clerk) => morning(counter, clerk));
  await part(counter.times.callBack, (clerk) => afternoon(counter, clerk));
  await part(counter.times.evening, (clerk) => evening(counter, clerk));
  const papers = await collect(printed, join(out, 'papers'), 'papers', '.pdf');
  const packages = await collect(join(printed, 'stick'), join(out, 'package'), 'package', '.zip');
  await rm(home, { recursive: true, force: true });
  return { counter: counter.branch.organisation, pictures, papers, package: packages.join('') };
}

async function morning(counter: Counter, clerk: Clerk): Promise<void> {
  await setUp(counter, clerk);
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.picture('today-empty');
  await clerk.press('F2');
  await clerk.field('customerName').waitFor();
  for (const stage of STAGES) {
    if (stage === 'listen') await listenOnly(clerk);
    await clerk.enter(counter.stages[stage]);
    if (stage === 'remedy') await plan(counter, clerk);
    if (stage === 'apologise')
      await clerk.page
        .locator('[data-pane="form"] button')
        .filter({ has: clerk.page.locator('[data-icon="check"]') })
        .first()
        .click();
    else await clerk.press('F8');
    await clerk.saved();
    if (stage === 'facts') await clerk.picture('facts-below');
    await clerk.top();
    await clerk.picture(stage);
    await clerk.press('Control+Enter');
  }
  await clerk.page.locator('[data-stage-page="confirm"]').waitFor();
  await clerk.enter(counter.stages.confirm);
  const ticks = clerk.page.locator('[data-tick]');
  for (let index = 0; index < (await ticks.count()); index += 1) await ticks.nth(index).click();
  await clerk.picture('confirm');
  await clerk.press('Control+Enter');
  await clerk.page.locator('[data-paper="receipt"]').waitFor();
  await clerk.page.locator('[data-paper="receipt"] button').first().click();
  await clerk.picture('case');
  await secondCustomer(counter, clerk);
}

async function setUp(counter: Counter, clerk: Clerk): Promise<void> {
  const { branch, supervisor, clerk: person } = counter;
  await clerk.page.locator('[data-screen="setup"]').waitFor();
  await clerk.choose('locale', counter.locale);
  await clerk.type('code', branch.code);
  await clerk.type('counter', branch.number);
  await clerk.choose('sector', branch.sector);
  await clerk.type('organisation', branch.organisation);
  await clerk.type('branchName', branch.name);
  await clerk.pick('country', branch.country);
  if (branch.region !== null) await clerk.pick('region', branch.region);
  await clerk.type('name', supervisor.name);
  await clerk.type('jobTitle', supervisor.title);
  if (counter.locale === 'pl-PL') await clerk.choose('polishForm', supervisor.form);
  await clerk.pin('pin', supervisor.pin);
  await clerk.pin('pinAgain', supervisor.pin);
  for (const box of await clerk.page.locator('[data-rule] label').all()) {
    if (branch.confirm.length > 0) await box.click();
  }
  await clerk.picture('first-start');
  await clerk.press('Control+Enter');
  await clerk.page.locator('[data-screen="today"]').waitFor();
  await clerk.go('settings');
  await clerk.type('address', branch.address);
  await clerk.type('openingHours', branch.hours);
  await clerk.type('phone', branch.phone);
  await clerk.page.locator('.settings .acts button').first().click();
  await clerk.type('newName', person.name);
  await clerk.type('newTitle', person.title);
  await clerk.choose('newRole', 'clerk');
  await clerk.choose('newPolishForm', person.form);
  await clerk.pin('newPin', person.pin);
  await clerk.picture('settings');
  await clerk.page.locator('.settings .pin-small + .acts button').click();
  await clerk.page.locator('.staff-list').getByText(person.name).waitFor();
  await clerk.press('Control+l');
  await clerk.page.locator('[data-screen="lock"]').waitFor();
  await clerk.picture('lock');
}

/** The aid runs for thirty seconds; the tour looks at it and lets the customer finish. */
async function listenOnly(clerk: Clerk): Promise<void> {
  await clerk.press('F5');
  await clerk.page.waitForTimeout(1_200);
  await clerk.picture('listening-only');
  await clerk.press('F5');
}

async function plan(counter: Counter, clerk: Clerk): Promise<void> {
  for (const [index, step] of counter.steps.entries()) {
    await clerk.press('Insert');
    const at = `steps-${String(index + 1)}`;
    await clerk.type(`${at}-what`, step.what);
    await clerk.type(`${at}-owner`, step.owner);
    await clerk.type(`${at}-due`, step.due);
  }
}

/** Somebody else comes and waits: the draft stays while the clerk goes back to Today. */
async function secondCustomer(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.press('F2');
  await clerk.field('customerName').waitFor();
  await clerk.type('customerName', counter.second.name);
  await clerk.press('Control+2');
  await clerk.type('customerWords', counter.second.words);
  await clerk.saved();
  await clerk.press('Escape');
  await clerk.page.locator('[data-screen="today"]').waitFor();
  await clerk.picture('today');
}

async function afternoon(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.picture('today-due');
  await clerk.press('F3');
  await clerk.field('search').fill(counter.searchFor);
  await clerk.page.locator('.log tbody tr, .log [role="row"][data-key]').first().waitFor();
  await clerk.picture('log');
  await clerk.page.locator('.log [role="row"][data-key]').first().dblclick();
  await clerk.page.locator('.case-head').waitFor();
  await logContact(counter, clerk);
  await resolve(counter, clerk);
  await writeLetter(counter, clerk);
}

async function logContact(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.press('Control+Enter');
  await clerk.choose('contactKind', 'phone');
  await clerk.pick('contactOutcome', 'reached-content');
  await clerk.type('contactSaid', counter.contact.said);
  await clerk.choose('contactRating', '5');
  await clerk.field('contactSettles').click();
  await clerk.page.locator('[role="option"]').filter({ hasText: '15:30' }).click();
  await clerk.type('contactNext', counter.contact.next);
  await clerk.picture('contact');
  await clerk.press('Control+Enter');
  await clerk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  for (const step of counter.steps) {
    await clerk.page
      .locator('[data-promise="open"]')
      .filter({ hasText: step.what })
      .getByRole('button')
      .click();
    await clerk.type('settleReason', counter.contact.basis);
    await clerk.press('Control+Enter');
    await clerk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  }
}

async function resolve(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.page
    .locator('.case-head .acts button')
    .filter({ has: clerk.page.locator('[data-icon="done"]') })
    .click();
  await clerk.type('changeReason', counter.contact.basis);
  await clerk.press('Control+Enter');
  await clerk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  await clerk.picture('case-resolved');
}

async function writeLetter(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.page
    .locator('.case-head .acts button')
    .filter({ has: clerk.page.locator('[data-icon="mail"]') })
    .click();
  await clerk.page.locator('.studio').waitFor();
  const facts = clerk.page
    .locator('[data-part="responsibility"] .cm-content, [data-part="facts"] .cm-content')
    .first();
  await facts.click();
  await clerk.press('Control+End');
  await clerk.page.keyboard.insertText(
    counter.locale === 'zh-CN' ? counter.badSentence : ` ${counter.badSentence}`,
  );
  await clerk.page.locator('[data-rule="conditional"]').waitFor();
  await clerk.saved();
  await clerk.picture('letter-finding');
  await clerk.page.locator('[data-rule="conditional"] .head').click();
  await clerk.press('F8');
  await clerk.page.locator('[data-rule="conditional"]').waitFor({ state: 'detached' });
  await clerk.saved();
  await clerk.picture('letter');
  await clerk.press('Control+Enter');
  await clerk.page.locator('footer [data-icon="print"]').first().waitFor();
  await clerk.picture('letter-approved');
  await clerk.press('Control+Enter');
  await clerk.page.locator('.way li:nth-child(3).is-now').waitFor();
  await clerk.picture('letter-printed');
  await clerk.press('Control+Enter');
  await clerk.page.locator('.way li:nth-child(4).is-now').waitFor();
}

async function evening(counter: Counter, clerk: Clerk): Promise<void> {
  await clerk.signIn(counter.clerk.name, counter.clerk.pin);
  await clerk.go('day-close');
  await clerk.page.locator('[data-check]').first().waitFor();
  for (const note of await clerk.page.locator('[data-field^="note-"]').all())
    await note.fill(counter.closingNote);
  await clerk.page.locator('.folder-line button').click();
  await clerk.pin('stepUpPin', counter.supervisor.pin);
  await clerk.picture('day-close');
  await clerk.press('Control+Enter');
  await clerk.page.locator('[data-closed]').waitFor({ timeout: 30_000 });
  await clerk.picture('day-closed');
  await clerk.go('settings');
  await clerk.choose('theme', 'dark');
  await clerk.go('today');
  await clerk.page.locator('[data-screen="today"]').waitFor();
  await clerk.picture('today-dark');
}

async function collect(from: string, to: string, label: string, ending: string): Promise<readonly string[]> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => name.endsWith(ending)).toSorted();
  for (const name of names) await copyFile(join(from, name), join(to, name));
  return names.map((name) => `${label}/${name}`);
}
