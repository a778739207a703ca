import { describe, expect, it } from 'vitest';
import { CLERK, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { MARKED, MARKERS } from '../privacy/privacy-desk.ts';
import { confirmedComplaint, openDesk, payloads } from './desk.ts';

const [NAME, PHONE, , WHAT, , , CONCERNED] = MARKERS;

async function oneCase(language: 'zh' | 'en' | 'pl', staff = SUPERVISOR) {
  const one = await openDesk(language, staff);
  const { caseId: other } = await confirmedComplaint(one, language, { customerName: 'Wilfred Stanhope' });
  const { caseId, receiptId } = await confirmedComplaint(one, language, {
    ...MARKED,
    linkedCase: other,
    customerWords: `${CONCERNED} sent me to Mr Stanhope.`,
  });
  await one.must('print-paper', { paperId: receiptId });
  return { one, caseId };
}

describe('the case file', () => {
  it.each(['zh', 'en', 'pl'] as const)(
    'holds the whole case, and nothing of another customer (%s)',
    async (language) => {
      const { one, caseId } = await oneCase(language);
      const { number } = await one.must('case-page', { caseId });
      const order = { caseId, language, staffConcerned: false } as const;
      await one.must('print-case-file', { ...order, as: 'screen' });
      const sheet = one.shown.at(-1) ?? '';
      for (const part of [NAME, PHONE, WHAT, number]) expect(sheet).toContain(part);
      expect(sheet).toContain(
        { zh: '投诉确认', en: 'complaint confirmed', pl: 'potwierdzenie reklamacji' }[language],
      );
      expect(sheet).not.toMatch(/Stanhope|Marchbanks/u);
      await one.must('print-case-file', { ...order, as: 'paper' });
      expect(one.printed.at(-1)).toBe(`${number}_case-file.pdf`);
      expect(payloads(one, 'case-file-printed')).toEqual([{ language, staffConcerned: false }]);
    },
  );

  it('names the colleague only where a supervisor asks', async () => {
    const { one, caseId } = await oneCase('en');
    await one.must('print-case-file', { caseId, language: 'en', staffConcerned: true, as: 'screen' });
    expect(one.shown.at(-1)).toContain(CONCERNED);
    const clerk = await oneCase('en', CLERK);
    const asked = { caseId: clerk.caseId, language: 'en', staffConcerned: true, as: 'paper' } as const;
    expect(await clerk.one.refused('print-case-file', asked)).toMatchObject({ code: 'not-allowed' });
  });

  it('is in the log only once a printer took it', async () => {
    const { one, caseId } = await oneCase('en');
    one.printer.jammed = true;
    const order = { caseId, language: 'en', staffConcerned: false } as const;
    expect(await one.refused('print-case-file', { ...order, as: 'paper' })).toMatchObject({
      code: 'print-failed',
    });
    await one.must('print-case-file', { ...order, as: 'screen' });
    expect(payloads(one, 'case-file-printed')).toEqual([]);
  });
});
