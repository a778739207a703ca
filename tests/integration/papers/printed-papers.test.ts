import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import { paperHtml } from '../../../electron/documents/paper/paper-html.ts';
import type { PaperBlock, PaperKind } from '../../../electron/domain/paper.ts';
import { FIRST_STATIONERY } from '../../../electron/domain/stationery.ts';
import { composeApology } from '../../../electron/domain/papers/compose-apology.ts';
import { composeReceipt } from '../../../electron/domain/papers/compose-receipt.ts';
import { paragraphsOf, plainText } from '../../../electron/domain/papers/edited-letter.ts';
import { languageOf } from '../../../electron/domain/papers/paper-input.ts';
import type { ComposedPaper, PaperInput } from '../../../electron/domain/papers/paper-input.ts';
import { runTool } from '../../../electron/runtime/run-tool.ts';
import {
  DISCONNECTED_LINE,
  LOST_BOOKING,
  OVERCHARGED_BILL,
  SAMPLE_CASES,
} from '../../golden/papers/sample-cases.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';
import { paperFontFolder } from '../../support/paper-fonts.ts';
import { pressPapers } from './press-papers.ts';

const ALPHABETS =
  'ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż „cudzysłów” – 沈国梁 您好：“引号”——…… £1,234.56 € <script>alert(1)</script> &amp; "\'';
const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en-GB', pl: 'pl-PL' } as const;

interface Pressed {
  readonly name: string;
  readonly input: PaperInput;
  readonly kind: PaperKind;
  readonly composed: ComposedPaper;
}

/** Every fifth case, so that modes, trades and languages are mixed; each as a letter, some as the other two as well. */
const CASES = PAPER_CASES.filter((_case, at) => at % 5 === 0);
const LETTERS = 20;
const OF_CASES = CASES.flatMap((of, at): Pressed[] =>
  (at % 3 === 0 ? (['apology', 'holding', 'resolution'] as const) : (['apology'] as const)).map((kind) => ({
    name: `${of.name.replaceAll(' ', '-')}-${kind}`,
    input: of.input,
    kind,
    composed: composeCase(kind, of),
  })),
).concat(
  // The two with most to say: they fit because they are set closest.
  PAPER_CASES.filter(({ name }) => name === 'pl principle bank' || name === 'en principle bank').flatMap(
    (of) =>
      (['apology', 'receipt'] as const).map((kind) => ({
        name: `${of.name.replaceAll(' ', '-')}-${kind}-close`,
        input: of.input,
        kind,
        composed: composeCase(kind, of),
      })),
  ),
);

/** A case whose clerk wrote far too much: twelve times the account, eighteen steps. */
function wordy(input: PaperInput): PaperInput {
  const { fields } = input.facts;
  const [step] = fields.steps ?? [];
  const again = (text: string | undefined): string =>
    `${text ?? ''}${languageOf(input) === 'zh' ? '。' : '. '}`.repeat(12);
  const steps =
    step === undefined
      ? []
      : Array.from({ length: 18 }, (_none, index) => ({
          ...step,
          id: String(index),
          what: `${step.what} ${String(index + 1)}`,
        }));
  const more = { ...fields, steps, customerWords: again(fields.customerWords), what: again(fields.what) };
  return { ...input, facts: { ...input.facts, fields: more } };
}

function foreign(input: PaperInput): PaperInput {
  const { fields } = input.facts;
  return {
    ...input,
    facts: { ...input.facts, fields: { ...fields, what: ALPHABETS, customerWords: ALPHABETS } },
  };
}

const PRESSED: readonly Pressed[] = [
  ...SAMPLE_CASES,
  ...SAMPLE_CASES.map(({ name, input }) => ({ name: `${name}-wordy`, input: wordy(input) })),
  ...SAMPLE_CASES.map(({ name, input }) => ({ name: `${name}-alphabets`, input: foreign(input) })),
]
  .flatMap(({ name, input }): Pressed[] => [
    { name: `${name}-receipt`, input, kind: 'receipt', composed: composeReceipt(input) },
    { name: `${name}-letter`, input, kind: 'apology', composed: composeApology(input) },
  ])
  .concat(OF_CASES);

function spoken(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plainText(block.runs)];
    if (block.kind === 'section') return [block.heading];
    if (block.kind === 'promises') return block.rows.map(([what]) => what);
    if (block.kind === 'deadline') return [block.date, block.contact];
    if (block.kind === 'legal') return [block.text];
    if (block.kind === 'ticks') return block.options.map((option) => option.text);
    return block.kind === 'signer' ? [block.name, block.jobTitle] : [];
  });
}

/** Lines end where the paper is narrow and where a page turns; only the characters count. */
function bare(text: string): string {
  return text.replace(/[\s\u3000]+/gu, '');
}

async function tool(command: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runTool(command, args);
  if (code !== 0)
    throw new Error(`${command}: ${stderr} (apt-get install -y --no-install-recommends poppler-utils qpdf)`);
  return stdout;
}

