import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mixInk } from '../../../electron/documents/paper/ink.ts';
import { openPaperFonts, type PaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import { sheetDocument } from '../../../electron/documents/paper/paper-html.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { runTool } from '../../../electron/runtime/run-tool.ts';
import { paperFontFolder } from '../../support/paper-fonts.ts';
import { pressPapers } from '../../integration/papers/press-papers.ts';
import { shortened } from './held.ts';

const A_DOCUMENT = 200;
/** Documents of one start of the press. */
const A_PRESS = 60;
const LANGUAGES: readonly PaperLanguage[] = ['zh', 'en', 'pl'];
/** The sheet grows: what is looked at here is ink, not where a page turns. */
const STYLE =
  '.sheet{height:auto;min-height:0;overflow:visible;padding:10mm;font:10pt "Paper Serif"}p{margin:0}';

export interface Printed {
  readonly wrong: readonly string[];
  /** Texts with a character that no shipped face draws: announced, and framed. */
  readonly announced: number;
}

/**
 * Prints every text in the real print window, on a machine whose only own face draws boxes, and reads it back with pdftotext. Compared
 * without blanks, line ends and what draws nothing, and by NFKC: a PDF keeps where a glyph stands, not how blanks were typed, and
 * `pdftotext` gives a ligature by its letters. Characters that are announced as uncovered are left out of both sides; documents
 * without any must hold our own faces alone.
 */
export async function printedTexts(texts: readonly string[], say: (line: string) => void): Promise<Printed> {
  const fonts = openPaperFonts(paperFontFolder());
  const covered = texts.filter((text) => fonts.uncovered(text).length === 0);
  const others = texts.filter((text) => fonts.uncovered(text).length > 0);
  const groups = [...inGroups(covered, true), ...inGroups(others, false)];
  const wrong: string[] = [];
  for (let from = 0; from < groups.length; from += A_PRESS) {
    const some = groups.slice(from, from + A_PRESS);
    const documents = Object.fromEntries(
      some.map((group, at) => [`d${String(at)}`, documentOf(group.texts, LANGUAGES[at % 3] ?? 'en', fonts)]),
    );
    const folder = await pressPapers(documents, 'once');
    for (const [at, group] of some.entries()) {
      wrong.push(
        ...(await readBack(
          join(folder, `d${String(at)}.pdf`),
          group,
          documents[`d${String(at)}`] ?? '',
          fonts,
        )),
      );
    }
    rmSync(dirname(folder), { recursive: true, force: true });
    if (groups.length > A_PRESS)
      say(`printed ${String(Math.min(groups.length, from + A_PRESS) * A_DOCUMENT)} texts`);
  }
  return { wrong, announced: others.length };
}

interface Group {
  readonly texts: readonly string[];
  readonly covered: boolean;
}

function inGroups(texts: readonly string[], covered: boolean): readonly Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < texts.length; from += A_DOCUMENT)
    groups.push({ texts: texts.slice(from, from + A_DOCUMENT), covered });
  return groups;
}

const mark = (at: number): string => `QQ${String(at).padStart(4, '0')}ZZ`;

function documentOf(texts: readonly string[], language: PaperLanguage, fonts: PaperFonts): string {
  const ink = mixInk(language, fonts);
  const face = { family: 'serif', weight: 400 } as const;
  const rows = texts.map((text, at) => `<p>${ink.write(mark(at), face)}</p><p>${ink.write(text, face)}</p>`);
  return sheetDocument(ink, 'Texts', [rows.join('')], STYLE);
}

async function readBack(
  file: string,
  { texts, covered }: Group,
  html: string,
  fonts: PaperFonts,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  if (covered) {
    const listed = (await tool('pdffonts', file)).trim().split('\n').slice(2);
    for (const font of listed) {
      // Slices of the variable face of rare names are Type 3, without a name; a face of the machine would have one.
      if (!/^(?:[A-Z]{6}\+(?:Noto(?:Serif|Sans)|KleeOne)|\[none\] +Type 3)/.test(font))
        wrong.push(`printed with ${font}`);
    }
    if (html.includes('class="rare"')) wrong.push('a frame around what is drawn');
  }
  const read = (await tool('pdftotext', '-raw', '-enc', 'UTF-8', file, '-')).normalize('NFKC');
  const parts = read.split(/QQ\d{4}ZZ/).slice(1);
  if (parts.length !== texts.length)
    return [...wrong, `${String(parts.length)} texts of ${String(texts.length)} were read back`];
  for (const [at, text] of texts.entries()) {
    const missing = new Set([...fonts.uncovered(text), '\ufffd']);
    const wanted = bare([...text].filter((one) => !missing.has(one)).join(''));
    const got = bare([...(parts[at] ?? '')].filter((one) => !missing.has(one)).join(''));
    // A character announced may come back in its compatible form, and a mark behind it then stands on another letter.
    if (covered ? got !== wanted : !isWithin(withoutMarks(wanted), withoutMarks(got)))
      wrong.push(`printed ${shortened(text, 400)}\n  read    ${shortened(parts[at] ?? '', 400)}`);
  }
  return wrong;
}

/** Only what draws something, in one form; marks that stood apart are put in order once they stand together. */
function bare(text: string): string {
  return inked(inked(text).normalize('NFKC'));
}

function inked(text: string): string {
  return text.replace(/[\s\p{Z}\p{Cc}\p{Cf}\p{DI}]/gu, '');
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Every character of one in the other, in their order. */
function isWithin(wanted: string, got: string): boolean {
  let at = 0;
  for (const one of got) if (wanted.startsWith(one, at)) at += one.length;
  return at === wanted.length;
}

async function tool(command: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runTool(command, args);
  if (code !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}
