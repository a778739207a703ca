import { describe, expect, it } from 'vitest';
import type { RemedyStep } from '../../../electron/domain/complaint.ts';
import { CLERK } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, eventKinds, everything, lastSeq, openDesk, payloads } from './desk.ts';

const STEPS: readonly RemedyStep[] = [
  { id: 's1', what: 'Reconnect the line', owner: CLERK, due: '2026-06-11T12:00', state: 'now' },
  { id: 's2', what: 'Move the payment', owner: 'billing team', due: '2026-06-11T15:00', state: 'next' },
  { id: 's3', what: 'Send the statement', owner: CLERK, due: '2026-06-12T12:00', state: 'next' },
];

async function planned(): Promise<{ one: DiskDesk; caseId: string }> {
  const one = await openDesk();
  const { caseId } = await confirmedComplaint(one, 'en', { steps: STEPS });
  return { one, caseId };
}

const promiseOf = async (one: DiskDesk, caseId: string, stepId: string) =>
  (await one.must('case-page', { caseId })).promises.find((promise) => promise.stepId === stepId);

const change = (
  caseId: string,
  edit: (step: RemedyStep) => RemedyStep,
  more: { customerTold?: boolean; reason?: string } = {},
) => ({ caseId, steps: STEPS.map(edit), customerTold: true, reason: '', ...more });

describe('the plan after Confirm', () => {
  it('promises every step by its id', async () => {
    const { one, caseId } = await planned();
    expect((await promiseOf(one, caseId, 's2'))?.dueAt).toBe('2026-06-11T14:00:00.000Z');
    expect((await promiseOf(one, caseId, 's2'))?.owner).toBe('billing team');
  });

  it('keeps the promise of a step marked done, and asks why where it is late by its own time', async () => {
    const { one, caseId } = await planned();
    const done = (id: string) => (step: RemedyStep) =>
      step.id === id ? { ...step, state: 'done' as const } : step;
    await one.must('change-steps', change(caseId, done('s1')));
    expect((await promiseOf(one, caseId, 's1'))?.state).toBe('kept');
    one.clock.set('2026-06-11T14:00:00.001Z');
    const before = everything(one);
    const both = (step: RemedyStep) => done('s2')(done('s1')(step));
    expect(await one.refused('change-steps', change(caseId, both))).toMatchObject({
      code: 'reason-missing',
      field: 'reason',
    });
    expect(everything(one)).toBe(before);
    await one.must('change-steps', change(caseId, both, { reason: 'The bank was slow' }));
    expect(await promiseOf(one, caseId, 's2')).toMatchObject({ state: 'late', reason: 'The bank was slow' });
    expect(await one.refused('change-steps', change(caseId, done('s2')))).toMatchObject({
      code: 'already-settled',
    });
  });

  it('moves the promises with the steps where the customer was told, and leaves them where not', async () => {
    const { one, caseId } = await planned();
    const later = (step: RemedyStep) => (step.id === 's3' ? step : { ...step, due: '2026-06-11T17:30' });
    const before = lastSeq(one);
    await one.must('change-steps', change(caseId, later, { customerTold: false }));
    expect(eventKinds(one, before)).toEqual(['steps-changed']);
    expect((await promiseOf(one, caseId, 's1'))?.dueAt).toBe('2026-06-11T11:00:00.000Z');
    expect((await one.must('case-page', { caseId })).fields.steps?.[0]?.due).toBe('2026-06-11T17:30');
    await one.must('change-steps', change(caseId, later));
    expect(eventKinds(one, before + 1)).toEqual(['steps-changed', 'promise-moved', 'promise-moved']);
    expect(await promiseOf(one, caseId, 's1')).toMatchObject({
      dueAt: '2026-06-11T16:30:00.000Z',
      firstDueAt: '2026-06-11T11:00:00.000Z',
      movedTimes: 1,
    });
    expect((await promiseOf(one, caseId, 's3'))?.movedTimes).toBe(0);
  });

  it('promises a new step, withdraws one taken out with its reason, and refuses what is impossible', async () => {
    const { one, caseId } = await planned();
    const added = { id: 's4', what: 'Ring once more', owner: CLERK, due: '2026-06-15T10:00' };
    const before = everything(one);
    const ask = { caseId, customerTold: true, reason: '' };
    const [first, ...rest] = STEPS;
    const refusals = [
      [[...STEPS, { ...added, due: '2026-06-11T09:00', state: 'next' }], 'due-in-the-past'],
      [[...STEPS, { ...added, what: ' ', state: 'next' }], 'required'],
      [[...STEPS, { ...added, id: 's1', state: 'next' }], 'not-an-option'],
      [rest, 'reason-missing'],
    ] as const;
    for (const [steps, code] of refusals)
      expect(await one.refused('change-steps', { ...ask, steps: [...steps] })).toMatchObject({ code });
    expect(everything(one)).toBe(before);
    await one.must('change-steps', {
      ...ask,
      steps: [...rest, { ...added, state: 'next' }],
      reason: 'The line works already',
    });
    expect(await promiseOf(one, caseId, first?.id ?? '')).toMatchObject({
      state: 'withdrawn',
      reason: 'The line works already',
    });
    expect(await promiseOf(one, caseId, 's4')).toMatchObject({ state: 'open', source: 'remedy' });
  });

  it('counts a step as done once its promise was settled elsewhere', async () => {
    const { one, caseId } = await planned();
    const promise = await promiseOf(one, caseId, 's1');
    await one.must('settle-promise', { promiseId: promise?.id ?? '', as: 'done', reason: '' });
    expect(
      await one.refused(
        'change-steps',
        change(caseId, (step) => step),
      ),
    ).toMatchObject({
      code: 'already-settled',
    });
  });

  it('is not changed, and no answer is noted, by whom the complaint is about', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en', { steps: STEPS, staffConcerned: CLERK });
    expect(
      await one.refused(
        'change-steps',
        change(caseId, (step) => step),
      ),
    ).toMatchObject({
      code: 'own-complaint',
    });
    expect(await one.refused('note-answer', { caseId, answer: 'accepted', basis: '' })).toMatchObject({
      code: 'own-complaint',
    });
  });
});

describe('the customer’s answer after Confirm', () => {
  it('has its basis where it is anything but yes, and stands on the sheet', async () => {
    const { one, caseId } = await planned();
    expect(await one.refused('note-answer', { caseId, answer: 'partly', basis: ' ' })).toMatchObject({
      code: 'required',
      field: 'basis',
    });
    await one.must('note-answer', { caseId, answer: 'partly', basis: 'Wants the fee back too.' });
    expect(payloads(one, 'answer-noted')).toEqual([{ answer: 'partly', basis: 'Wants the fee back too.' }]);
    const page = await one.must('case-page', { caseId });
    expect(page.fields).toMatchObject({ answer: 'partly', answerBasis: 'Wants the fee back too.' });
    const { paperId } = await one.must('draft-resolution', { caseId });
    const blocks = JSON.stringify(one.desk.records.paper(paperId)?.blocks);
    expect(blocks).toContain('Wants the fee back too.');
    expect(blocks).toContain('"text":"I accept part of it.","ticked":true');
  });
});
