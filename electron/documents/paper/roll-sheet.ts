import type { PaperBlock } from '../../domain/paper.ts';
import type { Logo } from '../../domain/stationery.ts';
import type { Face, Ink } from './ink.ts';
import { SANS, SANS_STRONG } from './form-parts.ts';
import { logoHtml } from './logo-html.ts';
import { breakLines, lineMm } from './measure.ts';
import { blockOf } from './paper-sheet.ts';
import type { BlockOf, SheetFrame, SheetHtml } from './paper-sheet.ts';
import { footWords, stampWords } from './paper-words.ts';

/** What a printer of an 80 mm roll can reach. */
const WIDTH = 72;
const LOGO_MM = 13;
const PEN_MM = 13;
const GAP_MM = 2.6;
/** Above, below for the cut, and what kerning may add. */
const MARGINS_MM = 18;

/** Size in points and lead by class, as the style has them. */
const SIZES = {
  '': { latin: [8.6, 1.38], zh: [9.2, 1.5] },
  big: { latin: [12, 1.3], zh: [12.5, 1.4] },
  fine: { latin: [7.2, 1.35], zh: [7.6, 1.45] },
} as const;
type Size = keyof typeof SIZES;

interface Strip {
  readonly html: string;
  readonly mm: number;
}

/**
 * A receipt on the 80 mm roll: one strip as long as it needs, so that nothing is ever cut by a page. A strip has one column; what stands
 * beside each other on A4 stands below each other here. Gives the sheet and the style with its length.
 */
export function rollSheet(
  blocks: readonly PaperBlock[],
  frame: SheetFrame,
  ink: Ink,
  logo: Logo | null,
): { readonly sheet: SheetHtml; readonly style: string } {
  const parts = [
    ...(frame.stamp === null ? [] : [line(stampWords(frame.stamp, frame.language), ink, 'big', true)]),
    head(blocks, ink, logo),
    ...blocks.flatMap((block) => strips(block, ink)),
    signatures(blockOf(blocks, 'signatures'), ink),
    line(blockOf(blocks, 'legal')?.text ?? '', ink, 'fine'),
    line(footWords(frame, 1, 1, frame.language), ink, 'fine'),
  ].filter((part) => part.html !== '');
  const mm = Math.ceil(parts.reduce((sum, part) => sum + part.mm + GAP_MM, MARGINS_MM));
  return {
    sheet: `<div class="roll">${parts.map((part) => `<section>${part.html}</section>`).join('')}</div>`,
    style: `@page{size:80mm ${String(mm)}mm;margin:0}.sheet{height:${String(mm)}mm}${ROLL_STYLE}`,
  };
}

function line(text: string, ink: Ink, size: Size = '', strong = false, face: Face = SANS): Strip {
  if (text === '') return { html: '', mm: 0 };
  const [sizePt, lead] = SIZES[size][ink.language === 'zh' ? 'zh' : 'latin'];
  const set = strong ? SANS_STRONG : face;
  const lines = breakLines(text, { face: set, sizePt, lead, widthMm: WIDTH }, ink.language, ink.fonts);
  const tag = strong ? 'b' : 'span';
  return {
    html: `<${tag} class="${size}">${ink.write(text, set)}</${tag}>`,
    mm: Math.max(1, lines.length) * lineMm({ face: set, sizePt, lead, widthMm: WIDTH }),
  };
}

function below(...parts: readonly Strip[]): Strip {
  return { html: parts.map((part) => part.html).join(''), mm: parts.reduce((sum, part) => sum + part.mm, 0) };
}

function head(blocks: readonly PaperBlock[], ink: Ink, logo: Logo | null): Strip {
  const from = blockOf(blocks, 'letterhead');
  const [number = '', copy = ''] = blockOf(blocks, 'reference')?.rows[0] ?? [];
  const title = blockOf(blocks, 'title')?.text ?? '';
  const text = below(
    line(from?.organisation ?? '', ink, '', true),
    ...(from?.lines ?? []).map((words) => line(words, ink, 'fine')),
    { html: `<h1>${line(title, ink, 'big', true).html}</h1>`, mm: line(title, ink, 'big', true).mm + 2 },
    line(number, ink, '', true),
    line(copy, ink, 'fine'),
  );
  return {
    html: `<header>${logoHtml(logo)}${text.html}</header>`,
    mm: text.mm + 2 + (logo === null ? 0 : LOGO_MM),
  };
}

function strips(block: PaperBlock, ink: Ink): readonly Strip[] {
  switch (block.kind) {
    case 'facts':
      return block.rows.map(([label, value]) => below(line(label, ink, 'fine'), line(value, ink)));
    case 'section':
      return [below(heading(block.heading, ink), line(block.text, ink))];
    case 'promises':
      return [
        heading(block.heading, ink),
        ...block.rows.map(([what, who, by], at) =>
          below(line(`${String(at + 1)}  ${what}`, ink), line(`${who}  ${by}`, ink, 'fine')),
        ),
      ];
    case 'deadline':
      return [
        boxed(
          below(line(block.label, ink), line(block.date, ink, 'big', true), line(block.note, ink, 'fine')),
        ),
        boxed(
          below(
            line(block.contactLabel, ink),
            line(block.contact, ink, '', true),
            line(block.hours, ink, 'fine'),
          ),
        ),
      ];
    case 'ticks':
      return [
        below(
          heading(block.heading, ink),
          ...block.options.map(({ text, ticked }) => line(`${ticked ? '×' : '–'} ${text}`, ink)),
        ),
      ];
    // Told in the head and the foot of the strip, or not on a receipt at all.
    case 'address':
    case 'legal':
    case 'letterhead':
    case 'paragraph':
    case 'reference':
    case 'remarks':
    case 'signatures':
    case 'signer':
    case 'title':
      return [];
  }
}

function heading(text: string, ink: Ink): Strip {
  const { html, mm } = line(text, ink, '', true);
  return { html: `<h2>${html}</h2>`, mm };
}

function boxed(part: Strip): Strip {
  return { html: `<div class="box">${part.html}</div>`, mm: part.mm + 4 };
}

function signatures(block: BlockOf<'signatures'> | undefined, ink: Ink): Strip {
  return below(
    ...(block?.columns ?? []).map((column) => {
      const words = below(line(column.under, ink), line(column.fine, ink, 'fine'));
      return { html: `<div class="pen"></div>${words.html}`, mm: words.mm + PEN_MM + 2 };
    }),
  );
}

const ROLL_STYLE = `
.sheet{width:80mm}
.roll{padding:5mm 4mm 9mm;font:8.6pt/1.38 "Paper Sans"}
.sheet:lang(zh) .roll{font-size:9.2pt;line-height:1.5}
.roll section{margin-bottom:${String(GAP_MM)}mm}
.roll span,.roll b{display:block}
.roll .nb{display:inline}
.roll .rare{display:inline-block}
.roll b{font-weight:600}
.roll .big{font-size:12pt;line-height:1.3}
.roll:lang(zh) .big{font-size:12.5pt;line-height:1.4}
.roll .fine{font-size:7.2pt;line-height:1.35;color:#141414}
.sheet:lang(zh) .roll .fine{font-size:7.6pt;line-height:1.45}
.roll header{text-align:center;border-bottom:.4mm solid #141414;padding-bottom:2mm}
.roll header h1{margin-top:2mm}
.roll .logo{display:block;margin:0 auto 1mm;max-width:60mm;max-height:12mm}
.roll .box{border:.4mm solid #141414;padding:1.6mm 2mm}
.roll .pen{height:${String(PEN_MM)}mm;border-bottom:.3mm solid #141414;margin-bottom:1mm}
`;
