import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainUnzip } from '../integration/package/plain-unzip.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import { SUPERVISOR, SUPERVISOR_PIN, type DiskDesk } from '../support/desk-on-disk.ts';
import { askWindow } from '../support/seeded-desk.ts';
import { giveToDesk } from '../support/staged-app.ts';
import type { Fault } from './fault.ts';
import { shortened } from './fuzz/held.ts';
import { payloads } from './fuzz/script-payloads.ts';
import { setTrap, type Trap } from './fuzz/script-trap.ts';
import { inWindow, type Window } from './fuzz/window.ts';

export const fault: Fault = {
  id: 'F16',
  name: 'script in any field, on screen and in print',
  goal: 'what was typed is text wherever it is shown, printed or handed on: no script runs, nothing is asked for',
  run: async ({ kind, say }) => {
    const all = payloads(kind === 'quick' ? 50 : 300);
    const made: Made[] = [];
    const wrong: string[] = [];
    let surfaces = 0;
    await inWindow(
      async (window) => {
        const trap = await setTrap(window.page);
        const see = async (where: string, show: () => Promise<void>, tries = 1): Promise<void> => {
          surfaces += tries;
          await show();
          for (const caught of await trap.caught()) wrong.push(`${where}: ${caught}`);
        };
        await screens(window, see, made);
        await eachCase(window, see, made);
        await imports(window, see, all);
        wrong.push(...(await files(window, made, trap)));
        surfaces += made.length * 3;
      },
      async (one) => void made.push(...(await fill(one, all))),
      { name: SUPERVISOR, pin: SUPERVISOR_PIN },
    );
    for (const line of wrong.slice(0, 20)) say(shortened(line, 400));
    return {
      tries: surfaces,
      survived: Math.max(0, surfaces - wrong.length),
      notes: [
        `${String(all.length)} payloads in every field of a case, on screens, sheet, PDF, CSV, XLSX, and as files and rows of imports`,
      ],
    };
  },
};

interface Made {
  readonly payload: string;
  readonly caseId: string;
  readonly receiptId: string;
  readonly letterId: string | null;
  /** Only what was confirmed leaves in a package. */
  readonly confirmed: boolean;
}
type See = (where: string, show: () => Promise<void>, tries?: number) => Promise<void>;

/** One confirmed case a payload, which stands in everything somebody types about it; three customers are still at the desk. */
async function fill(one: DiskDesk, all: readonly string[]): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const [at, payload] of all.entries()) {
    const { caseId } = await one.must('receive-customer', {});
    const cut = (most: number): string => payload.slice(0, most);
    const typed = {
      customerName: payload,
      actingForName: payload,
      postalAddress: payload,
      reference: cut(60),
      customerWords: payload,
      effect: payload,
      matter: cut(60),
      what: payload,
      where: payload,
      product: payload,
      request: payload,
      staffConcerned: payload,
      rootCause: payload,
      prevention: payload,
      spokenApology: payload,
      customerRemarks: payload,
      steps: [{ id: 'a', what: payload, owner: payload, due: '2026-06-12T10:00', state: 'next' }],
    };
    const fields = { ...DISCONNECTED_LINE.input.facts.fields, ...typed };
    await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
    await one.must('say-line', {
      caseId,
      stage: 'listen',
      lineId: 'receive.greeting',
      language: 'en',
      words: payload,
    });
    if (at < 3) {
      made.push({
        payload,
        caseId,
        receiptId: (await one.must('draft-receipt', { caseId })).paperId,
        letterId: null,
        confirmed: false,
      });
      continue;
    }
    const { receiptId } = await one.must('confirm-case', { caseId });
    await one.must('make-promise', { caseId, what: payload, owner: payload, due: '2026-06-11T10:30' });
    await one.must('add-problem', { caseId, matter: cut(60), what: payload, plan: null });
    await one.must('escalate-case', { caseId, reason: payload });
    await one.must('set-waiting', { caseId, reason: payload });
    await one.must('open-improvement', { cause: payload, owner: payload, dueOn: null, caseId });
    const letter = await one.ask('draft-letter', { caseId });
    made.push({
      payload,
      caseId,
      receiptId,
      letterId: letter.ok ? letter.value.paperId : null,
      confirmed: true,
    });
  }
  return made;
}

/** Places that show many cases at once, and those that show people and the branch. */
async function screens(window: Window, see: See, made: readonly Made[]): Promise<void> {
  const { page } = window;
  const go = (hash: string, shown: string) => async (): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.locator(shown).first().waitFor();
    await page.waitForTimeout(300);
  };
  const open = made.filter(({ confirmed }) => !confirmed);
  await see('log', go('#/log', '[data-screen="log"] [role="row"]'), made.length);
  await see('today', go('#/today', '[data-screen="today"]'), made.length);
  await see('improvements', go('#/improvements', '[data-screen="improvements"]'), made.length);
  await see('settings', go('#/settings', '[data-screen="settings"]'));
  await see('packs', go('#/settings/packs', '[data-screen="packs"]'));
  await see('day close', go('#/day-close', '[data-check]'));
  for (const { caseId } of open) {
    await see('intake', go(`#/intake/${caseId}`, '[data-stage-page]'));
    for (let stage = 1; stage <= 7; stage += 1) {
      await see(`intake stage ${String(stage)}`, async () => {
        await page.keyboard.press(`Control+${String(stage)}`);
        await page.waitForTimeout(200);
      });
    }
  }
}

