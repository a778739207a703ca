import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventDraft } from '../../electron/domain/event.ts';
import { append } from '../../electron/store/log/append.ts';
import { eventsOfCase, placesOf } from '../bench/data/make-case.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { openSeeded, seededHome, signIn, type OpenedDesk } from '../support/seeded-desk.ts';

/** Confirmed cases of the bench's kind on one day, their owner whoever is signed in. */
function cases(owner: string): readonly (readonly EventDraft[])[] {
  return [...placesOf(60)].map((place, index) =>
    eventsOfCase({ ...place, counter: 1, day: 3650, ordinal: index + 1 })
      .filter(({ draft }) => draft.kind === 'customer-arrived' || draft.kind === 'case-confirmed')
      .map(({ draft }) =>
        draft.kind === 'customer-arrived' ? { ...draft, payload: { ...draft.payload, owner } } : draft,
      ),
  );
}

/** From Today to the board, one report large, by keyboard; and the whole case on paper. */
describe('the reports', () => {
  let desk: OpenedDesk;
  let day = '';
  let came = 0;
  beforeAll(async () => {
    const seeded = await seededHome('en', async (one) => {
      const who = one.desk.session.current()?.staffId ?? '';
      const context = { at: one.clock.now(), zone: 'Europe/London', actor: who, secondActor: null };
      for (const drafts of cases(who)) append(one.db, context, drafts);
      const row = one.db.prepare(`SELECT local_date FROM complaint_case WHERE state <> 'intake' LIMIT 1`);
      day = String(row.pluck().get());
      const count = one.db.prepare(`SELECT count(*) FROM complaint_case WHERE state <> 'intake'`);
      came = Number(count.pluck().get());
      await Promise.resolve();
    });
    desk = await openSeeded(seeded);
    await signIn(desk);
    await desk.page.locator('[data-door="reports"] button').press('Enter');
    await desk.page.locator('[data-screen="reports"]').waitFor();
  });
  afterAll(async () => {
    await desk.discard();
  });

  it('show the month of a day that is typed, every report as a tile', async () => {
    const field = desk.page.locator('[data-field="reportDay"]');
    await field.fill(day);
    await field.press('Tab');
    const tiles = desk.page.locator('[data-tile]');
    await expect.poll(() => tiles.count(), { timeout: 15_000 }).toBe(12);
    await expect.poll(() => desk.page.locator('[data-tile="volume"] b').innerText()).toBe(String(came));
  });

  it('show one large with its table, T goes from one to the other', async () => {
    await desk.page.locator('[data-tile="place"]').press('Enter');
    const large = desk.page.locator('[data-report="place"]');
    await large.waitFor();
    await desk.page.keyboard.press('t');
    await expect.poll(() => large.locator('figure:focus').count()).toBe(1);
    await desk.page.keyboard.press('t');
    await expect.poll(() => large.locator('.table-wrap:focus').count()).toBe(1);
    const figures = (await large.locator('tbody td:nth-child(2)').allInnerTexts()).map(Number);
    expect(figures.reduce((sum, one) => sum + one, 0)).toBe(came);
    expect(await axeViolations(desk.page, 'reports')).toEqual([]);
  });
});
