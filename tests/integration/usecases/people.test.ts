import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import {
  CLERK,
  CLERK_PIN,
  COLLEAGUE,
  person,
  SUPERVISOR,
  SUPERVISOR_PIN,
} from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { arrival, confirmedComplaint, everything, openDesk, payloads, reopened } from './desk.ts';

const TITLE = { zh: '高级客户经理', en: 'Senior Adviser', pl: 'starsza doradczyni klienta' };
const NEW_PIN = '506182';

async function peopleOf(one: DiskDesk) {
  return (await one.must('colleagues', {})).people;
}

/** Refused with that code, and not a row of the log differs. */
async function unchanged(one: DiskDesk, asked: () => Promise<{ readonly code: string }>): Promise<string> {
  const before = everything(one);
  const { code } = await asked();
  expect(everything(one)).toBe(before);
  return code;
}

describe('people of a branch', () => {
  it('get another name, role and title, and what they did before keeps its owner', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    one.seat(SUPERVISOR);
    const staffId = one.staffId(CLERK);
    await one.must('change-staff', {
      staffId,
      name: ' Hannah Moss ',
      role: 'supervisor',
      jobTitle: TITLE,
      polishForm: 'feminine',
    });
    expect((await one.must('case-page', { caseId })).ownerName).toBe('Hannah Moss');
    expect((await peopleOf(one)).find(({ id }) => id === staffId)).toMatchObject({
      role: 'supervisor',
      openCases: 1,
    });
    expect(verifyChain(one.db)).toMatchObject({ ok: true });
  });

  it('have as many cases in hand, counted together, as each by themselves', async () => {
    const one = await openDesk('en');
    await confirmedComplaint(one, 'en');
    await arrival(one);
    one.seat(COLLEAGUE);
    await confirmedComplaint(one, 'en');
    const { records } = one.desk;
    const counted = records.casesInHandByOwner();
    expect(new Set(counted.values())).toEqual(new Set([1, 2]));
    for (const { id } of records.ownStaff())
      expect(counted.get(id) ?? 0).toBe(records.casesInHand(id).length);
    // A letter is owed where a case was put right, and a promise may be open after it: one case still.
    one.db.prepare(`UPDATE complaint_case SET state = 'resolved' WHERE state = 'open'`).run();
    for (const { id } of records.ownStaff())
      expect(records.casesInHandByOwner().get(id) ?? 0).toBe(records.casesInHand(id).length);
    one.db
      .prepare(`UPDATE complaint_case SET letter_at = resolved_at, state = 'closed' WHERE state = 'resolved'`)
      .run();
    for (const { id } of records.ownStaff())
      expect(records.casesInHandByOwner().get(id) ?? 0).toBe(records.casesInHand(id).length);
  });

  it('are changed by a supervisor only, and one supervisor always stays', async () => {
    const one = await openDesk('en');
    const change = {
      staffId: one.staffId(SUPERVISOR),
      name: SUPERVISOR,
      role: 'clerk' as const,
      jobTitle: TITLE,
      polishForm: 'feminine' as const,
    };
    expect(await unchanged(one, () => one.refused('change-staff', change))).toBe('not-allowed');
    one.seat(SUPERVISOR);
    expect(await unchanged(one, () => one.refused('change-staff', change))).toBe('last-supervisor');
    expect(await unchanged(one, () => one.refused('change-staff', { ...change, name: '  ' }))).toBe(
      'name-missing',
    );
  });

  it('leave with a reason, after or together with handing over what they have in hand', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    const here = await arrival(one);
    one.seat(SUPERVISOR);
    const leaving = { staffId: one.staffId(CLERK), reason: 'Moved to Bristol', handTo: null };
    expect(await unchanged(one, () => one.refused('deactivate-staff', leaving))).toBe('cases-in-hand');
    expect(await unchanged(one, () => one.refused('deactivate-staff', { ...leaving, reason: ' ' }))).toBe(
      'reason-missing',
    );
    await one.must('deactivate-staff', { ...leaving, handTo: one.staffId(COLLEAGUE) });
    expect((await one.must('case-page', { caseId })).ownerName).toBe(COLLEAGUE);
    expect((await one.must('intake', { caseId: here })).ownerName).toBe(COLLEAGUE);
    expect(payloads(one, 'case-handed-over').map((payload) => payload?.reason)).toEqual([
      'Moved to Bristol',
      'Moved to Bristol',
    ]);
    // Gone from the lock screen, kept among the people with the reason.
    expect((await one.must('desk-state', {})).staff.map(({ name }) => name)).not.toContain(CLERK);
    expect((await peopleOf(one)).find(({ name }) => name === CLERK)).toMatchObject({
      deactivationReason: 'Moved to Bristol',
      openCases: 0,
    });
    await one.must('lock', {});
    expect(await one.refused('sign-in', { staffId: leaving.staffId, pin: CLERK_PIN })).toMatchObject({
      code: 'wrong-pin',
    });
    one.seat(SUPERVISOR);
    await one.must('reactivate-staff', { staffId: leaving.staffId });
    await one.must('sign-in', { staffId: leaving.staffId, pin: CLERK_PIN });
  });

  it('cannot take themselves out, so that one supervisor always stays', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const own = { staffId: one.staffId(SUPERVISOR), reason: 'x', handTo: one.staffId(CLERK) };
    expect(await unchanged(one, () => one.refused('deactivate-staff', own))).toBe('not-yourself');
    await one.must('add-staff', person('Rosa Field', 'supervisor', NEW_PIN));
    one.seat('Rosa Field');
    await one.must('deactivate-staff', { ...own, handTo: null });
    one.seat('Rosa Field');
    expect(
      await unchanged(one, () =>
        one.refused('deactivate-staff', { ...own, staffId: one.staffId('Rosa Field') }),
      ),
    ).toBe('not-yourself');
    expect(await unchanged(one, () => one.refused('deactivate-staff', own))).toBe('not-found');
  });

  it('hand over everything at once, by themselves or a supervisor, to somebody who works here', async () => {
    const one = await openDesk('en');
    await confirmedComplaint(one, 'en');
    await confirmedComplaint(one, 'en');
    const all = { from: one.staffId(CLERK), to: one.staffId(COLLEAGUE), reason: 'On leave from Monday' };
    one.seat(COLLEAGUE);
    expect(await unchanged(one, () => one.refused('hand-over-all', all))).toBe('not-allowed');
    one.seat(CLERK);
    expect(await unchanged(one, () => one.refused('hand-over-all', { ...all, to: all.from }))).toBe(
      'not-an-option',
    );
    expect(await one.must('hand-over-all', all)).toEqual({ cases: 2 });
    expect(await unchanged(one, () => one.refused('hand-over-all', all))).toBe('not-found');
  });
});

