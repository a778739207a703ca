import { DISCONNECTED_LINE, LOST_BOOKING, OVERCHARGED_BILL } from '../golden/papers/sample-cases.ts';
import type { DiskDesk } from './desk-on-disk.ts';
import { inCurrency } from './in-currency.ts';

/** One in each language of papers: Chinese, English, Polish. */
const SAMPLES = [OVERCHARGED_BILL, DISCONNECTED_LINE, LOST_BOOKING] as const;

export interface CasePapers {
  readonly receiptId: string;
  readonly letterId: string;
}

/** A Chinese, an English and a Polish complaint of a British desk, in this order, each confirmed and its letter approved. */
export async function approvedLetters(one: DiskDesk): Promise<readonly CasePapers[]> {
  const papers: CasePapers[] = [];
  for (const sample of SAMPLES) {
    const { caseId } = await one.must('receive-customer', {});
    const fields = inCurrency(sample.input.facts.fields, 'GBP');
    await one.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
    const { receiptId } = await one.must('confirm-case', { caseId });
    const { paperId: letterId } = await one.must('draft-letter', { caseId });
    await one.must('approve-letter', { paperId: letterId, stepUp: null, overrideReason: '' });
    papers.push({ receiptId, letterId });
  }
  return papers;
}
