import { afterEach, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import { newCustomer, openSeeded, seededHome, signIn, type OpenedDesk } from '../support/seeded-desk.ts';

/** The words and controls that lie under the message, by a grid of points over it. */
async function under(page: Page): Promise<readonly string[]> {
  return page.locator('.toast').evaluate((toast) => {
    const { left, right, top, bottom } = toast.getBoundingClientRect();
    const found = new Set<string>();
    for (let x = left; x <= right; x += 6) {
      for (let y = top; y <= bottom; y += 4) {
        const below = document
          .elementsFromPoint(x, y)
          .filter((one) => one.closest('.toast-place') === null)[0];
        if (below === undefined) continue;
        if (below.closest('button, input, textarea, [role="option"]') !== null)
          found.add(below.outerHTML.slice(0, 80));
        for (const words of below.childNodes) {
          if (words.nodeType !== Node.TEXT_NODE) continue;
          const range = document.createRange();
          range.selectNodeContents(words);
          const hit = [...range.getClientRects()].some(
            (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
          );
          if (hit) found.add(words.textContent ?? '');
        }
      }
    }
    return [...found];
  });
}

const footTop = (page: Page): Promise<number> =>
  page
    .locator('footer')
    .first()
    .evaluate((foot) => foot.getBoundingClientRect().top);

let desk: OpenedDesk | undefined;
afterEach(async () => {
  await desk?.discard();
});

it.each([1, 2])(
  'a message covers no words and moves nothing that can be pressed: the plan of an intake and the rules of the branch, size %i',
  async (zoom) => {
    desk = await openSeeded(await seededHome('en'), { viewport: { width: 1280, height: 800 } });
    const { page, clerk } = desk;
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
    await desk.app.evaluate(({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to);
    }, zoom);
    await newCustomer(desk);
    await clerk.type('customerName', 'Adaeze Okafor');
    await page.keyboard.press('Control+5');
    await page.locator('[data-stage-page="remedy"]').waitFor();
    await clerk.plan([{ what: 'Put the line back on', owner: 'Hannah Pryce', due: '15:00' }]);
    await clerk.saved();
    const before = await footTop(page);
    await page.keyboard.press('Control+p');
    await page.locator('.toast').waitFor();
    expect(await under(page)).toEqual([]);
    expect(await footTop(page)).toBe(before);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      location.hash = '#/settings/branch';
    });
    await page.locator('[data-screen="branch-rules"]').waitFor();
    await page.locator('.toast').waitFor({ state: 'detached' });
    const foot = await footTop(page);
    await clerk.type('clerkLimit', '41');
    await page.keyboard.press('Control+Enter');
    await page.locator('.toast').waitFor();
    expect(await under(page)).toEqual([]);
    expect(await footTop(page)).toBe(foot);
  },
  60_000,
);
