import type { PaperBlock, Run } from '../../domain/paper.ts';
import type { WindowPlace } from '../../domain/stationery.ts';
import type { Ink } from './ink.ts';
import { logoHtml } from './logo-html.ts';
import { breakLines, lineMm } from './measure.ts';
import type { Setting } from './measure.ts';
import { footWords, stampWords } from './paper-words.ts';
import { blockOf, cutRuns, runsHtml, runText } from './paper-sheet.ts';
import type { BlockOf, SheetFrame, SheetHtml } from './paper-sheet.ts';

/** Millimetres from the top of the sheet, as the style sheet has them. */
const FIRST_TOP: Readonly<Record<WindowPlace, number>> = {
  'din-b': 93,
  'din-a': 75,
  british: 93,
  right: 93,
  none: 88,
};
const NEXT_TOP = 25;
const FOOT_BOTTOM = 284;
const WIDTH = 165;
const HAND_LINE = 8;
const ABOVE_LEGAL = 2;

const SERIF = { family: 'serif', weight: 400 } as const;
const SERIF_STRONG = { family: 'serif', weight: 600 } as const;
const SANS_STRONG = { family: 'sans', weight: 600 } as const;

/** Text size and spacing as the style sheet has them; `snug`, then `close`, is used where it saves a page. */
interface Density {
  readonly className: string;
  readonly sizePt: number;
  readonly lead: number;
  readonly gapMm: number;
  /** Room for the signature by hand. */
  readonly penMm: number;
}
const DENSITIES: Readonly<Record<'latin' | 'chinese', readonly Density[]>> = {
  latin: [
    { className: '', sizePt: 10.5, lead: 1.47, gapMm: 2.1, penMm: 13 },
    { className: ' snug', sizePt: 10, lead: 1.4, gapMm: 1.6, penMm: 13 },
    { className: ' snug close', sizePt: 10, lead: 1.33, gapMm: 1.2, penMm: 11 },
  ],
  chinese: [
    { className: '', sizePt: 11.5, lead: 1.72, gapMm: 1.1, penMm: 13 },
    { className: ' snug', sizePt: 11, lead: 1.6, gapMm: 0.7, penMm: 13 },
    { className: ' snug close', sizePt: 10.5, lead: 1.55, gapMm: 0.6, penMm: 11 },
  ],
};

/** One way to set a letter: how dense, with how many ruled lines for handwriting. */
interface Layout {
  readonly density: Density;
  readonly handLines: number;
  readonly pages: readonly Page[];
}

interface PlacedParagraph {
  readonly runs: readonly Run[];
  readonly className: string;
}
interface Page {
  readonly paragraphs: PlacedParagraph[];
  /** Where the next paragraph would start. */
  y: number;
}

/** A letter as sheets: the first with letterhead, window and fold marks, more only where the text needs them. */
export function letterSheets(
  blocks: readonly PaperBlock[],
  frame: SheetFrame,
  ink: Ink,
): readonly SheetHtml[] {
  const { window } = frame.stationery;
  const place = window === 'din-b' ? '' : ` at-${window}`;
  const { density, handLines, pages } = bestLayout(blocks, ink, FIRST_TOP[window]);
  return pages.map((page, index) => {
    const last = index === pages.length - 1;
    const foot = footWords(frame, index + 1, pages.length, frame.language);
    return [
      index === 0 ? firstPageHead(blocks, frame, place, ink) : '',
      frame.stamp === null
        ? ''
        : `<div class="stamp${index === 0 ? '' : ' next'}">${ink.write(stampWords(frame.stamp, frame.language), SANS_STRONG)}</div>`,
      `<div class="letter${index === 0 ? place : ' next'}${density.className}">`,
      page.paragraphs.map((one) => `<p class="${one.className}">${runsHtml(one.runs, ink)}</p>`).join(''),
      last ? signerHtml(blockOf(blocks, 'signer'), handLines, ink) : '',
      '</div>',
      `<footer class="legal fine">${last ? legalHtml(blocks, ink) : ''}<span class="foot">${ink.write(foot, SERIF)}</span></footer>`,
    ].join('');
  });
}

