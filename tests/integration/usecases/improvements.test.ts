import { describe, expect, it } from 'vitest';
import { CLERK, COLLEAGUE, SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { arrival, confirmedComplaint, eventKinds, everything, lastSeq, openDesk, payloads } from './desk.ts';

const CAUSE = { cause: 'The key box is not checked after ten in the evening', owner: CLERK, dueOn: null };

async function lines(one: DiskDesk) {
  return (await one.must('improvements', {})).improvements;
}
async function proposed(one: DiskDesk, caseId: string | null = null): Promise<string> {
  return (await one.must('open-improvement', { ...CAUSE, caseId })).improvementId;
}
function decision(improvementId: string, as: 'decided' | 'done' | 'rejected', words: string) {
  return { improvementId, as, decision: words, owner: CLERK, dueOn: null };
}

describe('the improvement list', () => {
  it('takes a proposal of anybody, from a case or without, with the case linked in the same decision', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    const before = lastSeq(one);
    const id = await proposed(one, caseId);
    expect(eventKinds(one, before)).toEqual(['improvement-opened', 'case-linked-to-improvement']);
    await proposed(one);
    const [first, second] = await lines(one);
    expect(first).toMatchObject({ id, ...CAUSE, state: 'open', decision: '', cases: 1 });
    expect(first?.linked).toMatchObject([{ caseId, matter: expect.any(String) }]);
    expect(second).toMatchObject({ cases: 0, linked: [] });
    expect((await one.must('case-page', { caseId })).improvements).toMatchObject([{ id, cases: 1 }]);
  });

  it('links a case once, however often it is asked', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    const improvementId = await proposed(one);
    await one.must('link-improvement', { improvementId, caseId });
    const seq = lastSeq(one);
    await one.must('link-improvement', { improvementId, caseId });
    expect(lastSeq(one)).toBe(seq);
    expect((await lines(one))[0]?.cases).toBe(1);
  });

  it('is decided by a supervisor alone, with who and by when, and done with the day of today', async () => {
    const one = await openDesk('en');
    const id = await proposed(one);
    expect(await one.refused('decide-improvement', decision(id, 'decided', 'x'))).toMatchObject({
      code: 'not-allowed',
    });
    one.seat(SUPERVISOR);
    await one.must('decide-improvement', {
      ...decision(id, 'decided', 'Two people check the key box at ten'),
      owner: COLLEAGUE,
      dueOn: '2026-06-20',
    });
    expect((await lines(one))[0]).toMatchObject({
      state: 'decided',
      owner: COLLEAGUE,
      dueOn: '2026-06-20',
      decidedOn: '2026-06-11',
      doneOn: null,
    });
    one.clock.set('2026-06-25T09:00:00.000Z');
    await one.must('decide-improvement', {
      ...decision(id, 'done', ''),
      dueOn: '2026-06-20',
      owner: COLLEAGUE,
    });
    expect((await lines(one))[0]).toMatchObject({
      state: 'done',
      decision: 'Two people check the key box at ten',
      decidedOn: '2026-06-11',
      doneOn: '2026-06-25',
    });
  });

  it('refuses a second decision, a done one without words, a rejection without a reason, and changes nothing', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const id = await proposed(one);
    const before = everything(one);
    for (const [as, code] of [
      ['decided', 'required'],
      ['done', 'required'],
      ['rejected', 'reason-missing'],
    ] as const) {
      expect(await one.refused('decide-improvement', decision(id, as, '  ')), as).toMatchObject({
        code,
        field: 'decision',
      });
    }
    expect(await one.refused('decide-improvement', decision('nobody', 'done', 'x'))).toMatchObject({
      code: 'not-found',
    });
    expect(everything(one)).toBe(before);
    await one.must('decide-improvement', decision(id, 'decided', 'Two people check'));
    const decided = everything(one);
    expect(await one.refused('decide-improvement', decision(id, 'decided', 'Three'))).toMatchObject({
      code: 'already-decided',
    });
    expect(everything(one)).toBe(decided);
    await one.must('decide-improvement', decision(id, 'rejected', 'The box is gone'));
    const over = everything(one);
    for (const as of ['decided', 'done', 'rejected'] as const) {
      expect(await one.refused('decide-improvement', decision(id, as, 'again')), as).toMatchObject({
        code: 'already-decided',
      });
    }
    expect(await one.refused('change-improvement', { improvementId: id, ...CAUSE })).toMatchObject({
      code: 'already-decided',
    });
    expect(everything(one)).toBe(over);
    const { caseId } = await confirmedComplaint(one, 'en');
    expect(await one.refused('link-improvement', { improvementId: id, caseId })).toMatchObject({
      code: 'already-decided',
    });
  });

  it('is changed by anybody while it is proposed, by a supervisor once it is decided; a day that has passed is refused', async () => {
    const one = await openDesk('en');
    const id = await proposed(one);
    await one.must('change-improvement', { improvementId: id, ...CAUSE, cause: 'Nobody checks the key box' });
    expect(
      await one.refused('change-improvement', { improvementId: id, ...CAUSE, dueOn: '2026-06-10' }),
    ).toMatchObject({ code: 'due-in-the-past', field: 'dueOn' });
    expect(
      await one.refused('change-improvement', { improvementId: id, ...CAUSE, owner: ' ' }),
    ).toMatchObject({
      code: 'required',
      field: 'owner',
    });
    one.seat(SUPERVISOR);
    await one.must('decide-improvement', decision(id, 'decided', 'Two people check'));
    one.seat(CLERK);
    expect(await one.refused('change-improvement', { improvementId: id, ...CAUSE })).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('is not decided by whoever one of the complaints behind it is about', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en', { staffConcerned: SUPERVISOR });
    const id = await proposed(one, caseId);
    one.seat(SUPERVISOR);
    expect(await one.refused('decide-improvement', decision(id, 'rejected', 'No'))).toMatchObject({
      code: 'own-complaint',
    });
  });

  it('takes no case whose intake is not finished', async () => {
    const one = await openDesk('en');
    const caseId = await arrival(one);
    const before = everything(one);
    expect(await one.refused('open-improvement', { ...CAUSE, caseId })).toMatchObject({
      code: 'not-confirmed',
    });
    expect(everything(one)).toBe(before);
  });
});

