import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright';
import { LOST_BOOKING } from '../golden/papers/sample-cases.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { BRANCHES, CLERK, SUPERVISOR } from '../support/desk-on-disk.ts';
import type { DiskDesk } from '../support/desk-on-disk.ts';
import { askWindow, openSeeded, seededHome, signIn, speak } from '../support/seeded-desk.ts';
import type { OpenedDesk, SeededHome } from '../support/seeded-desk.ts';

async function confirmed(
  one: DiskDesk,
  fields: Readonly<Record<string, unknown>>,
  after = 1,
): Promise<string> {
  const { caseId } = await one.must('receive-customer', {});
  one.clock.advance(after);
  await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
  await one.must('confirm-case', { caseId });
  return caseId;
}

describe('clocks of a case', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let polish = '';
  let hospital = '';

  beforeAll(async () => {
    seeded = await seededHome('pl', async (one) => {
      const told = LOST_BOOKING.input.facts.fields;
      hospital = await confirmed(one, { ...told, sector: 'hospital' }, 20);
      one.seat(SUPERVISOR);
      const confirmedRules = ['pl-bank-reply'];
      await one.must('change-branch', { branch: { ...BRANCHES.pl, sector: 'bank', confirmedRules } });
      one.seat(CLERK);
      polish = await confirmed(one, { ...told, sector: 'bank', category: 'transfer' });
    });
    desk = await openSeeded(seeded);
    await signIn(desk);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const panel = (of: 'service' | 'statutory'): Locator => desk.page.locator(`[data-clocks="${of}"]`);
  const openCase = async (caseId: string): Promise<void> => {
    await desk.page.evaluate((id) => {
      location.hash = `#/case/${id}`;
    }, caseId);
    await panel('statutory').waitFor();
  };
  /** To a button by name, as the Tab key does, and presses it. */
  const press = async (name: string): Promise<void> => {
    const button = desk.page.getByRole('button', { name, exact: true });
    await button.focus();
    await desk.page.keyboard.press('Enter');
  };
  const typeIn = async (field: string, text: string): Promise<void> => {
    await desk.clerk.field(field).focus();
    await desk.page.keyboard.type(text);
  };
  const stateOf = async (caseId: string): Promise<string> => {
    const page = await askWindow(desk, 'case-page', { caseId });
    return page.ok ? page.value.state : page.code;
  };

  it('says plainly where no statutory clock is known', async () => {
    await openCase(hospital);
    await expect.poll(() => panel('statutory').textContent()).toContain('Nie znamy tu terminu ustawowego.');
    await speak(desk, 'en-GB');
    await expect.poll(() => panel('statutory').textContent()).toContain('No statutory clock known here.');
    await speak(desk, 'zh-CN');
    await expect.poll(() => panel('statutory').textContent()).toContain('没有查到适用的法定期限。');
    await speak(desk, 'pl-PL');
  });

  it('shows service clocks beside the statutory day with what is left and what silence means', async () => {
    await openCase(polish);
    const words = (await panel('statutory').textContent())?.replaceAll('\u00A0', ' ') ?? '';
    expect(words).toContain('11 lipca 2026 r.');
    expect(words).toContain('zostało 30 dni');
    expect(words).toContain('Można przedłużyć do 10 sierpnia 2026 r.');
    expect(await panel('statutory').locator('[data-silence="ahead"]').textContent()).toContain(
      'zgodnie z wolą klienta',
    );
    expect(await panel('service').locator('[data-clock]').count()).toBeGreaterThanOrEqual(3);
    expect(await axeViolations(desk.page, 'case clocks')).toEqual([]);
  });

  it('pauses the service clocks for a reason and goes on again, by keyboard alone', async () => {
    await press('Wstrzymaj');
    await desk.page.locator('.veil [data-field="waitReason"]').waitFor();
    await desk.page.keyboard.press('Control+Enter');
    expect(await stateOf(polish)).toBe('open');
    await desk.page.keyboard.type('Bank w Lejdzie sprawdza kod odbiorcy');
    await desk.page.keyboard.press('Control+Enter');
    await panel('service').locator('.clock-waits').waitFor();
    expect(await stateOf(polish)).toBe('waiting');
    expect(await panel('service').locator('li.is-paused').count()).toBeGreaterThan(0);
    await desk.page.locator('.veil').waitFor({ state: 'detached' });
    await press('Podejmij sprawę');
    await panel('service').locator('.clock-waits').waitFor({ state: 'detached' });
    expect(await stateOf(polish)).toBe('open');
  });

  it('moves the statutory day with the holding letter only when that is ticked', async () => {
    await press('Pismo o przedłużeniu');
    await desk.clerk.field('holdingReason').waitFor();
    await desk.page.keyboard.type('Bank w Lejdzie odpowiada po 20 lipca');
    await desk.clerk.field('holdingToCheck').fill('');
    await typeIn('holdingToCheck', 'kto zmienił kod odbiorcy');
    await desk.clerk.type('holdingAnswerBy', '20.07.2026');
    await desk.page.locator('.veil .strip').waitFor();
    const tick = desk.page.locator('[data-field="extend-specially-complex"] input');
    expect(await tick.isChecked()).toBe(false);
    await tick.focus();
    await desk.page.keyboard.press('Space');
    await desk.page.locator('.veil .strip').waitFor({ state: 'detached' });
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('.studio [data-part="new-date"]').waitFor();
    const page = await askWindow(desk, 'case-page', { caseId: polish });
    expect(page).toMatchObject({
      ok: true,
      value: { statutory: { dueOn: '2026-08-10', extendedFrom: '2026-07-11' } },
    });
    const letter = page.ok ? page.value.papers.find(({ kind }) => kind === 'holding')?.id : undefined;
    const paper = await askWindow(desk, 'paper', { paperId: letter ?? '' });
    expect(JSON.stringify(paper)).toContain('(przedłużony; poprzednio 11 lipca 2026 r.)');
    await openCase(polish);
    const words = (await panel('statutory').textContent())?.replaceAll('\u00A0', ' ') ?? '';
    expect(words).toContain('10 sierpnia 2026 r.');
    expect(words).toContain('poprzednio 11 lipca 2026 r.');
  });

  it('closes a settled case only with a reason for what was promised and is still open', async () => {
    await press('Załatw');
    await desk.clerk.field('changeReason').waitFor();
    await desk.page.keyboard.type('Zwrot wykonany');
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('.veil').waitFor({ state: 'detached' });
    await expect.poll(() => stateOf(polish)).toBe('resolved');
    await press('Zamknij');
    await desk.clerk.field('closeReason').waitFor();
    expect(await desk.page.locator('.veil li').count()).toBeGreaterThan(0);
    await desk.page.keyboard.press('Control+Enter');
    expect(await stateOf(polish)).toBe('resolved');
    await desk.page.keyboard.type('Klient odebrał zwrot i nie czeka na nic więcej');
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('.veil').waitFor({ state: 'detached' });
    await expect.poll(() => stateOf(polish)).toBe('closed');
    await desk.page.locator('[data-next="nothing"]').waitFor();
    const steps = await desk.page.locator('.remedy-panel .steps li').allInnerTexts();
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.join('\n')).not.toMatch(/W toku|Później/u);
    await desk.page.getByRole('button', { name: 'Wznów', exact: true }).waitFor();
  });

  it('takes the reason of a clock that ran out, and shows it in its place', async () => {
    await openCase(hospital);
    const row = panel('service').locator('li[data-clock="acknowledge"]');
    await row.getByRole('button').focus();
    await desk.page.keyboard.press('Enter');
    await desk.clerk.field('lateReason').waitFor();
    const reason =
      'Przy okienku była jedna osoba, ponieważ druga przez całe przedpołudnie zastępowała kolegę';
    await desk.page.keyboard.type(reason);
    await desk.page.keyboard.press('Control+Enter');
    await expect.poll(() => row.textContent()).toContain(`Powód: ${reason}`);
    expect(await row.getByRole('button').count()).toBe(0);
    // A long reason breaks over lines of its own; the minutes keep theirs.
    const oneLine = await row.evaluate((one) => {
      const left = one.querySelector<HTMLElement>('.left');
      return left !== null && left.offsetHeight < 1.6 * Number.parseFloat(getComputedStyle(left).lineHeight);
    });
    expect(oneLine).toBe(true);
  });
});
