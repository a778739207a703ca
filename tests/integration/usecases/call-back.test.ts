import { describe, expect, it } from 'vitest';
import type { ChannelInput } from '../../../electron/contract/channels.ts';
import { CLERK, COLLEAGUE, SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import {
  arrival,
  COMPLAINTS,
  confirmedComplaint,
  eventKinds,
  everything,
  lastSeq,
  openDesk,
  payloads,
  type,
} from './desk.ts';

type Contact = ChannelInput<'add-follow-up'>;

function call(caseId: string, more: Partial<Contact> = {}): Contact {
  return {
    caseId,
    kind: 'phone',
    said: 'Asked how things are',
    outcome: 'reached-content',
    satisfaction: null,
    nextContactAt: null,
    settles: null,
    ...more,
  };
}
async function promisesOf(one: DiskDesk, caseId: string) {
  return (await one.must('case-page', { caseId })).promises;
}
async function made(one: DiskDesk, caseId: string, what: string, due: string): Promise<string> {
  await one.must('make-promise', { caseId, what, owner: CLERK, due });
  return (await promisesOf(one, caseId)).find((promise) => promise.what === what)?.id ?? '';
}

describe('a later contact', () => {
  it('belongs to a confirmed case, with a mark from 1 to 5 of somebody who was reached', async () => {
    const one = await openDesk('en');
    const intake = await arrival(one);
    expect(await one.refused('add-follow-up', call(intake))).toMatchObject({ code: 'not-confirmed' });
    const { caseId } = await confirmedComplaint(one, 'en');
    const before = everything(one);
    for (const satisfaction of [0, 6, 4.5, '5']) {
      const outcome = await one.askRaw('add-follow-up', { ...call(caseId), satisfaction });
      expect(outcome, String(satisfaction)).toMatchObject({ ok: false, code: 'bad-request' });
    }
    expect(
      await one.refused('add-follow-up', call(caseId, { outcome: 'not-reached', satisfaction: 4 })),
    ).toMatchObject({ code: 'not-an-option', field: 'satisfaction' });
    expect(everything(one)).toBe(before);
    await one.must('add-follow-up', call(caseId, { satisfaction: 5 }));
    expect((await one.must('case-page', { caseId })).followUps.at(-1)).toMatchObject({ satisfaction: 5 });
  });

  it('keeps a promise late only with a reason, and nothing half done without', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    const settles = await made(one, caseId, 'Ring about the meter', '2026-06-11T12:00');
    one.clock.set('2026-06-11T12:00:00.000Z');
    const before = everything(one);
    expect(await one.refused('add-follow-up', call(caseId, { settles, lateReason: ' ' }))).toMatchObject({
      code: 'reason-missing',
      field: 'lateReason',
    });
    expect(everything(one)).toBe(before);
    await one.must('add-follow-up', call(caseId, { settles, lateReason: 'The line was down' }));
    expect((await promisesOf(one, caseId)).find(({ id }) => id === settles)).toMatchObject({
      state: 'late',
      reason: 'The line was down',
    });
  });

  it('gives a tried call over to its next try, so that one call is not owed twice', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    await one.must('add-follow-up', call(caseId, { nextContactAt: '2026-06-11T12:00' }));
    const first = (await promisesOf(one, caseId)).at(-1)?.id ?? '';
    const tried = { outcome: 'not-reached', said: 'Voicemail', settles: first } as const;
    await one.must('add-follow-up', call(caseId, { ...tried, nextContactAt: '2026-06-11T15:00' }));
    expect((await promisesOf(one, caseId)).find(({ id }) => id === first)).toMatchObject({
      state: 'withdrawn',
      reason: 'Voicemail',
    });
    const second = (await promisesOf(one, caseId)).at(-1)?.id ?? '';
    one.clock.set('2026-06-11T15:00:00.000Z');
    const late = call(caseId, { ...tried, settles: second, nextContactAt: '2026-06-12T10:00' });
    expect(await one.refused('add-follow-up', late)).toMatchObject({ code: 'reason-missing' });
    await one.must('add-follow-up', { ...late, lateReason: 'A queue at the counter' });
    expect((await promisesOf(one, caseId)).find(({ id }) => id === second)).toMatchObject({ state: 'late' });
  });

  it.each([
    ['en', 'Visit to say how things stand (5 Canal Street)'],
    ['zh', '上门说明进展（5 Canal Street）'],
    ['pl', 'Przyjechać i powiedzieć, na czym stoi sprawa (5 Canal Street)'],
  ] as const)('%s: plans a visit like a call, with its address', async (language, what) => {
    const one = await openDesk(language);
    const { caseId } = await confirmedComplaint(one, language, { postalAddress: undefined });
    const visit = { nextContactAt: '2026-06-15T10:00', nextContactKind: 'visit' } as const;
    expect(await one.refused('add-follow-up', call(caseId, visit))).toMatchObject({
      code: 'required',
      field: 'nextContactPlace',
    });
    await one.must('add-follow-up', call(caseId, { ...visit, nextContactPlace: ' 5 Canal Street ' }));
    const promise = (await promisesOf(one, caseId)).at(-1);
    expect(promise).toMatchObject({ source: 'follow-up', what, state: 'open' });
    one.clock.set('2026-06-15T07:00:00.000Z');
    const duty = (await one.must('today', {})).duties.find(({ id }) => id === promise?.id);
    expect(duty).toMatchObject({ kind: 'contact', code: 'visit', what });
  });

  it('keeps the contact agreed last when the plan is changed afterwards', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    await one.must(
      'add-follow-up',
      call(caseId, { nextContactAt: '2026-06-19T10:00', nextContactKind: 'post' }),
    );
    await one.must('note-answer', { caseId, answer: 'accepted', basis: 'Content with the plan' });
    const row = one.db
      .prepare('SELECT next_contact_at, next_contact_kind FROM complaint_case WHERE id = ?')
      .get(caseId);
    expect(row).toEqual({ next_contact_at: '2026-06-19T10:00', next_contact_kind: 'post' });
  });

  it('writes a new problem as a line of the case with its plan as a promise, all in one decision', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    const plan = { what: 'Test the socket', owner: COLLEAGUE, due: '2026-06-12T12:00' };
    const problem = { matter: 'The socket is dead', what: 'Since the meter was changed', plan };
    const told = call(caseId, { outcome: 'reached-new-problem' });
    const before = everything(one);
    for (const [change, code, field] of [
      [{ matter: ' ' }, 'required', 'matter'],
      [{ plan: { ...plan, owner: '' } }, 'required', 'planOwner'],
      [{ plan: { ...plan, due: '2026-06-11T09:00' } }, 'due-in-the-past', 'planDue'],
    ] as const) {
      expect(
        await one.refused('add-follow-up', { ...told, problem: { ...problem, ...change } }),
        field,
      ).toMatchObject({ code, field });
    }
    expect(await one.refused('add-follow-up', { ...call(caseId), problem })).toMatchObject({
      code: 'not-an-option',
    });
    expect(everything(one)).toBe(before);
    const seq = lastSeq(one);
    await one.must('add-follow-up', { ...told, problem });
    expect(eventKinds(one, seq)).toEqual(['follow-up-added', 'problem-added', 'promise-made']);
    const page = await one.must('case-page', { caseId });
    expect(page.problems).toMatchObject([{ matter: 'The socket is dead' }]);
    expect(page.promises.at(-1)).toMatchObject({
      what: 'Test the socket',
      owner: COLLEAGUE,
      source: 'remedy',
    });
  });

  it('opens a case that had ended again for its new problem', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    await one.must('resolve-case', { caseId, basis: 'Connected again' });
    await one.must('add-problem', { caseId, matter: 'The socket is dead', what: '', plan: null });
    expect(await one.must('case-page', { caseId })).toMatchObject({
      state: 'reopened',
      problems: [{ matter: 'The socket is dead', what: '' }],
    });
  });
});

