import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { writePack } from '../../electron/domain/packs/write-pack.ts';
import { ALL_PACKS } from '../../electron/packs/index.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { CLERK, CLERK_PIN, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  newCustomer,
  openSeeded,
  readLog,
  seededHome,
  signIn,
  speak,
  wholeLog,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

const LOCALES: readonly ScreenLocale[] = ['zh-CN', 'en-GB', 'pl-PL'];
const SORRY = 'I am sorry you have had to come in about this.';
const OURS = 'I am sorry that this has brought you here.';

function shipped(id: string) {
  const pack = ALL_PACKS.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

/** The exported text of a pack with its version raised, changed as a person with an editor would. */
function edited(id: string, from: string, to: string, raise = 1): string {
  const pack = shipped(id);
  const text = writePack({ ...pack, version: pack.version + raise });
  if (!text.includes(from)) throw new Error(`nobody says ${from}`);
  return text.replace(from, to);
}

async function inEachLook(desk: OpenedDesk, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await askWindow(desk, 'set-appearance', { theme, scale: 1 });
    await desk.page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme);
    for (const locale of LOCALES) {
      await speak(desk, locale);
      found.push(...(await axeViolations(desk.page, `${screen} ${theme} ${locale}`)));
    }
  }
  await speak(desk, 'en-GB');
  return found;
}

describe('beside the prompts, by keyboard', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  beforeAll(async () => {
    seeded = await seededHome('en');
    desk = await openSeeded(seeded);
    await signIn(desk, CLERK);
    await newCustomer(desk);
  });
  afterAll(async () => {
    await desk.discard();
  });

  it('phrases are found by a word, shown large in the customer’s language, said, and lead back to the field', async () => {
    const { page } = desk;
    await page.keyboard.type('Jadwiga Wrona');
    await page.keyboard.press('Control+b');
    await page.locator('[data-screen="phrases"]').waitFor();
    await desk.clerk.choose('customerReads', 'pl');
    expect(await page.locator('[data-phrase]').count()).toBeGreaterThanOrEqual(40);
    // Nothing is admitted while the facts are open.
    expect(await page.locator('[data-phrase="phrase-full-mistake"]').count()).toBe(0);
    const found = await inEachLook(desk, 'phrases');
    await desk.clerk.field('phraseQuery').focus();
    await page.keyboard.type('podpis');
    await expect.poll(() => page.locator('[data-phrase]').count()).toBe(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const large = page.locator('[data-screen="phrase-shown"] .phrase-large');
    await large.waitFor();
    expect(await large.textContent()).toBe('Proszę przeczytać i podpisać tutaj, gdy wszystko się zgadza.');
    expect(await large.getAttribute('lang')).toBe('pl');
    const size = await large.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
    expect(size).toBeGreaterThanOrEqual(48);
    found.push(...(await inEachLook(desk, 'phrase shown')));
    await page.keyboard.press('F8');
    const intake = async () => {
      const today = await askWindow(desk, 'today', {});
      const caseId = today.ok ? (today.value.openIntakes[0]?.caseId ?? '') : '';
      return askWindow(desk, 'intake', { caseId });
    };
    await expect
      .poll(async () => {
        const view = await intake();
        return view.ok ? view.value.said.map((line) => line.lineId) : [];
      })
      .toEqual(['phrase-sign-read']);
    await page.keyboard.press('F7');
    await expect.poll(() => large.textContent()).toContain('Podpis potwierdza');
    await page.keyboard.press('Escape');
    await page.locator('[data-screen="phrases"]').waitFor();
    await page.keyboard.press('Escape');
    await desk.clerk.field('customerName').waitFor();
    const cursor = () =>
      page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'));
    await expect.poll(cursor).toBe('customerName');
    expect(found).toEqual([]);
  });

  it('F12 blanks the page of phrases too', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+b');
    await page.locator('[data-screen="phrases"]').waitFor();
    await page.keyboard.press('F12');
    await page.locator('[data-screen="lock"]').waitFor();
    await page.getByRole('radio', { name: CLERK, exact: true }).click();
    await desk.clerk.pin('pin', CLERK_PIN);
    await page.keyboard.press('Enter');
    // The same clerk goes on where the customer is.
    await desk.clerk.field('customerName').waitFor();
  });

  it('the guide and the hints of law stand in the place of the prompts and beside them', async () => {
    const { page } = desk;
    const hint = page.locator('[data-hint="hint-gb-minimum"]');
    await hint.waitFor({ state: 'attached' });
    expect(await hint.textContent()).toContain('UK GDPR, art. 5(1)(c)');
    await page.keyboard.press('Control+g');
    await page.locator('[data-guide="older"]').waitFor();
    await desk.clerk.pick('guideTopic', 'say-instead');
    await page.locator('[data-guide="say-instead"] .guide-items li').first().waitFor();
    expect(await inEachLook(desk, 'guide')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-guide]').waitFor({ state: 'detached' });
    await page.locator('.cue-list').waitFor();
    await page.keyboard.press('Control+6');
    await page.locator('[data-hint="hint-gb-apology"]').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+2');
  });

  it('listening only: three rounds with body and voice, and only then the way over to solving', async () => {
    const { page } = desk;
    // The half minute is not waited for: the window's clock is moved on, and goes on by itself from there.
    await page.clock.install();
    await page.keyboard.press('F5');
    const aid = page.locator('[data-listening]');
    await page.locator('[data-listening="running"]').waitFor();
    expect(await aid.locator('.body').textContent()).toContain('Then two seconds of silence.');
    expect(await page.locator('.rounds .now').count()).toBe(1);
    expect(await aid.textContent()).not.toContain('look together');
    await page.clock.fastForward(11_000);
    await expect.poll(() => page.locator('.rounds .on').count()).toBe(1);
    await page.clock.fastForward(20_000);
    await page.locator('[data-listening="done"]').waitFor();
    expect(await aid.locator('.echo').textContent()).toBe('Shall we look together at what can be done now?');
    expect(await inEachLook(desk, 'listened')).toEqual([]);
    await page.keyboard.press('F8');
    await aid.locator('.echo').waitFor({ state: 'detached' });
  });

  it('a tip comes after the hard case, not while a customer is here, is nowhere in the log, and can be turned off', async () => {
    const { page } = desk;
    const leave = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Customer has left' }).click();
      await desk.clerk.field('leave-reason').fill('had a train to catch');
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-screen="today"]').waitFor();
    };
    // Parked: the next one is open while the hard case ends.
    await page.keyboard.press('F2');
    await expect.poll(() => desk.clerk.field('customerName').inputValue()).toBe('');
    await page.keyboard.type('Owen Llewellyn');
    await desk.clerk.saved();
    await page.keyboard.press('Control+Tab');
    await expect.poll(() => desk.clerk.field('customerWords').count()).toBe(1);
    await leave();
    await page.waitForTimeout(500);
    expect(await page.locator('[data-care]').count()).toBe(0);
    await page.locator('.open-case button').click();
    await desk.clerk.field('customerName').waitFor();
    await leave();
    await page.locator('[data-care]').waitFor();
    expect(await inEachLook(desk, 'care')).toEqual([]);
    const tip = (await page.locator('[data-care]').getAttribute('data-care')) ?? '';
    expect(tip).toMatch(/^care-/);
    const log = wholeLog(seeded.dataDir);
    for (const word of ['care-', 'calming-3', 'hard', 'strain']) expect(log).not.toContain(`"${word}`);
    expect(log).not.toContain(tip);
    await askWindow(desk, 'set-care-tips', { shown: false });
    await page.locator('[data-care]').waitFor({ state: 'detached' });
    await askWindow(desk, 'set-care-tips', { shown: true });
    await page.locator('[data-care]').waitFor();
    await page.locator('[data-care] button').click();
    await page.locator('[data-care]').waitFor({ state: 'detached' });
  });
});

