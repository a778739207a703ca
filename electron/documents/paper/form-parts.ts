import type { PaperBlock } from '../../domain/paper.ts';
import type { Logo } from '../../domain/stationery.ts';
import type { Ink } from './ink.ts';
import type { FormDensity, FormSize } from './form-size.ts';
import { logoHtml } from './logo-html.ts';
import { breakLines, lineMm, widthMm } from './measure.ts';
import type { Setting } from './measure.ts';
import { blockOf } from './paper-sheet.ts';
import type { BlockOf, SheetFrame } from './paper-sheet.ts';
import { footWords } from './paper-words.ts';

const NUMBER_COLUMN = 8;
const CELL_PADDING = 3;
/** As the style sheet has them. */
const LOGO_WIDTH = 34;
const LOGO_HEIGHT = 14;
/** A box to tick with the room after it. */
const BOX_MM = 6;
/** Two columns of facts stand beside each other where each value has at least this. */
const VALUE_MM = 30;

export const SANS = { family: 'sans', weight: 400 } as const;
export const SANS_STRONG = { family: 'sans', weight: 600 } as const;
const SERIF_STRONG = { family: 'serif', weight: 600 } as const;

/** One block of a form and the height it takes. */
export interface Part {
  readonly html: string;
  readonly mm: number;
}

export interface FormDesk {
  /** Of its size and density. */
  readonly className: string;
  readonly size: FormSize;
  /** Ruled lines for remarks at most. */
  readonly remarkLines: number;
  readonly text: Setting;
  readonly line: number;
  /** Between blocks. */
  readonly gap: number;
  readonly heading: number;
  readonly fine: Setting;
}

export function formDesk(ink: Ink, size: FormSize, density: FormDensity, remarkLines: number): FormDesk {
  const [sizePt, lead, gap] = size.set[ink.language === 'zh' ? 'chinese' : 'latin'][density];
  const { widthMm } = size;
  const text: Setting = { face: SANS, sizePt, lead, widthMm };
  const fine: Setting = { face: SANS, sizePt: 8, lead: 1.45, widthMm };
  const heading = lineMm({ face: SANS_STRONG, sizePt: 9, lead: 1.5, widthMm }) + 1;
  return {
    className: size.className + density,
    size,
    remarkLines,
    text,
    line: lineMm(text),
    gap,
    heading,
    fine,
  };
}

function linesIn(text: string, setting: Setting, width: number, ink: Ink): number {
  return Math.max(1, breakLines(text, { ...setting, widthMm: width }, ink.language, ink.fonts).length);
}

export function footMm(legal: string, frame: SheetFrame, ink: Ink, { fine }: FormDesk): number {
  const foot = widthMm(footWords(frame, 9, 9, frame.language), SANS, 8, ink.language, ink.fonts);
  return 2.2 + linesIn(legal, fine, fine.widthMm - foot - 6, ink) * lineMm(fine);
}

export function headPart(blocks: readonly PaperBlock[], ink: Ink, desk: FormDesk, logo: Logo | null): Part {
  const [number = '', copy = ''] = blockOf(blocks, 'reference')?.rows[0] ?? [];
  const title = blockOf(blocks, 'title')?.text ?? '';
  const head = blockOf(blocks, 'letterhead');
  const from = [head?.organisation ?? '', ...(head?.lines ?? [])]
    .filter((line) => line !== '')
    .join(ink.language === 'zh' ? '　' : ', ');
  const html = `<header>${logoHtml(logo)}<div><h1>${ink.write(title, SERIF_STRONG)}</h1><span class="fine">${ink.write(from, SANS)}</span></div><div class="no"><b>${ink.write(number, SANS_STRONG)}</b><br>${ink.write(copy, SANS)}</div></header>`;
  const titleLine: Setting = { face: SERIF_STRONG, sizePt: 16, lead: 1.25, widthMm: desk.size.widthMm - 50 };
  const room = desk.size.widthMm - 56 - (logo === null ? 0 : LOGO_WIDTH + 6);
  const mm =
    linesIn(title, titleLine, room, ink) * lineMm(titleLine) +
    linesIn(from, desk.fine, room, ink) * lineMm(desk.fine);
  return { html, mm: Math.max(mm, logo === null ? 0 : LOGO_HEIGHT) + 3.1 + desk.gap };
}

