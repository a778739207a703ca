import { describe, expect, it } from 'vitest';
import type { Store } from '../../../electron/store/open-store.ts';
import { append } from '../../../electron/store/log/append.ts';
import { casePage, saidLines } from '../../../electron/store/records/case-page.ts';
import { caseRow, openIntakes, ordinalsUsed, staffConcerned } from '../../../electron/store/records/case.ts';
import { paperOf, papersOf, pdfOf, pdfWithHash, storePdf } from '../../../electron/store/records/paper.ts';
import { promiseOf } from '../../../electron/store/records/promise.ts';
import {
  ANNA,
  arrived,
  at,
  by,
  confirmed,
  deskStore,
  drafted,
  PDF_HASH,
  printed,
  promised,
  staffAdded,
  write,
} from './temporary-store.ts';

function storeWithCase(): Store {
  const store = deskStore();
  write(store, at('08:30'), staffAdded('piotr', 'Piotr Zieliński'));
  append(store.db, by('piotr', at('09:00')), [arrived('case-1', 1)]);
  return store;
}

describe('a case', () => {
  it('moves through its states, with the time of each', () => {
    const store = storeWithCase();
    const state = (): unknown => caseRow(store.db, 'case-1')?.state;
    expect(caseRow(store.db, 'case-1')).toMatchObject({
      state: 'intake',
      ordinal: 1,
      fields: {},
      mode: null,
      deadline: null,
    });
    const deadline = {
      packId: 'gb',
      packVersion: 3,
      ruleId: 'gb-energy',
      dueOn: '2026-08-06',
      computedOn: '2026-06-11',
    };
    write(store, at('09:10'), {
      kind: 'case-confirmed',
      caseId: 'case-1',
      payload: {
        record: { matter: 'Bill', lossMinutes: 30 },
        mode: 'full',
        deadline,
        localDate: '2026-06-11',
      },
    });
    expect(caseRow(store.db, 'case-1')).toMatchObject({
      state: 'open',
      fields: { matter: 'Bill', lossMinutes: 30 },
      mode: 'full',
      deadline,
      marks: { arrivedAt: at('09:00'), confirmedAt: at('09:10'), resolvedAt: null, waiting: false },
    });
    write(store, at('10:00'), { kind: 'case-resolved', caseId: 'case-1', payload: { basis: 'paid' } });
    expect(caseRow(store.db, 'case-1')?.marks.resolvedAt).toBe(at('10:00'));
    write(store, at('11:00'), { kind: 'case-reopened', caseId: 'case-1', payload: { reason: 'again' } });
    expect(caseRow(store.db, 'case-1')?.marks.resolvedAt).toBeNull();
    expect(state()).toBe('reopened');
    write(store, at('12:00'), { kind: 'case-withdrawn', caseId: 'case-1', payload: { reason: 'found it' } });
    expect(state()).toBe('withdrawn');
    expect(caseRow(store.db, 'nobody')).toBeNull();
  });

  it('is an open intake, parked and resumed, until it is confirmed or left', () => {
    const store = storeWithCase();
    write(store, at('09:01'), arrived('case-2', 2));
    write(store, at('09:05'), { kind: 'intake-parked', caseId: 'case-1', payload: { stage: 'facts' } });
    expect(openIntakes(store.db).map(({ caseId, parkedAt }) => [caseId, parkedAt])).toEqual([
      ['case-1', at('09:05')],
      ['case-2', null],
    ]);
    write(store, at('09:06'), { kind: 'intake-resumed', caseId: 'case-1', payload: { stage: 'facts' } });
    expect(caseRow(store.db, 'case-1')?.parkedAt).toBeNull();
    write(store, at('09:07'), {
      kind: 'intake-left',
      caseId: 'case-1',
      payload: { reason: 'train', record: { matter: 'Bill' } },
    });
    expect(openIntakes(store.db).map(({ caseId }) => caseId)).toEqual(['case-2']);
    expect(caseRow(store.db, 'case-1')).toMatchObject({ state: 'left', fields: { matter: 'Bill' } });
  });

  it('takes the next number of its day', () => {
    const store = storeWithCase();
    write(store, at('09:01'), arrived('case-2', 7), arrived('case-3', 3, '2026-06-10'));
    expect([
      ordinalsUsed(store.db, '2026-06-11'),
      ordinalsUsed(store.db, '2026-06-10'),
      ordinalsUsed(store.db, '2026-06-09'),
    ]).toEqual([7, 3, 0]);
  });
});

