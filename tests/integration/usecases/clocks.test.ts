import { describe, expect, it } from 'vitest';
import type { Branch } from '../../../electron/domain/branch.ts';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import { serviceClocks } from '../../../electron/domain/service-clocks.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import {
  BRANCHES,
  CLERK,
  CLERK_PIN,
  COLLEAGUE,
  SUPERVISOR,
  SUPERVISOR_PIN,
} from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { arrival, confirmedComplaint, eventKinds, everything, lastSeq, openDesk, payloads } from './desk.ts';

async function changedBranch(one: DiskDesk, branch: Branch): Promise<void> {
  one.seat(SUPERVISOR);
  await one.must('change-branch', { branch: { ...branch, confirmedRules: [...branch.confirmedRules] } });
  one.seat(CLERK);
}

/** A Polish bank: 30 days, once 60 with reason and circumstances. */
const POLISH_BANK: Branch = { ...BRANCHES.pl, sector: 'bank', confirmedRules: ['pl-bank-reply'] };
/** A Chinese bank: 15 days, 30 with a reason, 30 more with a supervisor’s approval. */
const CHINESE_BANK: Branch = { ...BRANCHES.zh, sector: 'bank', confirmedRules: ['cn-bank-simple'] };

async function polishBankCase(one: DiskDesk): Promise<string> {
  await changedBranch(one, POLISH_BANK);
  return (await confirmedComplaint(one, 'pl', { sector: 'bank', category: 'transfer' })).caseId;
}

async function clocksOf(one: DiskDesk, caseId: string, branch: Branch) {
  const { marks } = await one.must('case-page', { caseId });
  return serviceClocks(marks, one.clock.now(), { calendar: branch.calendar, zone: branch.zone });
}

describe('a case that waits', () => {
  it('pauses the service clocks for a reason and never the statutory one', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    const before = everything(one);
    for (const reason of ['', '  ']) {
      expect(await one.refused('set-waiting', { caseId, reason })).toMatchObject({
        code: 'reason-missing',
        field: 'reason',
      });
    }
    expect(everything(one)).toBe(before);
    one.clock.advance(30);
    await one.must('set-waiting', { caseId, reason: 'The network company checks the line' });
    const page = await one.must('case-page', { caseId });
    expect(page.state).toBe('waiting');
    expect(page.waitingFor).toEqual({
      since: '2026-06-11T09:30:00.000Z',
      reason: 'The network company checks the line',
    });
    one.clock.advance(600);
    const close = (await clocksOf(one, caseId, BRANCHES.en)).find((clock) => clock.code === 'close');
    expect(close).toMatchObject({ state: 'paused', minutesLeft: 210 });
    expect((await one.must('case-page', { caseId })).statutory?.dueOn).toBe(page.statutory?.dueOn);
    expect(await one.refused('set-waiting', { caseId, reason: 'again' })).toMatchObject({
      code: 'wrong-case-state',
    });
    await one.must('take-up-case', { caseId });
    expect(await one.refused('take-up-case', { caseId })).toMatchObject({ code: 'wrong-case-state' });
    one.clock.advance(10);
    expect((await clocksOf(one, caseId, BRANCHES.en)).find((clock) => clock.code === 'close')).toMatchObject({
      state: 'running',
      minutesLeft: 200,
    });
  });

  it('is resolved, withdrawn and reopened from where it stands, and its pause ends with it', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    await one.must('set-waiting', { caseId, reason: 'Laboratory' });
    await one.must('resolve-case', { caseId, basis: 'The meter was right' });
    expect(await one.must('case-page', { caseId })).toMatchObject({ state: 'resolved', waitingFor: null });
    await one.must('reopen-case', { caseId, reason: 'New reading' });
    await one.must('set-waiting', { caseId, reason: 'Laboratory again' });
    await one.must('take-up-case', { caseId });
    expect((await one.must('case-page', { caseId })).state).toBe('reopened');
    await one.must('set-waiting', { caseId, reason: 'Laboratory once more' });
    await one.must('withdraw-case', { caseId, reason: 'Moved house' });
    expect((await one.must('case-page', { caseId })).marks.pauses.map((pause) => pause.to)).not.toContain(
      null,
    );
  });

  it('runs in opening hours over a weekend with a holiday and daylight saving, and stands still in a pause', async () => {
    // Friday 23 October 2026, 16:00 in London; summer time ends on Sunday; Monday is taken as a holiday here.
    const one = await openDesk('en');
    const branch: Branch = {
      ...BRANCHES.en,
      calendar: {
        ...DEFAULT_CALENDAR,
        years: [{ year: 2026, holidays: ['2026-10-26'], makeUpDays: [] }],
      },
    };
    await changedBranch(one, branch);
    one.clock.set('2026-10-23T15:00:00.000Z');
    const { caseId } = await confirmedComplaint(one, 'en', { sector: 'electricity' });
    const close = async () =>
      (await clocksOf(one, caseId, branch)).find((clock) => clock.code === 'close') ?? { dueAt: '' };
    // One hour on Friday, three on Tuesday from nine o’clock winter time.
    expect((await close()).dueAt).toBe('2026-10-27T12:00:00.000Z');
    one.clock.set('2026-10-23T15:30:00.000Z');
    await one.must('set-waiting', { caseId, reason: 'Spare part' });
    one.clock.set('2026-10-27T10:00:00.000Z');
    expect(await close()).toMatchObject({ state: 'paused', minutesLeft: 210 });
    await one.must('take-up-case', { caseId });
    expect((await close()).dueAt).toBe('2026-10-27T13:30:00.000Z');
    // The statutory first working day of this trade is Tuesday, pause or not.
    expect((await one.must('case-page', { caseId })).statutory).toMatchObject({
      dueOn: '2026-10-27',
      standing: { state: 'due-today' },
      uncoveredYears: [],
    });
  });
});

