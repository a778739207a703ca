import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import { paperHtml } from '../../../electron/documents/paper/paper-html.ts';
import type { PaperKind } from '../../../electron/domain/paper.ts';
import { FIRST_STATIONERY } from '../../../electron/domain/stationery.ts';
import { runTool } from '../../../electron/runtime/run-tool.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';
import { paperFontFolder } from '../../support/paper-fonts.ts';
import { pressPapers } from './press-papers.ts';

/** Characters people are called by that Noto's web files leave out (issue: rare characters in names). */
const NAME = '欧阳㛃䶮𬭎𠮷';
const KINDS: readonly PaperKind[] = ['receipt', 'apology', 'holding', 'resolution'];

type PaperCase = (typeof PAPER_CASES)[number];

function renamed(of: PaperCase): PaperCase {
  const { facts } = of.input;
  const fields = { ...facts.fields, customerName: NAME, nameWithheld: false };
  return { ...of, input: { ...of.input, facts: { ...facts, fields } } };
}

const CASES = (['zh', 'en', 'pl'] as const).flatMap((language) =>
  PAPER_CASES.filter((of) => of.language === language)
    .slice(0, 1)
    .map(renamed),
);
const PRESSED = CASES.flatMap((of) =>
  KINDS.map((kind) => ({ name: `${of.language}-${kind}`, of, kind, composed: composeCase(kind, of) })),
);

/** The files a sheet draws a character from. */
function facesOf(sheet: string, character: string): readonly string[] {
  const code = character.codePointAt(0)?.toString(16) ?? '';
  return [...sheet.matchAll(/@font-face\{[^}]*fonts\/(rare-[^)]+)\)[^}]*unicode-range:([^}]*)\}/gu)]
    .filter(([, , range]) => range?.split(',').includes(`U+${code}`))
    .map(([, file]) => file ?? '');
}

describe('a customer with a rare name', () => {
  const fonts = openPaperFonts(paperFontFolder());
  const html: Record<string, string> = {};
  let folder = '';

  beforeAll(async () => {
    for (const { name, of, kind, composed } of PRESSED) {
      html[name] = paperHtml(composed.blocks, {
        kind,
        language: of.language,
        title: composed.title,
        number: of.input.facts.number,
        contentHash: '0123456789abcdef',
        stamp: null,
        stationery: FIRST_STATIONERY,
        fonts,
      });
    }
    folder = await pressPapers(html, 'once');
    console.log(`papers of a rare name in ${folder}`);
  }, 240_000);

  it.each(PRESSED)('$name has every character drawn and given back as text', async ({ name, composed }) => {
    expect(fonts.uncovered(JSON.stringify(composed.blocks))).toEqual([]);
    expect(html[name]).not.toContain('class="rare"');
    const file = join(folder, `${name}.pdf`);
    const text = await runTool('pdftotext', ['-raw', file, '-']);
    expect(text.stdout.replace(/\s+/gu, '')).toContain(NAME);
    // The machine of this test has one face of its own, of boxes: it stands in no paper. Slices of a variable face are Type 3.
    const { stdout } = await runTool('pdffonts', [file]);
    for (const face of stdout.trim().split('\n').slice(2))
      expect(face).toMatch(/^(?:[A-Z]{6}\+(?:Noto(?:Serif|Sans)|KleeOne)|\[none\] +Type 3).* yes \w+ +yes /u);
    for (const character of '㛃䶮𬭎𠮷') expect(facesOf(html[name] ?? '', character)).not.toEqual([]);
  });
});
