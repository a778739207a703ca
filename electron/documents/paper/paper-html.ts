import type { PaperLanguage } from '../../domain/language.ts';
import type { PaperBlock, PaperKind } from '../../domain/paper.ts';
import type { Stationery } from '../../domain/stationery.ts';
import type { PaperFonts } from './fonts/paper-fonts.ts';
import { rangesOf } from './fonts/face-list.ts';
import { faceRule, preloadLink } from './fonts/face-rule.ts';
import { escaped, mixInk } from './ink.ts';
import type { Ink } from './ink.ts';
import { letterSheets } from './letter-sheets.ts';
import type { Stamp } from './paper-words.ts';
import { formSheets } from './form-sheets.ts';
import { A4_FORM, A5_FORM, A5_STYLE } from './form-size.ts';
import { rollSheet } from './roll-sheet.ts';
import { SHEET_STYLE } from './sheet-style.ts';

/** Where the app's own protocol serves the shipped fonts; the preview and the print read the same files. */
export const FONT_BASE = 'app://desk/fonts/';

export interface PaperSheetOptions {
  readonly kind: PaperKind;
  readonly language: PaperLanguage;
  /** Title of the document and of the PDF. */
  readonly title: string;
  /** Case number, at the foot of every page. */
  readonly number: string;
  /** SHA-256 of the blocks, hexadecimal; its first eight digits stand at the foot. Empty before it is known. */
  readonly contentHash: string;
  readonly stamp: Stamp | null;
  /** What the branch prints on: logo, window, paper of receipts. */
  readonly stationery: Stationery;
  readonly fonts: PaperFonts;
}

const LANGUAGE_TAGS: Readonly<Record<PaperLanguage, string>> = { zh: 'zh-CN', en: 'en-GB', pl: 'pl-PL' };

/**
 * One complete document, preview and print alike: A4 sheets of text (a receipt may be A5 or a strip), one inline style, no script, no picture but
 * the logo. Every value is
 * escaped. Only the font files this text needs are linked, preloaded so that the load event waits for them: the window it is
 * printed in runs no script that could ask.
 */
export function paperHtml(blocks: readonly PaperBlock[], options: PaperSheetOptions): string {
  const { kind, language, title } = options;
  const ink = mixInk(language, options.fonts);
  if (kind === 'receipt' && options.stationery.receipt === 'roll') {
    const { sheet, style } = rollSheet(blocks, options, ink, options.stationery.logo);
    return sheetDocument(ink, title, [sheet], style);
  }
  if (kind === 'receipt' && options.stationery.receipt === 'a5')
    return sheetDocument(ink, title, formSheets(blocks, options, ink, A5_FORM), A5_STYLE);
  const sheets =
    kind === 'receipt' || kind === 'resolution'
      ? formSheets(blocks, options, ink, A4_FORM)
      : letterSheets(blocks, options, ink);
  return sheetDocument(ink, title, sheets);
}

const SHEET = '<article class="sheet"';
/** The last page rule of a document is its own: of a receipt on the roll, its strip. */
const PAGE_SIZE = /@page ?\{ ?size: ?([\d.]+)mm ([\d.]+)mm/gu;

/** What one page of a finished paper takes. */
export function pageSizeOf(html: string): { readonly widthMm: number; readonly heightMm: number } {
  const [, width = 210, height = 297] = [...html.matchAll(PAGE_SIZE)].at(-1) ?? [];
  return { widthMm: Number(width), heightMm: Number(height) };
}

/** What it takes on the screen: sheets below each other, or one strip of the roll as long as its style says. */
export function sizeOf(html: string): { readonly widthMm: number; readonly heightMm: number } {
  const { widthMm, heightMm } = pageSizeOf(html);
  return { widthMm, heightMm: heightMm * sheetsIn(html) };
}

/** How many sheets a finished paper has. */
export function sheetsIn(html: string): number {
  return html.split(SHEET).length - 1;
}

/** The document around finished sheets; the day's summary is one too. `style` is added to that of all papers. */
export function sheetDocument(ink: Ink, title: string, sheets: readonly string[], style = ''): string {
  const lang = LANGUAGE_TAGS[ink.language];
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    `${fontLinks(ink)}<style>${fontFaces(ink)}${SHEET_STYLE}${style}</style>`,
    '</head>',
    '<body>',
    ...sheets.map((sheet) => `${SHEET} lang="${lang}">${sheet}</article>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function fontLinks(ink: Ink): string {
  const files = [...new Set(ink.used().map((entry) => entry.file))];
  return files.map((file) => preloadLink(FONT_BASE + file, 'woff2')).join('');
}

/** Each face claims exactly the characters this paper sets in it, so that no two compete and none is missing. */
function fontFaces(ink: Ink): string {
  return ink
    .used()
    .map(({ face, file, codePoints }) =>
      faceRule({
        family: face.family === 'serif' ? 'Paper Serif' : 'Paper Sans',
        weight: String(face.weight),
        address: FONT_BASE + file,
        format: 'woff2',
        ranges: rangesOf(codePoints),
      }),
    )
    .join('');
}
