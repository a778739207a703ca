import { describe, expect, it } from 'vitest';
import { all } from '../../../electron/store/database.ts';
import {
  BRANCHES,
  CLERK,
  COLLEAGUE,
  CLERK_PIN,
  SUPERVISOR,
  SUPERVISOR_PIN,
} from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, eventKinds, everything, lastSeq, openDesk, payloads } from './desk.ts';

describe('promises, contacts and states after Confirm', () => {
  it('keeps the deadline a case was given when the branch changes afterwards', async () => {
    const one = await openDesk('zh');
    const { caseId } = await confirmedComplaint(one, 'zh');
    const before = (await one.must('case-page', { caseId })).statutory;
    expect(before).not.toBeNull();
    one.seat(SUPERVISOR);
    const branch = { ...BRANCHES.zh, confirmedRules: [], country: 'GB' as const, region: '' };
    await one.must('change-branch', { branch });
    expect((await one.must('case-page', { caseId })).statutory).toEqual(before);
    const other = await confirmedComplaint(one, 'zh');
    expect((await one.must('case-page', { caseId: other.caseId })).statutory?.ruleId).toBe(
      'gb-electricity-first-day',
    );
  });

  it('refuses a time zone no clock knows, at a change as at the first start', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const branch = { ...BRANCHES.en, zone: 'Europe/Nowhere', confirmedRules: [] };
    expect(await one.refused('change-branch', { branch })).toMatchObject({
      code: 'not-an-option',
      field: 'zone',
    });
    await one.must('today', {});
  });

  it('prints no deadline of a rule nobody confirmed, and does once a supervisor has', async () => {
    const one = await openDesk('pl');
    const { caseId } = await confirmedComplaint(one, 'pl');
    const open = (await one.must('case-page', { caseId })).statutory;
    one.seat(SUPERVISOR);
    const branch = {
      ...BRANCHES.en,
      code: 'TRN',
      sector: 'telecom' as const,
      confirmedRules: [] as string[],
    };
    await one.must('change-branch', { branch });
    const unsure = await confirmedComplaint(one, 'en', { sector: 'telecom' });
    expect((await one.must('case-page', { caseId: unsure.caseId })).statutory).toBeNull();
    await one.must('change-branch', {
      branch: { ...branch, confirmedRules: ['gb-telecom-dispute-resolution'] },
    });
    const sure = await confirmedComplaint(one, 'en', { sector: 'telecom' });
    expect((await one.must('case-page', { caseId: sure.caseId })).statutory?.sureness).toBe('V2');
    expect((await one.must('case-page', { caseId: unsure.caseId })).statutory).toBeNull();
    expect((await one.must('case-page', { caseId })).statutory?.dueOn).toBe(open?.dueOn);
  });

  it('is due at the end of a day promised without an hour', async () => {
    const one = await openDesk('zh');
    const { caseId } = await confirmedComplaint(one, 'zh', {
      goodwillKind: 'refund',
      goodwillAmount: { minor: 61_240, currency: 'CNY' },
      goodwillDue: '2026-06-12',
    });
    const { promises } = await one.must('case-page', { caseId });
    expect(promises.find((promise) => promise.what.includes('612.40'))?.dueAt).toBe(
      '2026-06-12T15:59:00.000Z',
    );
  });

  it('settles a promise as kept or late by the clock, and asks why for anything else', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const make = async (what: string): Promise<string> => {
      await one.must('make-promise', { caseId, what, owner: CLERK, due: '2026-06-11T12:00' });
      return (
        (await one.must('case-page', { caseId })).promises.find((promise) => promise.what === what)?.id ?? ''
      );
    };
    const [kept, late, broken, gone] = [await make('a'), await make('b'), await make('c'), await make('d')];
    const settle = { caseId, kind: 'phone', said: 'Rang', satisfaction: null, nextContactAt: null } as const;
    await one.must('add-follow-up', { ...settle, outcome: 'not-reached', settles: kept });
    const stateOf = async (id: string): Promise<string | undefined> =>
      (await one.must('case-page', { caseId })).promises.find((promise) => promise.id === id)?.state;
    expect(await stateOf(kept)).toBe('open');
    await one.must('add-follow-up', { ...settle, outcome: 'reached-content', settles: kept });
    expect(await stateOf(kept)).toBe('kept');
    expect(
      await one.refused('add-follow-up', { ...settle, outcome: 'reached-content', settles: kept }),
    ).toMatchObject({
      code: 'already-settled',
    });
    one.clock.set('2026-06-11T11:00:00.001Z');
    const before = everything(one);
    expect(await one.refused('settle-promise', { promiseId: late, as: 'done', reason: ' ' })).toMatchObject({
      code: 'reason-missing',
      field: 'reason',
    });
    expect(
      await one.refused('settle-promise', { promiseId: broken, as: 'broken', reason: '' }),
    ).toMatchObject({
      code: 'reason-missing',
    });
    expect(everything(one)).toBe(before);
    await one.must('settle-promise', { promiseId: late, as: 'done', reason: 'The van was late' });
    await one.must('settle-promise', { promiseId: broken, as: 'broken', reason: 'No part in stock' });
    await one.must('settle-promise', { promiseId: gone, as: 'withdrawn', reason: 'Not wanted any more' });
    expect([await stateOf(late), await stateOf(broken), await stateOf(gone)]).toEqual([
      'late',
      'broken',
      'withdrawn',
    ]);
    expect(await one.refused('settle-promise', { promiseId: late, as: 'broken', reason: 'x' })).toMatchObject(
      {
        code: 'already-settled',
      },
    );
  });

  it('makes a promise of the next contact and refuses one in the past, with nothing half done', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const contact = {
      caseId,
      kind: 'phone',
      said: 'Rang twice',
      outcome: 'not-reached',
      satisfaction: null,
      settles: null,
    } as const;
    const before = everything(one);
    expect(
      await one.refused('add-follow-up', { ...contact, nextContactAt: '2026-06-11T09:59' }),
    ).toMatchObject({
      code: 'due-in-the-past',
      field: 'nextContactAt',
    });
    expect(
      await one.refused('make-promise', { caseId, what: 'x', owner: 'y', due: '2026-06-10T09:59' }),
    ).toMatchObject({
      code: 'due-in-the-past',
      field: 'due',
    });
    expect(everything(one)).toBe(before);
    await one.must('add-follow-up', { ...contact, nextContactAt: '2026-06-12T10:00' });
    const { promises, followUps } = await one.must('case-page', { caseId });
    expect(promises).toContainEqual(
      expect.objectContaining({
        source: 'follow-up',
        dueAt: '2026-06-12T09:00:00.000Z',
        state: 'open',
        owner: CLERK,
      }),
    );
    expect(followUps).toHaveLength(1);
    one.clock.set('2026-06-12T09:30:00.000Z');
    const { duties } = await one.must('today', {});
    expect(duties.some((duty) => duty.caseId === caseId && duty.dueAt === '2026-06-12T09:00:00.000Z')).toBe(
      true,
    );
  });

  it('refuses a day or minute that does not exist, without a bug', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    for (const due of ['2027-02-31T10:00', '2027-13-01T10:00', '2027-02-01T24:00', '2027-02-01T10:60']) {
      const input = { caseId, what: 'x', owner: 'y', due };
      expect(await one.refused('make-promise', input), due).toMatchObject({
        code: 'bad-request',
        field: 'due',
      });
    }
    expect(one.bugs).toEqual([]);
  });

  it('notes no call for a promise of somebody else’s case, reached or not', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const other = await confirmedComplaint(one, 'en');
    const settles = (await one.must('case-page', { caseId: other.caseId })).promises[0]?.id ?? '';
    const before = everything(one);
    for (const outcome of ['not-reached', 'reached-content'] as const) {
      const call = { caseId, kind: 'phone', said: 'Rang', satisfaction: null, nextContactAt: null } as const;
      expect(await one.refused('add-follow-up', { ...call, outcome, settles })).toMatchObject({
        code: 'not-found',
        field: 'settles',
      });
    }
    expect(everything(one)).toBe(before);
  });

  it('resolves, reopens and withdraws, each once, and hands over to somebody else with a reason', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const state = async (): Promise<string> => (await one.must('case-page', { caseId })).state;
    expect(await one.refused('reopen-case', { caseId, reason: 'again' })).toMatchObject({
      code: 'wrong-case-state',
    });
    await one.must('resolve-case', { caseId, basis: 'Line restored' });
    expect(await state()).toBe('resolved');
    expect(await one.refused('resolve-case', { caseId, basis: 'again' })).toMatchObject({
      code: 'wrong-case-state',
    });
    await one.must('reopen-case', { caseId, reason: 'Dead again' });
    expect(await state()).toBe('reopened');
    await one.must('withdraw-case', { caseId, reason: 'Moved house' });
    expect(await state()).toBe('withdrawn');
    await one.must('reopen-case', { caseId, reason: 'Changed her mind' });
    expect(await state()).toBe('reopened');
    const me = one.staffId(CLERK);
    expect(await one.refused('hand-over-case', { caseId, to: me, reason: 'x' })).toMatchObject({
      code: 'not-an-option',
    });
    expect(await one.refused('hand-over-case', { caseId, to: 'nobody', reason: 'x' })).toMatchObject({
      code: 'not-an-option',
      field: 'to',
    });
    await one.must('hand-over-case', { caseId, to: one.staffId(COLLEAGUE), reason: 'Shift ends' });
    expect((await one.must('case-page', { caseId })).ownerName).toBe(COLLEAGUE);
    const found = await one.must('search-log', { query: 'okaf', before: null });
    expect(found.rows).toMatchObject([{ caseId, ownerName: COLLEAGUE, state: 'reopened' }]);
  });
});

