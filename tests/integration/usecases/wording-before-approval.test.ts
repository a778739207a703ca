import { describe, expect, it } from 'vitest';
import { plainText, paragraphsOf } from '../../../electron/domain/papers/edited-letter.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import type { Finding } from '../../../electron/domain/wording/finding.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import type { DeskLanguage } from './desk.ts';
import { confirmedComplaint, openDesk } from './desk.ts';

async function letterOf(one: DiskDesk, language: DeskLanguage): Promise<string> {
  const { caseId } = await confirmedComplaint(one, language);
  return (await one.must('draft-letter', { caseId })).paperId;
}

/** What the editor shows of a letter as it stands: the window checks with the facts main gave it. */
async function findingsOf(one: DiskDesk, paperId: string): Promise<readonly Finding[]> {
  const { paper, wording } = await one.must('paper', { paperId });
  const text = paragraphsOf(paper.blocks)
    .map(({ runs }) => plainText(runs))
    .join('\n');
  return checkWording({ text, lang: paper.language, kind: 'letter', screen: 'en-GB', facts: wording })
    .findings;
}

describe('a letter is compared with its case', () => {
  it.each(['zh', 'en', 'pl'] as const)('%s: as composed it contradicts nothing', async (language) => {
    const one = await openDesk(language);
    expect(await findingsOf(one, await letterOf(one, language))).toEqual([]);
  });

  it('a sum that is not the case’s stops approval, and the right one is suggested', async () => {
    const one = await openDesk('zh');
    const paperId = await letterOf(one, 'zh');
    const { paper } = await one.must('paper', { paperId });
    await one.must('save-letter', {
      paperId,
      version: paper.version,
      paragraphs: paragraphsOf(paper.blocks).map(({ part, runs }) => ({
        part,
        text: plainText(runs).replaceAll('186.40', '168.40'),
      })),
    });
    const wrong = (await findingsOf(one, paperId)).filter(({ rule }) => rule === 'fact_mismatch');
    expect(wrong.map(({ span }) => span)).toContain('168.40元');
    expect(wrong[0]?.suggestion).toContain('186.40元');
    expect(await one.refused('approve-letter', { paperId, stepUp: null, overrideReason: '' })).toMatchObject({
      code: 'open-error',
    });
  });

  it('a letter copied from one to somebody else is told as such', async () => {
    const one = await openDesk('en');
    const first = await letterOf(one, 'en');
    const copied = paragraphsOf((await one.must('paper', { paperId: first })).paper.blocks);
    const second = await letterOf(one, 'en');
    const { paper } = await one.must('paper', { paperId: second });
    await one.must('save-letter', {
      paperId: second,
      version: paper.version,
      paragraphs: copied.map(({ part, runs }) => ({ part, text: plainText(runs) })),
    });
    expect((await findingsOf(one, second)).map(({ rule }) => rule)).toContain('mass_letter');
  });
});