/** The page of each case, its letter in the editor with the sheet beside, and the sheet of its receipt. */
async function eachCase({ page }: Window, see: See, made: readonly Made[]): Promise<void> {
  const go = async (hash: string, shown: string): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.locator(shown).first().waitFor();
  };
  for (const { caseId, letterId, receiptId, payload } of made) {
    if (letterId !== null) {
      await see(`case page of ${payload}`, async () => {
        await go(`#/case/${caseId}`, '.case-head');
        const head = await page.locator('.case-head').first().textContent();
        if (!(head ?? '').includes(payload.slice(0, 12).trim()))
          throw new Error(`the case page does not show ${payload}`);
      });
      await see(`letter of ${payload}`, () => go(`#/letter/${letterId}`, '[data-part]'));
    }
    await see(`sheet of ${payload}`, async () => {
      await page.evaluate(async (id) => {
        const frame = document.createElement('iframe');
        frame.src = `app://desk/paper/${id}`;
        frame.dataset['looked'] = 'at';
        const loaded = new Promise((done) => frame.addEventListener('load', done));
        document.body.append(frame);
        await loaded;
      }, receiptId);
    });
    await page.evaluate(() => document.querySelector('iframe[data-looked]')?.remove());
  }
}

/** Files with such names on the stick, and an old register with such rows. */
async function imports({ page, seeded, clerk }: Window, see: See, all: readonly string[]): Promise<void> {
  const folder = join(seeded.home, 'out', 'incoming');
  mkdirSync(folder, { recursive: true });
  for (const payload of all.slice(0, 50)) {
    if (!/[/\0]/.test(payload)) writeFileSync(join(folder, `${payload}.zip`), 'no package');
  }
  const rows = all.map((one) =>
    ['2025-11-03', one, one, one, 'Closed', one].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  );
  writeFileSync(
    join(folder, 'register.csv'),
    ['Date received,Customer name,Subject,Description,Status,Outcome', ...rows].join('\r\n'),
  );
  await giveToDesk(folder);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await see('package names', async () => {
    await clerk.setting('counters');
    await button('Choose packages').click();
    await page.locator('[data-chosen]').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-outcome="refused"]').first().waitFor();
  });
  await see(
    'register preview',
    async () => {
      await clerk.setting('register');
      await button('Choose the file').click();
      await page.locator('[data-field="column-0"]').waitFor();
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-preview]').first().waitFor();
    },
    all.length,
  );
}

/** PDFs and the day's package: the payload is text in them, and there is nothing else. */
async function files(window: Window, made: readonly Made[], trap: Trap): Promise<readonly string[]> {
  const wrong: string[] = [];
  const out = join(window.seeded.home, 'out');
  for (const { receiptId, payload } of made) {
    const printed = await askWindow(window, 'print-paper', { paperId: receiptId });
    if (!printed.ok) wrong.push(`PDF of ${payload}: ${printed.code}`);
  }
  const pdfs = readdirSync(out).filter((name) => name.endsWith('.pdf'));
  if (pdfs.length < made.length) wrong.push(`${String(pdfs.length)} PDFs of ${String(made.length)}`);
  let texts = '';
  for (const name of pdfs) {
    const raw = (
      await runTool('qpdf', [
        '--qdf',
        '--object-streams=disable',
        '--stream-data=preserve',
        join(out, name),
        '-',
      ])
    ).stdout;
    // The names of actions, not of faces (/AAAAAA+Noto…).
    const action = /\/(JavaScript|JS|OpenAction|Launch|EmbeddedFile|URI|SubmitForm|AA)(?=[\s<[(/])/.exec(raw);
    if (action !== null)
      wrong.push(`${name} holds ${action[0]}: ${raw.slice(action.index - 80, action.index + 80)}`);
    texts += bare((await runTool('pdftotext', ['-raw', join(out, name), '-'])).stdout);
  }
  for (const { payload } of made)
    if (!texts.includes(bare(payload))) wrong.push(`not in print as it was typed: ${payload}`);
  const path = await dayPackage(window);
  const inside = plainUnzip(readFileSync(path));
  const csv = inside.get('cases.csv')?.bytes.toString('utf8') ?? '';
  for (const { payload, confirmed } of made) {
    if (confirmed && !csv.includes(payload.replaceAll('"', '""')))
      wrong.push(`not in the CSV as it was typed: ${payload}`);
  }
  for (const [name, { bytes }] of plainUnzip(inside.get('day.xlsx')?.bytes ?? new Uint8Array())) {
    const xml = bytes.toString('utf8');
    if (/<(script|img|iframe|svg|style|link|meta|f|hyperlink)[\s>/]/i.test(xml))
      wrong.push(`markup in ${name}`);
  }
  return [...wrong, ...(await trap.caught())];
}

async function dayPackage(window: Window): Promise<string> {
  const localDate = '2026-06-11';
  const day = await askWindow(window, 'day', { localDate });
  if (!day.ok) throw new Error(`no day: ${day.code}`);
  const notes = Object.fromEntries(
    day.value.checklist.filter(({ noteNeeded }) => noteNeeded).map(({ code }) => [code, 'seen']),
  );
  const folder = join(window.seeded.home, 'out', 'stick');
  const closed = await askWindow(window, 'close-day', {
    localDate,
    folder,
    notes,
    seal: { way: 'plain' },
    redacted: false,
    stepUp: null,
  });
  if (!closed.ok) throw new Error(`the day was not closed: ${closed.code}`);
  return join(folder, closed.value.fileName);
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]/gu, '');
}