describe('papers over a real log', () => {
  const letterOf = async (one: DiskDesk, more: Record<string, unknown> = {}): Promise<string> => {
    const { caseId } = await confirmedComplaint(one, 'en', more);
    return (await one.must('draft-letter', { caseId })).paperId;
  };

  it('records nothing while the printer is jammed, and two key presses make one paper and one copy', async () => {
    const one = await openDesk();
    const { receiptId: paperId } = await confirmedComplaint(one, 'en');
    const before = everything(one);
    one.printer.jammed = true;
    expect(await one.refused('print-paper', { paperId })).toMatchObject({ code: 'print-failed' });
    expect(everything(one)).toBe(before);
    one.printer.jammed = false;
    const [first, second] = await Promise.all([
      one.must('print-paper', { paperId }),
      one.must('print-paper', { paperId }),
    ]);
    expect([first.copy, second.copy]).toEqual([false, true]);
    expect(second.pdfSha256).toBe(first.pdfSha256);
  });

  it('writes a second letter only after the first was given and the case reopened', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const first = (await one.must('draft-letter', { caseId })).paperId;
    await one.must('approve-letter', { paperId: first, stepUp: null, overrideReason: '' });
    await one.must('print-paper', { paperId: first });
    await one.must('mark-paper', { paperId: first, as: 'handed-over' });
    await one.must('resolve-case', { caseId, basis: 'Line restored' });
    expect((await one.must('draft-letter', { caseId })).paperId).toBe(first);
    await one.must('reopen-case', { caseId, reason: 'Dead again' });
    const second = (await one.must('draft-letter', { caseId })).paperId;
    expect(second).not.toBe(first);
    expect((await one.must('draft-letter', { caseId })).paperId).toBe(second);
    expect((await one.must('paper', { paperId: second })).paper.state).toBe('draft');
  });

  it('approves no letter with a blank in it', async () => {
    const one = await openDesk();
    const paperId = await letterOf(one, { rootCause: null, prevention: null });
    const before = everything(one);
    expect(await one.refused('approve-letter', { paperId, stepUp: null, overrideReason: '' })).toMatchObject({
      code: 'blank-left',
    });
    expect(await one.refused('print-paper', { paperId })).toMatchObject({ code: 'wrong-paper-state' });
    expect(everything(one)).toBe(before);
  });

  it('approves an open error only with a supervisor’s PIN and a reason', async () => {
    const one = await openDesk();
    const paperId = await letterOf(one);
    const { paper } = await one.must('paper', { paperId });
    await one.must('save-letter', {
      paperId,
      version: paper.version,
      paragraphs: [{ part: 'empathy', text: 'I am sorry if this caused you any inconvenience.' }],
    });
    const refusal = await one.refused('approve-letter', { paperId, stepUp: null, overrideReason: '' });
    expect(refusal.code).toBe('open-error');
    expect(refusal.limit).toBeGreaterThanOrEqual(1);
    const reason = 'Customer asked for these words';
    const tried = lastSeq(one);
    const override = (supervisorId: string, pin: string) => ({
      paperId,
      stepUp: { supervisorId, pin },
      overrideReason: reason,
    });
    expect(await one.refused('approve-letter', override(one.staffId(SUPERVISOR), '111112'))).toMatchObject({
      code: 'wrong-pin',
    });
    expect(await one.refused('approve-letter', override(one.staffId(COLLEAGUE), CLERK_PIN))).toMatchObject({
      code: 'not-allowed',
    });
    expect(
      await one.refused('approve-letter', {
        ...override(one.staffId(SUPERVISOR), SUPERVISOR_PIN),
        overrideReason: ' ',
      }),
    ).toMatchObject({ code: 'open-error' });
    expect(eventKinds(one, tried)).toEqual([]);
    await one.must('approve-letter', override(one.staffId(SUPERVISOR), SUPERVISOR_PIN));
    expect(eventKinds(one, tried)).toEqual(['paper-drafted', 'paper-approved']);
    expect(payloads(one, 'paper-approved')).toMatchObject([{ version: 2, overrideReason: reason }]);
    const acted = all<{ second_actor: string }>(
      one.db,
      `SELECT second_actor FROM event WHERE kind = 'paper-approved'`,
    );
    expect(acted).toEqual([{ second_actor: one.staffId(SUPERVISOR) }]);
    const approved = await one.must('paper', { paperId });
    expect(approved.paper).toMatchObject({ state: 'approved', version: 2 });
    expect(JSON.stringify(approved.paper.blocks)).toContain('any inconvenience');
    expect(await one.refused('save-letter', { paperId, version: 2, paragraphs: [] })).toMatchObject({
      code: 'wrong-paper-state',
    });
    expect(await one.refused('approve-letter', { paperId, stepUp: null, overrideReason: '' })).toMatchObject({
      code: 'wrong-paper-state',
    });
  });

  it('takes no PIN from the supervisor the complaint is about', async () => {
    const one = await openDesk();
    const paperId = await letterOf(one, { staffConcerned: SUPERVISOR });
    const { paper } = await one.must('paper', { paperId });
    const text = 'I am sorry if this caused you any inconvenience.';
    await one.must('save-letter', {
      paperId,
      version: paper.version,
      paragraphs: [{ part: 'empathy', text }],
    });
    const before = lastSeq(one);
    const stepUp = { supervisorId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN };
    expect(
      await one.refused('approve-letter', { paperId, stepUp, overrideReason: 'These words' }),
    ).toMatchObject({
      code: 'own-complaint',
    });
    expect(eventKinds(one, before)).toEqual([]);
  });

  it('approves only what was checked: words saved while the PIN is checked stay a draft', async () => {
    const one = await openDesk();
    const paperId = await letterOf(one);
    const { paper } = await one.must('paper', { paperId });
    const save = (text: string): Promise<unknown> =>
      one.must('save-letter', { paperId, version: paper.version, paragraphs: [{ part: 'empathy', text }] });
    await save('I am sorry if this caused you any inconvenience.');
    const stepUp = { supervisorId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN };
    const approval = one.ask('approve-letter', { paperId, stepUp, overrideReason: 'These words' });
    await save('You waited two days in the dark, and I am sorry.');
    expect(await approval).toMatchObject({ ok: false, code: 'stale-draft' });
    const after = await one.must('paper', { paperId });
    expect(after.paper.state).toBe('draft');
    expect(JSON.stringify(after.paper.blocks)).toContain('two days in the dark');
  });

  it('stamps a second print as a copy and keeps the first bytes', async () => {
    const one = await openDesk();
    const { receiptId: paperId } = await confirmedComplaint(one, 'en');
    const first = await one.must('print-paper', { paperId });
    const stored = Buffer.from(one.desk.records.pdfOf(paperId) ?? []);
    expect(stored.length).toBeGreaterThan(10);
    one.clock.advance(10);
    const second = await one.must('print-paper', { paperId });
    expect(second).toEqual({ copy: true, pdfSha256: first.pdfSha256 });
    expect(Buffer.from(one.desk.records.pdfOf(paperId) ?? []).equals(stored)).toBe(true);
    expect(one.printed.at(-1)).toMatch(/_receipt_v1_copy\.pdf$/);
    expect(payloads(one, 'paper-printed').map((payload) => payload?.copy)).toEqual([false, true]);
    await one.must('mark-paper', { paperId, as: 'handed-over' });
    await one.must('mark-paper', { paperId, as: 'signed' });
    expect(await one.refused('mark-paper', { paperId, as: 'posted' })).toMatchObject({
      code: 'wrong-paper-state',
    });
  });

  it('makes a new version of a receipt only when the facts have changed', async () => {
    const one = await openDesk();
    const { caseId } = await one.must('receive-customer', {});
    const save = async (revision: number, fields: Record<string, unknown>): Promise<void> =>
      void (await one.must('save-draft', { caseId, revision, fields, stage: 'facts', cursor: '' }));
    await save(1, { customerName: 'Adaeze Okafor', what: 'The line was cut.' });
    const first = await one.must('draft-receipt', { caseId });
    expect(await one.must('draft-receipt', { caseId })).toEqual(first);
    await save(2, { request: 'Put it back today' });
    const second = await one.must('draft-receipt', { caseId });
    expect(second.paperId).not.toBe(first.paperId);
    expect((await one.must('confirm-case', { caseId })).receiptId).toBe(second.paperId);
  });

  it('composes the papers of a customer in their language, whatever the counter’s is', async () => {
    const one = await openDesk('en');
    await one.must('set-locale', { locale: 'pl-PL' });
    const { caseId, receiptId } = await confirmedComplaint(one, 'zh', {
      goodwillAmount: { minor: 61_240, currency: 'GBP' },
    });
    expect((await one.must('paper', { paperId: receiptId })).paper.language).toBe('zh');
    const { paperId } = await one.must('draft-letter', { caseId });
    expect((await one.must('paper', { paperId })).paper.language).toBe('zh');
    await one.must('set-locale', { locale: 'en-GB' });
    expect(await one.must('draft-letter', { caseId })).toEqual({ paperId });
  });
});
