import { describe, expect, it } from 'vitest';
import { confirmedComplaint, everything, openDesk } from './desk.ts';

describe('printers of a desk', () => {
  it('are chosen by kind of paper, beside the log, and asked for by the dialogue until then', async () => {
    const one = await openDesk('en');
    expect(await one.must('printers', {})).toEqual({
      printers: [{ name: 'Counter_A4', title: 'Counter A4' }],
      chosen: { receipt: null, letter: null },
    });
    await one.must('choose-printer', { tray: 'letter', printer: 'Counter_A4' });
    expect((await one.must('printers', {})).chosen).toEqual({ receipt: null, letter: 'Counter_A4' });
    await one.must('choose-printer', { tray: 'letter', printer: null });
    expect((await one.must('printers', {})).chosen.letter).toBeNull();
  });

  it('are those the system names', async () => {
    const one = await openDesk('en');
    expect(await one.refused('choose-printer', { tray: 'receipt', printer: 'Nowhere' })).toMatchObject({
      code: 'not-an-option',
    });
  });

  it('print a test page that is no paper of a case, and say when they do not', async () => {
    const one = await openDesk('en');
    const before = everything(one);
    await one.must('print-test-page', { tray: 'receipt' });
    expect(one.printed).toEqual(['test_receipt.pdf']);
    one.printer.jammed = true;
    expect(await one.refused('print-test-page', { tray: 'letter' })).toMatchObject({ code: 'print-failed' });
    expect(everything(one)).toBe(before);
  });

  it('that vanish leave a paper unprinted, so that the next sheet is no copy', async () => {
    const one = await openDesk('en');
    const { receiptId: paperId } = await confirmedComplaint(one, 'en');
    const printedAt = (await one.must('paper', { paperId })).paper.printedAt;
    one.printer.jammed = true;
    expect(await one.refused('print-paper', { paperId })).toMatchObject({ code: 'print-failed' });
    expect((await one.must('paper', { paperId })).paper.printedAt).toBe(printedAt);
  });
});
