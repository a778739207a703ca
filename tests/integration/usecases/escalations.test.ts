import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import { escalationReasons } from '../../../electron/domain/escalation/escalation-reasons.ts';
import { wordsOf } from '../../../electron/contract/words/words.ts';
import { showReminders } from '../../../electron/main/desk-reminders.ts';
import type { Notification } from '../../../electron/main/desk-reminders.ts';
import { BRANCHES, CLERK, COLLEAGUE, SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import {
  arrival,
  confirmedComplaint,
  eventKinds,
  everything,
  lastSeq,
  openDesk,
  reopened,
  type,
} from './desk.ts';

async function listed(one: DiskDesk) {
  one.seat(SUPERVISOR);
  return (await one.must('escalations', {})).cases;
}

function codesOf(cases: Awaited<ReturnType<typeof listed>>): string[][] {
  return cases.map(({ reasons }) => reasons.map(({ code }) => code));
}

describe('the supervisor’s list', () => {
  it('holds a safety matter from its first minute, while the customer is still here', async () => {
    const one = await openDesk('en');
    const calm = await arrival(one);
    await type(one, calm, { matter: 'A receipt' });
    const caseId = await arrival(one);
    await type(one, caseId, { matter: 'Sparks from the meter', safety: true, customerName: 'Ada Moss' });
    expect(await one.refused('escalations', {})).toMatchObject({ code: 'not-allowed' });
    const cases = await listed(one);
    expect(cases.map((found) => [found.caseId, found.customer.name, found.matter])).toEqual([
      [caseId, 'Ada Moss', 'Sparks from the meter'],
    ]);
    expect(codesOf(cases)).toEqual([['safety']]);
    expect(cases[0]?.reasons[0]?.weight).toBe('at-once');
  });

  it('gives reminders every case with a reason at once, without the facts of all the others', async () => {
    const one = await openDesk('en');
    for (const [index, typed] of [
      { severity: 'mild' as const },
      { severity: 'severe' as const },
      { severity: 'mild' as const, safety: true },
      { severity: 'mild' as const, publicPost: 'posted' as const },
      { severity: 'mild' as const, publicPost: 'announced' as const },
    ].entries()) {
      const { caseId } = await confirmedComplaint(one, 'en', typed);
      if (index === 4) await one.must('escalate-case', { caseId, reason: 'Asks for the manager' });
    }
    const here = await arrival(one);
    await type(one, here, { matter: 'Sparks from the meter', safety: true });
    const { records, clock } = one.desk;
    const asked = [clock.now(), () => false] as const;
    const atOnce = (found: ReturnType<typeof records.casesAtOnce>): readonly string[] =>
      found
        .filter(({ facts }) =>
          escalationReasons(facts).some(
            ({ weight, code }) => weight === 'at-once' && !code.startsWith('statutory'),
          ),
        )
        .map(({ caseId }) => caseId);
    expect(atOnce(records.casesAtOnce(...asked))).toHaveLength(5);
    expect(atOnce(records.casesAtOnce(...asked))).toEqual(
      atOnce(records.casesInTrouble('2026-06-11', ...asked)),
    );
    expect(records.casesAtOnce(...asked)).toHaveLength(5);
  });

  it('tells in words why the manager was asked for, each time anew', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en', { severity: 'mild' });
    expect(await one.refused('escalate-case', { caseId, reason: '  ' })).toMatchObject({
      code: 'reason-missing',
    });
    await one.must('escalate-case', { caseId, reason: 'Wants to speak to whoever decides' });
    const [found] = await listed(one);
    expect(found?.reasons[0]).toMatchObject({
      code: 'asked-for-manager',
      words: ['Wants to speak to whoever decides'],
    });
    await one.must('note-escalation', {
      caseId,
      happenings: [...(found?.reasons[0]?.happenings ?? [])],
      decision: 'seen',
      note: '',
    });
    expect(codesOf(await listed(one)).flat()).not.toContain('asked-for-manager');
    one.seat(CLERK);
    await one.must('escalate-case', { caseId, reason: 'Asks again' });
    expect(codesOf(await listed(one)).flat()).toContain('asked-for-manager');
  });

  it('gives a case that is taken over to the supervisor in the same transaction', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en', { severity: 'severe' });
    const [found] = await listed(one);
    const happenings = found?.reasons.flatMap((reason) => [...reason.happenings]) ?? [];
    const before = lastSeq(one);
    const take = { caseId, happenings, decision: 'taken-over' as const, note: '' };
    expect(await one.refused('note-escalation', take)).toMatchObject({
      code: 'reason-missing',
      field: 'note',
    });
    await one.must('note-escalation', { ...take, note: 'I talk to the family myself' });
    expect(eventKinds(one, before)).toEqual(['escalation-noted', 'case-handed-over']);
    expect((await one.must('case-page', { caseId })).ownerName).toBe(SUPERVISOR);
    expect(await listed(one)).toEqual([]);
    const whole = everything(one);
    expect(await one.refused('note-escalation', { ...take, note: 'again' })).toMatchObject({
      code: 'already-settled',
    });
    expect(everything(one)).toBe(whole);
  });

  it('is not decided by the supervisor the complaint is about, nor by a clerk', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en', {
      severity: 'severe',
      staffConcerned: SUPERVISOR.toUpperCase(),
    });
    const [found] = await listed(one);
    expect(found?.aboutYou).toBe(true);
    const noted = {
      caseId,
      happenings: [...(found?.reasons[0]?.happenings ?? [])],
      decision: 'seen' as const,
      note: 'x',
    };
    expect(await one.refused('note-escalation', noted)).toMatchObject({ code: 'own-complaint' });
    one.seat(COLLEAGUE);
    expect(await one.refused('note-escalation', noted)).toMatchObject({ code: 'not-allowed' });
  });

  it('names broken promises, late clocks, a statutory day and a low mark after the end', async () => {
    const one = await openDesk('pl');
    const { caseId } = await confirmedComplaint(one, 'pl', { severity: 'mild', steps: [] });
    await one.must('make-promise', { caseId, what: 'Oddzwonić', owner: CLERK, due: '2026-06-11T20:00' });
    const promise = (await one.must('case-page', { caseId })).promises.find(
      ({ what }) => what === 'Oddzwonić',
    );
    one.clock.set('2026-06-23T09:00:00.000Z');
    await one.must('settle-promise', { promiseId: promise?.id ?? '', as: 'broken', reason: 'Zapomniane' });
    const [found] = await listed(one);
    expect(found?.reasons).toEqual([
      expect.objectContaining({ code: 'statutory-soon', on: '2026-06-25' }),
      expect.objectContaining({ code: 'promise-broken', words: ['Oddzwonić'] }),
      expect.objectContaining({ code: 'service-late', clocks: ['close'] }),
    ]);
    const today = await one.must('today', {});
    expect(today.duties.find(({ kind }) => kind === 'deadline')).toMatchObject({ code: 'due-soon', caseId });
    one.seat(CLERK);
    await one.must('resolve-case', { caseId, basis: 'Zwrot' });
    await one.must('add-follow-up', {
      caseId,
      kind: 'phone',
      said: 'Nadal źle',
      outcome: 'reached-open',
      satisfaction: 2,
      nextContactAt: null,
      settles: null,
    });
    expect(codesOf(await listed(one))).toEqual([['promise-broken', 'satisfaction-low']]);
  });
});

