import type { PaperBlock } from '../../domain/paper.ts';
import type { Ink } from './ink.ts';
import {
  deadlinePart,
  factsPart,
  footMm,
  formDesk,
  headPart,
  promisesHtml,
  promisesMm,
  remarksPart,
  SANS,
  SANS_STRONG,
  sectionPart,
  shortHead,
  signaturesPart,
  ticksPart,
} from './form-parts.ts';
import type { FormDesk, Part } from './form-parts.ts';
import type { FormSize } from './form-size.ts';
import { breakLines } from './measure.ts';
import { blockOf } from './paper-sheet.ts';
import type { SheetFrame, SheetHtml } from './paper-sheet.ts';
import { footWords, stampWords } from './paper-words.ts';

const MOST_REMARK_LINES = 9;

/**
 * A receipt, protocol or resolution sheet: set more snugly where that saves a page. What does not fit goes on a second one; a row, a box
 * or the signatures are never cut.
 */
export function formSheets(
  blocks: readonly PaperBlock[],
  frame: SheetFrame,
  ink: Ink,
  size: FormSize,
): readonly SheetHtml[] {
  const tries = [
    formDesk(ink, size, '', MOST_REMARK_LINES),
    formDesk(ink, size, ' snug', MOST_REMARK_LINES),
    formDesk(ink, size, ' snug', 1),
    formDesk(ink, size, ' snug close', 1),
  ].map((desk) => sheetsAt(blocks, frame, ink, desk));
  const fewest = Math.min(...tries.map((sheets) => sheets.length));
  return tries.find((sheets) => sheets.length === fewest) ?? [];
}

function sheetsAt(
  blocks: readonly PaperBlock[],
  frame: SheetFrame,
  ink: Ink,
  desk: FormDesk,
): readonly SheetHtml[] {
  const head = headPart(blocks, ink, desk, frame.stationery.logo);
  const tail = [remarksPart, signaturesPart].map((part) => part(blocks, ink, desk));
  const tailMm = tail.reduce((sum, part) => sum + part.mm, 0);
  const legal = blockOf(blocks, 'legal')?.text ?? '';
  // Signatures stand at the foot of the sheet and hold the legal line below them; without any it goes there by itself.
  const isSigned = blockOf(blocks, 'signatures') !== undefined;
  const room = desk.size.heightMm - footMm(legal, frame, ink, desk) - desk.line / 2;
  const pages: { parts: string[]; mm: number }[] = [{ parts: [head.html], mm: head.mm }];
  const page = (): { parts: string[]; mm: number } => pages.at(-1) ?? { parts: [], mm: 0 };
  const turn = (): void => {
    pages.push({ parts: [shortHead(blocks, ink)], mm: 12 });
  };
  const place = (part: Part): void => {
    page().parts.push(part.html);
    page().mm += part.mm;
  };

  for (const block of blocks) {
    if (block.kind === 'section') {
      let text = block.text;
      for (;;) {
        const part = sectionPart(block.heading, text, ink, desk);
        if (page().mm + part.mm <= room) {
          place(part);
          break;
        }
        const lines = breakLines(text, desk.text, ink.language, ink.fonts);
        const free = Math.floor((room - page().mm - desk.heading - desk.gap) / desk.line);
        const fitting = Math.min(free, lines.length - 2);
        if (fitting >= 2) {
          const first = lines.slice(0, fitting).join('');
          place(sectionPart(block.heading, first.trimEnd(), ink, desk));
          text = text.slice(first.length).trimStart();
        } else if (page().parts.length === 1) {
          place(part);
          break;
        }
        turn();
      }
    }
    if (block.kind === 'facts' || block.kind === 'deadline' || block.kind === 'ticks') {
      const part =
        block.kind === 'facts'
          ? factsPart(block, ink, desk)
          : block.kind === 'ticks'
            ? ticksPart(block, ink, desk)
            : deadlinePart(block, ink, desk);
      if (page().mm + part.mm > room && page().parts.length > 1) turn();
      place(part);
    }
    if (block.kind === 'promises') {
      let rows = block.rows.map((row, index) => [String(index + 1), ...row]);
      while (rows.length > 0) {
        let fitting = rows.length;
        while (fitting > 0 && page().mm + promisesMm(block, rows.slice(0, fitting), ink, desk) > room)
          fitting -= 1;
        if (fitting === 0 && page().parts.length > 1) {
          turn();
          continue;
        }
        const taken = rows.slice(0, Math.max(fitting, 1));
        place({ html: promisesHtml(block, taken, ink, desk), mm: promisesMm(block, taken, ink, desk) });
        rows = rows.slice(taken.length);
        if (rows.length > 0) turn();
      }
    }
  }
  if (page().mm + tailMm > room) turn();
  for (const part of tail) place(part);
  return pages.map(({ parts }, index) => {
    const last = isSigned && index === pages.length - 1;
    const foot = footWords(frame, index + 1, pages.length, frame.language);
    const stamp =
      frame.stamp === null
        ? ''
        : `<div class="stamp high">${ink.write(stampWords(frame.stamp, frame.language), SANS_STRONG)}</div>`;
    return `${stamp}<div class="form${desk.className}">${parts.join('')}<footer class="${last ? 'last' : 'more'}"><span>${ink.write(legal, SANS)}</span><span class="foot">${ink.write(foot, SANS)}</span></footer></div>`;
  });
}
