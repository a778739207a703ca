import { describe, expect, it } from 'vitest';
import { paragraphsOf, plainText, textOf } from '../../../electron/domain/papers/edited-letter.ts';
import { SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { arrival, confirmedComplaint, everything, openDesk, payloads } from '../usecases/desk.ts';
import type { DeskLanguage } from '../usecases/desk.ts';

const HOLDING = {
  zh: {
    reason: '电表要送到计量所检定，结果出来要五个工作日',
    toCheck: '电表的误差有多大',
    answerBy: '2026-06-25',
    extend: null,
  },
  en: {
    reason: 'The exchange records of that week are with the network company, which sends them by 18 June',
    toCheck: 'at which hour the line was cut off',
    answerBy: '2026-06-25',
    extend: null,
  },
  pl: {
    reason: 'Zapis rozmów z nocnej zmiany odtwarza serwis i ma go oddać 18 czerwca',
    toCheck: 'kto oddał pokój innym gościom',
    answerBy: '2026-07-03',
    extend: null,
  },
} as const;
const LANGUAGES: readonly DeskLanguage[] = ['zh', 'en', 'pl'];

async function stateOf(one: DiskDesk, paperId: string): Promise<string> {
  return (await one.must('paper', { paperId })).paper.state;
}

describe('holding letter', () => {
  it.each(LANGUAGES)(
    'is drafted with its reason, approved, printed and handed over: %s',
    async (language) => {
      const one = await openDesk(language);
      const { caseId } = await confirmedComplaint(one, language);
      const { paperId } = await one.must('draft-holding', { caseId, ...HOLDING[language] });
      expect(await one.must('draft-holding', { caseId, ...HOLDING[language], reason: 'x' })).toEqual({
        paperId,
      });
      const { paper, letterDueAt } = await one.must('paper', { paperId });
      expect(paper).toMatchObject({ kind: 'holding', state: 'draft', language });
      expect(letterDueAt).toBeNull();
      expect(textOf(paper.blocks)).toContain(HOLDING[language].reason.slice(1));
      expect(await one.refused('print-paper', { paperId })).toMatchObject({ code: 'wrong-paper-state' });
      await one.must('approve-letter', { paperId, stepUp: null, overrideReason: '' });
      const promise = payloads(one, 'promise-made').find((made) => made?.promise.source === 'letter');
      expect(promise?.promise).toMatchObject({ caseId, source: 'letter' });
      const page = await one.must('case-page', { caseId });
      const due = page.promises.find((made) => made.source === 'letter')?.dueAt ?? '';
      expect(due.slice(0, 10)).toBe(HOLDING[language].answerBy);
      await one.must('print-paper', { paperId });
      expect(one.printed.at(-1)).toMatch(/_holding_v1\.pdf$/u);
      await one.must('mark-paper', { paperId, as: 'handed-over' });
      const next = await one.must('draft-holding', { caseId, ...HOLDING[language] });
      expect(next.paperId).not.toBe(paperId);
    },
  );

  it('promises the day that was typed over the one proposed, and is not approved without one', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    const { paperId } = await one.must('draft-holding', { caseId, ...HOLDING.en });
    const retyped = async (text: string): Promise<void> => {
      const { paper } = await one.must('paper', { paperId });
      const paragraphs = paragraphsOf(paper.blocks).map(({ part, runs }) => ({
        part,
        text: part === 'new-date' ? text : plainText(runs),
      }));
      await one.must('save-letter', { paperId, version: paper.version, paragraphs });
    };
    await retyped('You will have our answer in writing.');
    expect(await one.refused('approve-letter', { paperId, stepUp: null, overrideReason: '' })).toMatchObject({
      code: 'blank-left',
      field: 'answerBy',
    });
    await retyped('You will have our answer in writing by 25 June 2026.');
    await one.must('approve-letter', { paperId, stepUp: null, overrideReason: '' });
    const { promises } = await one.must('case-page', { caseId });
    expect(promises.find((promise) => promise.source === 'letter')?.dueAt).toBe('2026-06-25T22:59:00.000Z');
  });

  it('refuses while the customer is still at the counter, and a day that has passed', async () => {
    const one = await openDesk('en');
    const caseId = await arrival(one);
    expect(await one.refused('draft-holding', { caseId, ...HOLDING.en })).toMatchObject({
      code: 'facts-missing',
    });
    const confirmed = await confirmedComplaint(one, 'en');
    const before = everything(one);
    expect(
      await one.refused('draft-holding', {
        caseId: confirmed.caseId,
        ...HOLDING.en,
        answerBy: '2026-06-10',
      }),
    ).toMatchObject({ code: 'due-in-the-past', field: 'answerBy' });
    expect(everything(one)).toBe(before);
  });
});

