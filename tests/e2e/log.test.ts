import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventDraft } from '../../electron/domain/event.ts';
import { append } from '../../electron/store/log/append.ts';
import { eventsOfCase, placesOf } from '../bench/data/make-case.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { openSeeded, seededHome, signIn, speak, type OpenedDesk } from '../support/seeded-desk.ts';

/** 130 confirmed cases of the bench's kind, their owner whoever is signed in; the newest last. */
function cases(owner: string): readonly (readonly EventDraft[])[] {
  return [...placesOf(130)].map((place, index) =>
    eventsOfCase({ ...place, counter: 1, day: 3650, ordinal: index + 1 })
      .filter(({ draft }) => draft.kind === 'customer-arrived' || draft.kind === 'case-confirmed')
      .map(({ draft }) =>
        draft.kind === 'customer-arrived' ? { ...draft, payload: { ...draft.payload, owner } } : draft,
      ),
  );
}

/** The log in the real window: found while typing, narrowed, kept, opened, all by keyboard. */
describe('the log', () => {
  let desk: OpenedDesk;
  beforeAll(async () => {
    const seeded = await seededHome('en', async (one) => {
      const who = one.desk.session.current()?.staffId ?? '';
      const context = { at: one.clock.now(), zone: 'Europe/London', actor: who, secondActor: null };
      for (const drafts of cases(who)) append(one.db, context, drafts);
      const { caseId } = await one.must('receive-customer', {});
      const fields = {
        customerName: 'Jodie Marsh',
        phone: '07700 900 123',
        matter: 'Card kept by the machine',
      };
      await one.must('save-draft', { caseId, revision: 1, fields, stage: 'listen', cursor: '' });
    });
    desk = await openSeeded(seeded);
    await signIn(desk);
    await desk.page.keyboard.press('F3');
    await desk.page.locator('[data-screen="log"]').waitFor();
  });
  afterAll(async () => {
    await desk.discard();
  });

  const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 15_000 });
  const rows = (): Promise<readonly string[]> => desk.page.locator('.log tbody tr').allInnerTexts();
  const type = async (text: string): Promise<void> => {
    await desk.page.keyboard.press('F3');
    await desk.page.keyboard.press('Control+A');
    await desk.page.keyboard.insertText(text);
  };
  const count = (): Promise<string> => desk.page.locator('.search .meta').innerText();

  it('shows the newest first and turns its pages by key', async () => {
    await desk.page.locator('.log tbody tr').first().waitFor();
    expect((await rows())[0]).toContain('Jodie Marsh');
    expect(await rows()).toHaveLength(50);
    const [first] = await rows();
    await desk.page.keyboard.press('PageDown');
    await eventually(async () => (await rows())[0] !== first).toBe(true);
    await desk.page.keyboard.press('PageUp');
    await eventually(async () => (await rows())[0]).toBe(first);
  });

  it('finds while one types, marks what it found, and says where it is when no column shows it', async () => {
    await type('jodie');
    await eventually(rows).toHaveLength(1);
    expect(await count()).toBe('1 case');
    await type('900123');
    await eventually(rows).toHaveLength(1);
    await type('machine kept');
    await eventually(async () => (await desk.page.locator('.log .excerpt mark').count()) > 0).toBe(true);
    await type('zzz');
    await desk.page.getByText('Nothing found for “zzz”').waitFor();
    await type('');
    await eventually(rows).toHaveLength(50);
  });

  it('narrows by a press, by a dialog, and keeps a question under a name', async () => {
    const all = await count();
    await desk.page.locator('[data-option="promises"]').click();
    await desk.page.getByText('No case passes these filters').waitFor();
    await desk.page.getByRole('button', { name: 'Clear filters' }).click();
    await eventually(count).toBe(all);
    await desk.page.getByRole('button', { name: 'Filters', exact: true }).click();
    await desk.page.locator('[data-field="filterLanguage"]').click();
    await desk.page.getByRole('option', { name: 'Polish' }).click();
    await desk.page.keyboard.press('Control+Enter');
    await eventually(async () => (await count()) !== all).toBe(true);
    const polish = await count();
    await desk.page.getByRole('button', { name: '1 filter' }).waitFor();
    await desk.page.getByRole('button', { name: 'Save view' }).click();
    await desk.page.keyboard.insertText('Polish papers');
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('[data-field="savedView"]').waitFor();
    await desk.page.locator('[data-option="under-way"]').click();
    await desk.page.locator('[data-field="savedView"]').click();
    await desk.page.getByRole('option', { name: 'Polish papers' }).click();
    await eventually(count).toBe(polish);
    expect(await axeViolations(desk.page, 'log')).toEqual([]);
    await desk.page.getByRole('button', { name: 'Drop view' }).click();
    await desk.page.getByRole('button', { name: 'Save view' }).waitFor();
  });

  it('speaks three languages', async () => {
    for (const locale of ['zh-CN', 'pl-PL', 'en-GB'] as const) {
      await speak(desk, locale);
      expect(await axeViolations(desk.page, 'log')).toEqual([]);
    }
  });

  it('is walked with the arrows and opened with Enter', async () => {
    await type('jodie');
    await desk.page.getByRole('button', { name: 'Clear filters' }).click();
    await eventually(rows).toHaveLength(1);
    await desk.page.locator('.log tbody tr').first().focus();
    await desk.page.keyboard.press('Enter');
    await eventually(() => desk.page.url()).toContain('/intake/');
  });
});