describe('packs, as a supervisor changes them', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  const file = (): string => join(seeded.home, 'out', 'pack.json');
  const openPacks = async (): Promise<void> => {
    await desk.clerk.setting('packs');
    await desk.page.locator('[data-pack="prompts-stages"]').waitFor();
  };
  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      const { caseId } = await one.must('receive-customer', {});
      const fields = { customerName: 'Owen Llewellyn', what: 'Nobody listened.', staffConcerned: 'Jan Kos' };
      await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
      await one.must('confirm-case', { caseId });
    });
    desk = await openSeeded(seeded);
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
  });
  afterAll(async () => {
    await desk.discard();
  });

  it('a file with a conditional apology is refused with its line; a right one is shown, taken, said, and put back', async () => {
    const { page } = desk;
    await openPacks();
    const found = await inEachLook(desk, 'packs');
    const bad = edited('prompts-stages', SORRY, 'I am sorry if this caused you trouble.');
    writeFileSync(file(), bad);
    const before = wholeLog(seeded.dataDir);
    await page.keyboard.press('Control+Enter');
    const fault = page.locator('[data-import="refused"] [data-fault="wording"]');
    await fault.waitFor();
    const line = bad.split('\n').findIndex((each) => each.includes('if this caused you trouble')) + 1;
    expect(await fault.locator('td').first().textContent()).toBe(String(line));
    expect(await fault.textContent()).toContain('if this caused you trouble');
    expect(await fault.locator('.path').textContent()).toMatch(
      /^\/content\/entries\/1\/lines\/\d+\/text\/en$/,
    );
    found.push(...(await inEachLook(desk, 'faults')));
    expect(wholeLog(seeded.dataDir)).toBe(before);

    writeFileSync(file(), edited('prompts-stages', SORRY, OURS));
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-import="ready"]').waitFor();
    found.push(...(await inEachLook(desk, 'ready to import')));
    expect(wholeLog(seeded.dataDir)).toBe(before);
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-pack="prompts-stages"][data-state="changed"]').waitFor();

    await page.keyboard.press('F2');
    await desk.clerk.field('customerName').waitFor();
    await page.keyboard.press('Control+2');
    await page.locator('[data-stage-page="listen"]').waitFor();
    await expect.poll(() => page.locator('.prompts').textContent()).toContain(OURS);
    await page.keyboard.press('Escape');
    await page.locator('[data-screen="today"]').waitFor();

    await openPacks();
    await page.getByRole('button', { name: 'Put back: Lines of the stages' }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await inEachLook(desk, 'put back')));
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-pack="prompts-stages"][data-state="shipped"]').waitFor();
    const kinds = readLog(seeded.dataDir, (db) =>
      db.prepare(`SELECT kind FROM event WHERE kind LIKE 'pack-%' ORDER BY seq`).pluck().all(),
    );
    expect(kinds).toEqual(['pack-imported', 'pack-put-back']);
    expect(found).toEqual([]);
  });

  it('a pack goes out as a file that reads back equal', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Export: Listening only' }).click();
    const name = `prompts-calming-v${String(shipped('prompts-calming').version)}.json`;
    const path = join(seeded.home, 'out', 'stick', name);
    await expect
      .poll(() => {
        try {
          return readFileSync(path, 'utf8');
        } catch {
          return '';
        }
      })
      .toBe(writePack(shipped('prompts-calming')));
    rmSync(path);
  });

  it('a line is changed, another added and one switched off in the app, checked while typing and before use', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Edit: Listening only' }).click();
    await page.locator('[data-screen="pack-editor"]').waitFor();
    await page.locator('[data-row]').first().click();
    const found = await inEachLook(desk, 'pack editor');
    await desk.clerk.field('text-en').fill('I am sorry if you feel hurt.');
    await page.locator('.note.warn').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('.strip.is-bad').waitFor();
    found.push(...(await inEachLook(desk, 'pack editor refused')));
    await desk.clerk.field('text-en').fill('Yes, I hear you.');
    await page.locator('[data-row]').nth(1).click();
    await desk.clerk.field('off').click();
    await page.keyboard.press('Insert');
    await page.keyboard.type('您接着讲。');
    await desk.clerk.field('text-en').fill('Please go on.');
    await desk.clerk.field('text-pl').fill('Proszę mówić dalej.');
    // Leaving loses nothing.
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Edit: Listening only' }).click();
    await page.locator('[data-screen="pack-editor"]').waitFor();
    await expect
      .poll(() => page.locator('.pack-editor > footer').textContent())
      .toContain('3 entries changed');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-pack="prompts-calming"][data-state="changed"]').waitFor();
    const packs = await askWindow(desk, 'packs', {});
    const text = packs.ok
      ? JSON.stringify(packs.value.packs.find((pack) => pack.id === 'prompts-calming'))
      : '';
    expect(text).toContain('Yes, I hear you.');
    expect(text).toContain('"off":true');
    expect(text).toContain('prompts-calming-own-1');
    await page.getByRole('button', { name: 'Edit: Poland' }).click();
    await page.locator('[data-pack="deadlines-pl"]').waitFor();
    await page.locator('[data-row]').first().click();
    found.push(...(await inEachLook(desk, 'deadline editor')));
    expect(found).toEqual([]);
  });

  it('the talk with the colleague opens from the case, for a supervisor', async () => {
    const { page } = desk;
    const rows = await askWindow(desk, 'search-log', { query: 'llewellyn', before: null });
    const caseId = rows.ok ? (rows.value.rows.at(-1)?.caseId ?? '') : '';
    await page.evaluate((id) => {
      location.hash = `#/case/${id}`;
    }, caseId);
    await page.getByRole('button', { name: 'Talk with the colleague' }).click();
    await page.locator('[data-screen="talk"] [data-part="change"]').waitFor();
    const parts = await page
      .locator('[data-part]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-part')));
    expect(parts).toEqual(['facts', 'listening', 'change']);
    expect(await page.locator('.talk .side').textContent()).toContain('Jan Kos');
    expect(await inEachLook(desk, 'talk')).toEqual([]);
    await askWindow(desk, 'lock', {});
    await signIn(desk, CLERK);
    await page.evaluate((id) => {
      location.hash = `#/talk/${id}`;
    }, caseId);
    await page.getByText('This page is for supervisors.').waitFor();
    expect(await page.locator('[data-screen="talk"]').textContent()).not.toContain('Jan Kos');
  });
});
