import axe from 'axe-core';
import type { Page } from 'playwright';

export interface AxeLook {
  /** Screen, rule, element, why. */
  readonly lines: readonly string[];
  /** Every rule that found something to look at, held or not. */
  readonly rules: readonly string[];
}

/** What axe-core finds, as lines. */
export async function axeViolations(page: Page, screen: string): Promise<readonly string[]> {
  return (await axeLook(page, screen)).lines;
}

/** What axe-core finds and by which rules it looked: all of them, or those named. */
export async function axeLook(
  page: Page,
  screen: string,
  only: readonly string[] | null = null,
): Promise<AxeLook> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Colours are judged as they stand: a transition half way is no colour of ours.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))).then(() => undefined),
  );
  // A dialog that is still fading in is nothing to axe, and the page behind it is out of reach: it would find no page at all.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.veil, .dialog')].every((one) => getComputedStyle(one).opacity === '1'),
  );
  await bringAxe(page);
  const { lines, rules } = await page.evaluate(async (named) => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly {
        readonly target: readonly unknown[];
        readonly failureSummary: string;
        readonly html: string;
      }[];
    }
    const runner = Reflect.get(globalThis, 'axe') as {
      run: (what: unknown, how: unknown) => Promise<Record<'violations' | 'passes', readonly Found[]>>;
    };
    // The sheet in its frame can run nothing, so axe cannot look into it.
    const { violations, passes } = await runner.run(document, {
      iframes: false,
      resultTypes: ['violations'],
      ...(named === null ? {} : { runOnly: { type: 'rule', values: named } }),
    });
    return {
      lines: violations.flatMap((one) =>
        one.nodes.map(
          (node) =>
            `${one.id} ${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.failureSummary.replaceAll('\n', ' ').slice(0, 220)}`,
        ),
      ),
      rules: [...violations, ...passes].map((one) => one.id),
    };
  }, only);
  return { lines: lines.map((line) => `${screen}: ${line}`), rules };
}

/** Puts axe-core into the page once, for what it finds and for the names it works out. */
export async function bringAxe(page: Page): Promise<void> {
  const known = await page.evaluate(() => 'axe' in globalThis);
  if (!known) await page.evaluate(axe.source);
}
