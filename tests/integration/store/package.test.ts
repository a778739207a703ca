import { describe, expect, it } from 'vitest';
import { NO_COURSE } from '../../../electron/domain/day-close/package-rows.ts';
import type { EventDraft } from '../../../electron/domain/event.ts';
import { append } from '../../../electron/store/log/append.ts';
import { openReader } from '../../../electron/store/open-store.ts';
import type { Store } from '../../../electron/store/open-store.ts';
import { ownBranch, signingKey } from '../../../electron/store/records/branch.ts';
import { saveDraft } from '../../../electron/store/records/draft.ts';
import { logHead } from '../../../electron/store/records/event.ts';
import { changedOlderCases, packageRows, packagesMade } from '../../../electron/store/records/package.ts';
import { storePdf } from '../../../electron/store/records/paper.ts';
import {
  ANNA,
  arrived,
  at,
  BATH,
  by,
  confirmed,
  deskStore,
  drafted,
  PDF_HASH,
  printed,
  promised,
  temporaryStore,
  write,
} from './temporary-store.ts';

const HASH = 'ef'.repeat(32);

/** Closes a day the way the use case does: the package holds everything up to now, and the two events come after it. */
function closeDay(store: Store, localDate: string, sequence: number): void {
  const rows = packageRows(store.db, (events) => [...events]);
  const first = rows.events[0]?.header.originSeq ?? 0;
  const head = logHead(store.db);
  const drafts: readonly EventDraft[] = [
    { kind: 'day-closed', caseId: null, payload: { localDate, notes: {} } },
    {
      kind: 'package-made',
      caseId: null,
      payload: {
        sequence,
        localDate,
        fileName: `BTH-1_${localDate}.zip`,
        manifestSha256: HASH,
        fileSha256: HASH,
        firstSeq: first,
        lastSeq: head?.originSeq ?? 0,
        lastHash: head?.hash ?? '',
        bytes: 1,
        sealedTo: 'plain',
        folder: '/media/stick',
        redacted: null,
      },
    },
  ];
  append(store.db, by(ANNA, `${localDate}T17:00:00.000Z`), drafts);
}

