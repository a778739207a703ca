import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLERK, CLERK_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  draftsInFile,
  openSeeded,
  seededHome,
  speak,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

/** The mouse is never touched here: whatever is reached is reached by a key. */
describe('the desk by keyboard alone', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  beforeAll(async () => {
    seeded = await seededHome('en');
    desk = await openSeeded(seeded);
    await desk.page.locator('[data-screen="lock"]').waitFor();
  });
  afterAll(async () => {
    await desk.discard();
  });

  const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
  const write = (text: string): Promise<void> => desk.page.keyboard.type(text);
  const here = (): Promise<string> =>
    desk.page.evaluate(
      () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? '',
    );
  /** Tab until the cursor stands in the field; fails when a round of the page does not come by. */
  const tabTo = async (field: string): Promise<void> => {
    for (let count = 0; count < 90; count += 1) {
      if ((await here()) === field) return;
      await press('Tab');
    }
    throw new Error(`Tab never comes to ${field}`);
  };
  /** Into the group by Tab, along it by arrows, chosen by Space. */
  const choose = async (field: string, code: string): Promise<void> => {
    await tabTo(field);
    for (let count = 0; count < 20; count += 1) {
      const at = await desk.page.evaluate(() => document.activeElement?.getAttribute('data-option') ?? '');
      if (at === code) {
        await press('Space');
        return;
      }
      await press('ArrowRight');
    }
    throw new Error(`arrows never come to ${code} of ${field}`);
  };
  const drafted = (field: string): unknown[] =>
    [...draftsInFile(seeded.dataDir)]
      .filter(([name]) => name.endsWith(`/${field}`))
      .map(([, value]) => value);
  const onToday = (): Promise<void> => desk.page.locator('[data-screen="today"]').waitFor();

  it('unlocks, takes a complaint down and prints the receipt', async () => {
    const staffId = await desk.page.evaluate(
      (name) =>
        [...document.querySelectorAll('[data-option]')]
          .find((one) => one.textContent?.includes(name))
          ?.getAttribute('data-option') ?? '',
      CLERK,
    );
    await choose('staff', staffId);
    await tabTo('pin');
    await write(CLERK_PIN);
    await press('Enter');
    await onToday();
    await press('F2');
    await desk.clerk.field('customerName').waitFor();
    // The cursor stands where the first question is answered.
    expect(await here()).toBe('customerName');
    await write('Adaeze Okafor');
    await choose('addressForm', 'en-mrs');
    await tabTo('phone');
    await write('01632 960936');
    await press('Control+Enter');
    await desk.page.locator('[data-stage-page="listen"]').waitFor();
    await tabTo('customerWords');
    await write('I paid on the third. On Monday the line was dead.');
    await choose('wants', 'explanation');
    await press('Alt+ArrowRight');
    await desk.page.locator('[data-stage-page="feelings"]').waitFor();
    await press('Control+4');
    await desk.page.locator('[data-stage-page="facts"]').waitFor();
    await tabTo('what');
    await write('Your line was cut off on 8 June although the bill had been paid.');
    await tabTo('happenedOn');
    await write('8 June');
    await press('Enter');
    await choose('factsState', 'established');
    await press('Control+5');
    await desk.page.locator('[data-stage-page="remedy"]').waitFor();
    await press('Insert');
    await write('Put the line back');
    await desk.clerk.saved();
    expect(drafted('happenedOn')).toEqual(['2026-06-08']);
    expect(drafted('factsState')).toEqual(['established']);
    await press('Control+7');
    await desk.page.locator('[data-stage-page="confirm"]').waitFor();
    await press('1');
    expect(await desk.page.locator('[data-tick="1"]').getAttribute('aria-pressed')).toBe('true');
    await press('Control+Enter');
    await desk.page.locator('[data-paper="receipt"]').waitFor();
    await expect
      .poll(
        () => readdirSync(join(seeded.home, 'out')).filter((name) => name.endsWith('_receipt_v1.pdf')).length,
        {
          timeout: 15_000,
        },
      )
      .toBe(1);
    expect(draftsInFile(seeded.dataDir).size).toBe(0);
  });

  it('keeps several drafts: Esc leaves one, F2 parks and opens the next, Ctrl Tab goes round', async () => {
    await press('Escape');
    await onToday();
    await press('F2');
    await desk.clerk.field('customerName').waitFor();
    await write('Owen Llewellyn');
    await press('Escape');
    await onToday();
    // Left within the pause before a save, it is in the file all the same.
    await expect.poll(() => drafted('customerName')).toEqual(['Owen Llewellyn']);
    await press('F2');
    await expect.poll(() => desk.clerk.field('customerName').inputValue()).toBe('');
    await write('Iwona Cichoń');
    await press('F2');
    await expect.poll(() => desk.clerk.field('customerName').inputValue()).toBe('');
    await write('王建国');
    await desk.clerk.saved();
    expect(new Set(drafted('customerName'))).toEqual(new Set(['Iwona Cichoń', 'Owen Llewellyn', '王建国']));
    const today = await askWindow(desk, 'today', {});
    const open = today.ok ? today.value.openIntakes : [];
    expect(open.map((one) => one.ordinal)).toEqual([2, 3, 4]);
    expect(open.map((one) => one.parkedAt !== null)).toEqual([false, true, false]);
    const seen: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const before = await desk.clerk.field('customerName').inputValue();
      await press('Control+Tab');
      await expect.poll(() => desk.clerk.field('customerName').inputValue()).not.toBe(before);
      seen.push(await desk.clerk.field('customerName').inputValue());
    }
    expect(seen).toEqual(['Owen Llewellyn', 'Iwona Cichoń', '王建国']);
  });

  it('takes Enter during composition for the input method’s own, and keeps no half word', async () => {
    await press('Control+4');
    await desk.clerk.field('happenedOn').waitFor();
    const method = await desk.page.context().newCDPSession(desk.page);
    const compose = (text: string): Promise<unknown> =>
      method.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await tabTo('happenedOn');
    await compose('nonsense');
    const composing = (): Promise<unknown> =>
      desk.page.evaluate(() => Reflect.get(globalThis, 'enterComposing') as unknown);
    await desk.page.evaluate(() => {
      const note = (event: KeyboardEvent): void =>
        void Reflect.set(globalThis, 'enterComposing', event.isComposing);
      document.addEventListener('keydown', note, { capture: true, once: true });
    });
    await press('Enter');
    expect(await composing()).toBe(true);
    await desk.page.waitForTimeout(300);
    expect(await desk.page.locator('[data-refusal="happenedOn"]').count()).toBe(0);
    expect(await here()).toBe('happenedOn');
    await compose('');
    await method.send('Input.insertText', { text: '6月8日' });
    await press('Control+1');
    await desk.clerk.field('customerName').waitFor();
    await tabTo('customerName');
    await press('Control+A');
    await compose('zhang');
    await desk.page.waitForTimeout(1300);
    expect(drafted('customerName')).not.toContain('zhang');
    await press('Enter');
    expect(await desk.page.locator('[data-stage-page="receive"]').count()).toBe(1);
    await compose('');
    await method.send('Input.insertText', { text: '张伟' });
    await expect.poll(() => drafted('customerName')).toContain('张伟');
  });

  it('switches the screen’s language at once and leaves the customer’s paper in theirs', async () => {
    await press('Control+1');
    const paper = desk.clerk.field('paperLanguage');
    await paper.waitFor();
    const label = (): Promise<string | null> =>
      desk.page.locator('[data-stage-page] h2').first().textContent();
    const english = await label();
    const value = await desk.clerk.field('customerName').inputValue();
    await speak(desk, 'pl-PL');
    await expect.poll(label).not.toBe(english);
    const polish = await label();
    expect(await desk.clerk.field('customerName').inputValue()).toBe(value);
    await speak(desk, 'zh-CN');
    await expect.poll(label).not.toBe(polish);
    expect(await desk.page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(drafted('paperLanguage')).toEqual(['en', 'en', 'en']);
    await press('Control+7');
    await desk.page.locator('[data-stage-page="confirm"]').waitFor();
    // What the customer reads across the counter stays in English, what the clerk presses is Chinese.
    expect(await desk.page.locator('[data-stage-page="confirm"]').getAttribute('lang')).toBe('en');
    expect(await desk.page.locator('[data-stage-page="confirm"] h1').textContent()).toMatch(/^[A-Za-z ]+/);
    expect(await desk.page.locator('[data-stage-page="confirm"] footer').textContent()).toMatch(
      /\p{Script=Han}/u,
    );
    await speak(desk, 'en-GB');
  });
});
