import type { PaperBlock, PaperKind, Run } from '../paper.ts';
import type { TextKind } from '../wording/finding.ts';

/** A missing fact in running text: 【时间】 in Chinese, [date] elsewhere. The wording checker writes its blanks the same way. */
const BLANK = /【([^【】]{1,40})】|\[([^[\]]{1,40})\]/g;

type Paragraph = Extract<PaperBlock, { readonly kind: 'paragraph' }>;

/** What the checker asks of each kind of paper. */
export function textKindOf(kind: PaperKind): TextKind {
  return kind === 'apology' ? 'letter' : kind === 'public-reply' ? 'public_reply' : kind;
}

export function paragraphsOf(blocks: readonly PaperBlock[]): readonly Paragraph[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}

/** The words of one paragraph as they are edited, blanks in brackets. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => ('text' in run ? run.text : bracketed(run.label))).join('');
}

function bracketed(label: string): string {
  return /\p{Script=Han}/u.test(label) ? `【${label}】` : `[${label}]`;
}

/** The whole letter as the checker reads it: one paragraph a line. */
export function textOf(blocks: readonly PaperBlock[]): string {
  return paragraphsOf(blocks)
    .map((block) => plainText(block.runs))
    .join('\n');
}

/** The labels or fields of blanks still open; a paper with one is never approved. */
export function blanksOf(blocks: readonly PaperBlock[]): readonly string[] {
  return paragraphsOf(blocks).flatMap((block) =>
    block.runs.flatMap((run) => ('blank' in run ? [run.blank === '' ? run.label : run.blank] : [])),
  );
}

/**
 * Puts edited paragraphs into the blocks of a letter. A bracket typed or left in the text is a blank again; its field is known
 * from the blank of the same label, where there was one. Parts that were not typed stay; an emptied part goes.
 */
export function lettered(
  blocks: readonly PaperBlock[],
  typed: readonly { readonly part: string; readonly text: string }[],
): readonly PaperBlock[] {
  const fields = new Map<string, string>();
  for (const block of paragraphsOf(blocks)) {
    for (const run of block.runs) if ('blank' in run) fields.set(run.label, run.blank);
  }
  const words = new Map(typed.map((one) => [one.part, one.text]));
  return blocks.flatMap((block): PaperBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    const text = words.get(block.part);
    if (text === undefined || text === plainText(block.runs)) return [block];
    return text.trim() === '' ? [] : [{ ...block, fixed: false, runs: runsOf(text, fields) }];
  });
}

function runsOf(text: string, fields: ReadonlyMap<string, string>): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(BLANK)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    const label = match[1] ?? match[2] ?? '';
    runs.push({ blank: fields.get(label) ?? '', label });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
