import type { RareFace } from './face-list.ts';
import { unicodeRange } from './face-rule.ts';

/** Beside the files it names; the window links it as `/fonts/rare-names.css`. */
export const RARE_SHEET = 'rare-names.css';

/**
 * The rare faces as the window knows them: one family of many files, of which Chromium fetches the one that draws a character when such a
 * character is shown, and not before. Its name stands in the stacks of `renderer/styles/tokens.css`.
 */
export function rareSheet(rare: readonly RareFace[]): string {
  return rare
    .map(({ file, widths }) => {
      const range = unicodeRange(Object.values(widths).join(','));
      return `@font-face{font-family:"Amends Rare Names";font-weight:400 600;src:url(${file}) format("woff2");unicode-range:${range}}\n`;
    })
    .join('');
}
