import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventDraft } from '../../electron/domain/event.ts';
import { append } from '../../electron/store/log/append.ts';
import { eventsOfCase, placesOf } from '../bench/data/make-case.ts';
import { plainUnzip } from '../integration/package/plain-unzip.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
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

/** Characters people are called by that the window's own faces leave out; at this desk the system has but one face, of boxes. */
const RARE = '㛃䶮𬭎𠮷';

/** The log in the real window: found while typing, narrowed, kept, opened, all by keyboard. */
describe('the log', () => {
  let desk: OpenedDesk;
  beforeAll(async () => {
    const seeded = await seededHome('en', async (one) => {
      const who = one.desk.session.current()?.staffId ?? '';
      const context = { at: one.clock.now(), zone: 'Europe/London', actor: who, secondActor: null };
      for (const drafts of cases(who)) append(one.db, context, drafts);
      const rare = await one.must('receive-customer', {});
      const named = { customerName: `欧阳${RARE}` };
      await one.must('save-draft', { ...rare, revision: 1, fields: named, stage: 'listen', cursor: '' });
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

  it('draws rare characters of a name, from the few files they stand in', async () => {
    await desk.page.keyboard.press('Escape');
    await type(`欧阳${RARE}`);
    await eventually(rows).toHaveLength(1);
    expect((await rows())[0]).toContain(RARE);
    const drawn = () =>
      desk.page.evaluate((characters) => {
        const cell = document.querySelector('.log tbody tr');
        const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        if (cell === null || brush === null) return [];
        const { fontFamily } = getComputedStyle(cell);
        return [...characters].map((character) => {
          brush.clearRect(0, 0, 300, 150);
          brush.font = `60px ${fontFamily}`;
          brush.fillText(character, 10, 100);
          return brush.getImageData(0, 0, 300, 150).data.join('');
        });
      }, `${RARE}\u{3106c}\u{3106d}`);
    const different = async (): Promise<number> => new Set(await drawn()).size;
    // The last two are in no face of ours: one and the same box.
    await eventually(different).toBe(5);
    const read = await desk.page.evaluate(async () => {
      await document.fonts.ready;
      const rare = [...document.fonts].filter(({ family }) => family.includes('Amends Rare Names'));
      return { listed: rare.length, loaded: rare.filter(({ status }) => status === 'loaded').length };
    });
    expect(read.listed).toBeGreaterThan(200);
    expect(read.loaded).toBeGreaterThan(0);
    expect(read.loaded).toBeLessThanOrEqual(4);
  });

  it.each(['csv', 'xlsx'] as const)('hands out exactly what was found, as %s', async (format) => {
    await type('');
    await eventually(rows).toHaveLength(50);
    await type('nie');
    await eventually(async () => (await rows()).length).toBeLessThan(50);
    const chosen = (await rows()).map((row) => row.split('\t')[0] ?? '');
    expect(chosen.length).toBeGreaterThan(1);
    expect(await count()).toBe(`${String(chosen.length)} cases`);
    await desk.clerk.icon('export').click();
    await desk.page.getByRole('dialog').waitFor();
    await desk.clerk.choose('exportFormat', format);
    await desk.clerk.pin('stepUpPin', SUPERVISOR_PIN);
    await desk.clerk.agree();
    const stick = join(desk.home, 'out/stick');
    const [file = '', ...others] = (await readdir(stick)).filter((name) => name.endsWith(format));
    expect(others).toEqual([]);
    const bytes = readFileSync(join(stick, file));
    const text = format === 'csv' ? bytes : plainUnzip(bytes).get('xl/worksheets/sheet1.xml')?.bytes;
    const numbers = text?.toString('utf8').match(/WTL-\d-\d{6}-\d{3}-\w/g) ?? [];
    expect(numbers.toSorted()).toEqual(chosen.toSorted());
  });

  it('keeps its foot in reach at 200 %', async () => {
    await type('');
    await eventually(rows).toHaveLength(50);
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
    });
    await expect.poll(() => desk.page.evaluate(() => innerWidth)).toBe(683);
    for (const locale of ['zh-CN', 'pl-PL', 'en-GB'] as const) {
      await speak(desk, locale);
      const outside = await desk.page.evaluate(() =>
        [...document.querySelectorAll('.log .foot > *')]
          .filter((part) => {
            const { left, top, right, bottom } = part.getBoundingClientRect();
            return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
          })
          .map(({ textContent }) => textContent),
      );
      expect(outside).toEqual([]);
    }
  });
});
