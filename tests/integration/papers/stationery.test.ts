import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import { paperHtml } from '../../../electron/documents/paper/paper-html.ts';
import type { PaperKind } from '../../../electron/domain/paper.ts';
import { FIRST_STATIONERY, WINDOW_PLACES } from '../../../electron/domain/stationery.ts';
import type { Stationery } from '../../../electron/domain/stationery.ts';
import { runTool } from '../../../electron/runtime/run-tool.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';
import { SMALL_LOGO } from '../../support/small-logo.ts';
import { paperFontFolder } from '../../support/paper-fonts.ts';
import { pressPapers } from './press-papers.ts';

const LOGO = { ...FIRST_STATIONERY, logo: SMALL_LOGO };
const LETTERS = (['zh', 'en', 'pl'] as const).flatMap((language) =>
  PAPER_CASES.filter((of) => of.language === language).slice(0, 1),
);
/** Points. */
const MM = 72 / 25.4;
const ROLLS = PAPER_CASES.filter((_of, at) => at % 3 === 0);

describe('stationery', () => {
  const fonts = openPaperFonts(paperFontFolder());
  const html: Record<string, string> = {};
  let folder = '';
  const draw = (
    name: string,
    of: (typeof PAPER_CASES)[number],
    kind: PaperKind,
    stationery: Stationery,
  ): void => {
    const { title, blocks } = composeCase(kind, of);
    const number = of.input.facts.number;
    const contentHash = '0123456789abcdef';
    html[name] = paperHtml(blocks, {
      kind,
      title,
      number,
      contentHash,
      stationery,
      fonts,
      language: of.language,
      stamp: null,
    });
  };
  const tool = async (command: string, ...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await runTool(command, args);
    expect(code, stderr).toBe(0);
    return stdout;
  };

  /** Every fact, promise and legal line of the receipt can be read in the PDF. A sentence may be parted by the turn of a page. */
  const holdsAll = async (file: string, of: (typeof PAPER_CASES)[number]): Promise<void> => {
    const bare = (words: string): string => words.replace(/\s+/gu, '');
    const text = bare(await tool('pdftotext', '-raw', file, '-'));
    const isOnePage = /Pages:\s+1\n/u.test(await tool('pdfinfo', file));
    for (const block of composeCase('receipt', of).blocks) {
      const parts =
        block.kind === 'facts'
          ? block.rows.flat()
          : block.kind === 'promises'
            ? block.rows.map(([what]) => what)
            : block.kind === 'legal' || (block.kind === 'section' && isOnePage)
              ? [block.text]
              : [];
      for (const words of parts) expect(text).toContain(bare(words));
    }
  };

  beforeAll(async () => {
    for (const of of LETTERS) {
      for (const window of WINDOW_PLACES)
        draw(`${of.language}-letter-${window}`, of, 'apology', { ...LOGO, window });
      draw(`${of.language}-receipt-logo`, of, 'receipt', LOGO);
    }
    ROLLS.forEach((of, at) => {
      draw(`${of.language}-roll-${String(at)}`, of, 'receipt', {
        ...(at % 2 === 0 ? LOGO : FIRST_STATIONERY),
        receipt: 'roll',
      });
      draw(`${of.language}-a5-${String(at)}`, of, 'receipt', {
        ...(at % 2 === 0 ? LOGO : FIRST_STATIONERY),
        receipt: 'a5',
      });
    });
    folder = await pressPapers(html, 'once');
    console.log(`papers on other stationery in ${folder}`);
  }, 240_000);

  it('prints a receipt of every trade and mode on one strip of the 80 mm roll, with all that stands on A4', async () => {
    for (const [at, of] of ROLLS.entries()) {
      const file = join(folder, `${of.language}-roll-${String(at)}.pdf`);
      const info = await tool('pdfinfo', file);
      expect(info, of.name).toMatch(/Pages:\s+1\n/u);
      expect(info).toMatch(/Page size:\s+22[67](?:\.\d+)? x \d{3,4}/u);
      expect(info).toMatch(/Tagged:\s+yes/u);
      await holdsAll(file, of);
    }
  });

  it('prints a receipt of every trade and mode on A5, with all that stands on A4 and nothing past its margins', async () => {
    for (const [at, of] of ROLLS.entries()) {
      const file = join(folder, `${of.language}-a5-${String(at)}.pdf`);
      const info = await tool('pdfinfo', file);
      expect(info, of.name).toMatch(/Pages:\s+[12]\n/u);
      expect(info).toMatch(/Page size:\s+(?:419|420)[\d.]* x (?:594|595)[\d.]* pts/u);
      expect(info).toMatch(/Tagged:\s+yes/u);
      await holdsAll(file, of);
      const boxes = [
        ...(await tool('pdftotext', '-bbox', file, '-')).matchAll(/xMax="([\d.]+)" yMax="([\d.]+)"/gu),
      ];
      expect(boxes.length).toBeGreaterThan(30);
      expect(Math.max(...boxes.map(([, x]) => Number(x))), of.name).toBeLessThan((148 - 10 + 0.5) * MM);
      expect(Math.max(...boxes.map(([, , y]) => Number(y))), of.name).toBeLessThan((210 - 8 + 0.5) * MM);
    }
  });

  it('puts the address where the window is, on one page, with the logo and nothing in its place', async () => {
    for (const { language } of LETTERS) {
      for (const window of WINDOW_PLACES) {
        const file = join(folder, `${language}-letter-${window}.pdf`);
        expect(await tool('pdfinfo', file)).toMatch(/Pages:\s+1\n/u);
        expect((await tool('pdfimages', '-list', file)).trim().split('\n').length).toBeGreaterThan(2);
      }
      expect(await tool('pdfinfo', join(folder, `${language}-receipt-logo.pdf`))).toMatch(/Pages:\s+1\n/u);
    }
  });
});
