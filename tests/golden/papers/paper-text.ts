import type { PaperBlock } from '../../../electron/domain/paper.ts';
import { plainText } from '../../../electron/domain/papers/edited-letter.ts';
import type { ComposedPaper } from '../../../electron/domain/papers/paper-input.ts';

/** What a block says to the customer in sentences; names and numbers in tables are compared elsewhere. */
function linesOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
    case 'address':
    case 'title':
    case 'reference':
    case 'facts':
      return [];
    case 'legal':
      return [block.text];
    case 'paragraph':
      return [plainText(block.runs)];
    case 'section':
      return [block.heading, block.text];
    case 'promises':
      return block.rows.map((row) => row.join(', '));
    case 'deadline':
      return [`${block.label} ${block.date}`, block.note, `${block.contactLabel}: ${block.contact}`];
    case 'ticks':
      return block.options.map((option) => option.text);
    case 'remarks':
      return [];
    case 'signatures':
      return block.columns.flatMap((column) => [column.under, column.fine]);
    case 'signer':
      return [block.closing, block.name, block.jobTitle];
  }
}

/** What the wording checker reads of a paper: every sentence of it, one line each. */
export function customerText(blocks: readonly PaperBlock[]): string {
  return blocks
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n');
}

function rowsOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(' | ')).join('\n');
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'letterhead':
      return [block.organisation, ...block.lines].join('\n');
    case 'title':
    case 'legal':
      return block.text;
    case 'address':
      return [`(${block.back})`, ...block.lines].join('\n');
    case 'reference':
    case 'facts':
      return rowsOf(block.rows);
    case 'paragraph':
      return `{${block.part}${block.fixed ? ', fixed' : ''}} ${plainText(block.runs)}`;
    case 'section':
      return `${block.heading}\n${block.text}`;
    case 'promises':
      return `${block.heading}\n${rowsOf([block.columns, ...block.rows])}`;
    case 'deadline':
      return [block.label, block.date, block.note, block.contactLabel, block.contact, block.hours].join('\n');
    case 'ticks':
      return [
        block.heading,
        ...block.options.map((option) => `[${option.ticked ? 'x' : ' '}] ${option.text}`),
      ].join('\n');
    case 'remarks':
      return `${block.heading} (${String(block.lines)} lines)`;
    case 'signatures':
      return rowsOf(block.columns.map((column) => [column.under, column.fine]));
    case 'signer':
      return [block.closing, block.name, block.jobTitle].join('\n');
  }
}

/** A whole paper as its golden file holds it. */
export function paperText({ title, blocks }: ComposedPaper): string {
  return `# ${title}\n\n${blocks.map((block) => `[${block.kind}]\n${blockText(block)}`).join('\n\n')}\n`;
}