describe('PINs', () => {
  it('are changed with the old one, and too simple ones are refused', async () => {
    const one = await openDesk('en');
    for (const pin of ['1111', '1234', '987654'])
      expect(await unchanged(one, () => one.refused('change-pin', { oldPin: CLERK_PIN, pin }))).toBe(
        'pin-too-simple',
      );
    expect(await one.refused('change-pin', { oldPin: '000001', pin: NEW_PIN })).toMatchObject({
      code: 'wrong-pin',
      field: 'oldPin',
    });
    await one.must('change-pin', { oldPin: CLERK_PIN, pin: NEW_PIN });
    await one.must('lock', {});
    const staffId = one.staffId(CLERK);
    expect(await one.refused('sign-in', { staffId, pin: CLERK_PIN })).toMatchObject({ code: 'wrong-pin' });
    await one.must('sign-in', { staffId, pin: NEW_PIN });
    // The log knows that it changed, and nothing of what it is.
    expect(JSON.stringify(payloads(one, 'pin-changed'))).toBe(JSON.stringify([{ staffId }]));
  });

  it('are set anew by a supervisor who types their own', async () => {
    const one = await openDesk('en');
    const staffId = one.staffId(CLERK);
    const reset = { staffId, pin: NEW_PIN, ownPin: SUPERVISOR_PIN };
    expect(await unchanged(one, () => one.refused('reset-pin', reset))).toBe('not-allowed');
    one.seat(SUPERVISOR);
    expect(await one.refused('reset-pin', { ...reset, ownPin: CLERK_PIN })).toMatchObject({
      code: 'wrong-pin',
      field: 'ownPin',
    });
    expect(await one.refused('reset-pin', { ...reset, staffId: one.staffId(SUPERVISOR) })).toMatchObject({
      code: 'not-yourself',
    });
    await one.must('reset-pin', reset);
    await one.must('sign-in', { staffId, pin: NEW_PIN });
  });

  it('tried a hundred times, wait longer and longer, also after a restart', async () => {
    const one = await openDesk('en');
    await one.must('lock', {});
    const staffId = one.staffId(CLERK);
    const answers: string[] = [];
    for (let count = 0; count < 100; count += 1) {
      const { code } = await one.refused('sign-in', { staffId, pin: '000001' });
      answers.push(code);
    }
    // Three are looked at, ninety-seven are not even compared.
    expect(answers.filter((code) => code === 'wrong-pin')).toHaveLength(3);
    expect(answers.filter((code) => code === 'pin-wait')).toHaveLength(97);
    one.close();
    const again = reopened(one.folder, null, '2026-06-11T09:00:10.000Z');
    expect(await again.refused('sign-in', { staffId, pin: CLERK_PIN })).toMatchObject({
      code: 'pin-wait',
      limit: 30,
    });
    again.clock.advance(1);
    await again.must('sign-in', { staffId, pin: CLERK_PIN });
  });
});
