import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventContext, EventDraft } from '../../../electron/domain/event.ts';
import { append } from '../../../electron/store/log/append.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { BATH } from '../../support/bath.ts';

/** Where an operation finds the log of its desk. */
export function logFile(folder: string): string {
  return join(folder, 'desk', 'amends.db');
}

export const AT = '2026-06-11T09:00:00.000Z';
export const BY_ANNA: EventContext = {
  at: AT,
  zone: 'Europe/London',
  actor: 'staff-anna',
  secondActor: null,
};

/** The first two events of a log, and what a counter does with its first customers. */
export function firstEvents(): readonly EventDraft[] {
  const jobTitle = { zh: '客户经理', en: 'Customer Adviser', pl: 'doradczyni klienta' };
  const staff = {
    id: 'staff-anna',
    name: 'Anna Nowak',
    role: 'supervisor',
    jobTitle,
    polishForm: 'feminine',
  } as const;
  return [
    { kind: 'branch-set-up', caseId: null, payload: { branch: BATH } },
    { kind: 'staff-added', caseId: null, payload: { staff } },
  ];
}

/** What is decided about the n-th customer of the day, from arrival to promise: five events. */
export function aCase(n: number): readonly EventDraft[] {
  const caseId = `case-${String(n)}`;
  const record = {
    customerName: `Łucja Wiśniewska ${String(n)}`,
    phone: `+48 601 ${String(100_000 + n)}`,
    matter: 'Licznik 电表 meter',
    what: 'Read twice. '.repeat(1 + (n % 7)),
  };
  const promise = {
    id: `promise-${String(n)}`,
    caseId,
    source: 'remedy',
    what: 'Ring',
    owner: 'Anna',
    dueAt: AT,
  } as const;
  return [
    {
      kind: 'customer-arrived',
      caseId,
      payload: {
        number: `BTH-1-260611-${String(n)}-K`,
        owner: 'staff-anna',
        localDate: '2026-06-11',
        ordinal: n,
      },
    },
    { kind: 'progress-told', caseId, payload: { words: `Soon, ${String(n)}` } },
    {
      kind: 'case-confirmed',
      caseId,
      payload: { record, mode: 'full', deadline: null, localDate: '2026-06-11' },
    },
    { kind: 'promise-made', caseId, payload: { promise } },
    { kind: 'promise-settled', caseId, payload: { promiseId: promise.id, state: 'kept', reason: '' } },
  ];
}

/** The letter that is edited while saving goes on. */
export function aLetter(paperId: string, caseId: string): EventDraft {
  return {
    kind: 'paper-drafted',
    caseId,
    payload: {
      paperId,
      kind: 'apology',
      language: 'en',
      version: 1,
      templateVersion: 1,
      title: 'Letter',
      blocks: [{ kind: 'title', text: 'Letter' }],
      contentHash: '1'.repeat(64),
      signerName: 'Anna Nowak',
      signerTitle: 'Customer Adviser',
    },
  };
}

/** A desk with a branch, one supervisor and some finished cases. */
export function makeSmallLog(folder: string, cases: number): void {
  mkdirSync(join(folder, 'stick'), { recursive: true });
  const opened = openStore(logFile(folder));
  if (!opened.ok) throw new Error(opened.code);
  append(opened.value.db, BY_ANNA, firstEvents());
  for (let n = 1; n <= cases; n += 1) append(opened.value.db, BY_ANNA, aCase(n));
  opened.value.close();
}

export function closeQuietly(close: () => void): void {
  try {
    close();
  } catch {
    // The disk that refused the save may refuse the closing too; the next start closes what is left.
  }
}