describe('printed papers', () => {
  let folder = '';
  const html: Record<string, string> = {};

  beforeAll(async () => {
    const fonts = openPaperFonts(paperFontFolder());
    for (const { name, input, kind, composed } of PRESSED) {
      html[name] = paperHtml(composed.blocks, {
        kind,
        language: languageOf(input),
        title: composed.title,
        number: input.facts.number,
        contentHash: '0123456789abcdef',
        stamp: 'copy',
        stationery: FIRST_STATIONERY,
        fonts,
      });
    }
    folder = await pressPapers(html);
  }, 240_000);

  it.each(PRESSED)(
    '$name embeds our static faces only, with title, language and tags',
    async ({ name, input, composed }) => {
      const file = join(folder, `${name}.pdf`);
      const fonts = (await tool('pdffonts', file)).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts)
        expect(font).toMatch(/^[A-Z]{6}\+Noto(?:Serif|Sans)\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/u);
      const info = await tool('pdfinfo', file);
      expect(info).toMatch(/Tagged:\s+yes/u);
      expect(info).toMatch(/JavaScript:\s+no/u);
      expect(info).toContain(composed.title);
      expect(info).toMatch(/Page size:.*A4/u);
      const sheets = html[name]?.match(/<article class="sheet"/gu)?.length ?? 0;
      expect(info).toMatch(new RegExp(`Pages:\\s+${String(sheets)}\\n`, 'u'));
      const objects = await tool('qpdf', '--qdf', '--object-streams=disable', file, '-');
      expect(objects).toContain(`/Lang (${LANGUAGE_TAGS[languageOf(input)]})`);
      expect(objects).toContain('/StructTreeRoot');
    },
  );

  it.each(PRESSED)('$name gives its text back, every character', async ({ name, composed }) => {
    const text = bare(await tool('pdftotext', '-raw', join(folder, `${name}.pdf`), '-'));
    // The foot of a page may stand inside a paragraph that runs over it.
    const footless = text.replace(
      /[A-Z]{3}-\d-\d{6}-\d{3}-\d[^0]{1,14}[12345]?[^0]{0,4}01234567|01234567/gu,
      '',
    );
    for (const words of spoken(composed.blocks)) {
      const wanted = bare(words);
      const whole = footless.includes(wanted);
      const inPieces =
        wanted.slice(0, 12) !== '' && text.includes(wanted.slice(0, 12)) && text.includes(wanted.slice(-12));
      expect(whole || inPieces, words).toBe(true);
    }
  });

  it('keeps the three cases on one page each, and cuts nothing off the long ones', async () => {
    for (const { name } of SAMPLE_CASES) {
      for (const kind of ['receipt', 'letter']) {
        expect(await tool('pdfinfo', join(folder, `${name}-${kind}.pdf`))).toMatch(/Pages:\s+1\n/u);
      }
    }
    for (const { name, composed, kind } of PRESSED.filter((one) => one.name.includes('-wordy'))) {
      const last = await tool('pdftotext', '-f', '2', '-raw', join(folder, `${name}.pdf`), '-');
      const signer = composed.blocks.find((block) => block.kind === 'signer');
      if (kind === 'apology') expect(last).toContain(signer?.name ?? '?');
      const remedy = paragraphsOf(composed.blocks).find((block) => block.part === 'remedy');
      if (remedy === undefined) continue;
      const all = bare(await tool('pdftotext', '-raw', join(folder, `${name}.pdf`), '-'));
      for (let step = 1; step <= 18; step += 1) expect(plainText(remedy.runs)).toContain(` ${String(step)}`);
      expect(all).toContain(bare(plainText(remedy.runs)).slice(-20));
    }
  });

  it('prints twenty letters of different customers, and their holding letters and sheets, on one page each', async () => {
    expect(OF_CASES.filter((one) => one.kind === 'apology').length).toBeGreaterThanOrEqual(LETTERS);
    for (const { name } of OF_CASES)
      expect(await tool('pdfinfo', join(folder, `${name}.pdf`)), name).toMatch(/Pages:\s+1\n/u);
    console.log(`${String(OF_CASES.length)} papers of one page in ${folder}`);
  });

  it('never runs what was typed', () => {
    for (const document of Object.values(html)) {
      expect(document).not.toMatch(/<script|javascript:|onerror=/iu);
    }
    expect(html['lost-booking-alphabets-letter']).toContain('&lt;script&gt;');
  });

  it('says which characters no shipped face draws', () => {
    const { uncovered } = openPaperFonts(paperFontFolder());
    expect(uncovered('沈㛃䶮𬭎𠮷👍国𰻝👍')).toEqual(['👍', '𰻝']);
    for (const { input } of [OVERCHARGED_BILL, DISCONNECTED_LINE, LOST_BOOKING]) {
      expect(uncovered(JSON.stringify([composeReceipt(input).blocks, composeApology(input).blocks]))).toEqual(
        [],
      );
    }
    expect(uncovered('ąćęłńóśźż „” “” — … ·\n\t')).toEqual([]);
  });

  it('frames a character that no shipped face draws, so that it is written in by hand', () => {
    const fonts = openPaperFonts(paperFontFolder());
    const { input } = OVERCHARGED_BILL;
    const fields = { ...input.facts.fields, customerName: '欧阳𰻝' };
    const { blocks, title } = composeReceipt({ ...input, facts: { ...input.facts, fields } });
    const options = {
      kind: 'receipt',
      language: 'zh',
      title,
      number: '',
      contentHash: '',
      stamp: null,
      stationery: FIRST_STATIONERY,
      fonts,
    } as const;
    expect(paperHtml(blocks, options)).toContain('欧阳<span class="rare">𰻝</span>');
  });

  it('links exactly the font files its text needs', () => {
    const polish = html['lost-booking-letter'] ?? '';
    expect(polish).not.toContain('-sc-');
    expect((polish.match(/rel="preload"/gu) ?? []).length).toBeLessThanOrEqual(8);
    const chinese = html['overcharged-bill-letter'] ?? '';
    for (const link of chinese.match(/fonts\/[^"]+\.woff2" as/gu) ?? []) {
      expect(chinese).toContain(`url(app://desk/${link.slice(0, -4)})`);
    }
  });
});
