import type { ScreenLocale } from '../../../electron/domain/language.ts';
import { askWindow, speak, type OpenedDesk } from '../../support/seeded-desk.ts';
import { COUNTERS, OTHERS, type FullDesk } from './full-desk.ts';

/** A screen in one of its states: how to come there from the view before, in an English desk, and how to leave when something is open. */
export interface View {
  readonly name: string;
  readonly open: (at: Stand) => Promise<void>;
  readonly leave?: (at: Stand) => Promise<void>;
  /** Fields are filled on the way and left without going to another: the cursor is nowhere by the test's own doing. */
  readonly filled?: true;
}

/** Where the walk stands: a desk that somebody signed in to, and what is in it. */
export interface Stand {
  readonly desk: OpenedDesk;
  readonly full: FullDesk;
}

const go =
  (hash: string | ((full: FullDesk) => string), wait: string) =>
  async ({ desk, full }: Stand): Promise<void> => {
    await desk.page.evaluate(
      (to) => {
        location.hash = to;
      },
      typeof hash === 'string' ? hash : hash(full),
    );
    await desk.page.locator(wait).first().waitFor();
  };
const onCase = go(({ caseId }) => `#/case/${caseId}`, '.case-head');
/** Whatever is open closes by Esc. */
const esc = async ({ desk }: Stand): Promise<void> => {
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
};
/** A dialog behind a button that says its name. */
const dialog = (button: string): View => ({
  name: button.toLowerCase().replaceAll(' ', '-'),
  open: async (at) => {
    const { desk } = at;
    if ((await desk.page.locator('.case-head').count()) === 0) await onCase(at);
    await desk.page.getByRole('button', { name: button, exact: true }).first().click();
    await desk.page.getByRole('dialog').waitFor();
  },
  leave: esc,
});
const stage = (number: number, name: string, fill?: (at: Stand) => Promise<void>): View => ({
  name: `intake-${name}`,
  open: async (at) => {
    await at.desk.page.keyboard.press(`Control+${String(number)}`);
    await at.desk.page.locator(`[data-stage-page="${name}"]`).waitFor();
    await fill?.(at);
  },
  ...(fill === undefined ? {} : { filled: true }),
});
const key =
  (keys: string, wait: string) =>
  async ({ desk }: Stand): Promise<void> => {
    await desk.page.keyboard.press(keys);
    await desk.page.locator(wait).first().waitFor();
  };

