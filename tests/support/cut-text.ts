import type { Page } from 'playwright';

/** The box made to be moved sideways within the page: the sheet of paper, true to the print. */
const MEANT = '.sheet-place';

/**
 * Text that cannot be read as the window stands: beyond its edge, or cut by a box around it that neither shows the whole in a title
 * nor is made to be moved. Where a dialog is open only the dialog is looked at: what lies behind it has its own view.
 */
export async function cutText(page: Page): Promise<readonly string[]> {
  return page.evaluate((meant) => {
    const near = 1.5;
    const found = new Set<string>();
    const name = (one: Element): string =>
      `${one.tagName.toLowerCase()}${one.className === '' || typeof one.className !== 'string' ? '' : `.${one.className.trim().replaceAll(/\s+/gu, '.')}`}`;
    const { documentElement } = document;
    if (documentElement.scrollWidth > documentElement.clientWidth)
      found.add(`the page is ${String(documentElement.scrollWidth)} wide, the window ${String(innerWidth)}`);
    const dialogs = [...document.querySelectorAll('[role="dialog"]')];
    const words = document.createTreeWalker(dialogs.at(-1) ?? document.body, NodeFilter.SHOW_TEXT);
    for (let at = words.nextNode(); at !== null; at = words.nextNode()) {
      const said = at.textContent?.trim() ?? '';
      const parent = at.parentElement;
      if (said === '' || parent === null || parent.closest('svg, script, style, option') !== null) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      // Hidden from the eye on purpose, for whoever is read to.
      if (isForEars(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(at);
      const { left, right, top, bottom, width, height } = range.getBoundingClientRect();
      if (width < 1 || height < 1) continue;
      const why = cutBy(parent, { left, right, top, bottom });
      if (why !== null) found.add(`“${said.slice(0, 40)}” (${name(parent)}) ${why}`);
    }
    return [...found];

    function isForEars(one: Element): boolean {
      return (
        getComputedStyle(one).clipPath !== 'none' ||
        (one.parentElement !== null && isForEars(one.parentElement))
      );
    }

    function cutBy(
      from: Element,
      text: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>,
    ): string | null {
      let sideways = true;
      let upwards = true;
      let titled = false;
      for (let box: Element | null = from; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box);
        titled ||= box.hasAttribute('title');
        const edge = box.getBoundingClientRect();
        const beyond = text.left < edge.left - near || text.right > edge.right + near;
        if (sideways && style.overflowX !== 'visible') {
          if (box.matches(meant)) sideways = false;
          else if (beyond && !titled)
            return style.overflowX === 'hidden' || style.overflowX === 'clip'
              ? `cut at the side by ${name(box)}`
              : `only by moving ${name(box)} sideways`;
          else if (beyond) return null;
        }
        if (upwards && style.overflowY !== 'visible') {
          if (style.overflowY === 'auto' || style.overflowY === 'scroll') upwards = false;
          else if (text.top < edge.top - 4 || text.bottom > edge.bottom + 4)
            return titled ? null : `cut above or below by ${name(box)}`;
        }
        if (style.position === 'fixed') break;
      }
      if (sideways && (text.left < -near || text.right > innerWidth + near)) return 'beyond the window';
      return upwards && text.bottom > innerHeight + 4 ? 'below the window, out of reach' : null;
    }
  }, MEANT);
}
