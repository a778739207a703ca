import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../../electron/domain/event.ts';
import type { Store } from '../../../electron/store/open-store.ts';
import { append } from '../../../electron/store/log/append.ts';
import { checklistFindings, isDayClosed, unclosedDays } from '../../../electron/store/records/day.ts';
import { saveDraft } from '../../../electron/store/records/draft.ts';
import { papersToHandOver, promiseDuties } from '../../../electron/store/records/duty.ts';
import { tally, todayView } from '../../../electron/store/records/today.ts';
import {
  ANNA,
  arrived,
  at,
  by,
  confirmed,
  deskStore,
  drafted,
  printed,
  promised,
  write,
} from './temporary-store.ts';

const DAY = '2026-06-11';

function acknowledged(caseId: string): EventDraft {
  return { kind: 'customer-acknowledged', caseId, payload: {} };
}

function settled(caseId: string, promiseId: string, state: 'kept' | 'late' | 'withdrawn'): EventDraft {
  return { kind: 'promise-settled', caseId, payload: { promiseId, state, reason: '' } };
}

function followUp(caseId: string, id: string, satisfaction: 2 | 5): EventDraft {
  const contact = { kind: 'phone', at: at('15:00'), said: 'Fine', outcome: 'reached-content' } as const;
  return { kind: 'follow-up-added', caseId, payload: { followUp: { id, caseId, ...contact, satisfaction } } };
}

function storeWithCase(): Store {
  const store = deskStore();
  write(store, at('09:00'), arrived('case-1', 1));
  write(
    store,
    at('09:10'),
    acknowledged('case-1'),
    confirmed('case-1', { customerName: 'Jan Kowalski', matter: 'Bill' }),
  );
  return store;
}

