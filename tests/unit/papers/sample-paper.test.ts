import { describe, expect, it } from 'vitest';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { blanksOf } from '../../../electron/domain/papers/edited-letter.ts';
import { SAMPLE_PAPERS, samplePaper } from '../../../electron/domain/papers/sample-paper.ts';
import { DISCONNECTED_LINE, LOST_BOOKING, OVERCHARGED_BILL } from '../../golden/papers/sample-cases.ts';

const AT = '2026-06-11T09:20:00.000Z';
const OF = { zh: OVERCHARGED_BILL, en: DISCONNECTED_LINE, pl: LOST_BOOKING } as const;

describe('a sample of what a branch prints on', () => {
  for (const language of PAPER_LANGUAGES)
    it.each(SAMPLE_PAPERS)(`is whole, and the branch and its signer stand on it: ${language} %s`, (paper) => {
      const { branch, signer } = OF[language].input;
      const sample = samplePaper(paper, language, branch, signer, AT);
      expect(blanksOf(sample.blocks)).toEqual([]);
      const words = JSON.stringify(sample.blocks);
      expect(words).toContain(branch.letterhead[language].organisation);
      expect(words).toContain(signer.name);
      expect(sample.number).toBe(`${branch.code}-${String(branch.counter)}-000000-000-0`);
      expect(samplePaper(paper, language, branch, signer, AT)).toEqual(sample);
    });

  it('takes the lines for the hand from the stationery that is tried', () => {
    const { branch, signer } = DISCONNECTED_LINE.input;
    const tried = { ...branch, stationery: { ...branch.stationery, handLines: 4 } };
    expect(samplePaper('apology', 'en', tried, signer, AT).blocks).toContainEqual(
      expect.objectContaining({ kind: 'signer', handLines: 4 }),
    );
  });
});
