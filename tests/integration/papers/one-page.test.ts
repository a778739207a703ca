import { describe, expect, it } from 'vitest';
import { openPaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import { paperHtml } from '../../../electron/documents/paper/paper-html.ts';
import { isPrinted, PAPER_KINDS } from '../../../electron/domain/paper.ts';
import { FIRST_STATIONERY } from '../../../electron/domain/stationery.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';
import { paperFontFolder } from '../../support/paper-fonts.ts';

/** Papers are cut into sheets before they are drawn, so that the count holds for print as well. */
describe('every paper of every case', () => {
  const fonts = openPaperFonts(paperFontFolder());

  it.each(PAPER_KINDS.filter(isPrinted))('fits on one A4 page: %s', (kind) => {
    for (const of of PAPER_CASES) {
      const { title, blocks } = composeCase(kind, of);
      const html = paperHtml(blocks, {
        kind,
        language: of.language,
        title,
        number: of.input.facts.number,
        contentHash: '0123456789abcdef',
        stamp: null,
        stationery: FIRST_STATIONERY,
        fonts,
      });
      expect(html.split('<article class="sheet"').length - 1, of.name).toBe(1);
    }
  });
});