describe('closing a case', () => {
  it('wants a settled case, and a reason for promises left open, which are withdrawn with it', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    expect(await one.refused('close-case', { caseId, reason: 'done' })).toMatchObject({
      code: 'wrong-case-state',
    });
    await one.must('resolve-case', { caseId, basis: 'Line restored' });
    const open = (await one.must('case-page', { caseId })).promises.filter(({ state }) => state === 'open');
    expect(open.length).toBeGreaterThan(0);
    const before = everything(one);
    expect(await one.refused('close-case', { caseId, reason: ' ' })).toMatchObject({
      code: 'promises-open',
      field: 'reason',
      limit: open.length,
    });
    expect(everything(one)).toBe(before);
    const seq = lastSeq(one);
    await one.must('close-case', { caseId, reason: 'Settled at the counter' });
    expect(eventKinds(one, seq)).toEqual([...open.map(() => 'promise-settled'), 'case-closed']);
    const page = await one.must('case-page', { caseId });
    expect(page.state).toBe('closed');
    expect(page.promises.every(({ state }) => state !== 'open')).toBe(true);
    expect(page.promises.find(({ id }) => id === open[0]?.id)).toMatchObject({
      state: 'withdrawn',
      reason: 'Settled at the counter',
    });
    expect(await one.refused('close-case', { caseId, reason: 'again' })).toMatchObject({
      code: 'wrong-case-state',
    });
    expect((await one.must('today', {})).duties.filter((duty) => duty.caseId === caseId)).toEqual([]);
    await one.must('reopen-case', { caseId, reason: 'Dead again' });
    expect((await one.must('case-page', { caseId })).state).toBe('reopened');
  });

  it('needs no reason where nothing was left open', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en');
    for (const { id } of (await one.must('case-page', { caseId })).promises)
      await one.must('settle-promise', { promiseId: id, as: 'done', reason: '' });
    await one.must('withdraw-case', { caseId, reason: 'Changed her mind' });
    await one.must('close-case', { caseId, reason: '' });
    expect(payloads(one, 'case-closed')).toEqual([{ reason: '' }]);
  });

  it('is not late where the receipt keeps the day, only where that came after it', async () => {
    const one = await openDesk('en');
    const ruleId = 'gb-england-hospital-acknowledgement';
    const hospital: Branch = {
      ...BRANCHES.en,
      region: 'england',
      sector: 'hospital',
      confirmedRules: [ruleId],
    };
    await changedBranch(one, hospital);
    const kept = await confirmedComplaint(one, 'en', { sector: 'hospital' });
    const late = await confirmedComplaint(one, 'en', { sector: 'hospital' });
    const standing = async (caseId: string) => {
      const { statutory } = await one.must('case-page', { caseId });
      expect(statutory).toMatchObject({ ruleId, dueOn: '2026-06-16' });
      return statutory?.standing.state;
    };
    const hand = async (paperId: string) => {
      await one.must('print-paper', { paperId });
      await one.must('mark-paper', { paperId, as: 'handed-over' });
    };
    const owed = async () =>
      (await one.must('today', {})).duties.flatMap(({ kind, caseId }) =>
        kind === 'deadline' ? [caseId] : [],
      );
    const above = async () =>
      (await one.must('escalations', {})).cases
        .filter(({ reasons }) => reasons.some(({ code }) => code.startsWith('statutory')))
        .map(({ caseId }) => caseId);
    expect(await standing(kept.caseId)).toBe('due-soon');
    await hand(kept.receiptId);
    expect(await standing(kept.caseId)).toBe('answered-in-time');
    expect(await standing(late.caseId)).toBe('due-soon');
    expect(await owed()).toEqual([late.caseId]);
    one.clock.set('2026-06-17T10:00:00.000Z');
    expect(await standing(kept.caseId)).toBe('answered-in-time');
    expect(await standing(late.caseId)).toBe('overdue');
    one.seat(SUPERVISOR);
    expect(await above()).toEqual([late.caseId]);
    await hand(late.receiptId);
    expect(await standing(late.caseId)).toBe('answered-late');
    expect(await owed()).toEqual([]);
    expect(await above()).toEqual([]);
    const explain = { clock: 'statutory', reason: 'The printer was down' } as const;
    expect(await one.refused('explain-lateness', { caseId: kept.caseId, ...explain })).toMatchObject({
      code: 'not-late',
    });
    await one.must('explain-lateness', { caseId: late.caseId, ...explain });
  });

  it('asks first why the answer came after its statutory day', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en', { sector: 'electricity' });
    const explain = (clock: 'statutory' | 'close' | 'letter', reason: string) => ({ caseId, clock, reason });
    expect(await one.refused('explain-lateness', explain('statutory', 'x'))).toMatchObject({
      code: 'not-late',
    });
    one.clock.set('2026-06-15T10:00:00.000Z');
    expect((await one.must('case-page', { caseId })).statutory?.standing).toMatchObject({
      state: 'overdue',
      calendarDays: -3,
      businessDays: -1,
    });
    await one.must('resolve-case', { caseId, basis: 'Line restored' });
    expect((await one.must('case-page', { caseId })).statutory?.standing.state).toBe('answered-late');
    expect(await one.refused('close-case', { caseId, reason: 'done' })).toMatchObject({
      code: 'lateness-unexplained',
    });
    expect(await one.refused('explain-lateness', explain('statutory', ' '))).toMatchObject({
      code: 'reason-missing',
    });
    await one.must('explain-lateness', explain('statutory', 'The engineer came on Monday'));
    await one.must('explain-lateness', explain('close', 'The engineer came on Monday'));
    expect(await one.refused('explain-lateness', explain('letter', 'x'))).toMatchObject({ code: 'not-late' });
    await one.must('close-case', { caseId, reason: 'Settled' });
    expect((await one.must('case-page', { caseId })).lateness).toMatchObject([
      { clock: 'close', reason: 'The engineer came on Monday' },
      { clock: 'statutory', reason: 'The engineer came on Monday' },
    ]);
  });

  it('lets an answer in time stand when the case is reopened after the day, and owes it anew before', async () => {
    const one = await openDesk('pl');
    const caseId = await polishBankCase(one);
    const state = async () => (await one.must('case-page', { caseId })).statutory?.standing.state;
    await one.must('resolve-case', { caseId, basis: 'Zwrot wykonany' });
    expect(await state()).toBe('answered-in-time');
    await one.must('reopen-case', { caseId, reason: 'Zwrot nie doszedł' });
    expect(await state()).toBe('before');
    await one.must('resolve-case', { caseId, basis: 'Zwrot ponowiony' });
    one.clock.set('2026-09-01T09:00:00.000Z');
    await one.must('reopen-case', { caseId, reason: 'Znów to samo' });
    expect(await state()).toBe('answered-in-time');
  });
});

