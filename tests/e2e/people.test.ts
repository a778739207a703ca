import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { CLERK, CLERK_PIN, COLLEAGUE, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  draftsInFile,
  newCustomer,
  openSeeded,
  seededHome,
  signIn,
  speak,
  wholeLog,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

const LOCALES: readonly ScreenLocale[] = ['zh-CN', 'pl-PL', 'en-GB'];
const NEW_PIN = '506182';

describe('people and rules of a branch', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      const { caseId } = await one.must('receive-customer', {});
      const fields = DISCONNECTED_LINE.input.facts.fields;
      await one.must('save-draft', { caseId, revision: 1, fields, stage: 'confirm', cursor: '' });
      await one.must('confirm-case', { caseId });
    });
    desk = await openSeeded(seeded);
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
  const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
  const gone = (field: string): Promise<void> => desk.clerk.field(field).waitFor({ state: 'detached' });
  const idOf = async (name: string): Promise<string> => {
    const people = await askWindow(desk, 'colleagues', {});
    return people.ok ? (people.value.people.find((one) => one.name === name)?.id ?? '') : '';
  };
  /** Whoever had the desk before finds their page again, not Today. */
  const unlock = async (name: string, pin: string): Promise<void> => {
    await desk.page.locator('[data-screen="lock"]').waitFor();
    await desk.page.getByRole('radio', { name, exact: true }).click();
    await desk.clerk.pin('pin', pin);
    await press('Enter');
    await desk.page.locator('[data-screen="lock"]').waitFor({ state: 'detached' });
  };
  const inEachLanguage = async (screen: string): Promise<string[]> => {
    const found: string[] = [];
    for (const locale of LOCALES) {
      await speak(desk, locale);
      found.push(...(await axeViolations(desk.page, `${screen} ${locale}`)));
    }
    return found;
  };

  it('a supervisor sets a new PIN for somebody who forgot theirs', async () => {
    await desk.clerk.setting('staff');
    await button(`New PIN: ${CLERK}`).click();
    await desk.clerk.pin('resetPin', '1234');
    await desk.clerk.pin('supervisorPin', SUPERVISOR_PIN);
    await press('Control+Enter');
    await desk.page.locator('[data-refusal="resetPin"]').waitFor();
    expect(await inEachLanguage('new PIN')).toEqual([]);
    await desk.clerk.field('resetPin').fill(NEW_PIN);
    await desk.clerk.field('supervisorPin').fill('000001');
    await press('Control+Enter');
    await desk.page.locator('[data-refusal="supervisorPin"]').waitFor();
    await desk.clerk.field('supervisorPin').fill(SUPERVISOR_PIN);
    await press('Control+Enter');
    await gone('resetPin');
  });

  it('somebody leaves with a reason, and their case goes to another at once', async () => {
    expect(await inEachLanguage('staff')).toEqual([]);
    await button(`Leaves: ${CLERK}`).click();
    await desk.clerk.field('leavingReason').fill('Moved to Bristol');
    await desk.clerk.pick('leavingHandTo', await idOf(COLLEAGUE));
    await press('Control+Enter');
    await gone('leavingReason');
    await desk.page.getByText('Moved to Bristol').waitFor();
    await press('Control+l');
    await desk.page.locator('[data-screen="lock"]').waitFor();
    await expect.poll(() => desk.page.getByRole('radio', { name: CLERK, exact: true }).count()).toBe(0);
    await unlock(SUPERVISOR, SUPERVISOR_PIN);
    await button('Is back').click();
    await button(`Leaves: ${CLERK}`).waitFor();
  });

  it('everyone changes their own PIN, and wrong ones wait, also after a restart', async () => {
    await press('Control+l');
    await unlock(CLERK, NEW_PIN);
    await desk.clerk.setting('staff');
    await button('Change my PIN').click();
    await desk.clerk.pin('oldPin', NEW_PIN);
    await desk.clerk.pin('ownNewPin', CLERK_PIN);
    await desk.clerk.pin('ownNewPinAgain', CLERK_PIN);
    await press('Control+Enter');
    await gone('oldPin');
    await press('Control+l');
    await desk.page.locator('[data-screen="lock"]').waitFor();
    await desk.page.getByRole('radio', { name: COLLEAGUE, exact: true }).click();
    for (let count = 0; count < 3; count += 1) {
      await desk.clerk.pin('pin', '000001');
      await press('Enter');
      await expect.poll(() => desk.clerk.field('pin').inputValue()).toBe('');
    }
    await desk.close();
    desk = await openSeeded(seeded);
    await desk.page.getByRole('radio', { name: COLLEAGUE, exact: true }).click();
    await desk.clerk.pin('pin', CLERK_PIN);
    await press('Enter');
    await desk.page.locator('[data-refusal="pin"]').waitFor();
    expect(await desk.page.locator('[data-screen="lock"]').count()).toBe(1);
  });

  it('a list of holidays with a gap or a word in it is refused with its place, and changes nothing', async () => {
    await unlock(SUPERVISOR, SUPERVISOR_PIN);
    await desk.clerk.setting('hours');
    await desk.page.locator('[data-screen="branch-rules"]').waitFor();
    const before = wholeLog(seeded.dataDir);
    await desk.clerk.field('hours-1').fill('9-12.30, 13.30-17');
    await button('Monday to Friday alike').click();
    expect(await desk.clerk.field('hours-5').inputValue()).toBe('9-12.30, 13.30-17');
    for (let count = 0; count < 3; count += 1) await press('Insert');
    await button('Remove 2027').click();
    await desk.page.locator('[data-refusal="year-2028"]').waitFor();
    await button('Remove 2028').click();
    await desk.clerk.field('holidays-2026').fill('12 June\nEaster\n1 May 2027');
    const refusal = desk.page.locator('[data-refusal="holidays-2026"]');
    await expect.poll(() => refusal.textContent()).toContain('Line 2: “Easter” is no date.');
    expect(await refusal.textContent()).toContain('Holidays 2026, line 3: belongs to another year.');
    expect(await desk.page.locator('[data-preview="days"]').count()).toBe(0);
    expect(await inEachLanguage('rules')).toEqual([]);
    expect(wholeLog(seeded.dataDir)).toBe(before);
  });

  it('the next business days and a due date follow the list before it is saved', async () => {
    await desk.clerk.field('hours-1').fill('9-12.30, 13.30-17');
    await button('Monday to Friday alike').click();
    await press('Insert');
    await desk.clerk.field('holidays-2026').fill('12 June - 15 June');
    const days = desk.page.locator('[data-preview="days"] li');
    await expect.poll(() => days.count()).toBe(10);
    expect((await days.first().textContent())?.replace(/\s/g, ' ')).toBe('Tue 16 June');
    await desk.clerk.field('autoLock').fill('5');
    await press('Control+Enter');
    await expect.poll(() => desk.page.locator('[data-faults]').textContent()).toBe('Nothing changed');
    const state = await askWindow(desk, 'desk-state', {});
    const branch = state.ok ? state.value.branch : null;
    expect(branch?.calendar.week[5]).toEqual([
      { opens: '09:00', closes: '12:30' },
      { opens: '13:30', closes: '17:00' },
    ]);
    expect(branch?.calendar.years).toEqual([
      {
        year: 2026,
        holidays: ['2026-06-12', '2026-06-13', '2026-06-14', '2026-06-15'],
        makeUpDays: [],
      },
    ]);
    expect(branch?.autoLockMinutes).toBe(5);
  });

  it('locks when the machine does, with everything typed in the log, and hides dialogs as well', async () => {
    await press('Control+l');
    await unlock(CLERK, CLERK_PIN);
    await newCustomer(desk);
    await desk.page.keyboard.type('Adaeze Okafor');
    await desk.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await desk.page.locator('[data-screen="lock"]').waitFor();
    expect([...draftsInFile(seeded.dataDir).values()]).toContain('Adaeze Okafor');
    expect(await desk.page.locator('body').textContent()).not.toContain('Okafor');
    await unlock(CLERK, CLERK_PIN);
    // The same person finds the same customer.
    await expect.poll(() => desk.clerk.field('customerName').inputValue()).toBe('Adaeze Okafor');
    await press('F9');
    await desk.clerk.field('escalationReason').waitFor();
    await desk.page.keyboard.type('Mrs Okafor asks');
    await press('F12');
    await desk.page.locator('[data-screen="lock"]').waitFor();
    await expect.poll(() => desk.page.locator('.dialog').count()).toBe(0);
    expect(await desk.page.locator('body').textContent()).not.toContain('Okafor');
  });
});