describe('a letter and the improvements behind its case', () => {
  const withoutPrevention = { prevention: undefined };

  it.each([
    ['en', 'Two people now check the key box at ten.'],
    ['zh', '每晚十点由两人核对钥匙柜。'],
    ['pl', 'O dziesiątej skrzynkę z kluczami sprawdzają teraz dwie osoby.'],
  ] as const)('%s: says what was changed only once it is done', async (language, words) => {
    const one = await openDesk(language);
    const { caseId } = await confirmedComplaint(one, language, withoutPrevention);
    const id = await proposed(one, caseId);
    one.seat(SUPERVISOR);
    const text = async (): Promise<string> => {
      const { caseId: other } = await confirmedComplaint(one, language, withoutPrevention);
      await one.must('link-improvement', { improvementId: id, caseId: other });
      const { paperId } = await one.must('draft-letter', { caseId: other });
      return JSON.stringify((await one.must('paper', { paperId })).paper.blocks);
    };
    const core = words.replace(/^.|[.。]$/gu, '');
    expect(await text()).not.toContain(core);
    await one.must('decide-improvement', decision(id, 'decided', words));
    expect(await text()).not.toContain(core);
    await one.must('decide-improvement', decision(id, 'done', ''));
    expect(await text()).toContain(core);
    expect(payloads(one, 'improvement-decided').map((payload) => payload?.state)).toEqual([
      'decided',
      'done',
    ]);
  });

  it('keeps to what the case itself says was changed', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en', { prevention: 'The list is read twice.' });
    const id = await proposed(one, caseId);
    one.seat(SUPERVISOR);
    await one.must('decide-improvement', decision(id, 'done', 'Two people check the key box.'));
    const { paperId } = await one.must('draft-letter', { caseId });
    const text = JSON.stringify((await one.must('paper', { paperId })).paper.blocks);
    expect(text).toContain('list is read twice');
    expect(text).not.toContain('key box');
  });
});