describe('extending the statutory deadline', () => {
  const REASON = 'Bank w Lejdzie odpowiada po 20 lipca';
  const OPEN = 'kto zmienił kod odbiorcy';

  it('moves the day by the step of its rule, with reason and circumstances, once', async () => {
    const one = await openDesk('pl');
    const caseId = await polishBankCase(one);
    const page = await one.must('case-page', { caseId });
    expect(page.statutory).toMatchObject({
      dueOn: '2026-07-11',
      standing: { state: 'before', calendarDays: 30 },
      silence: { level: 'ahead' },
      extendedFrom: null,
      steps: [{ id: 'specially-complex', dueOn: '2026-08-10', needs: ['reason', 'circumstances'] }],
    });
    const input = { caseId, stepId: 'specially-complex', reason: REASON, circumstances: OPEN, stepUp: null };
    const before = everything(one);
    expect(await one.refused('extend-deadline', { ...input, reason: '' })).toMatchObject({
      code: 'reason-missing',
      field: 'reason',
    });
    expect(await one.refused('extend-deadline', { ...input, circumstances: ' ' })).toMatchObject({
      code: 'required',
      field: 'circumstances',
    });
    expect(await one.refused('extend-deadline', { ...input, stepId: 'complex' })).toMatchObject({
      code: 'no-such-step',
    });
    expect(everything(one)).toBe(before);
    expect(await one.must('extend-deadline', input)).toEqual({ dueOn: '2026-08-10' });
    expect((await one.must('case-page', { caseId })).statutory).toMatchObject({
      dueOn: '2026-08-10',
      extendedFrom: '2026-07-11',
      steps: [],
    });
    expect(await one.refused('extend-deadline', input)).toMatchObject({ code: 'step-taken' });
    expect(payloads(one, 'deadline-extended')).toMatchObject([{ reason: REASON, circumstances: OPEN }]);
  });

  it('refuses a day already over, and a case that is settled', async () => {
    const one = await openDesk('pl');
    const caseId = await polishBankCase(one);
    const input = { caseId, stepId: 'specially-complex', reason: REASON, circumstances: OPEN, stepUp: null };
    one.clock.set('2026-07-12T08:00:00.000Z');
    expect(await one.refused('extend-deadline', input)).toMatchObject({ code: 'deadline-over' });
    expect((await one.must('case-page', { caseId })).statutory).toMatchObject({
      standing: { state: 'overdue' },
      silence: { level: 'happened' },
      steps: [],
    });
    await one.must('resolve-case', { caseId, basis: 'Zwrot' });
    expect(await one.refused('extend-deadline', input)).toMatchObject({ code: 'wrong-case-state' });
  });

  it('takes approval by a supervisor’s PIN, never of one the complaint is about', async () => {
    const one = await openDesk('zh');
    await changedBranch(one, CHINESE_BANK);
    const { caseId } = await confirmedComplaint(one, 'zh', { sector: 'bank', category: 'transfer' });
    const input = { caseId, stepId: 'specially-complex', reason: '要向总行调取记录', circumstances: '' };
    const pin = (supervisorId: string, typed: string) => ({
      ...input,
      stepUp: { supervisorId: one.staffId(supervisorId), pin: typed },
    });
    // 特别复杂 is counted from the day that 复杂 gave: without it there is nothing to count from.
    expect(await one.refused('extend-deadline', pin(SUPERVISOR, SUPERVISOR_PIN))).toMatchObject({
      code: 'step-too-early',
    });
    await one.must('extend-deadline', { ...input, stepId: 'complex', stepUp: null });
    expect(await one.refused('extend-deadline', { ...input, stepUp: null })).toMatchObject({
      code: 'not-allowed',
      field: 'stepUp',
    });
    expect(await one.refused('extend-deadline', pin(SUPERVISOR, '111112'))).toMatchObject({
      code: 'wrong-pin',
      field: 'stepUp',
    });
    expect(await one.refused('extend-deadline', pin(COLLEAGUE, CLERK_PIN))).toMatchObject({
      code: 'not-allowed',
    });
    await one.must('extend-deadline', pin(SUPERVISOR, SUPERVISOR_PIN));
    expect((await one.must('case-page', { caseId })).statutory).toMatchObject({
      dueOn: '2026-08-10',
      extendedFrom: '2026-07-11',
      steps: [],
    });
    const about = await confirmedComplaint(one, 'zh', {
      sector: 'bank',
      category: 'transfer',
      staffConcerned: SUPERVISOR,
    });
    await one.must('extend-deadline', { ...input, caseId: about.caseId, stepId: 'complex', stepUp: null });
    expect(
      await one.refused('extend-deadline', { ...pin(SUPERVISOR, SUPERVISOR_PIN), caseId: about.caseId }),
    ).toMatchObject({ code: 'own-complaint' });
  });

  it('travels with the holding letter in one step, which names the new day, why and what is open', async () => {
    const one = await openDesk('pl');
    const caseId = await polishBankCase(one);
    const letter = { caseId, reason: REASON, toCheck: OPEN, answerBy: '2026-08-10' };
    const extend = { stepId: 'specially-complex', stepUp: null };
    const before = everything(one);
    expect(await one.refused('draft-holding', { ...letter, answerBy: '2026-08-11', extend })).toMatchObject({
      code: 'date-too-far',
      field: 'answerBy',
    });
    expect(everything(one)).toBe(before);
    const seq = lastSeq(one);
    const { paperId } = await one.must('draft-holding', { ...letter, extend });
    expect(eventKinds(one, seq)).toEqual(['deadline-extended', 'paper-drafted']);
    const { paper } = await one.must('paper', { paperId });
    const words = JSON.stringify(paper.blocks);
    expect(words).toContain('Najpierw podaliśmy termin 11 lipca');
    expect(words).toContain(
      'Termin ustawowy: 10 sierpnia 2026 r. (przedłużony; poprzednio 11 lipca 2026 r.).',
    );
    expect(words).toContain(OPEN);
    const receipt = (await one.must('draft-receipt', { caseId })).paperId;
    expect(JSON.stringify((await one.must('paper', { paperId: receipt })).paper.blocks)).toContain(
      'poprzednio 11 lipca 2026 r.',
    );
    expect(await one.refused('draft-holding', { ...letter, extend })).toMatchObject({
      code: 'wrong-paper-state',
    });
    await one.must('approve-letter', { paperId, stepUp: null, overrideReason: '' });
    expect((await one.must('case-page', { caseId })).promises.some(({ source }) => source === 'letter')).toBe(
      true,
    );
  });

  it('names a day of our own that the receipt was printed with, also in a second letter, and none that nobody saw', async () => {
    const one = await openDesk('en');
    const { caseId, receiptId } = await confirmedComplaint(one, 'en', { sector: 'hotel' });
    const other = (await confirmedComplaint(one, 'en', { sector: 'hotel' })).caseId;
    const said = async (of: string, answerBy: string): Promise<string> => {
      const letter = { caseId: of, reason: 'No report yet.', toCheck: 'the meter', answerBy, extend: null };
      const { paperId } = await one.must('draft-holding', letter);
      const { paper } = await one.must('paper', { paperId });
      await one.must('approve-letter', { paperId, stepUp: null, overrideReason: '' });
      await one.must('print-paper', { paperId });
      await one.must('mark-paper', { paperId, as: 'handed-over' });
      return JSON.stringify(paper.blocks).replaceAll('\u00A0', ' ');
    };
    await one.must('print-paper', { paperId: receiptId });
    const { paper } = await one.must('paper', { paperId: receiptId });
    const printed = paper.blocks.find((block) => block.kind === 'deadline')?.date.replace(' 2026', '');
    for (const answerBy of ['2026-06-26', '2026-07-03'])
      expect(await said(caseId, answerBy)).toContain(
        `The date we first gave you was ${printed ?? ''}, and I am sorry that we are moving it.`,
      );
    expect(await said(other, '2026-06-26')).not.toContain('first gave you');
  });

  it('puts the new day on a letter that is still being written, and leaves the words of the clerk', async () => {
    const one = await openDesk('pl');
    const caseId = await polishBankCase(one);
    const { paperId } = await one.must('draft-letter', { caseId });
    await one.must('save-letter', {
      paperId,
      version: 1,
      paragraphs: [{ part: 'thanks', text: 'Dziękuję za cierpliwe wyjaśnienia.' }],
    });
    await one.must('extend-deadline', {
      caseId,
      stepId: 'specially-complex',
      reason: REASON,
      circumstances: OPEN,
      stepUp: null,
    });
    const { paper } = await one.must('paper', { paperId });
    expect(paper.version).toBe(2);
    const words = JSON.stringify(paper.blocks);
    expect(words).toContain('Dziękuję za cierpliwe wyjaśnienia.');
    expect(words).toContain('Termin ustawowy: 10 sierpnia 2026 r.');
  });
});

