import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe-core finds, as lines: screen, rule, element, why. */
export async function axeViolations(page: Page, screen: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Colours are judged as they stand: a transition half way is no colour of ours.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))).then(() => undefined),
  );
  // A dialog that is still fading in is nothing to axe, and the page behind it is out of reach: it would find no page at all.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.veil, .dialog')].every((one) => getComputedStyle(one).opacity === '1'),
  );
  const known = await page.evaluate(() => 'axe' in globalThis);
  if (!known) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly {
        readonly target: readonly unknown[];
        readonly failureSummary: string;
        readonly html: string;
      }[];
    }
    const runner = Reflect.get(globalThis, 'axe') as {
      run: (what: unknown, how: unknown) => Promise<{ violations: readonly Found[] }>;
    };
    // The sheet in its frame can run nothing, so axe cannot look into it.
    const { violations: all } = await runner.run(document, { iframes: false, resultTypes: ['violations'] });
    return all.flatMap((one) =>
      one.nodes.map(
        (node) =>
          `${one.id} ${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.failureSummary.replaceAll('\n', ' ').slice(0, 220)}`,
      ),
    );
  });
  return found.map((line) => `${screen}: ${line}`);
}
