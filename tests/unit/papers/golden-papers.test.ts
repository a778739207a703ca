import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PaperBlock } from '../../../electron/domain/paper.ts';
import { composeApology } from '../../../electron/domain/papers/compose-apology.ts';
import { composeReceipt } from '../../../electron/domain/papers/compose-receipt.ts';
import { plainText } from '../../../electron/domain/papers/edited-letter.ts';
import type { ComposedPaper } from '../../../electron/domain/papers/paper-input.ts';
import { composeReadBack } from '../../../electron/domain/papers/read-back.ts';
import { composeSpokenApology } from '../../../electron/domain/papers/spoken-apology.ts';
import { SAMPLE_CASES } from '../../golden/papers/sample-cases.ts';

const GOLDEN = join(import.meta.dirname, '../../golden/papers');

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
    case 'remarks':
      return `${block.heading} (${String(block.lines)} lines)`;
    case 'signatures':
      return rowsOf(block.columns.map((column) => [column.under, column.fine]));
    case 'signer':
      return [block.closing, block.name, block.jobTitle].join('\n');
  }
}

function paperText({ title, blocks }: ComposedPaper): string {
  return `# ${title}\n\n${blocks.map((block) => `[${block.kind}]\n${blockText(block)}`).join('\n\n')}\n`;
}

describe('papers as they were last read and approved', () => {
  it.each(SAMPLE_CASES)('$name', async ({ name, input }) => {
    await expect(paperText(composeReceipt(input))).toMatchFileSnapshot(join(GOLDEN, `${name}.receipt.txt`));
    await expect(paperText(composeApology(input))).toMatchFileSnapshot(join(GOLDEN, `${name}.letter.txt`));
    const readBack = composeReadBack(input)
      .map((line) => line.map((part) => (part.strong ? `*${part.text}*` : part.text)).join(''))
      .join('\n');
    const spoken = composeSpokenApology(input);
    await expect(`${readBack}\n\n${spoken}\n`).toMatchFileSnapshot(join(GOLDEN, `${name}.counter.txt`));
  });
});