describe('no decision about oneself', () => {
  it('leaves waiting, extending, explaining and closing to somebody else; going on is open to all', async () => {
    const one = await openDesk('en');
    const { caseId } = await confirmedComplaint(one, 'en', { staffConcerned: CLERK });
    const own = { code: 'own-complaint' };
    expect(await one.refused('set-waiting', { caseId, reason: 'x' })).toMatchObject(own);
    expect(await one.refused('close-case', { caseId, reason: 'x' })).toMatchObject(own);
    expect(await one.refused('explain-lateness', { caseId, clock: 'close', reason: 'x' })).toMatchObject(own);
    const step = { stepId: 'x', reason: 'x', circumstances: 'x', stepUp: null };
    expect(await one.refused('extend-deadline', { caseId, ...step })).toMatchObject(own);
    one.seat(COLLEAGUE);
    await one.must('set-waiting', { caseId, reason: 'The network company' });
    one.seat(CLERK);
    await one.must('take-up-case', { caseId });
  });
});

describe('what no pack knows', () => {
  it('says that no statutory clock is known, or that a rule waits for a supervisor', async () => {
    const one = await openDesk('en');
    await changedBranch(one, { ...BRANCHES.en, sector: 'hotel' });
    const hotel = await confirmedComplaint(one, 'en', { sector: 'hotel' });
    expect(await one.must('case-page', { caseId: hotel.caseId })).toMatchObject({
      statutory: null,
      statutoryGap: 'unknown',
    });
    const telecom = await confirmedComplaint(one, 'en', { sector: 'telecom' });
    expect(await one.must('case-page', { caseId: telecom.caseId })).toMatchObject({
      statutory: null,
      statutoryGap: 'unconfirmed',
    });
  });

  it('names second days and the years without a holiday list', async () => {
    const one = await openDesk('en');
    await changedBranch(one, { ...BRANCHES.en, sector: 'bank' });
    const { caseId } = await confirmedComplaint(one, 'en', { sector: 'bank', category: 'transfer' });
    expect((await one.must('case-page', { caseId })).statutory).toMatchObject({
      dueOn: '2026-07-02',
      uncoveredYears: [2026],
      also: [{ id: 'third-business-day', on: '2026-06-16' }],
      steps: [{ id: 'payment-exceptional', dueOn: '2026-07-30', needs: ['reason'] }],
    });
  });
});

