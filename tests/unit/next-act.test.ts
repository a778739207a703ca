import { describe, expect, it } from 'vitest';
import { ROUND_THE_CLOCK } from '../../electron/domain/calendar/business-calendar.ts';
import { FIRST_CLOCK_MINUTES } from '../../electron/domain/clock-minutes.ts';
import type { CaseState } from '../../electron/domain/case.ts';
import type { PaperKind, PaperState } from '../../electron/domain/paper.ts';
import type { PromiseSource, PromiseState } from '../../electron/domain/promise.ts';
import { nextAct } from '../../electron/domain/next-act.ts';
import type { CaseStanding, PaperStanding, PromiseStanding } from '../../electron/domain/next-act.ts';

const TIME = { calendar: ROUND_THE_CLOCK, zone: 'UTC' };
const at = (time: string): string => `2026-06-11T${time}:00.000Z`;
const NOON = at('12:00');

const paper = (kind: PaperKind, state: PaperState, returnedAt: string | null = null) => ({
  id: kind,
  kind,
  language: 'en' as const,
  state,
  version: 1,
  title: kind,
  createdAt: at('09:30'),
  askedAt: null,
  returnedAt,
  returnReason: '',
  printedAt: null,
  handedOverAt: null as string | null,
});
const promise = (what: string, dueAt: string, source: PromiseSource = 'remedy') => ({
  id: what,
  source,
  what,
  owner: 'Anna',
  dueAt,
  state: 'open' as PromiseState,
  settledAt: null as string | null,
  reason: '',
  stepId: null,
  firstDueAt: dueAt,
  movedTimes: 0,
});

/** Confirmed at nine with its loop closed by one o'clock; resolved at eleven where the state says so. */
type Standing = CaseStanding<PaperStanding, PromiseStanding>;
const LETTER_DUE = '2026-06-12T11:00:00.000Z';

function standing(state: CaseState, more: Partial<Standing> = {}): Standing {
  const isSettled = state === 'resolved' || state === 'closed';
  return {
    state,
    erasedAt: null,
    papers: [],
    promises: [],
    goodwills: [],
    followUps: [],
    marks: {
      arrivedAt: at('09:00'),
      acknowledgedAt: at('09:01'),
      progressToldAt: null,
      confirmedAt: at('09:10'),
      resolvedAt: isSettled ? at('11:00') : null,
      letterAt: null,
      waiting: false,
      pauses: [],
      minutes: FIRST_CLOCK_MINUTES,
    },
    ...more,
  };
}
const next = (page: Standing) => nextAct(page, NOON, TIME);

