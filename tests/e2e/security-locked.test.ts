import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLERK, CLERK_PIN, COLLEAGUE } from '../support/desk-on-disk.ts';
import {
  askWindow,
  openSeeded,
  seededHome,
  signIn,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

/** One made-up word a field, so that what is left behind says where it came from. */
const MARKS = {
  customerName: 'Quendarell Ostrov',
  phone: '01632 960417',
  reference: 'ZK-Tuvarell-Q',
  customerWords: 'Borvinka waited at the window.',
  what: 'The meter was read as Drazelto.',
  effect: 'Fenwicka lost a morning.',
  request: 'Wants Gorlanda back.',
  matter: 'Hesperilla bill',
} as const;
const WORDS = [
  'Quendarell',
  '960417',
  'Tuvarell',
  'Borvinka',
  'Drazelto',
  'Fenwicka',
  'Gorlanda',
  'Hesperilla',
];

let seeded: SeededHome;
let desk: OpenedDesk;
let caseId = '';
let intakeId = '';
let receiptId = '';
let letterId = '';
let plain: Buffer = Buffer.alloc(0);

beforeAll(async () => {
  seeded = await seededHome('en');
  desk = await openSeeded(seeded);
  // As with a screen reader on. A tree that only Chromium's tools ask for now and then ended the trial runtime's renderer in 2 of 12 runs under
  // load, in its own checks, as a letter's sheet was opened after it; one that is kept, as a screen reader's is, in none of 14.
  await desk.app.evaluate(({ app }) => {
    app.setAccessibilitySupportEnabled(true);
  });
  await lockPage();
  plain = await lockPicture();
  await signIn(desk);
  caseId = await filled(MARKS.customerName);
  const confirmed = await askWindow(desk, 'confirm-case', { caseId });
  receiptId = confirmed.ok ? confirmed.value.receiptId : '';
  await askWindow(desk, 'print-paper', { paperId: receiptId });
  const letter = await askWindow(desk, 'draft-letter', { caseId });
  letterId = letter.ok ? letter.value.paperId : '';
  intakeId = await filled(MARKS.customerName);
});
afterAll(async () => {
  await desk.discard();
});

/** The same person comes back to the page they left. */
async function unlock(): Promise<void> {
  await desk.clerk.pin('pin', CLERK_PIN);
  await desk.clerk.press('Enter');
  await desk.page.locator('[data-screen="lock"]').waitFor({ state: 'detached' });
}

async function filled(customerName: string): Promise<string> {
  const arrived = await askWindow(desk, 'receive-customer', {});
  const id = arrived.ok ? arrived.value.caseId : '';
  const fields = { ...MARKS, customerName };
  await askWindow(desk, 'save-draft', { caseId: id, revision: 1, fields, stage: 'facts', cursor: '' });
  return id;
}

async function lockPage(): Promise<void> {
  await desk.page.locator('[data-screen="lock"]').waitFor();
}

/** The clock is the one thing on it that may differ; who is offered first is chosen, so that both pictures have the same. */
async function lockPicture(): Promise<Buffer> {
  await desk.page.getByRole('radio', { name: CLERK, exact: true }).click();
  await desk.page.mouse.move(2, 2);
  await desk.page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return desk.page.screenshot({ mask: [desk.page.locator('.clockface')], animations: 'disabled' });
}

/**
 * The largest difference of two pictures in any colour of any point, of 255. A rounded corner may come out a level lighter or darker when it
 * is drawn again (seen: one level in eleven points); a word that shines through is some hundred levels.
 */
function largestDifference(one: Buffer, other: Buffer): Promise<number> {
  return desk.app.evaluate(
    ({ nativeImage }, [a, b]) => {
      const [first, second] = [a, b].map((png) => nativeImage.createFromBuffer(Buffer.from(png, 'base64')));
      if (first === undefined || second === undefined) return 255;
      const [points, others] = [first.toBitmap(), second.toBitmap()];
      if (points.length !== others.length || points.length === 0) return 255;
      return points.reduce((most, level, at) => Math.max(most, Math.abs(level - (others[at] ?? 0))), 0);
    },
    [one.toString('base64'), other.toString('base64')] as const,
  );
}

function found(text: string): readonly string[] {
  return WORDS.filter((word) => text.includes(word));
}

async function accessibilityTree(): Promise<string> {
  const session = await desk.page.context().newCDPSession(desk.page);
  const tree = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return JSON.stringify(tree);
}

async function go(hash: string, waitFor: string): Promise<void> {
  await desk.page.evaluate((place) => {
    location.hash = place;
  }, hash);
  await desk.page.locator(waitFor).first().waitFor();
}

/** Everything a person or a program beside the counter could look at. */
async function seen(): Promise<Record<string, readonly string[]>> {
  const { page, app } = desk;
  const outside = await app.evaluate(async ({ BrowserWindow, clipboard }) => ({
    windows: BrowserWindow.getAllWindows()
      .filter((one) => one.isVisible())
      .map((one) => one.getTitle()),
    pasted: await clipboard.readText(),
  }));
  expect(outside.windows).toHaveLength(1);
  const inside = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    text: document.body.textContent,
    title: document.title,
    values: [...document.querySelectorAll('input, textarea')]
      .map((one) => (one as HTMLInputElement).value)
      .join(' '),
    address: location.href,
    selection: String(getSelection()),
    stored: JSON.stringify({ ...localStorage, ...sessionStorage }),
    state: JSON.stringify(history.state),
  }));
  const tree = await accessibilityTree();
  const all = { ...inside, tree, windows: outside.windows.join(' '), pasted: outside.pasted };
  return Object.fromEntries(
    Object.entries(all)
      .map(([where, text]) => [where, found(text)] as const)
      .filter(([, words]) => words.length > 0),
  );
}

