import type { CaseId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Acting } from './acting.ts';
import { acting } from './acting.ts';
import type { CaseRow, Desk } from './ports.ts';

/** The case of an intake that is still open here, for a signed-in clerk; its draft is in the log of the counter it began at. */
export function openIntake(desk: Desk, caseId: CaseId): Outcome<Acting & { readonly row: CaseRow }> {
  const who = acting(desk);
  if (!who.ok) return who;
  const row = desk.records.caseRow(caseId);
  if (row === null) return refuse('not-found');
  if (row.state !== 'intake') return refuse('already-confirmed');
  if (row.counter !== null) return refuse('at-another-counter');
  return done({ ...who.value, row });
}