describe('a case page', () => {
  it('tells everything in the order in which it happened, with names', () => {
    const store = storeWithCase();
    append(store.db, { ...by('piotr', at('09:10')), secondActor: ANNA }, [
      confirmed('case-1', { matter: 'Bill' }),
    ]);
    write(store, at('09:11'), promised('case-1', 'p', at('12:00')));
    // A clock set back: the order is that of the log.
    append(store.db, by(ANNA, at('07:00')), [
      { kind: 'case-handed-over', caseId: 'case-1', payload: { to: ANNA, reason: 'shift' } },
    ]);
    const { timeline, promises } = casePage(store.db, 'case-1');
    expect(
      timeline.map(({ kind, actorName, secondActorName, at: when }) => [
        kind,
        actorName,
        secondActorName,
        when,
      ]),
    ).toEqual([
      ['customer-arrived', 'Piotr Zieliński', '', at('09:00')],
      ['case-confirmed', 'Piotr Zieliński', 'Anna Nowak', at('09:10')],
      ['promise-made', 'Anna Nowak', '', at('09:11')],
      ['case-handed-over', 'Anna Nowak', '', at('07:00')],
    ]);
    expect(timeline.at(-1)?.detail).toEqual({ to: 'Anna Nowak', reason: 'shift' });
    expect(promises).toEqual([
      {
        id: 'p',
        source: 'remedy',
        what: 'Read the meter again',
        owner: 'Anna',
        dueAt: at('12:00'),
        state: 'open',
        settledAt: null,
        reason: '',
        stepId: null,
        firstDueAt: at('12:00'),
        movedTimes: 0,
      },
    ]);
  });

  it('shows contacts, settled promises and lines that were said and not taken back', () => {
    const store = storeWithCase();
    const line = (saidId: string, words: string) =>
      ({
        kind: 'line-said',
        caseId: 'case-1',
        payload: { saidId, stage: 'listen', lineId: 'l', language: 'en', words },
      }) as const;
    write(store, at('09:02'), line('one', 'I am listening'), line('two', 'Please go on'));
    write(store, at('09:03'), { kind: 'line-taken-back', caseId: 'case-1', payload: { saidId: 'one' } });
    expect(saidLines(store.db, 'case-1')).toEqual([
      { saidId: 'two', stage: 'listen', lineId: 'l', words: 'Please go on', at: at('09:02') },
    ]);
    write(
      store,
      at('09:10'),
      confirmed('case-1', { nextContactAt: '2026-06-12T10:00' }),
      promised('case-1', 'p', at('12:00')),
    );
    const contact = {
      id: 'f',
      caseId: 'case-1',
      kind: 'phone',
      at: at('11:00'),
      said: 'Rang',
      outcome: 'reached-open',
      settles: 'p',
    } as const;
    write(
      store,
      at('11:05'),
      {
        kind: 'follow-up-added',
        caseId: 'case-1',
        payload: { followUp: { ...contact, nextContactAt: '2026-06-13T09:00' } },
      },
      { kind: 'promise-settled', caseId: 'case-1', payload: { promiseId: 'p', state: 'kept', reason: '' } },
    );
    expect(casePage(store.db, 'case-1').followUps).toEqual([
      {
        id: 'f',
        kind: 'phone',
        at: at('11:00'),
        byName: 'Anna Nowak',
        said: 'Rang',
        outcome: 'reached-open',
        satisfaction: null,
        nextContactAt: '2026-06-13T09:00',
      },
    ]);
    expect(promiseOf(store.db, 'p')).toMatchObject({
      caseId: 'case-1',
      state: 'kept',
      settledAt: at('11:05'),
    });
  });

  it('does not name the staff member concerned; only the one question for it does', () => {
    const store = storeWithCase();
    write(store, at('09:10'), confirmed('case-1', {}), {
      kind: 'staff-concerned-noted',
      caseId: 'case-1',
      payload: { name: 'Marek Secret' },
    });
    expect(JSON.stringify([casePage(store.db, 'case-1'), caseRow(store.db, 'case-1')])).not.toContain(
      'Secret',
    );
    expect(staffConcerned(store.db, 'case-1')).toBe('Marek Secret');
    expect(staffConcerned(store.db, 'case-2')).toBe('');
  });
});