export function shortHead(blocks: readonly PaperBlock[], ink: Ink): string {
  const [number = ''] = blockOf(blocks, 'reference')?.rows[0] ?? [];
  const title = blockOf(blocks, 'title')?.text ?? '';
  return `<header><span class="fine">${ink.write(title, SANS)}</span><span class="fine">${ink.write(number, SANS)}</span></header>`;
}

/** Two columns of label and value, on a narrow sheet one; each column of labels is as wide as its longest. */
export function factsPart(block: BlockOf<'facts'>, ink: Ink, desk: FormDesk): Part {
  const size = desk.text.sizePt;
  const labelMm = (rows: BlockOf<'facts'>['rows']): number =>
    Math.max(...rows.map(([label]) => widthMm(label, SANS, size, ink.language, ink.fonts)), 0) + 0.5;
  const [left, right] = [0, 1].map((from) => labelMm(block.rows.filter((_row, index) => index % 2 === from)));
  const value = (desk.size.widthMm - (left ?? 0) - (right ?? 0) - 15) / 2;
  const cells = block.rows
    .map(([label, words]) => `<dt>${ink.write(label, SANS)}</dt><dd>${ink.write(words, SANS)}</dd>`)
    .join('');
  const beside = value >= VALUE_MM;
  const label = labelMm(block.rows);
  const [widths, perLine] = beside
    ? [[left ?? 0, value, right ?? 0, value], 2]
    : [[label, desk.size.widthMm - label - 5], 1];
  let mm = 0;
  for (let index = 0; index < block.rows.length; index += perLine) {
    const lines = block.rows
      .slice(index, index + perLine)
      .map(([, words]) => linesIn(words, desk.text, widths[1] ?? 0, ink));
    mm += Math.max(...lines) * desk.line + 0.8;
  }
  const columns = widths.map((width) => `${width.toFixed(1)}mm`).join(' ');
  return {
    html: `<dl class="grid4" style="grid-template-columns:${columns}">${cells}</dl>`,
    mm: mm + desk.gap,
  };
}

export function sectionPart(heading: string, text: string, ink: Ink, desk: FormDesk): Part {
  return {
    html: `<section><h2>${ink.write(heading, SANS_STRONG)}</h2><p>${ink.write(text, SANS)}</p></section>`,
    mm: desk.heading + linesIn(text, desk.text, desk.size.widthMm, ink) * desk.line + desk.gap,
  };
}

export function promisesHtml(
  block: BlockOf<'promises'>,
  rows: readonly (readonly string[])[],
  ink: Ink,
  { size }: FormDesk,
): string {
  const head = ['', ...block.columns]
    .map((column) => `<th scope="col">${ink.write(column, SANS_STRONG)}</th>`)
    .join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${ink.write(cell, SANS)}</td>`).join('')}</tr>`)
    .join('');
  const widths = `<colgroup><col style="width:${String(NUMBER_COLUMN)}mm"><col><col style="width:${String(size.whoMm)}mm"><col style="width:${String(size.byMm)}mm"></colgroup>`;
  return `<section><h2>${ink.write(block.heading, SANS_STRONG)}</h2><table style="table-layout:fixed">${widths}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></section>`;
}

export function promisesMm(
  block: BlockOf<'promises'>,
  rows: readonly (readonly string[])[],
  ink: Ink,
  desk: FormDesk,
): number {
  const { widthMm: all, whoMm, byMm } = desk.size;
  const what = all - NUMBER_COLUMN - whoMm - byMm - CELL_PADDING;
  const columns = [what, whoMm - CELL_PADDING, byMm - CELL_PADDING];
  const headMm = lineMm({ face: SANS_STRONG, sizePt: 8.5, lead: 1.5, widthMm: what }) + 1.9;
  const rowsMm = rows.map((row) => {
    const lines = columns.map((width, index) => linesIn(row[index + 1] ?? '', desk.text, width, ink));
    return Math.max(...lines) * desk.line + 2.6;
  });
  return desk.heading + headMm + rowsMm.reduce((sum, mm) => sum + mm, 0) + desk.gap;
}