describe('a promise made of a sentence', () => {
  it('says where it came from, also while the customer is here', async () => {
    const one = await openDesk('en');
    const caseId = await arrival(one);
    const words = { caseId, owner: CLERK, due: '2026-06-12T12:00' };
    await one.must('make-promise', { ...words, what: 'We will call you by Friday at noon' });
    await one.must('make-promise', { ...words, what: 'You will have the bill by noon', source: 'letter' });
    expect(payloads(one, 'promise-made').map((payload) => payload?.promise.source)).toEqual([
      'manual',
      'letter',
    ]);
    expect(await one.refused('make-promise', { ...words, what: 'x', due: '2026-06-11T09:00' })).toMatchObject(
      {
        code: 'due-in-the-past',
      },
    );
  });

  it('and typed as well is promised once at Confirm: by the same person within two hours', async () => {
    const one = await openDesk('en');
    const caseId = await arrival(one);
    const said = { caseId, source: 'manual' as const, owner: CLERK };
    const make = (what: string, due: string, more = {}) =>
      one.must('make-promise', { ...said, what, due, ...more });
    await make('We will call you by Friday at noon', '2026-06-12T12:00');
    await make('I will ring on Friday afternoon', '2026-06-12T16:31');
    await make('My colleague will ring at noon', '2026-06-12T12:00', { owner: COLLEAGUE });
    await type(one, caseId, {
      ...COMPLAINTS.en,
      steps: [
        { id: 's1', what: 'Call with the result', owner: CLERK, due: '2026-06-12T14:00', state: 'next' },
      ],
      nextContactAt: '2026-06-15T10:00',
    });
    await one.must('confirm-case', { caseId });
    const promises = await promisesOf(one, caseId);
    const states = Object.fromEntries(promises.map(({ what, state }) => [what, state]));
    expect(states).toMatchObject({
      'We will call you by Friday at noon': 'withdrawn',
      'I will ring on Friday afternoon': 'open',
      'My colleague will ring at noon': 'open',
      'Call with the result': 'open',
    });
    expect(payloads(one, 'promise-settled')).toMatchObject([
      { state: 'withdrawn', reason: 'Call with the result' },
    ]);
  });

  it('is owed no more by a closed case', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    await one.must('resolve-case', { caseId, basis: 'Connected again' });
    await one.must('close-case', { caseId, reason: 'All told by phone' });
    expect(
      await one.refused('make-promise', { caseId, what: 'x', owner: CLERK, due: '2026-06-12T12:00' }),
    ).toMatchObject({ code: 'wrong-case-state' });
  });
});