describe('today: duties', () => {
  it('are the promises due today and overdue, the longest overdue first, with case and customer', () => {
    const store = storeWithCase();
    write(
      store,
      at('09:11'),
      promised('case-1', 'tomorrow', '2026-06-12T08:00:00.000Z'),
      promised('case-1', 'tonight', at('23:59')),
      promised('case-1', 'overdue', '2026-06-10T08:00:00.000Z'),
      promised('case-1', 'done', at('12:00')),
    );
    write(store, at('11:00'), settled('case-1', 'done', 'kept'));
    const duties = promiseDuties(store.db, at('23:59'));
    expect(duties.map(({ id }) => id)).toEqual(['overdue', 'tonight']);
    expect(duties[0]).toEqual({
      kind: 'promise',
      minutesGiven: null,
      amount: null,
      askedAt: null,
      id: 'overdue',
      caseId: 'case-1',
      number: 'BTH-1-260611-001-K',
      customer: { name: 'Jan Kowalski', addressForm: null, addressTitle: '', paperLanguage: null },
      matter: 'Bill',
      what: 'Read the meter again',
      code: 'remedy',
      dueAt: '2026-06-10T08:00:00.000Z',
      ownerId: ANNA,
      ownerName: 'Anna Nowak',
    });
  });

  it('say how to reach the customer when the promise is a contact', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    const contact = {
      id: 'p',
      caseId: 'case-1',
      source: 'follow-up',
      what: 'Ring',
      owner: 'Anna',
      dueAt: at('12:00'),
    } as const;
    write(
      store,
      at('09:10'),
      confirmed('case-1', { nextContactAt: '2026-06-11T12:00', nextContactKind: 'visit' }),
      { kind: 'promise-made', caseId: 'case-1', payload: { promise: contact } },
    );
    expect(promiseDuties(store.db, at('23:59'))).toMatchObject([{ kind: 'contact', code: 'visit' }]);
  });

  it('name one service clock a case, the next to run out; a withheld name stays withheld', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    saveDraft(
      store.db,
      'case-1',
      0,
      { customerName: 'Jan', nameWithheld: true, matter: 'Bill' },
      { stage: 'receive', cursor: '' },
      at('09:01'),
    );
    const clock = (now: string): unknown =>
      todayView(store.db, DAY, now, () => false).duties.find(({ kind }) => kind === 'clock');
    expect(clock(at('09:05'))).toMatchObject({
      id: 'case-1:acknowledge',
      code: 'acknowledge',
      dueAt: at('09:15'),
      customer: { name: '' },
      matter: 'Bill',
    });
    write(store, at('09:10'), acknowledged('case-1'));
    expect(clock(at('09:11'))).toMatchObject({ code: 'progress', dueAt: at('09:20') });
    write(store, at('09:15'), confirmed('case-1', {}));
    expect(clock(at('09:16'))).toMatchObject({ code: 'close', dueAt: at('13:00') });
    write(store, at('10:00'), { kind: 'case-resolved', caseId: 'case-1', payload: { basis: 'paid back' } });
    expect(clock(at('10:01'))).toMatchObject({ code: 'letter', dueAt: '2026-06-12T09:00:00.000Z' });
    write(store, at('10:30'), drafted('case-1', 'letter', 'apology'), printed('case-1', 'letter'));
    expect(clock(at('10:31'))).toBeUndefined();
    write(store, at('11:00'), { kind: 'case-reopened', caseId: 'case-1', payload: { reason: 'again' } });
    expect(clock(at('11:01'))).toMatchObject({ code: 'close' });
  });

  it('are papers printed and not handed over, the last of their kind only, and letters to approve', () => {
    const store = storeWithCase();
    write(store, at('09:20'), drafted('case-1', 'receipt-1'), printed('case-1', 'receipt-1'));
    expect(papersToHandOver(store.db)).toMatchObject([
      { kind: 'hand-over', id: 'receipt-1', code: 'receipt', what: 'Receipt' },
    ]);
    write(
      store,
      at('09:30'),
      drafted('case-1', 'receipt-2', 'receipt', 2),
      printed('case-1', 'receipt-2', 2),
    );
    expect(papersToHandOver(store.db).map(({ id }) => id)).toEqual(['receipt-2']);
    write(store, at('09:31'), {
      kind: 'paper-handed-over',
      caseId: 'case-1',
      payload: { paperId: 'receipt-2' },
    });
    write(store, at('09:32'), drafted('case-1', 'letter', 'apology'));
    const duties = todayView(store.db, DAY, at('09:33'), () => false).duties.filter(
      ({ kind }) => kind !== 'clock',
    );
    expect(duties).toMatchObject([{ kind: 'approval', id: 'letter', code: 'apology', dueAt: null }]);
  });

  it('come in the order of their times, those without one last', () => {
    const store = storeWithCase();
    write(store, at('09:20'), drafted('case-1', 'letter', 'apology'), promised('case-1', 'p', at('10:00')));
    expect(todayView(store.db, DAY, at('09:30'), () => false).duties.map(({ kind }) => kind)).toEqual([
      'promise',
      'clock',
      'approval',
    ]);
  });
});

describe('today: the tally', () => {
  it('counts one local day and no other', () => {
    const store = storeWithCase();
    write(
      store,
      at('10:00'),
      arrived('case-2', 2),
      arrived('case-3', 3),
      promised('case-1', 'a', at('12:00')),
    );
    write(
      store,
      at('10:15'),
      acknowledged('case-2'),
      promised('case-1', 'b', at('10:15')),
      promised('case-1', 'c', at('12:00')),
    );
    write(store, at('10:16'), acknowledged('case-3'));
    write(
      store,
      at('11:00'),
      settled('case-1', 'a', 'kept'),
      settled('case-1', 'b', 'late'),
      settled('case-1', 'c', 'withdrawn'),
    );
    write(store, at('15:00'), followUp('case-1', 'f1', 5), followUp('case-1', 'f2', 2));
    write(store, at('16:00'), { kind: 'case-resolved', caseId: 'case-1', payload: { basis: 'paid' } });
    expect(tally(store.db, DAY)).toEqual({
      received: 3,
      resolved: 1,
      acknowledged: 3,
      acknowledgedInTime: 2,
      promisesSettled: 2,
      promisesInTime: 1,
      satisfaction: 3.5,
    });
    expect(tally(store.db, '2026-06-12')).toEqual({
      received: 0,
      resolved: 0,
      acknowledged: 0,
      acknowledgedInTime: 0,
      promisesSettled: 0,
      promisesInTime: 0,
      satisfaction: null,
    });
  });

  it('goes by the branch\u2019s own day: half past midnight in London is not yesterday', () => {
    const store = storeWithCase();
    write(store, '2026-06-11T23:30:00.000Z', {
      kind: 'case-resolved',
      caseId: 'case-1',
      payload: { basis: 'paid' },
    });
    expect(tally(store.db, DAY).resolved).toBe(0);
    expect(tally(store.db, '2026-06-12').resolved).toBe(1);
  });
});

