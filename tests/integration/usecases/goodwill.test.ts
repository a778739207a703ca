import { describe, expect, it } from 'vitest';
import type { GoodwillBasis } from '../../../electron/domain/goodwill/goodwill-basis.ts';
import { CLERK, CLERK_PIN, COLLEAGUE, SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import {
  arrival,
  COMPLAINTS,
  confirmedComplaint,
  eventKinds,
  everything,
  lastSeq,
  payloads,
  type,
} from './desk.ts';
import { beside, strictDesk } from './strict-desk.ts';

const POUNDS = (minor: number) => ({ minor, currency: 'GBP' }) as const;
const FIXED = (minor: number): GoodwillBasis => ({ kind: 'fixed', amount: POUNDS(minor) });

const above = {
  goodwillKind: 'goodwill',
  goodwillBasis: { kind: 'days', days: 20, daily: POUNDS(300) },
  goodwillAmount: POUNDS(6_000),
  goodwillDue: '2026-06-18',
};

async function waitingOf(one: DiskDesk, caseId: string): Promise<string> {
  const { goodwills } = await one.must('case-page', { caseId });
  return goodwills.find(({ state }) => state === 'waiting')?.id ?? '';
}

function words(one: DiskDesk, paperId: string): string {
  return JSON.stringify(one.desk.records.paper(paperId)?.blocks);
}

describe('goodwill above the clerk’s limit', () => {
  it('is asked for with Confirm and promised nowhere until a supervisor grants it', async () => {
    const one = await strictDesk();
    const { caseId, receiptId } = await confirmedComplaint(one, 'en', above);
    expect(words(one, receiptId)).not.toContain('60.00');
    const page = await one.must('case-page', { caseId });
    expect(page.promises.some(({ what }) => what.includes('60.00'))).toBe(false);
    expect(page.goodwills).toMatchObject([{ state: 'waiting', amount: POUNDS(6_000), askedByName: CLERK }]);
    const resolution = await one.must('draft-resolution', { caseId });
    const letter = await one.must('draft-letter', { caseId });
    expect(words(one, resolution.paperId)).not.toContain('60.00');
    expect(words(one, letter.paperId)).not.toContain('60.00');
    expect((await one.must('paper', letter)).goodwillPromised).toBe(false);

    const goodwillId = await waitingOf(one, caseId);
    const before = lastSeq(one);
    const decide = { goodwillId, approve: true, reason: '', dueOn: null };
    expect(await one.refused('decide-goodwill', { ...decide, stepUp: null })).toMatchObject({
      code: 'not-allowed',
    });
    await one.must('decide-goodwill', { ...decide, stepUp: beside(one) });
    expect(eventKinds(one, before)).toEqual(['goodwill-decided', 'promise-made']);
    const granted = await one.must('case-page', { caseId });
    expect(granted.goodwills).toMatchObject([{ state: 'approved', decidedByName: SUPERVISOR }]);
    expect(granted.promises).toContainEqual(
      expect.objectContaining({
        what: 'Pay £60.00 as goodwill',
        source: 'remedy',
        stepId: goodwillId,
        dueAt: '2026-06-18T22:59:00.000Z',
      }),
    );
    const after = await one.must('draft-resolution', { caseId });
    expect(words(one, after.paperId)).toContain('£60.00 (in words: sixty pounds');
    expect(words(one, after.paperId)).toContain('20 days × £3.00 a day = £60.00');
    expect(one.bugs).toEqual([]);
  });

  it('refused needs a reason and never appears; nobody decides twice', async () => {
    const one = await strictDesk();
    const { caseId } = await confirmedComplaint(one, 'en', above);
    const goodwillId = await waitingOf(one, caseId);
    one.seat(SUPERVISOR);
    const refuse = { goodwillId, approve: false, dueOn: null, stepUp: null };
    expect(await one.refused('decide-goodwill', { ...refuse, reason: ' ' })).toMatchObject({
      code: 'reason-missing',
      field: 'reason',
    });
    await one.must('decide-goodwill', { ...refuse, reason: 'The line was back after a day' });
    expect(payloads(one, 'goodwill-decided')).toMatchObject([{ approved: false }]);
    const before = everything(one);
    for (const approve of [true, false])
      expect(await one.refused('decide-goodwill', { ...refuse, approve, reason: 'Once more' })).toMatchObject(
        { code: 'already-decided' },
      );
    expect(await one.refused('withdraw-goodwill', { goodwillId })).toMatchObject({
      code: 'already-decided',
    });
    expect(everything(one)).toBe(before);
    for (const paper of ['draft-resolution', 'draft-letter', 'draft-receipt'] as const)
      expect(words(one, (await one.must(paper, { caseId })).paperId)).not.toContain('60.00');
  });

  it('waiting or refused leaves no blank in a letter about a broken principle', async () => {
    const one = await strictDesk();
    const broken = { factsState: 'established', cause: 'ours', principle: 'money' };
    for (const decided of [false, true]) {
      const { caseId } = await confirmedComplaint(one, 'en', { ...above, ...broken });
      const decide = { goodwillId: await waitingOf(one, caseId), approve: false, dueOn: null };
      if (decided)
        await one.must('decide-goodwill', { ...decide, reason: 'Paid already', stepUp: beside(one) });
      const { paperId } = await one.must('draft-letter', { caseId });
      expect(words(one, paperId)).toContain('on behalf of everybody');
      expect(words(one, paperId)).not.toContain('"goodwillAmount"');
      await one.must('approve-letter', { paperId, overrideReason: '', stepUp: beside(one) });
    }
    // Nobody asked for anything: the sum is a fact that is missing.
    const none = Object.fromEntries(Object.keys(above).map((name) => [name, null]));
    const { caseId } = await confirmedComplaint(one, 'en', { ...none, ...broken });
    const { paperId } = await one.must('draft-letter', { caseId });
    expect(await one.refused('approve-letter', { paperId, overrideReason: '', stepUp: beside(one) })).toEqual(
      {
        ok: false,
        code: 'blank-left',
        field: 'goodwillAmount',
      },
    );
  });

  it('is decided once where two supervisors’ PINs are checked at the same moment', async () => {
    const one = await strictDesk();
    const { caseId } = await confirmedComplaint(one, 'en', above);
    const goodwillId = await waitingOf(one, caseId);
    const decide = { goodwillId, reason: 'Decided', dueOn: null, stepUp: beside(one) };
    const both = await Promise.all([
      one.ask('decide-goodwill', { ...decide, approve: true }),
      one.ask('decide-goodwill', { ...decide, approve: false }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'already-decided' });
    expect(payloads(one, 'goodwill-decided')).toHaveLength(1);
  });

  it('counts wrong PINs and makes the next one wait', async () => {
    const one = await strictDesk();
    const { caseId } = await confirmedComplaint(one, 'en', above);
    const goodwillId = await waitingOf(one, caseId);
    const decide = { goodwillId, approve: true, reason: '', dueOn: null };
    const wrong = { supervisorId: one.staffId(SUPERVISOR), pin: '918273' };
    const before = lastSeq(one);
    for (let tries = 0; tries < 3; tries += 1)
      expect(await one.refused('decide-goodwill', { ...decide, stepUp: wrong })).toMatchObject({
        code: 'wrong-pin',
        field: 'stepUp',
      });
    expect(await one.refused('decide-goodwill', { ...decide, stepUp: beside(one) })).toMatchObject({
      code: 'pin-wait',
    });
    const clerk = { supervisorId: one.staffId(COLLEAGUE), pin: CLERK_PIN };
    expect(await one.refused('decide-goodwill', { ...decide, stepUp: clerk })).toMatchObject({
      code: 'not-allowed',
    });
    expect(eventKinds(one, before)).toEqual([]);
    one.clock.advance(1);
    await one.must('decide-goodwill', { ...decide, stepUp: beside(one) });
  });

  it('is not decided by the supervisor the complaint is about, at the counter or later', async () => {
    const one = await strictDesk();
    const { caseId } = await confirmedComplaint(one, 'en', { ...above, staffConcerned: SUPERVISOR });
    const decide = { approve: true, reason: '', dueOn: null };
    const goodwillId = await waitingOf(one, caseId);
    expect(
      await one.refused('decide-goodwill', { ...decide, goodwillId, stepUp: beside(one) }),
    ).toMatchObject({ code: 'own-complaint' });
    const open = await arrival(one);
    await type(one, open, { ...COMPLAINTS.en, ...above, staffConcerned: SUPERVISOR });
    const asked = await one.must('ask-goodwill', {
      caseId: open,
      kind: 'goodwill',
      basis: FIXED(6_000),
      dueOn: null,
      why: 'Twenty days dark',
    });
    expect(
      await one.refused('decide-goodwill', {
        ...decide,
        goodwillId: asked.goodwillId,
        stepUp: beside(one),
      }),
    ).toMatchObject({ code: 'own-complaint' });
  });

  it('of any sum is a supervisor’s where the complaint is about whoever confirms it, and theirs neither to take back nor to break', async () => {
    const one = await strictDesk();
    const small = {
      goodwillKind: 'goodwill',
      goodwillBasis: FIXED(1_500),
      goodwillAmount: POUNDS(1_500),
      goodwillDue: '2026-06-18',
    };
    const caseId = await arrival(one);
    await type(one, caseId, { ...COMPLAINTS.en, ...small, staffConcerned: CLERK });
    const early = await one.must('draft-receipt', { caseId });
    expect(words(one, early.paperId)).not.toContain('15.00');
    const { receiptId } = await one.must('confirm-case', { caseId });
    expect(words(one, receiptId)).not.toContain('15.00');
    const { goodwills, promises } = await one.must('case-page', { caseId });
    expect(goodwills).toMatchObject([{ state: 'waiting', amount: POUNDS(1_500) }]);
    expect(promises.some(({ what }) => what.includes('15.00'))).toBe(false);
    const goodwillId = await waitingOf(one, caseId);
    expect(await one.refused('withdraw-goodwill', { goodwillId })).toMatchObject({ code: 'own-complaint' });

    const open = await arrival(one);
    await type(one, open, { ...COMPLAINTS.en, staffConcerned: CLERK });
    await one.must('make-promise', {
      caseId: open,
      what: 'Ring back',
      owner: COLLEAGUE,
      due: '2026-06-18T12:00',
    });
    const promiseId = (await one.must('case-page', { caseId: open })).promises[0]?.id ?? '';
    const before = lastSeq(one);
    for (const as of ['broken', 'withdrawn'] as const)
      expect(await one.refused('settle-promise', { promiseId, as, reason: 'Not needed' })).toMatchObject({
        code: 'own-complaint',
      });
    const moved = { promiseId, due: '2026-06-19T12:00', customerTold: true, reason: 'Later' };
    expect(await one.refused('move-promise', moved)).toMatchObject({ code: 'own-complaint' });
    expect(eventKinds(one, before)).toEqual([]);
  });

  it('granted at the counter is promised with Confirm as any other, only this very sum', async () => {
    const one = await strictDesk();
    const caseId = await arrival(one);
    await type(one, caseId, { ...COMPLAINTS.en, ...above });
    const early = await one.must('draft-receipt', { caseId });
    expect(words(one, early.paperId)).not.toContain('60.00');
    const { goodwillId, granted } = await one.must('ask-goodwill', {
      caseId,
      kind: 'goodwill',
      basis: above.goodwillBasis as GoodwillBasis,
      dueOn: above.goodwillDue,
      why: 'Twenty days dark',
    });
    expect(granted).toBe(false);
    const decision = await one.must('goodwill-decision', { goodwillId });
    expect(decision).toMatchObject({
      confirmed: false,
      grantable: true,
      limits: { clerk: POUNDS(2_000), supervisor: POUNDS(20_000) },
    });
    await one.must('decide-goodwill', {
      goodwillId,
      approve: true,
      reason: '',
      dueOn: null,
      stepUp: beside(one),
    });
    const { receiptId } = await one.must('confirm-case', { caseId });
    expect(words(one, receiptId)).toContain('Pay £60.00 as goodwill');
    const page = await one.must('case-page', { caseId });
    expect(page.promises.find(({ stepId }) => stepId === 'goodwill')?.what).toBe('Pay £60.00 as goodwill');
    expect(page.goodwills).toHaveLength(1);

    const other = await arrival(one);
    await type(one, other, { ...COMPLAINTS.en, ...above });
    const asked = await one.must('ask-goodwill', {
      caseId: other,
      kind: 'goodwill',
      basis: FIXED(5_000),
      dueOn: null,
      why: 'Less first',
    });
    await one.must('decide-goodwill', {
      goodwillId: asked.goodwillId,
      approve: true,
      reason: '',
      dueOn: null,
      stepUp: beside(one),
    });
    const second = await one.must('confirm-case', { caseId: other });
    expect(words(one, second.receiptId)).not.toContain('60.00');
    expect((await one.must('case-page', { caseId: other })).goodwills.map(({ state }) => state)).toEqual([
      'approved',
      'waiting',
    ]);
  });

  it('of a supervisor’s own Confirm is granted by that supervisor, in the log too', async () => {
    const one = await strictDesk(SUPERVISOR);
    const { caseId, receiptId } = await confirmedComplaint(one, 'en', above);
    expect(words(one, receiptId)).toContain('£60.00');
    const page = await one.must('case-page', { caseId });
    expect(page.goodwills).toMatchObject([{ state: 'approved', decidedByName: SUPERVISOR }]);
    expect(page.promises.some(({ what }) => what.includes('60.00'))).toBe(true);
  });

  it('above every limit, in another currency, with a day gone by or beyond sense is refused with nothing changed', async () => {
    const one = await strictDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const before = everything(one);
    const ask = { caseId, kind: 'goodwill', dueOn: null, why: 'Because' } as const;
    const tries: readonly (readonly [GoodwillBasis, object])[] = [
      [FIXED(20_001), { code: 'above-every-limit', field: 'goodwillAmount' }],
      [{ kind: 'fixed', amount: { minor: 500, currency: 'EUR' } }, { code: 'currency-differs' }],
      [{ kind: 'overcharge', paid: POUNDS(500), due: POUNDS(900) }, { code: 'due-above-paid' }],
      [{ kind: 'days', days: 366, daily: POUNDS(1_000_000_000) }, { code: 'amount-too-large' }],
      [{ kind: 'fixed', amount: POUNDS(0) }, { code: 'amount-not-positive' }],
      [
        { kind: 'in-kind', what: ' ', worth: null },
        { code: 'required', field: 'what' },
      ],
    ];
    for (const [basis, refusal] of tries)
      expect(await one.refused('ask-goodwill', { ...ask, basis })).toMatchObject(refusal);
    for (const basisPoints of [0, 30_000])
      expect(
        await one.refused('ask-goodwill', {
          ...ask,
          basis: { kind: 'percentage', of: POUNDS(500), basisPoints },
        }),
      ).toMatchObject({ code: 'percentage-out-of-range', field: 'basisPoints', limit: 200 });
    expect(
      await one.refused('ask-goodwill', { ...ask, basis: FIXED(500), dueOn: '2026-06-10' }),
    ).toMatchObject({ code: 'due-in-the-past', field: 'dueOn' });
    expect(everything(one)).toBe(before);
    const open = await arrival(one);
    await type(one, open, { ...COMPLAINTS.en, ...above, goodwillAmount: POUNDS(20_001) });
    expect(await one.refused('confirm-case', { caseId: open })).toMatchObject({
      code: 'above-every-limit',
      field: 'goodwillAmount',
    });
    await type(one, open, { goodwillAmount: { minor: 500, currency: 'EUR' } });
    expect(await one.refused('confirm-case', { caseId: open })).toMatchObject({ code: 'currency-differs' });
  });

  it('after Confirm a clerk grants a first sum within the limit alone; a further one takes a supervisor and its place', async () => {
    const one = await strictDesk();
    const { caseId } = await confirmedComplaint(one, 'en', {
      goodwillKind: null,
      goodwillAmount: null,
      goodwillDue: null,
    });
    const ask = { caseId, kind: 'goodwill', why: 'Waited again' } as const;
    expect(await one.refused('ask-goodwill', { ...ask, basis: FIXED(1_500), dueOn: null })).toMatchObject({
      code: 'required',
      field: 'dueOn',
    });
    const first = await one.must('ask-goodwill', { ...ask, basis: FIXED(1_500), dueOn: '2026-06-12' });
    expect(first.granted).toBe(true);
    const second = await one.must('ask-goodwill', { ...ask, basis: FIXED(1_800), dueOn: '2026-06-13' });
    expect(second.granted).toBe(false);
    one.seat(SUPERVISOR);
    await one.must('decide-goodwill', {
      goodwillId: second.goodwillId,
      approve: true,
      reason: 'Agreed',
      dueOn: '2026-06-20',
      stepUp: null,
    });
    const { promises } = await one.must('case-page', { caseId });
    expect(
      promises
        .filter(({ what }) => what.startsWith('Pay'))
        .map(({ what, state, dueAt }) => [what, state, dueAt]),
    ).toEqual([
      ['Pay £15.00 as goodwill', 'withdrawn', '2026-06-12T22:59:00.000Z'],
      ['Pay £18.00 as goodwill', 'open', '2026-06-20T22:59:00.000Z'],
    ]);
    const { paperId } = await one.must('draft-resolution', { caseId });
    expect(words(one, paperId)).toContain('£18.00');
    expect(words(one, paperId)).not.toContain('£15.00');
    expect(words(one, paperId)).toContain('20 June');
  });

  it('asks for a day where none was asked, or where the asked one has passed', async () => {
    const one = await strictDesk();
    const { caseId } = await confirmedComplaint(one, 'en', above);
    const goodwillId = await waitingOf(one, caseId);
    one.seat(SUPERVISOR);
    one.clock.set('2026-06-22T09:00:00.000Z');
    const decide = { goodwillId, approve: true, reason: '', stepUp: null };
    expect(await one.refused('decide-goodwill', { ...decide, dueOn: null })).toMatchObject({
      code: 'due-in-the-past',
      field: 'dueOn',
    });
    await one.must('decide-goodwill', { ...decide, dueOn: '2026-06-25' });
    const { goodwills } = await one.must('case-page', { caseId });
    expect(goodwills).toMatchObject([{ state: 'approved', dueOn: '2026-06-25' }]);
  });

  it('in kind without a price is named on the papers once it is granted', async () => {
    const one = await strictDesk();
    const { caseId, receiptId } = await confirmedComplaint(one, 'en', {
      goodwillKind: 'in-kind',
      goodwillAmount: null,
      goodwillBasis: { kind: 'in-kind', what: 'A free visit by the electrician', worth: null },
      goodwillDue: '2026-06-18',
    });
    expect(words(one, receiptId)).not.toContain('electrician');
    const goodwillId = await waitingOf(one, caseId);
    one.seat(SUPERVISOR);
    await one.must('decide-goodwill', { goodwillId, approve: true, reason: '', dueOn: null, stepUp: null });
    const { paperId } = await one.must('draft-resolution', { caseId });
    expect(words(one, paperId)).toContain('A free visit by the electrician');
    const { promises } = await one.must('case-page', { caseId });
    expect(promises.at(-1)?.what).toBe('Provide free of charge: A free visit by the electrician');
  });

  it('shows what this customer was given before', async () => {
    const one = await strictDesk(SUPERVISOR);
    await confirmedComplaint(one, 'en', above);
    one.seat(CLERK);
    const { caseId } = await confirmedComplaint(one, 'en', above);
    const decision = await one.must('goodwill-decision', { goodwillId: await waitingOf(one, caseId) });
    expect(decision.earlier).toMatchObject([{ goodwill: POUNDS(6_000) }]);
    expect(decision.fields).not.toHaveProperty('staffConcerned');
  });
});