/** Every screen and state of a desk in use, in the order of one walk by the supervisor. */
export const VIEWS: readonly View[] = [
  { name: 'today', open: go('#/today', '[data-screen="today"] .duty') },
  {
    name: 'supervisor-decides',
    open: ({ desk }) => desk.page.locator('.duty').first().press('Enter'),
    leave: esc,
  },
  { name: 'log', open: go('#/log', '.log [role="row"][data-key]') },
  {
    name: 'log-found',
    open: async ({ desk, full }) => {
      await desk.clerk.field('search').fill((OTHERS[full.language][0]?.[0] ?? '').slice(0, 2));
      await desk.page.waitForTimeout(600);
    },
  },
  {
    name: 'log-nothing-found',
    filled: true,
    open: async ({ desk }) => {
      await desk.clerk.field('search').fill('qqqq');
      await desk.page.waitForTimeout(600);
    },
    leave: async ({ desk }) => desk.clerk.field('search').fill(''),
  },
  {
    name: 'intake-receive',
    filled: true,
    open: async (at) => {
      await go('#/today', '[data-screen="today"]')(at);
      await at.desk.page.keyboard.press('F2');
      await at.desk.clerk.field('customerName').waitFor();
      await at.desk.clerk.type('phone', 'ring me');
    },
  },
  {
    name: 'intake-receive-filled',
    filled: true,
    open: async ({ desk, full }) => desk.clerk.enter(COUNTERS[full.language].stages.receive),
  },
  stage(2, 'listen', async ({ desk, full }) => {
    await desk.clerk.enter(COUNTERS[full.language].stages.listen);
    await desk.clerk.type('customerWords', '4111 1111 1111 1111');
    await desk.clerk.top();
  }),
  {
    name: 'listening-aid',
    open: key('F5', '[data-listening]:not(.is-folded)'),
    leave: async ({ desk }) => desk.clerk.press('F5'),
  },
  { name: 'phrases', open: key('Control+b', '[data-phrase]') },
  {
    name: 'phrase-shown',
    open: async ({ desk }) => {
      await desk.page.locator('[data-phrase]').first().click();
      await desk.page.locator('[data-screen="phrase-shown"]').waitFor();
    },
    leave: async ({ desk }) => {
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('Escape');
      await desk.page.locator('[data-stage-page]').first().waitFor();
    },
  },
  {
    name: 'guide',
    open: key('Control+g', '[data-guide]'),
    leave: async ({ desk }) => desk.page.keyboard.press('Escape'),
  },
  stage(3, 'feelings', async ({ desk, full }) => {
    await desk.clerk.enter(COUNTERS[full.language].stages.feelings);
    await desk.clerk.top();
  }),
  stage(4, 'facts', async ({ desk, full }) => {
    await desk.clerk.enter(COUNTERS[full.language].stages.facts);
    await desk.clerk.top();
  }),
  stage(5, 'remedy', async ({ desk, full }) => {
    await desk.clerk.enter(COUNTERS[full.language].stages.remedy);
    await desk.clerk.plan(COUNTERS[full.language].steps);
    await desk.clerk.top();
  }),
  stage(6, 'apologise', async ({ desk, full }) => {
    await desk.clerk.type('spokenApology', COUNTERS[full.language].spokenStart);
    await desk.page.locator('[data-pane="form"] .missing').waitFor();
  }),
  stage(7, 'confirm'),
  {
    name: 'leave-before-confirming',
    open: async ({ desk }) => {
      await desk.page.keyboard.press('Control+1');
      await desk.page.getByRole('button', { name: 'Customer has left' }).first().click();
      await desk.page.getByRole('dialog').waitFor();
    },
    leave: esc,
  },
  { name: 'case', open: onCase },
  ...[
    'Case file',
    'Wait for others',
    'Give the reason',
    'Decide',
    'Offer goodwill',
    'Move',
    'Note the answer',
    'New promise',
    'Hand over',
    'Withdraw',
    'Resolve',
    'Holding letter',
  ].map(dialog),
  {
    name: 'promise-settle',
    open: ({ desk }) => desk.page.locator('[data-promise="open"] button').first().click(),
  },
  {
    name: 'promise-move',
    open: async ({ desk }) => {
      await desk.page.locator('.promise-in-short button').click();
      await desk.clerk.field('moveDue').waitFor();
    },
    leave: esc,
  },
  { name: 'call-back', open: key('Control+k', '[data-panel="call-back"]') },
  {
    name: 'call-back-new-problem',
    open: ({ desk }) => desk.clerk.choose('contactOutcome', 'reached-new-problem'),
    leave: async ({ desk }) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'case-resolved',
    open: go(({ settledId }) => `#/case/${settledId}`, '[data-next="write"]'),
  },
  { name: 'talk', open: go(({ caseId }) => `#/talk/${caseId}`, '[data-screen="talk"]') },
  {
    name: 'letter',
    open: go(({ paperId }) => `#/letter/${paperId}`, '.studio [data-part="facts"] .cm-content'),
  },
  {
    name: 'letter-large',
    open: async ({ desk }) => {
      await desk.page.getByRole('button', { name: 'Larger', exact: true }).click();
      await desk.page.locator('.large-sheet').waitFor();
    },
    leave: esc,
  },
  {
    name: 'letter-finding',
    open: async ({ desk, full }) => {
      await desk.page.locator('[data-part="facts"] .cm-content').first().click();
      await desk.page.keyboard.press('Control+End');
      await desk.page.keyboard.insertText(` ${COUNTERS[full.language].badSentence}`);
      await desk.page.locator('[data-rule]').first().waitFor();
    },
  },
  { name: 'letter-override', open: key('F9', '[role="dialog"]'), leave: esc },
  { name: 'improvements', open: go('#/improvements', '[data-improvement]') },
  { name: 'improvement-decide', open: key('F9', '[role="dialog"]'), leave: esc },
  { name: 'improvement-new', open: key('Control+Enter', '[role="dialog"]'), leave: esc },
  { name: 'reports', open: go('#/reports', '[data-tile]') },
  {
    name: 'report-large',
    open: async ({ desk }) => {
      await desk.page.locator('[data-tile="volume"]').press('Enter');
      await desk.page.locator('[data-report]').waitFor();
    },
  },
  { name: 'day-close', open: go('#/day-close', '[data-check]') },
  ...[
    ['settings', '#/settings'],
    ['settings-staff', '#/settings/staff'],
    ['settings-desk', '#/settings/desk'],
    ['settings-letterhead', '#/settings/letterhead'],
    ['settings-printers', '#/settings/printers'],
    ['print', '#/print'],
    ['settings-deadlines', '#/settings/deadlines'],
    ['settings-file', '#/settings/file'],
    ['branch-rules', '#/settings/branch'],
    ['packs', '#/settings/packs'],
    ['backup', '#/settings/backup'],
    ['privacy', '#/settings/privacy'],
    ['person', '#/settings/person'],
    ['audit', '#/settings/audit'],
    ['sealing', '#/settings/sealing'],
    ['counters', '#/settings/counters'],
    ['register', '#/settings/register'],
    ['about', '#/about'],
  ].map(([name = '', hash = '']): View => ({ name, open: go(hash, `[data-screen="${name}"]`) })),
  {
    name: 'help',
    open: key('F1', '.help-body'),
    leave: async ({ desk }) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'practice',
    open: async (at) => {
      await go('#/practice', '[data-play]')(at);
      await at.desk.page.locator(`[data-field="playLanguage"] [data-option="${at.full.language}"]`).click();
    },
  },
  {
    name: 'practice-play',
    open: async ({ desk }) => {
      await desk.page.locator('[data-play] button').first().press('Enter');
      await desk.page.locator('[data-field="ownWords"]').waitFor();
      await desk.page.keyboard.press('F5');
      await desk.page.locator('.practice-said .clerk').first().waitFor();
    },
    leave: async ({ desk }) => desk.page.keyboard.press('Escape'),
  },
  { name: 'practice-results', open: go('#/practice/results', '[data-screen]') },
];

