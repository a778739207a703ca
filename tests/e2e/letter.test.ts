import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright';
import { paragraphsOf, plainText } from '../../electron/domain/papers/edited-letter.ts';
import { DISCONNECTED_LINE, LOST_BOOKING, OVERCHARGED_BILL } from '../golden/papers/sample-cases.ts';
import { inCurrency } from '../support/in-currency.ts';
import { SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  openSeeded,
  readLog,
  seededHome,
  signIn,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

const SAMPLES = { en: DISCONNECTED_LINE, zh: OVERCHARGED_BILL, pl: LOST_BOOKING } as const;
type Language = keyof typeof SAMPLES;

/** An apology with a condition, as a tired clerk writes it. */
const CONDITIONAL: Readonly<Record<Language, string>> = {
  en: ' I am sorry if this caused you any inconvenience.',
  zh: '如果给您带来不便，我们深表歉意。',
  pl: ' Przepraszamy, jeśli poczuli się Państwo urażeni.',
};
const CARD = '4111 1111 1111 1111';

/** The editor of a letter in the real Electron: what the checker says reaches the writer while the words are written. */
describe('the letter under the checker', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  const letters = new Map<Language, string>();

  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      for (const language of ['en', 'zh', 'pl'] as const) {
        const { caseId } = await one.must('receive-customer', {});
        const fields = inCurrency(SAMPLES[language].input.facts.fields, 'GBP');
        await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
        await one.must('confirm-case', { caseId });
        letters.set(language, (await one.must('draft-letter', { caseId })).paperId);
      }
    });
    desk = await openSeeded(seeded);
    await signIn(desk);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const paperId = (language: Language): string => letters.get(language) ?? '';
  const open = async (language: Language): Promise<void> => {
    await desk.page.evaluate((id) => {
      location.hash = `#/letter/${id}`;
    }, paperId(language));
    await desk.page.locator('.studio [data-part="thanks"] .cm-content').waitFor();
    // Opened again, a letter begins with what the log holds, not with what an earlier opening read.
    await expect.poll(() => shown('facts')).toBe((await kept(language)).get('facts'));
  };
  const words = (part: string): Locator => desk.page.locator(`[data-part="${part}"] .cm-content`);
  const shown = (part: string): Promise<string> => words(part).evaluate((text) => text.textContent ?? '');
  const rule = (id: string): Locator => desk.page.locator(`.findings [data-rule="${id}"]`);
  const atEndOf = async (part: string): Promise<void> => {
    await words(part).click();
    await desk.page.keyboard.press('Control+End');
  };
  /** The letter as the log holds it, by paragraph. */
  const kept = async (language: Language): Promise<ReadonlyMap<string, string>> => {
    const view = await askWindow(desk, 'paper', { paperId: paperId(language) });
    if (!view.ok) throw new Error(view.code);
    return new Map(paragraphsOf(view.value.paper.blocks).map(({ part, runs }) => [part, plainText(runs)]));
  };
  const state = async (language: Language): Promise<string> => {
    const view = await askWindow(desk, 'paper', { paperId: paperId(language) });
    return view.ok ? view.value.paper.state : view.code;
  };

  it('marks a conditional apology as it is typed, says why and what is better, and F8 puts that in', async () => {
    await open('en');
    expect(await rule('conditional').count()).toBe(0);
    await atEndOf('facts');
    await desk.page.keyboard.type(CONDITIONAL.en);
    const mark = words('facts').locator('.mark-error');
    await mark.waitFor({ timeout: 1000 });
    expect(await mark.textContent()).toContain('if this caused you');
    expect(await rule('conditional').locator('.why').textContent()).toMatch(/\w{3}/);
    const better = (await rule('conditional').locator('.better').textContent()) ?? '';
    expect(better).toMatch(/\bsorry\b|\bapologise\b/);
    expect(better).not.toContain(' if ');
    await desk.page.keyboard.press('F8');
    await mark.waitFor({ state: 'detached' });
    await rule('conditional').waitFor({ state: 'detached' });
    expect(await shown('facts')).toContain(better);
    expect(await shown('facts')).not.toContain('inconvenience');
    await desk.clerk.saved();
    expect((await kept('en')).get('facts')).toBe(await shown('facts'));
  });

  it('opens the finding of the mark that is pressed', async () => {
    await atEndOf('facts');
    await desk.page.keyboard.type(CONDITIONAL.en);
    await atEndOf('contact');
    await desk.page.keyboard.type(' We will get back to you as soon as possible.');
    await rule('vague_promise').waitFor();
    expect(await desk.page.locator('.finding.is-open').getAttribute('data-rule')).toBe('conditional');
    await words('contact').locator('.mark').first().click();
    await expect
      .poll(() => desk.page.locator('.finding.is-open').getAttribute('data-rule'))
      .toBe('vague_promise');
    await words('facts').locator('.mark-error').click();
    await expect
      .poll(() => desk.page.locator('.finding.is-open').getAttribute('data-rule'))
      .toBe('conditional');
    await desk.page.keyboard.press('F8');
    await rule('conditional').waitFor({ state: 'detached' });
    await desk.page.keyboard.press('F8');
    await rule('vague_promise').waitFor({ state: 'detached' });
  });

  it('misses a paragraph of thanks that was deleted and brings it back by the sentence it offers', async () => {
    await words('thanks').click();
    await desk.page.keyboard.press('Control+A');
    await desk.page.keyboard.press('Delete');
    const missing = desk.page.locator('.findings [data-element="thanks"]');
    await missing.waitFor();
    const offered = (await missing.locator('.offered').textContent()) ?? '';
    expect(offered).toMatch(/^Thank you/);
    await missing.getByRole('button').click();
    await missing.waitFor({ state: 'detached' });
    expect(await shown('thanks')).toBe(offered);
    await desk.clerk.saved();
    expect((await kept('en')).get('thanks')).toBe(offered);
  });

  it('offers to mask a card number, and masks it on a press, not by itself', async () => {
    const offer = desk.page.locator('.findings .masking');
    await atEndOf('remedy');
    await desk.page.keyboard.type(` You paid with the card ${CARD}.`);
    await offer.waitFor();
    await desk.clerk.saved();
    expect(await shown('remedy')).toContain(CARD);
    await offer.getByRole('button').click();
    await offer.waitFor({ state: 'detached' });
    expect(await shown('remedy')).toContain('**** **** **** 1111');
    await desk.clerk.saved();
    expect((await kept('en')).get('remedy')).not.toContain('4111');
  });

  it('goes back to the case with Esc, and opened again holds every word that was typed last', async () => {
    await atEndOf('assurance');
    await desk.page.keyboard.type(' You can also write to me.');
    const typed = await shown('assurance');
    await desk.page.keyboard.press('Escape');
    await desk.page.locator('.case-head').waitFor();
    await desk.page
      .locator('.case-head .acts button')
      .filter({ has: desk.page.locator('[data-icon="mail"]') })
      .click();
    await words('assurance').waitFor();
    expect(await shown('assurance')).toBe(typed);
    await expect.poll(async () => (await kept('en')).get('assurance')).toBe(typed);
  });

  it('leaves a Chinese composition alone while findings change, loses no character and keeps no half word', async () => {
    await open('zh');
    await atEndOf('empathy');
    await desk.page.keyboard.insertText(CONDITIONAL.zh);
    await rule('conditional').waitFor();
    await desk.clerk.saved();
    const before = await shown('facts');
    const method = await desk.page.context().newCDPSession(desk.page);
    const compose = (text: string): Promise<unknown> =>
      method.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await atEndOf('facts');
    for (const half of ['w', 'wo', 'wom', 'women', 'women d']) await compose(half);
    // The list changes under the composition: a suggestion is used in another paragraph, by no key of this one.
    await rule('conditional')
      .locator('[data-command="said-it"]')
      .evaluate((button) => {
        if (button instanceof HTMLElement) button.click();
      });
    await rule('conditional').waitFor({ state: 'detached' });
    expect(await shown('facts')).toBe(`${before}women d`);
    // Longer than any save waits: what was used elsewhere is kept, the half word is not.
    await desk.page.waitForTimeout(1300);
    expect((await kept('zh')).get('facts')).toBe(before);
    expect((await kept('zh')).get('empathy')).not.toContain('如果');
    await compose('women dou');
    expect(await shown('facts')).toBe(`${before}women dou`);
    await method.send('Input.insertText', { text: '我们都' });
    await expect.poll(() => shown('facts')).toBe(`${before}我们都`);
    await compose('jizhele');
    await method.send('Input.insertText', { text: '记着了。' });
    await expect.poll(() => shown('facts')).toBe(`${before}我们都记着了。`);
    await expect.poll(async () => (await kept('zh')).get('facts')).toBe(`${before}我们都记着了。`);
    await method.detach();
  });

  it('takes time from the key to the marks that is measured here', async () => {
    for (const language of ['en', 'zh', 'pl'] as const) {
      await open(language);
      const took: number[] = [];
      for (const part of ['facts', 'empathy', 'remedy']) {
        await atEndOf(part);
        const marks = desk.page.locator('.editor .mark-error');
        const known = await marks.count();
        await desk.page.evaluate((count) => {
          const editor = document.querySelector('.editor');
          const key = (): void => void Reflect.set(globalThis, 'keyAt', performance.now());
          document.addEventListener('beforeinput', key, { capture: true });
          Reflect.set(globalThis, 'keyToMark', null);
          const observer = new MutationObserver(() => {
            if (document.querySelectorAll('.editor .mark-error').length <= count) return;
            observer.disconnect();
            document.removeEventListener('beforeinput', key, { capture: true });
            Reflect.set(
              globalThis,
              'keyToMark',
              performance.now() - Number(Reflect.get(globalThis, 'keyAt')),
            );
          });
          if (editor !== null) observer.observe(editor, { childList: true, subtree: true });
        }, known);
        for (const letter of CONDITIONAL[language]) await desk.page.keyboard.insertText(letter);
        await expect
          .poll(() => desk.page.evaluate(() => Reflect.get(globalThis, 'keyToMark') as number | null))
          .not.toBeNull();
        took.push(await desk.page.evaluate(() => Number(Reflect.get(globalThis, 'keyToMark'))));
        await desk.page.keyboard.press('F8');
        await expect.poll(() => marks.count()).toBe(known);
      }
      const sorted = took.toSorted((a, b) => a - b).map((ms) => ms.toFixed(0));
      console.log(`key to marks, ${language}: ${sorted.join(', ')} ms`);
      expect(took).toHaveLength(3);
    }
  });

  it('is not approved with an open error: not by the key, not over the wire, not with a wrong PIN', async () => {
    await open('en');
    await atEndOf('facts');
    await desk.page.keyboard.type(CONDITIONAL.en);
    await rule('conditional').waitFor();
    await desk.clerk.saved();
    await desk.page.keyboard.press('Control+Enter');
    expect(await state('en')).toBe('draft');
    const asked = await askWindow(desk, 'approve-letter', {
      paperId: paperId('en'),
      stepUp: null,
      overrideReason: '',
    });
    expect(asked).toMatchObject({ ok: false, code: 'open-error' });
    await desk.page.keyboard.press('F9');
    const dialog = desk.page.getByRole('dialog');
    await dialog.waitFor();
    // Neither without a reason nor without the PIN.
    await desk.clerk.pin('stepUpPin', '000000');
    await desk.page.keyboard.press('Control+Enter');
    expect(await state('en')).toBe('draft');
    await desk.clerk.field('overrideReason').fill('The customer asked for these very words.');
    await desk.page.keyboard.press('Control+Enter');
    await dialog.locator('[data-refusal="stepUpPin"], .bad').first().waitFor();
    expect(await state('en')).toBe('draft');
  });

  it('is approved by a supervisor’s PIN with a reason, and the log says who and why', async () => {
    await desk.clerk.pin('stepUpPin', SUPERVISOR_PIN);
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => state('en')).toBe('approved');
    await words('facts').locator('.mark-error').waitFor();
    expect(await words('facts').getAttribute('contenteditable')).toBe('false');
    const approvals = readLog(seeded.dataDir, (db) =>
      db
        .prepare(
          `SELECT payload FROM event JOIN event_payload ON event_seq = seq WHERE kind = 'paper-approved' AND second_actor IS NOT NULL`,
        )
        .pluck()
        .all(),
    );
    expect(approvals).toHaveLength(1);
    expect(JSON.stringify(approvals)).toContain('The customer asked for these very words.');
  });
});