describe('reminders', () => {
  const look = (one: DiskDesk): readonly Notification[] => {
    const shown: Notification[] = [];
    showReminders({
      desk: one.desk,
      words: () => wordsOf('en-GB').reminder,
      show: (notification) => shown.push(notification),
    });
    return shown;
  };
  const promised = async (one: DiskDesk, what: string, due: string): Promise<string> => {
    const { caseId } = await confirmedComplaint(one, 'en', { severity: 'mild', steps: [] });
    look(one);
    await one.must('make-promise', { caseId, what, owner: CLERK, due });
    return caseId;
  };

  it('come once, a quarter of an hour ahead and once more when late, and not again after a restart', async () => {
    const one = await openDesk('en');
    const caseId = await promised(one, 'Call about the meter', '2026-06-11T11:00');
    expect(look(one)).toEqual([]);
    one.clock.set('2026-06-11T09:45:00.000Z');
    const soon = look(one);
    expect(soon).toEqual([
      {
        title: 'Promise due soon: Call about the meter',
        body: expect.stringContaining('BTH-1') as string,
        caseId,
      },
    ]);
    expect(look(one)).toEqual([]);
    one.close();
    const again = reopened(one.folder, CLERK, '2026-06-11T09:50:00.000Z');
    expect(look(again)).toEqual([]);
    again.clock.set('2026-06-11T10:01:00.000Z');
    expect(look(again).map(({ title }) => title)).toEqual(['Promise past its time: Call about the meter']);
  });

  it('are neither repeated nor left out by a clock set back two days', async () => {
    const one = await openDesk('en');
    await promised(one, 'First', '2026-06-11T11:00');
    await promised(one, 'Second', '2026-06-11T12:00');
    one.clock.set('2026-06-11T09:50:00.000Z');
    expect(look(one)).toHaveLength(1);
    one.clock.set('2026-06-09T09:50:00.000Z');
    expect(look(one)).toEqual([]);
    one.clock.set('2026-06-11T09:51:00.000Z');
    expect(look(one)).toEqual([]);
    one.clock.set('2026-06-11T10:50:00.000Z');
    expect(
      look(one)
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(['Promise due soon: Second', 'Promise past its time: First']);
  });

  it('wait at night for the next opening, and then count what is more than a handful', async () => {
    const one = await openDesk('en', SUPERVISOR);
    await one.must('change-branch', {
      branch: { ...BRANCHES.en, confirmedRules: [], calendar: DEFAULT_CALENDAR },
    });
    one.seat(CLERK);
    for (const what of ['a', 'b', 'c', 'd', 'e', 'f'])
      await promised(one, `Promise ${what}`, '2026-06-11T19:00');
    // Nine in the evening in London.
    one.clock.set('2026-06-11T20:00:00.000Z');
    expect(look(one)).toEqual([]);
    one.clock.set('2026-06-12T08:00:00.000Z');
    const shown = look(one);
    expect(shown).toHaveLength(4);
    expect(shown[3]).toMatchObject({ body: 'They are listed on Today.', caseId: null });
    expect(shown[3]?.title).toMatch(/^And \d+ more to be done$/);
    expect(look(one)).toEqual([]);
  });

  it('of a locked desk name nobody', async () => {
    const one = await openDesk('en');
    await promised(one, 'Call Mrs Okafor', '2026-06-11T11:00');
    await one.must('lock', {});
    one.clock.set('2026-06-11T09:50:00.000Z');
    expect(look(one)).toEqual([
      { title: 'Amends: 1 to be done', body: 'Unlock the desk to see what.', caseId: null },
    ]);
  });
});
