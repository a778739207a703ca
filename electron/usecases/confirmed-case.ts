import type { CaseId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import type { Acting } from './acting.ts';
import { acting } from './acting.ts';
import type { CaseRow, Desk } from './ports.ts';

/** A case past its intake, for a signed-in clerk. */
export function confirmedCase(desk: Desk, caseId: CaseId): Outcome<Acting & { readonly row: CaseRow }> {
  const who = acting(desk);
  if (!who.ok) return who;
  const row = desk.records.caseRow(caseId);
  if (row === null) return refuse('not-found');
  if (row.state === 'intake') return refuse('not-confirmed');
  // Nobody knows any more whose it was; whoever comes back begins a new one.
  if (desk.records.keptCase(caseId).erasedAt !== null) return refuse('case-erased');
  return done({ ...who.value, row });
}

/** Nobody decides a complaint about themselves (product A10; 银行业保险业消费投诉处理管理办法: a handler without interest in the matter). */
export function decidableCase(desk: Desk, caseId: CaseId): Outcome<Acting & { readonly row: CaseRow }> {
  const found = confirmedCase(desk, caseId);
  if (!found.ok) return found;
  return isAbout(found.value.staff, desk.records.staffConcerned(caseId)) ? refuse('own-complaint') : found;
}