describe('the next act of a case', () => {
  it('is whatever is due first while the case is under way: a promise, a call, or the clock', () => {
    expect(next(standing('open'))).toMatchObject({ what: 'resolve', clock: 'close', dueAt: at('13:00') });
    const step = promise('Send the statement', at('12:30'));
    expect(next(standing('open', { promises: [step] }))).toMatchObject({ what: 'settle', promise: step });
    const call = promise('', at('12:10'), 'follow-up');
    expect(next(standing('reopened', { promises: [step, call] }))).toMatchObject({
      what: 'contact',
      promise: call,
    });
    const settled = { ...call, state: 'kept' as const };
    expect(next(standing('open', { promises: [step, settled] }))).toMatchObject({ what: 'settle' });
  });

  it('is the letter once the case is resolved, and never a contact before it', () => {
    const call = promise('', at('11:30'), 'follow-up');
    const owed = { what: 'write', dueAt: LETTER_DUE };
    expect(next(standing('resolved', { promises: [call] }))).toEqual(owed);
    expect(next(standing('resolved', { papers: [paper('apology', 'draft')] }))).toEqual(owed);
    const given = [paper('apology', 'handed-over')];
    expect(next(standing('resolved', { papers: given, promises: [call] }))).toMatchObject({
      what: 'contact',
    });
    expect(next(standing('resolved', { papers: given }))).toMatchObject({ what: 'close' });
  });

  it('is what was promised, not settling it, while a case waits for an answer', () => {
    const call = promise('', at('14:00'), 'follow-up');
    expect(next(standing('open', { promises: [call] }))).toMatchObject({ what: 'resolve', clock: 'close' });
    expect(next(standing('waiting', { promises: [call] }))).toMatchObject({
      what: 'contact',
      dueAt: at('14:00'),
    });
    expect(next(standing('waiting'))).toMatchObject({ what: 'resolve', clock: 'close' });
  });

  it('is the paper at hand: printed when it is approved, given when it is printed, mended when it came back', () => {
    const call = promise('', at('11:30'), 'follow-up');
    const standsWith = (one: ReturnType<typeof paper>) =>
      standing('open', { papers: [one], promises: [call] });
    expect(next(standsWith(paper('apology', 'approved')))).toMatchObject({ what: 'print' });
    expect(next(standsWith(paper('holding', 'printed')))).toMatchObject({ what: 'hand-over' });
    expect(next(standsWith(paper('apology', 'draft', at('11:40'))))).toMatchObject({ what: 'revise' });
    expect(next(standsWith(paper('receipt', 'printed')))).toMatchObject({ what: 'contact' });
  });

  it('is due with the letter’s own clock once that runs', () => {
    for (const state of ['approved', 'printed'] as const) {
      const owed = standing('resolved', { papers: [paper('apology', state)] });
      expect(next(owed)?.dueAt).toBe(LETTER_DUE);
      expect(next(standing('open', { papers: [paper('apology', state)] }))?.dueAt).toBeNull();
      expect(next(standing('resolved', { papers: [paper('holding', state)] }))?.dueAt).toBeNull();
    }
  });

  it('is the decision about goodwill that waits, before a late clock and before the end', () => {
    const waiting = { id: 'g2', state: 'waiting' as const };
    const goodwills = [{ id: 'g1', state: 'refused' as const }, waiting];
    const decide = { what: 'decide', goodwillId: 'g2', dueAt: null };
    const call = promise('', at('11:30'), 'follow-up');
    expect(next(standing('open', { goodwills, promises: [call] }))).toEqual(decide);
    expect(next(standing('resolved', { goodwills }))).toEqual(decide);
    expect(next(standing('open', { goodwills, papers: [paper('apology', 'printed')] }))).toMatchObject({
      what: 'hand-over',
    });
    expect(next(standing('closed', { goodwills }))).toBeNull();
    expect(next(standing('open', { goodwills: goodwills.slice(0, 1) }))).toMatchObject({ what: 'resolve' });
  });

  it('is to tell of a promise that was not kept, until the customer has heard from us since it was due', () => {
    const unkept = {
      ...promise('Deliver the part', at('10:30')),
      state: 'broken' as const,
      settledAt: at('10:45'),
    };
    const ownUp = { what: 'own-up', promise: unkept, dueAt: null };
    const promises = [unkept, promise('Send the statement', at('11:30'))];
    const call = (time: string, outcome: 'not-reached' | 'reached-open') => ({ at: at(time), outcome });
    expect(next(standing('open', { promises }))).toEqual(ownUp);
    expect(next(standing('waiting', { promises }))).toEqual(ownUp);
    const before = [call('10:20', 'reached-open'), call('11:50', 'not-reached')];
    expect(next(standing('open', { promises, followUps: before }))).toEqual(ownUp);
    // What was said between the hour and the entry counts: the entry is made after the call.
    const heard = [...before, call('10:40', 'reached-open')];
    expect(next(standing('open', { promises, followUps: heard }))).toMatchObject({ what: 'settle' });
    const { marks } = standing('open');
    expect(
      next(standing('open', { promises, marks: { ...marks, progressToldAt: at('10:50') } })),
    ).toMatchObject({ what: 'settle' });
    const given = { ...paper('holding', 'handed-over'), handedOverAt: at('11:20') };
    expect(next(standing('open', { promises, papers: [given] }))).toMatchObject({ what: 'settle' });
    expect(next(standing('resolved', { promises }))).toMatchObject({ what: 'write' });
    // Known to fail before its hour: the customer hears of it at once.
    const early = { ...unkept, dueAt: at('18:00') };
    expect(next(standing('open', { promises: [early] }))).toMatchObject({ what: 'own-up' });
  });

  it('is nothing where nothing is to be done', () => {
    const call = promise('', at('11:30'), 'follow-up');
    for (const state of ['intake', 'left', 'closed'] as const) {
      expect(next(standing(state, { promises: [call] }))).toBeNull();
    }
    expect(next(standing('open', { erasedAt: NOON, promises: [call] }))).toBeNull();
    expect(next(standing('withdrawn'))).toMatchObject({ what: 'close' });
  });
});
