import { paperHtml, sizeOf } from '../documents/paper/paper-html.ts';
import type { PaperFonts } from '../documents/paper/fonts/paper-fonts.ts';
import type { SampleSheets } from '../usecases/sample-sheet.ts';

export interface DrawnSamples extends SampleSheets {
  /** The last sample drawn, null for any other id. */
  readonly html: (id: string) => string | null;
}

/** Samples live in memory, one at a time: a page of settings shows one. */
export function makeSampleSheets(fonts: PaperFonts, nextId: () => string): DrawnSamples {
  let last = { id: '', html: '' };
  return {
    draw: (paper, stationery) => {
      const html = paperHtml(paper.blocks, { ...paper, contentHash: '', stamp: null, stationery, fonts });
      last = { id: nextId(), html };
      return { id: last.id, ...sizeOf(html) };
    },
    uncovered: fonts.uncovered,
    html: (id) => (id !== '' && id === last.id ? last.html : null),
  };
}
