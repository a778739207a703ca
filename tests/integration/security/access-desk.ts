import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Pins } from '../../../electron/usecases/ports.ts';
import {
  BRANCHES,
  CLERK,
  COLLEAGUE,
  openDiskDesk,
  person,
  setUpDesk,
  SUPERVISOR,
  type DiskDesk,
} from '../../support/desk-on-disk.ts';
import { COMPLAINTS } from '../usecases/desk.ts';

/** Another supervisor, whom the complaint is about as well. */
export const CONCERNED_SUPERVISOR = 'Iwona Mazur';
export const CONCERNED_PIN = '615203';
export const OTHER_CLERK = 'Owen Reed';
export const GONE = 'Piotr Lis';

/** What is measured here is who may, not how long scrypt takes. */
const QUICK_PINS: Pins = {
  hash: (pin) => Promise.resolve({ hash: pin, salt: '0', cost: 1 }),
  matches: (pin, stored) => Promise.resolve(pin === stored.hash),
};

export interface AccessDesk {
  readonly one: DiskDesk;
  /** Confirmed, with everything open that somebody may decide. */
  readonly caseId: string;
  readonly letterId: string;
  readonly goodwillId: string;
  readonly promiseId: string;
  readonly improvementId: string;
  /** At the counter still, said to be resolved. */
  readonly intakeId: string;
}

let made: Promise<{ readonly folder: string; readonly ids: Omit<AccessDesk, 'one'> }> | undefined;

/** A desk with one complaint about two colleagues, a clerk's and a supervisor's, as often as it is asked for. */
export async function accessDesk(): Promise<AccessDesk> {
  made ??= make();
  const { folder, ids } = await made;
  const copy = mkdtempSync(join(tmpdir(), 'amends-access-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  const one = openDiskDesk(copy, { start: '2026-06-11T10:00:00.000Z', seed: 5, pins: QUICK_PINS });
  onTestFinished(() => one.close());
  return { one, ...ids };
}

export function forgetAccessDesk(): void {
  void made?.then(
    ({ folder }) => rmSync(folder, { recursive: true, force: true }),
    () => undefined,
  );
  made = undefined;
}

async function make(): Promise<{ folder: string; ids: Omit<AccessDesk, 'one'> }> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-access-'));
  const one = openDiskDesk(folder, { start: '2026-06-11T08:30:00.000Z', pins: QUICK_PINS });
  await setUpDesk(one, { ...BRANCHES.en, goodwillLimits: { clerk: pounds(20), supervisor: pounds(200) } });
  one.seat(SUPERVISOR);
  await one.must('add-staff', person(CONCERNED_SUPERVISOR, 'supervisor', CONCERNED_PIN));
  await one.must('add-staff', person(OTHER_CLERK, 'clerk', '402817'));
  await one.must('add-staff', person(GONE, 'clerk', '918263'));
  await one.must('deactivate-staff', { staffId: one.staffId(GONE), reason: 'left', handTo: null });
  one.seat(CLERK);
  const about = `${COLLEAGUE}, ${CONCERNED_SUPERVISOR}`;
  const { caseId } = await one.must('receive-customer', {});
  await fill(one, caseId, { ...COMPLAINTS.en, staffConcerned: about });
  await one.must('confirm-case', { caseId });
  const letterId = (await one.must('draft-letter', { caseId })).paperId;
  const asked = await one.must('ask-goodwill', {
    caseId,
    kind: 'goodwill',
    basis: { kind: 'fixed', amount: pounds(90) },
    dueOn: '2026-06-19',
    why: 'half a day lost',
  });
  await one.must('make-promise', { caseId, what: 'A call', owner: CLERK, due: '2026-06-15T10:00' });
  const { promises } = await one.must('case-page', { caseId });
  const { improvementId } = await one.must('open-improvement', {
    cause: 'Nobody checked the list',
    owner: CLERK,
    dueOn: null,
    caseId,
  });
  await one.must('escalate-case', { caseId, reason: 'asked for the manager' });
  const arrived = await one.must('receive-customer', {});
  const resolved = { resolved: true, resolutionBasis: 'explained' };
  await fill(one, arrived.caseId, { ...COMPLAINTS.en, ...resolved, staffConcerned: about });
  one.close();
  const promiseId = promises.find((promise) => promise.state === 'open')?.id ?? '';
  const { goodwillId } = asked;
  return {
    folder,
    ids: { caseId, letterId, goodwillId, promiseId, improvementId, intakeId: arrived.caseId },
  };
}

async function fill(one: DiskDesk, caseId: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const { revision } = await one.must('intake', { caseId });
  await one.must('save-draft', { caseId, revision, fields, stage: 'confirm', cursor: '' });
}

function pounds(whole: number): { readonly minor: number; readonly currency: 'GBP' } {
  return { minor: whole * 100, currency: 'GBP' };
}