/** What a desk shows that has nothing in it yet. */
export const EMPTY_VIEWS: readonly (readonly [name: string, hash: string, wait: string])[] = [
  ['today-empty', '#/today', '[data-screen="today"]'],
  ['log-empty', '#/log', '[data-screen="log"]'],
  ['reports-empty', '#/reports', '[data-screen="reports"]'],
  ['improvements-empty', '#/improvements', '[data-screen="improvements"]'],
  ['day-close-empty', '#/day-close', 'main'],
];

export interface Walker {
  readonly visit: (view: View) => Promise<void>;
  /** After what was open is closed again. */
  readonly left?: (name: string) => Promise<void>;
  readonly failed: (name: string, why: unknown) => Promise<void>;
}

/**
 * Walks a desk that is signed in through all views and does what `visit` says at each, in the locale asked for; between views the desk
 * speaks English, for buttons are found by what they say. A view that does not open is given to `failed`, and the walk goes on.
 */
export async function walk(at: Stand, { visit, left, failed }: Walker): Promise<void> {
  for (const view of VIEWS) {
    await speak(at.desk, 'en-GB');
    try {
      await view.open(at);
      await visit(view);
      await speak(at.desk, 'en-GB');
      await view.leave?.(at);
      await left?.(view.name);
    } catch (error) {
      await failed(view.name, error);
    }
  }
}

export type Theme = 'light' | 'dark' | 'contrast';

/** How the window looks: theme, zoom as a person sets it, inner size at 100 %. */
export interface Look {
  readonly theme: Theme;
  readonly zoom: 1 | 2;
  readonly width: 1280 | 1920;
}

export async function wear(desk: OpenedDesk, look: Look, locale: ScreenLocale): Promise<void> {
  const height = look.width === 1280 ? 800 : 1080;
  await desk.app.evaluate(
    ({ BrowserWindow }, to) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setContentSize(to.width, to.height);
      window?.webContents.setZoomFactor(to.zoom);
    },
    { ...look, height },
  );
  await askWindow(desk, 'set-appearance', { theme: look.theme, scale: 1 });
  await speak(desk, locale);
  await desk.page.waitForFunction(
    ([theme, wide]) => document.documentElement.dataset['theme'] === theme && innerWidth === wide,
    [look.theme, look.width / look.zoom] as const,
  );
}