describe('a clock of the machine set back two days', () => {
  it('keeps the order by sequence, doubles and skips nothing, and is told on Today', async () => {
    const one = await openDesk('en');
    expect((await one.must('today', {})).clockBack).toBeNull();
    const first = await confirmedComplaint(one, 'en');
    await one.must('set-waiting', { caseId: first.caseId, reason: 'Laboratory' });
    one.clock.set('2026-06-09T09:00:00.000Z');
    expect((await one.must('today', {})).clockBack).toEqual({ lastAt: '2026-06-11T09:00:00.000Z' });
    await one.must('take-up-case', { caseId: first.caseId });
    const second = await confirmedComplaint(one, 'en');
    const third = await confirmedComplaint(one, 'en');
    const page = await one.must('case-page', { caseId: first.caseId });
    const seqs = page.timeline.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
    expect(page.timeline.at(-1)?.kind).toBe('case-taken-up');
    expect(page.state).toBe('open');
    const clocks = await clocksOf(one, first.caseId, BRANCHES.en);
    expect(clocks.every(({ minutesLeft }) => minutesLeft <= 24 * 60)).toBe(true);
    const numbers = await Promise.all(
      [first, second, third].map(async ({ caseId }) => (await one.must('case-page', { caseId })).number),
    );
    expect(new Set(numbers).size).toBe(3);
    // Still before the latest moment it has known, although its last event is not.
    expect((await one.must('today', {})).clockBack).toEqual({ lastAt: '2026-06-11T09:00:00.000Z' });
    one.clock.set('2026-06-11T09:01:00.000Z');
    expect((await one.must('today', {})).clockBack).toBeNull();
    expect(one.bugs).toEqual([]);
  });
});

