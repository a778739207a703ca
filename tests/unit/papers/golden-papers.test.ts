import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAPER_KINDS } from '../../../electron/domain/paper.ts';
import { composeApology } from '../../../electron/domain/papers/compose-apology.ts';
import { composeReceipt } from '../../../electron/domain/papers/compose-receipt.ts';
import { composeReadBack } from '../../../electron/domain/papers/read-back.ts';
import { composeSpokenApology } from '../../../electron/domain/papers/spoken-apology.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { GOLDEN_CASES } from '../../golden/papers/golden-cases.ts';
import { paperText } from '../../golden/papers/paper-text.ts';
import { SAMPLE_CASES } from '../../golden/papers/sample-cases.ts';

const GOLDEN = join(import.meta.dirname, '../../golden/papers');

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

  /** All five papers of one case, so that they are read side by side. */
  it.each(GOLDEN_CASES)('$file', async ({ file, of }) => {
    const papers = PAPER_KINDS.map((kind) => paperText(composeCase(kind, of))).join('\n\n');
    await expect(papers).toMatchFileSnapshot(join(GOLDEN, 'five', `${file}.txt`));
  });
});