describe('a promise that moves', () => {
  it('takes another time once the customer knows, keeps the first one visible and its step beside it', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    const promise = (await promisesOf(one, caseId)).find(({ stepId }) => stepId !== null);
    if (promise === undefined) throw new Error('a step was promised');
    const move = { promiseId: promise.id, due: '2026-06-16T12:00', reason: 'The part comes on Monday' };
    const before = everything(one);
    for (const [change, code] of [
      [{ customerTold: false }, 'customer-not-told'],
      [{ customerTold: true, reason: ' ' }, 'reason-missing'],
      [{ customerTold: true, due: '2026-06-11T09:30' }, 'due-in-the-past'],
      [{ customerTold: true, promiseId: 'nobody' }, 'not-found'],
    ] as const) {
      expect(await one.refused('move-promise', { ...move, ...change }), code).toMatchObject({ code });
    }
    expect(everything(one)).toBe(before);
    await one.must('move-promise', { ...move, customerTold: true });
    const page = await one.must('case-page', { caseId });
    expect(page.promises.find(({ id }) => id === promise.id)).toMatchObject({
      dueAt: '2026-06-16T11:00:00.000Z',
      firstDueAt: promise.dueAt,
      movedTimes: 1,
    });
    expect(page.fields.steps?.find(({ id }) => id === promise.stepId)?.due).toBe('2026-06-16T12:00');
    await one.must('settle-promise', { promiseId: promise.id, as: 'done', reason: '' });
    expect(await one.refused('move-promise', { ...move, customerTold: true })).toMatchObject({
      code: 'already-settled',
    });
  });

  it('is neither moved nor given up by whoever the complaint is about, who may still say that it is done', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const { caseId } = await confirmedComplaint(one, 'en', { staffConcerned: CLERK });
    const promiseId = await made(one, caseId, 'Ring', '2026-06-12T12:00');
    one.seat(CLERK);
    const move = { promiseId, due: '2026-06-16T12:00', reason: 'x', customerTold: true };
    expect(await one.refused('move-promise', move)).toMatchObject({ code: 'own-complaint' });
    for (const as of ['broken', 'withdrawn'] as const) {
      expect(await one.refused('settle-promise', { promiseId, as, reason: 'x' }), as).toMatchObject({
        code: 'own-complaint',
      });
    }
    await one.must('settle-promise', { promiseId, as: 'done', reason: '' });
  });
});