/**
 * One page is the aim: the fewest pages first, then the ordinary density, then the ruled lines, which are given up before they
 * cost a page.
 */
function bestLayout(blocks: readonly PaperBlock[], ink: Ink, firstTop: number): Layout {
  const asked = blockOf(blocks, 'signer')?.handLines ?? 0;
  let best: Layout | null = null;
  for (const density of DENSITIES[ink.language === 'zh' ? 'chinese' : 'latin']) {
    for (let handLines = asked; handLines >= 0; handLines -= 1) {
      const pages = layOut(blocks, ink, density, handLines, firstTop);
      if (best === null || pages.length < best.pages.length) best = { density, handLines, pages };
      if (best.pages.length === 1) return best;
    }
  }
  if (best === null) throw new Error('a letter has at least one layout');
  return best;
}

function textSetting(ink: Ink, density: Density, indented: boolean): Setting {
  const { sizePt, lead } = density;
  const indentEm = indented && ink.language === 'zh' ? 2 : 0;
  return { face: SERIF, sizePt, lead, widthMm: WIDTH, indentEm };
}

/** Height of the lines at the foot: rule and padding, the appeal route, number and page. */
function footMm(legal: string, ink: Ink): number {
  const fine: Setting = {
    face: SERIF,
    sizePt: ink.language === 'zh' ? 8.5 : 8,
    lead: ink.language === 'zh' ? 1.5 : 1.4,
    widthMm: WIDTH,
  };
  const lines = legal === '' ? 0 : breakLines(legal, fine, ink.language, ink.fonts).length;
  return 2.2 + lineMm(fine) + (lines === 0 ? 0 : lines * lineMm(fine) + 0.8);
}

function signerMm(
  signer: BlockOf<'signer'> | undefined,
  handLines: number,
  ink: Ink,
  density: Density,
): number {
  if (signer === undefined) return 0;
  const setting = textSetting(ink, density, false);
  const under = breakLines(signatureText(signer, ink), setting, ink.language, ink.fonts).length;
  const hand = handLines === 0 ? 0 : 2 + handLines * HAND_LINE;
  const greet = signer.closing === '' ? 0 : signer.closing.split('\n').length;
  return hand + 3 + density.penMm + lineMm(setting) * (under + greet);
}

/** Name and job title on one line in Chinese, on two elsewhere. */
function signatureText(signer: BlockOf<'signer'>, ink: Ink): string {
  return `${signer.name}${ink.language === 'zh' ? '　' : '\n'}${signer.jobTitle}`;
}

function layOut(
  blocks: readonly PaperBlock[],
  ink: Ink,
  density: Density,
  handLines: number,
  firstTop: number,
): readonly Page[] {
  const setting = textSetting(ink, density, false);
  const line = lineMm(setting);
  const gap = density.gapMm;
  const limit = FOOT_BOTTOM - footMm('', ink) - ABOVE_LEGAL - line;
  const pages: Page[] = [{ paragraphs: [], y: firstTop }];
  const current = (): Page => pages.at(-1) ?? { paragraphs: [], y: NEXT_TOP };
  const turn = (): void => {
    pages.push({ paragraphs: [], y: NEXT_TOP });
  };
  const heightOf = (one: PlacedParagraph): number =>
    linesOf(one, ink, density).length * line + (one.className.includes('open') ? 3 : gap);

  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    let rest: PlacedParagraph = { runs: block.runs, className: block.part === 'salutation' ? 'open' : '' };
    for (;;) {
      const page = current();
      if (page.y + heightOf(rest) <= limit) {
        page.paragraphs.push(rest);
        page.y += heightOf(rest);
        break;
      }
      const lines = linesOf(rest, ink, density);
      const fitting = Math.min(Math.floor((limit - page.y) / line), lines.length - 2);
      if (fitting >= 2) {
        const at = lines.slice(0, fitting).join('').length;
        const [head, tail] = cutRuns(rest.runs, at);
        page.paragraphs.push({ runs: head, className: joinClasses(rest.className, 'cut') });
        rest = { runs: tail, className: 'rest' };
      } else if (page.paragraphs.length === 0) {
        page.paragraphs.push(rest);
        break;
      }
      turn();
    }
  }
  const legal = blockOf(blocks, 'legal')?.text ?? '';
  const tail = signerMm(blockOf(blocks, 'signer'), handLines, ink, density);
  const lastLimit = FOOT_BOTTOM - footMm(legal, ink) - ABOVE_LEGAL - line / 2;
  const page = current();
  if (page.y + tail > lastLimit) {
    // A signature never stands alone on its page: the last paragraph goes with it.
    const moved = page.paragraphs.length > 1 ? page.paragraphs.splice(-1) : [];
    turn();
    current().paragraphs.push(...moved);
  }
  return pages;
}