export function deadlinePart(block: BlockOf<'deadline'>, ink: Ink, desk: FormDesk): Part {
  const width = (desk.size.widthMm - 8.8 - 6) / 2;
  const cell = (label: string, strong: string, note: string): string =>
    `<div><span>${ink.write(label, SANS)}</span><b>${ink.write(strong, SANS_STRONG)}</b><span class="fine">${ink.write(note, SANS)}</span></div>`;
  const strong: Setting = { face: SANS_STRONG, sizePt: 12, lead: desk.text.lead, widthMm: width };
  const mm = (label: string, bold: string, note: string): number =>
    linesIn(label, desk.text, width, ink) * desk.line +
    linesIn(bold, strong, width, ink) * lineMm(strong) +
    linesIn(note, desk.fine, width, ink) * lineMm(desk.fine);
  return {
    html: `<section class="due">${cell(block.label, block.date, block.note)}${cell(block.contactLabel, block.contact, block.hours)}</section>`,
    mm:
      6 +
      Math.max(mm(block.label, block.date, block.note), mm(block.contactLabel, block.contact, block.hours)) +
      desk.gap,
  };
}

/** Boxes to tick, beside each other where the options are short enough. */
export function ticksPart(block: BlockOf<'ticks'>, ink: Ink, desk: FormDesk): Part {
  const size = desk.text.sizePt;
  const third = desk.size.widthMm / 3 - BOX_MM - 2;
  const beside = block.options.every(
    ({ text }) => widthMm(text, SANS, size, ink.language, ink.fonts) <= third,
  );
  const options = block.options
    .map(
      ({ text, ticked }) =>
        `<p><span class="tick">${ticked ? ink.write('×', SANS_STRONG) : ''}</span>${ink.write(text, SANS)}</p>`,
    )
    .join('');
  const lines = beside
    ? 1
    : block.options.reduce(
        (sum, { text }) => sum + linesIn(text, desk.text, desk.size.widthMm - BOX_MM, ink),
        0,
      );
  return {
    html: `<section class="ticks${beside ? ' beside' : ''}"><h2>${ink.write(block.heading, SANS_STRONG)}</h2><div>${options}</div></section>`,
    mm: desk.heading + lines * desk.line + desk.gap,
  };
}

export function remarksPart(blocks: readonly PaperBlock[], ink: Ink, desk: FormDesk): Part {
  const block = blockOf(blocks, 'remarks');
  if (block === undefined) return { html: '', mm: 0 };
  const lines = Math.min(block.lines, desk.remarkLines);
  return {
    html: `<section class="remarks"><h2>${ink.write(block.heading, SANS_STRONG)}</h2>${'<span></span>'.repeat(lines)}</section>`,
    mm: desk.heading + lines * 8 + desk.gap,
  };
}

export function signaturesPart(blocks: readonly PaperBlock[], ink: Ink, desk: FormDesk): Part {
  const block = blockOf(blocks, 'signatures');
  if (block === undefined) return { html: '', mm: 0 };
  const columns = block.columns
    .map(
      (column) =>
        `<div><div class="pen"></div>${ink.write(column.under, SANS)}<span class="fine">${ink.write(column.fine, SANS)}</span></div>`,
    )
    .join('');
  const width = (desk.size.widthMm - 14) / 2;
  const lines = block.columns.map(
    (column) =>
      linesIn(column.under, desk.text, width, ink) * desk.line +
      linesIn(column.fine, desk.fine, width, ink) * lineMm(desk.fine),
  );
  return {
    html: `<section class="two-sign">${columns}</section>`,
    mm: 14.3 + Math.max(...lines, 0) + desk.gap,
  };
}