describe('days that want closing', () => {
  it('are earlier days on which something happened to a case, until they are closed', () => {
    const store = storeWithCase();
    write(store, '2026-06-13T09:00:00.000Z', {
      kind: 'case-resolved',
      caseId: 'case-1',
      payload: { basis: 'paid' },
    });
    expect(unclosedDays(store.db, DAY)).toEqual(['2026-06-13']);
    expect(unclosedDays(store.db, '2026-06-13')).toEqual([DAY]);
    expect(unclosedDays(store.db, '2026-06-14')).toEqual([DAY, '2026-06-13']);
    append(store.db, by(ANNA, '2026-06-13T17:00:00.000Z'), [
      { kind: 'day-closed', caseId: null, payload: { localDate: DAY, notes: {} } },
    ]);
    expect(unclosedDays(store.db, '2026-06-14')).toEqual(['2026-06-13']);
    expect([isDayClosed(store.db, DAY), isDayClosed(store.db, '2026-06-13')]).toEqual([true, false]);
    expect(() =>
      write(store, at('18:00'), { kind: 'day-closed', caseId: null, payload: { localDate: DAY, notes: {} } }),
    ).toThrow(/UNIQUE/);
  });

  it('answer the questions of the checklist with case numbers', () => {
    const store = storeWithCase();
    write(
      store,
      at('09:20'),
      drafted('case-1', 'receipt'),
      printed('case-1', 'receipt'),
      drafted('case-1', 'letter', 'apology'),
    );
    write(store, at('09:30'), arrived('case-2', 2), promised('case-1', 'p', at('10:00')));
    const one = 'BTH-1-260611-001-K';
    expect(checklistFindings(store.db, DAY, at('17:00'))).toEqual({
      'open-drafts': ['BTH-1-260611-002-K'],
      'papers-not-handed-over': [one],
      'overdue-promises': [one],
      'late-clocks': ['BTH-1-260611-002-K', one],
      'missing-facts': [one],
      'letters-waiting': [one],
    });
    const first = checklistFindings(store.db, DAY, at('17:00'), 'any');
    expect(Object.values(first).map((numbers) => numbers.length > 0)).toEqual(Array(6).fill(true));
    const early = checklistFindings(store.db, DAY, at('09:25'));
    expect([early['overdue-promises'], early['late-clocks']]).toEqual([[], []]);
    expect(checklistFindings(store.db, DAY, at('09:25'), 'any')['overdue-promises']).toEqual([]);
    // Whose case it is says its counter: the number may begin otherwise, since a branch may get another code.
    store.db.prepare(`UPDATE complaint_case SET number = 'OLD-1-260611-001-K' WHERE number = ?`).run(one);
    store.db.prepare(`UPDATE complaint_case SET origin_counter = 'elsewhere' WHERE id = 'case-2'`).run();
    expect(checklistFindings(store.db, DAY, at('17:00'))['late-clocks']).toEqual(['OLD-1-260611-001-K']);
  });
});