describe('the minutes a branch has set', () => {
  it('hold for who comes in from then on; a case under way is judged by those of its arrival, also in a state folded anew', async () => {
    const one = await openDesk('en');
    const before = await arrival(one);
    const quick: Branch = {
      ...BRANCHES.en,
      clockMinutes: { ...BRANCHES.en.clockMinutes, acknowledge: 5, concrete: 30 },
    };
    await changedBranch(one, quick);
    const after = await arrival(one);
    const minutesOf = async (caseId: string) => (await one.must('intake', { caseId })).marks.minutes;
    expect(await minutesOf(before)).toEqual(BRANCHES.en.clockMinutes);
    expect(await minutesOf(after)).toEqual(quick.clockMinutes);

    one.clock.advance(2);
    const { duties } = await one.must('today', {});
    expect(
      duties
        .filter(({ kind, code }) => kind === 'clock' && code === 'acknowledge')
        .map(({ caseId, minutesGiven }) => [caseId, minutesGiven]),
    ).toEqual([
      [after, 5],
      [before, 15],
    ]);

    one.clock.advance(8);
    for (const caseId of [before, after]) {
      await one.must('leave-stage', { caseId, from: 'receive', to: 'listen' });
    }
    const judged = () =>
      [before, after].map((id) =>
        one.db.prepare(`SELECT acknowledge_late FROM complaint_case WHERE id = ?`).pluck().get(id),
      );
    expect(judged()).toEqual([0, 1]);
    expect((await one.must('today', {})).tally).toMatchObject({ acknowledged: 2, acknowledgedInTime: 1 });
    rebuildState(one.db);
    expect(judged()).toEqual([0, 1]);
  });
});