describe('a paper', () => {
  it('goes from draft to customer; each new version starts again', () => {
    const store = storeWithCase();
    const state = (): unknown => paperOf(store.db, 'letter')?.state;
    write(store, at('09:10'), confirmed('case-1', {}), drafted('case-1', 'letter', 'apology'));
    expect(paperOf(store.db, 'letter')).toMatchObject({
      state: 'draft',
      version: 1,
      blocks: [{ kind: 'title', text: 'apology 1' }],
    });
    const approve = {
      kind: 'paper-approved',
      caseId: 'case-1',
      payload: { paperId: 'letter', version: 1, openErrors: 0, overrideReason: '' },
    } as const;
    write(store, at('09:20'), approve);
    expect(state()).toBe('approved');
    write(store, at('09:21'), printed('case-1', 'letter'), printed('case-1', 'letter', 1, true));
    expect(paperOf(store.db, 'letter')).toMatchObject({
      state: 'printed',
      printedAt: at('09:21'),
      pdfSha256: PDF_HASH,
    });
    write(store, at('09:22'), {
      kind: 'paper-handed-over',
      caseId: 'case-1',
      payload: { paperId: 'letter' },
    });
    write(store, at('09:23'), printed('case-1', 'letter', 1, true));
    expect(paperOf(store.db, 'letter')).toMatchObject({ state: 'handed-over', handedOverAt: at('09:22') });
    write(store, at('09:30'), drafted('case-1', 'letter', 'apology', 2));
    expect(paperOf(store.db, 'letter')).toMatchObject({
      state: 'draft',
      version: 2,
      printedAt: null,
      handedOverAt: null,
      pdfSha256: null,
    });
    expect(papersOf(store.db, 'case-1').map(({ createdAt }) => createdAt)).toEqual([at('09:10')]);
  });

  it('cannot be approved or printed in a version that is not its last, nor go back to an older one', () => {
    const store = storeWithCase();
    write(store, at('09:10'), drafted('case-1', 'receipt', 'receipt', 2));
    expect(() => write(store, at('09:11'), printed('case-1', 'receipt', 1))).toThrow(
      /finds nothing to change/,
    );
    expect(() => write(store, at('09:11'), drafted('case-1', 'receipt', 'receipt', 1))).toThrow(
      /finds nothing to change/,
    );
    expect(paperOf(store.db, 'receipt')).toMatchObject({ version: 2, state: 'draft' });
  });

  it('keeps the bytes of each printed version once', () => {
    const store = storeWithCase();
    const bytes = new Uint8Array([37, 80, 68, 70, 0, 255]);
    write(store, at('09:10'), drafted('case-1', 'receipt'));
    expect(() => storePdf(store.db, 'receipt', bytes, PDF_HASH)).toThrow(/prints it/);
    append(store.db, by(ANNA, at('09:11')), [printed('case-1', 'receipt')], {
      alongside: () => storePdf(store.db, 'receipt', bytes, PDF_HASH),
    });
    expect(pdfOf(store.db, 'receipt')).toEqual(Buffer.from(bytes));
    expect(pdfWithHash(store.db, 'receipt', PDF_HASH)).toEqual(Buffer.from(bytes));
    expect(pdfWithHash(store.db, 'receipt', '00'.repeat(32))).toBeNull();
    expect(pdfOf(store.db, 'letter')).toBeNull();
    expect(() => storePdf(store.db, 'receipt', new Uint8Array([1]), PDF_HASH)).toThrow(/UNIQUE/);
    expect(() => store.db.exec(`UPDATE paper_pdf SET bytes = x'00'`)).toThrow(/stored once/);
    expect(() => store.db.exec(`DELETE FROM paper_pdf`)).toThrow(/only with its case/);
  });
});
