import type { CDPSession } from 'playwright';
import { newCustomer, readLog } from '../support/seeded-desk.ts';
import type { Fault } from './fault.ts';
import { shortened } from './fuzz/held.ts';
import { inWindow, type Window } from './fuzz/window.ts';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';

const WORDS = [
  '你好',
  '王小明',
  '㛃䶮',
  '𠮷野家',
  'żółć',
  '电费多收了86.40元',
  '👩‍👩‍👧',
  'é',
  '（投诉）',
  'ㄅㄆ',
] as const;
/** What a hand presses while candidates are shown: to choose one, to give up, by mistake. */
const KEYS: readonly (readonly [key: string, code: number])[] = [
  ['Enter', 13],
  ['Escape', 27],
  [' ', 32],
  ['1', 49],
  ['F2', 113],
  ['F8', 119],
  ['ArrowDown', 40],
  ['Insert', 45],
];

export const fault: Fault = {
  id: 'F21',
  name: 'input method composition',
  goal: 'while a word is composed no key of the desk submits, moves or closes anything, and the word arrives whole',
  run: async ({ kind, say }) => {
    const words = kind === 'quick' ? WORDS.slice(0, 2) : WORDS;
    const wrong: string[] = [];
    let tries = 0;
    const compose = async (
      window: Window,
      cdp: CDPSession,
      field: string,
      isKept: boolean,
    ): Promise<void> => {
      for (const [at, word] of words.entries()) {
        for (const [key, code] of KEYS) {
          tries += 1;
          const said = await composed(window, cdp, field, word, key, code, isKept && at === 0);
          if (said !== null) wrong.push(`${field}, ${word}, ${key}: ${said}`);
        }
      }
    };
    await inWindow(
      async (window) => {
        const cdp = await window.page.context().newCDPSession(window.page);
        await window.page.evaluate(() => {
          const seen: boolean[] = [];
          Reflect.set(globalThis, 'seenComposing', seen);
          globalThis.addEventListener('keydown', (event) => seen.push(event.isComposing), true);
        });
        await newCustomer(window);
        await compose(window, cdp, 'customerName', true);
        await window.page.keyboard.press('Control+2');
        await compose(window, cdp, 'customerWords', true);
        await window.page.keyboard.press('Control+5');
        await window.page.keyboard.press('Insert');
        await compose(window, cdp, 'steps-1-what', false);
        await window.page.keyboard.press('F3');
        await compose(window, cdp, 'search', false);
      },
      async (one) => {
        const { caseId } = await one.must('receive-customer', {});
        const { fields } = DISCONNECTED_LINE.input.facts;
        await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
        await one.must('confirm-case', { caseId });
      },
    );
    for (const line of wrong.slice(0, 12)) say(shortened(line, 400));
    return {
      tries,
      survived: tries - wrong.length,
      notes: [
        `${String(words.length)} words × ${String(KEYS.length)} keys × 4 fields, each with the key itself and as 229`,
      ],
    };
  },
};

/** One word composed, with a key in the middle of it; null when nothing but the word came of it. */
async function composed(
  window: Window,
  cdp: CDPSession,
  field: string,
  word: string,
  key: string,
  code: number,
  isKept: boolean,
): Promise<string | null> {
  const { page } = window;
  const input = window.clerk.field(field);
  await input.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  const before = await standing(window);
  await composing(window);
  for (const part of ['n', 'ni', 'ni h']) {
    await cdp.send('Input.imeSetComposition', {
      text: part,
      selectionStart: part.length,
      selectionEnd: part.length,
    });
  }
  for (const windowsVirtualKeyCode of [code, 229]) {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await cdp.send('Input.dispatchKeyEvent', {
        type,
        key: windowsVirtualKeyCode === 229 ? 'Process' : key,
        code: key,
        windowsVirtualKeyCode,
      });
    }
  }
  const during = await standing(window);
  if (!(await composing(window))) return 'the window did not take it for a composition';
  // Escape gives the word up, as an input method does; what counts is that nothing else went with it.
  await cdp.send('Input.imeSetComposition', { text: 'ni h', selectionStart: 4, selectionEnd: 4 });
  await cdp.send('Input.insertText', { text: word });
  const value = await input.inputValue();
  const after = await standing(window);
  if (during !== before) return `while composing: ${before} became ${during}`;
  if (after !== before) return `after composing: ${before} became ${after}`;
  if (value !== word) return `arrived as ${value}`;
  if (!isKept) return null;
  await input.blur();
  const isSaved = await window.clerk.saved().then(
    () => true,
    () => false,
  );
  if (!isSaved) return `not saved: ${(await page.locator('.top-bar, header').first().textContent()) ?? ''}`;
  const kept = keptDraft(window, field);
  return kept === word.normalize('NFC') ? null : `kept as ${String(kept)}`;
}

/** Whether the first key since this was last asked came while a word was being composed: else nothing was tried. */
function composing({ page }: Window): Promise<boolean> {
  return page.evaluate(() => {
    const seen = Reflect.get(globalThis, 'seenComposing') as boolean[];
    return seen.splice(0)[0] === true;
  });
}

/** Where the desk stands: page, cursor, dialogs, and how much is in the log. */
async function standing({ page, seeded }: Window): Promise<string> {
  const here = await page.evaluate(() => [
    location.hash,
    document.activeElement?.getAttribute('data-field') ?? document.activeElement?.tagName ?? '',
    String(document.querySelectorAll('[role="dialog"],[role="listbox"]').length),
    document.querySelector('[data-stage-page]')?.getAttribute('data-stage-page') ?? '',
    String(document.querySelectorAll('[data-field^="steps-"]').length),
  ]);
  const events = readLog(seeded.dataDir, (db) => db.prepare('SELECT count(*) FROM event').pluck().get());
  return [...here, String(events)].join(' ');
}

function keptDraft({ seeded }: Window, field: string): unknown {
  const value = readLog(seeded.dataDir, (db) =>
    db.prepare('SELECT value FROM intake_draft WHERE field = ? ORDER BY updated_at DESC').pluck().get(field),
  );
  return typeof value === 'string' ? JSON.parse(value) : value;
}