/**
 * Every text of a heap snapshot that something holds on to. What hangs on the table of external strings alone is on its way out: texts
 * that a field handed to the page, and nobody's any more.
 */
function reachable(snapshot: string): string {
  const {
    nodes,
    edges,
    strings,
    snapshot: head,
  } = JSON.parse(snapshot) as {
    readonly nodes: readonly number[];
    readonly edges: readonly number[];
    readonly strings: readonly string[];
    readonly snapshot: {
      readonly meta: {
        readonly node_fields: readonly string[];
        readonly edge_fields: readonly string[];
        readonly edge_types: readonly [readonly string[]];
      };
    };
  };
  const { node_fields: node, edge_fields: edge, edge_types: kinds } = head.meta;
  const [name, edgeCount] = [node.indexOf('name'), node.indexOf('edge_count')];
  const firstEdge: number[] = [];
  let count = 0;
  for (let at = 0; at < nodes.length; at += node.length) {
    firstEdge.push(count);
    count += nodes[at + edgeCount] ?? 0;
  }
  const [kind, to] = [edge.indexOf('type'), edge.indexOf('to_node')];
  const texts: string[] = [];
  const seen = new Set<number>([0]);
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const text = strings[nodes[at + name] ?? 0] ?? '';
    if (text === '(External strings)') continue;
    texts.push(text);
    const first = firstEdge[at / node.length] ?? 0;
    for (let one = first; one < first + (nodes[at + edgeCount] ?? 0); one += 1) {
      const target = edges[one * edge.length + to] ?? 0;
      if (kinds[0][edges[one * edge.length + kind] ?? 0] === 'weak' || seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return texts.join('\n');
}

describe('the privacy key', () => {
  it.each([
    ['an open intake', () => go(`#/intake/${intakeId}`, '[data-stage-page]')],
    ['the page of a case', () => go(`#/case/${caseId}`, '.case-head')],
    ['a letter and its sheet', () => go(`#/letter/${letterId}`, 'iframe')],
    [
      'the search, with a name typed',
      async () => {
        await go('#/log', '[data-field="search"]');
        await desk.clerk.field('search').fill('Quendarell');
        await desk.page.locator('.log [role="row"][data-key]').first().waitFor();
      },
    ],
    [
      'a dialog over a case, with words typed into it',
      async () => {
        await go(`#/case/${caseId}`, '.case-head');
        await desk.clerk.icon('swap').click();
        await desk.page.locator('[role="dialog"]').waitFor();
        await desk.clerk.field('changeReason').fill('because of Borvinka');
      },
    ],
    [
      'a paper in a window of its own',
      async () => {
        await go(`#/case/${caseId}`, '.case-head');
        await askWindow(desk, 'show-pdf', { paperId: receiptId, version: 1 });
      },
    ],
    ['today', () => go('#/today', '[data-screen="today"]')],
  ])('leaves nothing of %s to be seen', async (_place, open) => {
    await open();
    if (_place !== 'a paper in a window of its own') expect(found(await desk.page.content())).not.toEqual([]);
    await desk.page.keyboard.press('F12');
    await lockPage();
    expect(await seen()).toEqual({});
    const picture = await lockPicture();
    expect(await largestDifference(picture, plain)).toBeLessThan(3);
    // Back and forward, by key and by history, show the lock and nothing else.
    await desk.page.keyboard.press('Alt+ArrowLeft');
    await desk.page.evaluate(async () => {
      history.back();
      await new Promise((done) => setTimeout(done, 200));
    });
    await lockPage();
    expect(await seen()).toEqual({});
    await desk.page.evaluate(async () => {
      history.forward();
      await new Promise((done) => setTimeout(done, 200));
    });
    await lockPage();
    expect(await seen()).toEqual({});
    await unlock();
  });

  it('covers the window at once, however busy main is', async () => {
    await go(`#/case/${caseId}`, '.case-head');
    await desk.page.evaluate(() => {
      const pressed = { at: 0, covered: -1, locked: -1, stillCovered: true };
      const look = new MutationObserver(() => {
        const hidden = getComputedStyle(document.body).visibility === 'hidden';
        if (hidden && pressed.covered < 0) pressed.covered = performance.now() - pressed.at;
      });
      look.observe(document.documentElement, { attributes: true });
      const done = (async () => {
        await new Promise((next) => setTimeout(next, 600));
        pressed.at = performance.now();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F12', code: 'F12', bubbles: true }));
        while (document.querySelector('[data-screen="lock"]') === null)
          await new Promise((next) => setTimeout(next, 20));
        pressed.locked = performance.now() - pressed.at;
        await new Promise((next) => setTimeout(next, 100));
        look.disconnect();
        pressed.stillCovered = 'covered' in document.documentElement.dataset;
        return pressed;
      })();
      Reflect.set(globalThis, 'watched', done);
    });
    await desk.app.evaluate(() => {
      const until = Date.now() + 2500;
      while (Date.now() < until);
    });
    const times = await desk.page.evaluate(
      () =>
        Reflect.get(globalThis, 'watched') as Promise<{
          covered: number;
          locked: number;
          stillCovered: boolean;
        }>,
    );
    expect(times.covered).toBeGreaterThanOrEqual(0);
    expect(times.covered).toBeLessThan(100);
    expect(times.locked).toBeGreaterThan(500);
    expect(times.stillCovered).toBe(false);
    await unlock();
  });
});

describe('a locked desk', () => {
  it('has forgotten what it read, in the window’s memory too', async () => {
    await go(`#/case/${caseId}`, '.case-head');
    await go('#/log', '[data-field="search"]');
    await go(`#/letter/${letterId}`, 'iframe');
    await desk.page.keyboard.press('F12');
    await lockPage();
    const session = await desk.page.context().newCDPSession(desk.page);
    const kept = async (): Promise<readonly string[]> => {
      await session.send('HeapProfiler.collectGarbage');
      const parts: string[] = [];
      const take = ({ chunk }: { chunk: string }): void => void parts.push(chunk);
      session.on('HeapProfiler.addHeapSnapshotChunk', take);
      await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
      session.off('HeapProfiler.addHeapSnapshotChunk', take);
      return found(reachable(parts.join('')));
    };
    let left = await kept();
    // What React keeps of the page before goes with its next drawing.
    for (let tries = 0; tries < 5 && left.length > 0; tries += 1) {
      await desk.page.waitForTimeout(1000);
      await lockPicture();
      left = await kept();
    }
    await session.detach();
    expect(left).toEqual([]);
    await unlock();
  });

  it('serves no sheet of a paper, and answers no window', async () => {
    await desk.page.keyboard.press('F12');
    await lockPage();
    const status = await desk.app.evaluate(
      async ({ net }, id) => (await net.fetch(`app://desk/paper/${id}`)).status,
      receiptId,
    );
    expect(status).toBe(404);
    expect(await askWindow(desk, 'case-page', { caseId })).toEqual({ ok: false, code: 'not-signed-in' });
    expect(await askWindow(desk, 'show-pdf', { paperId: receiptId, version: 1 })).toEqual({
      ok: false,
      code: 'not-signed-in',
    });
    await unlock();
  });

  it('opens no case file over itself that was asked for before it', async () => {
    await go(`#/case/${caseId}`, '.case-head');
    const order = { caseId, language: 'en', staffConcerned: false, as: 'screen' } as const;
    // Locked in the same breath: the pages are made meanwhile.
    const asked = askWindow(desk, 'print-case-file', order);
    await askWindow(desk, 'lock', {});
    await lockPage();
    await asked;
    const visible = await desk.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((one) => one.isVisible()).length,
    );
    expect(visible).toBe(1);
    await unlock();
  });

  it('opens for somebody else at Today, not at what another looked at', async () => {
    await go(`#/case/${caseId}`, '.case-head');
    await desk.page.keyboard.press('F12');
    await signIn(desk, COLLEAGUE);
    expect(new URL(desk.page.url()).hash).toBe('#/today');
  });
});