function joinClasses(...names: readonly string[]): string {
  return names.filter((name) => name !== '').join(' ');
}

function linesOf(one: PlacedParagraph, ink: Ink, density: Density): readonly string[] {
  const text = one.runs.map(runText).join('');
  const indented = one.className === '' || one.className === 'cut';
  return breakLines(text, textSetting(ink, density, indented), ink.language, ink.fonts);
}

function firstPageHead(
  blocks: readonly PaperBlock[],
  { stationery }: SheetFrame,
  place: string,
  ink: Ink,
): string {
  const head = blockOf(blocks, 'letterhead');
  const address = blockOf(blocks, 'address');
  const rows = blockOf(blocks, 'reference')?.rows ?? [];
  const lines = (texts: readonly string[]): string =>
    texts.map((text) => ink.write(text, SERIF)).join('<br>');
  return [
    // A letter that goes into no window is folded where its envelope asks for it.
    stationery.window === 'none'
      ? ''
      : `<div class="fold one${place}"></div><div class="fold two${place}"></div><div class="fold punch"></div>`,
    head === undefined
      ? ''
      : `<header class="lh${place}">${logoHtml(stationery.logo)}<div class="org">${ink.write(head.organisation, SERIF_STRONG)}</div><div class="branch">${lines(head.lines)}</div></header>`,
    address === undefined
      ? ''
      : `<address class="window${place}">${stationery.window === 'none' ? '' : `<div class="back">${ink.write(address.back, SERIF)}</div>`}${lines(address.lines)}</address>`,
    `<dl class="ref${place}">${rows.map(([label, value]) => `<dt>${ink.write(label, SERIF)}</dt><dd>${ink.write(value, SERIF)}</dd>`).join('')}</dl>`,
  ].join('');
}

function signerHtml(signer: BlockOf<'signer'> | undefined, handLines: number, ink: Ink): string {
  if (signer === undefined) return '';
  const hand = handLines === 0 ? '' : `<div class="hand">${'<span></span>'.repeat(handLines)}</div>`;
  // Chinese takes two lines: 此致 indented, 敬礼 flush left.
  const greet =
    signer.closing === ''
      ? ''
      : signer.closing
          .split('\n')
          .map((words) => `<p class="greet">${ink.write(words, SERIF)}</p>`)
          .join('');
  const under = signatureText(signer, ink)
    .split('\n')
    .map((words) => ink.write(words, SERIF))
    .join('<br>');
  return `${hand}<div class="sign">${greet}<div class="pen"></div>${under}</div>`;
}

function legalHtml(blocks: readonly PaperBlock[], ink: Ink): string {
  const legal = blockOf(blocks, 'legal');
  return legal === undefined ? '' : `<span>${ink.write(legal.text, SERIF)}</span>`;
}