describe('the rows of a package', () => {
  it('are complete and hold nothing restricted or only typed', () => {
    const store = deskStore();
    const deadline = {
      packId: 'gb',
      packVersion: 1,
      ruleId: 'r',
      dueOn: '2026-08-06',
      computedOn: '2026-06-11',
    };
    write(store, at('09:00'), arrived('case-1', 1), arrived('case-2', 2));
    saveDraft(
      store.db,
      'case-2',
      0,
      { phone: '0000 mistyped' },
      { stage: 'receive', cursor: '' },
      at('09:01'),
    );
    const record = { matter: 'Bill', linkedCase: 'case-2' };
    write(
      store,
      at('09:10'),
      {
        kind: 'case-confirmed',
        caseId: 'case-1',
        payload: { record, mode: 'full', deadline, localDate: '2026-06-11' },
      },
      promised('case-1', 'p', at('12:00')),
      drafted('case-1', 'receipt'),
      printed('case-1', 'receipt'),
    );
    storePdf(store.db, 'receipt', new Uint8Array([1]), PDF_HASH);
    const contact = {
      id: 'f',
      caseId: 'case-1',
      kind: 'phone',
      at: at('11:00'),
      said: 'Rang',
      outcome: 'reached-content',
    } as const;
    write(store, at('11:00'), { kind: 'follow-up-added', caseId: 'case-1', payload: { followUp: contact } });
    write(store, at('12:00'), { kind: 'case-resolved', caseId: 'case-1', payload: { basis: 'paid' } });

    const rows = packageRows(store.db, (events) => [...events]);
    expect(rows.cases).toHaveLength(2);
    expect(rows.cases[0]).toEqual({
      caseId: 'case-1',
      number: 'BTH-1-260611-001-K',
      state: 'resolved',
      arrivedAt: at('09:00'),
      enteredAt: at('09:00'),
      confirmedAt: at('09:10'),
      localDate: '2026-06-11',
      ownerName: 'Anna Nowak',
      record,
      mode: 'full',
      deadline,
      linkedCaseNumber: 'BTH-1-260611-002-K',
      repeatOfNumber: null,
      resolvedAt: at('12:00'),
      resolutionBasis: 'paid',
      withdrawnAt: null,
      withdrawalReason: '',
      leftAt: null,
      leavingReason: '',
      reopenedAt: null,
      reopeningReason: '',
      reopenedTimes: 0,
      course: {
        ...NO_COURSE,
        clocks: [
          { code: 'acknowledge', state: 'late' },
          { code: 'progress', state: 'stopped' },
          { code: 'concrete', state: 'kept' },
          { code: 'close', state: 'kept' },
          { code: 'letter', state: 'running' },
        ],
      },
    });
    expect(rows.followUps).toEqual([
      { caseNumber: 'BTH-1-260611-001-K', staffName: 'Anna Nowak', followUp: contact },
    ]);
    expect(rows.promises).toMatchObject([
      { caseNumber: 'BTH-1-260611-001-K', promise: { id: 'p', state: 'open', madeAt: at('09:10') } },
    ]);
    expect(rows.letters).toMatchObject([
      { paper: { id: 'receipt', state: 'printed' }, pdfs: [{ version: 1, sha256: PDF_HASH }] },
    ]);
    expect(rows.events.map(({ header }) => header.originSeq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(JSON.stringify(rows)).not.toContain('mistyped');
  });

  it('are everything since the package before, old cases too, unchanged ones not', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1), arrived('case-2', 2));
    write(store, at('09:10'), confirmed('case-1', {}), confirmed('case-2', {}));
    closeDay(store, '2026-06-11', 1);
    write(store, '2026-06-12T09:00:00.000Z', arrived('case-3', 1, '2026-06-12'));
    write(store, '2026-06-12T10:00:00.000Z', {
      kind: 'case-resolved',
      caseId: 'case-1',
      payload: { basis: 'paid' },
    });
    expect(changedOlderCases(store.db, '2026-06-12')).toBe(1);
    const rows = packageRows(store.db, (events) => [...events]);
    expect(rows.cases.map(({ caseId }) => caseId)).toEqual(['case-1', 'case-3']);
    // The two events that closed the first day travel in the second package: no number is ever missing.
    expect(rows.events.map(({ header }) => header.kind)).toEqual([
      'day-closed',
      'package-made',
      'customer-arrived',
      'case-resolved',
    ]);
    const [made] = packagesMade(store.db);
    expect(rows.events[0]?.header.originSeq).toBe((made?.lastSeq ?? 0) + 1);
    expect(rows.events[0]?.header.prevHash).toBe(made?.lastHash);
    closeDay(store, '2026-06-12', 2);
    expect(packagesMade(store.db).map(({ sequence, copiedAt }) => [sequence, copiedAt])).toEqual([
      [2, null],
      [1, null],
    ]);
    write(store, '2026-06-12T18:00:00.000Z', {
      kind: 'package-copied',
      caseId: null,
      payload: { sequence: 1, fileSha256: HASH, folder: '/media/other' },
    });
    expect(packagesMade(store.db).at(-1)?.copiedAt).toBe('2026-06-12T18:00:00.000Z');
  });

  it('can be read by a worker\u2019s connection while the desk goes on', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    const reader = openReader(store.file);
    expect(packageRows(reader, (events) => [...events]).cases).toHaveLength(1);
    reader.close();
  });
});

describe('the branch', () => {
  it('is the one the log began with, as it was last changed; its key the one made last', () => {
    expect(ownBranch(temporaryStore().db)).toBeNull();
    const store = deskStore();
    expect(ownBranch(store.db)).toEqual(BATH);
    expect(signingKey(store.db)).toBeNull();
    write(
      store,
      at('09:00'),
      { kind: 'branch-changed', caseId: null, payload: { branch: { ...BATH, region: 'england' } } },
      { kind: 'key-made', caseId: null, payload: { publicKeyPem: 'one', replaces: '' } },
      { kind: 'key-made', caseId: null, payload: { publicKeyPem: 'two', replaces: 'one' } },
    );
    expect(ownBranch(store.db)?.region).toBe('england');
    expect(signingKey(store.db)).toBe('two');
  });
});