describe('resolution sheet', () => {
  it.each(LANGUAGES)('is printed for signature without approval and marked signed: %s', async (language) => {
    const one = await openDesk(language);
    const { caseId } = await confirmedComplaint(one, language);
    const { paperId } = await one.must('draft-resolution', { caseId });
    expect(await one.must('draft-resolution', { caseId })).toEqual({ paperId });
    expect((await one.must('today', {})).duties.filter((duty) => duty.kind === 'approval')).toEqual([]);
    expect(await one.refused('approve-letter', { paperId, stepUp: null, overrideReason: '' })).toMatchObject({
      code: 'wrong-paper-state',
    });
    expect(await one.refused('mark-paper', { paperId, as: 'signed' })).toMatchObject({
      code: 'wrong-paper-state',
    });
    await one.must('print-paper', { paperId });
    await one.must('mark-paper', { paperId, as: 'signed' });
    expect(await stateOf(one, paperId)).toBe('signed');
    expect(one.printed.at(-1)).toMatch(/_resolution_v1\.pdf$/u);
  });

  it('is another sheet once another step is done', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    const first = await one.must('draft-resolution', { caseId });
    const promise = (await one.must('case-page', { caseId })).promises.find(
      (made) => made.source === 'remedy',
    );
    await one.must('settle-promise', { promiseId: promise?.id ?? '', as: 'done', reason: '' });
    const second = await one.must('draft-resolution', { caseId });
    expect(second.paperId).not.toBe(first.paperId);
    expect((await one.must('paper', { paperId: second.paperId })).paper.version).toBe(2);
  });
});

describe('public reply', () => {
  it.each(LANGUAGES)('is approved, copied as text and passed on, never printed: %s', async (language) => {
    const one = await openDesk(language);
    const { caseId } = await confirmedComplaint(one, language);
    const { paperId } = await one.must('draft-public-reply', { caseId });
    expect(await one.refused('copy-public-reply', { paperId })).toMatchObject({ code: 'wrong-paper-state' });
    await one.must('approve-letter', { paperId, stepUp: null, overrideReason: '' });
    expect(await one.refused('print-paper', { paperId })).toMatchObject({ code: 'wrong-paper-state' });
    await one.must('copy-public-reply', { paperId });
    const view = await one.must('paper', { paperId });
    expect(one.copied).toEqual([textOf(view.paper.blocks)]);
    const { fields } = await one.must('case-page', { caseId });
    for (const told of [fields.customerName, fields.matter, fields.reference, view.number])
      expect(`${view.paper.title} ${one.copied.join(' ')}`).not.toContain(String(told));
    await one.must('mark-paper', { paperId, as: 'handed-over' });
    expect(await stateOf(one, paperId)).toBe('handed-over');
    await one.must('copy-public-reply', { paperId });
  });

  it.each(LANGUAGES)('is not approved once the customer or the matter stands on it: %s', async (language) => {
    const one = await openDesk(language);
    const { caseId } = await confirmedComplaint(one, language);
    const { paperId } = await one.must('draft-public-reply', { caseId });
    const { fields } = await one.must('case-page', { caseId });
    const { paper } = await one.must('paper', { paperId });
    const paragraphs = paragraphsOf(paper.blocks).map(({ part, runs }) => ({ part, text: plainText(runs) }));
    const named = paragraphs.map(({ part, text }) => ({
      part,
      text: part === 'thanks' ? `${text} ${fields.customerName ?? ''}` : text,
    }));
    const { version } = paper;
    await one.must('save-letter', { paperId, version, paragraphs: named });
    expect(await one.refused('approve-letter', { paperId, stepUp: null, overrideReason: '' })).toMatchObject({
      code: 'names-the-case',
      field: 'customerName',
    });
    await one.must('save-letter', { paperId, version, paragraphs });
    await one.must('approve-letter', { paperId, stepUp: null, overrideReason: '' });
  });

  it('copies nothing but a public reply', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const { caseId, receiptId } = await confirmedComplaint(one, 'en');
    const letter = await one.must('draft-letter', { caseId });
    for (const paperId of [receiptId, letter.paperId])
      expect(await one.refused('copy-public-reply', { paperId })).toMatchObject({
        code: 'wrong-paper-state',
      });
    expect(one.copied).toEqual([]);
  });
});
