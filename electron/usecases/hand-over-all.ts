import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { CaseId, StaffId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { acting } from './acting.ts';
import { concernedOf } from './concerned.ts';
import type { Desk } from './ports.ts';

/**
 * Everything a colleague has in hand goes to another at once, each case with its own event and the one reason (product A10): by the
 * colleague or by a supervisor. Refused where there is nothing to hand over.
 */
export function handOverAll(
  desk: Desk,
  input: ChannelInput<'hand-over-all'>,
): Outcome<ChannelOutput<'hand-over-all'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { staff, context } = who.value;
  if (staff.role !== 'supervisor' && staff.id !== input.from) return refuse('not-allowed');
  const to = successor(desk, input.to, input.from);
  if (to === undefined) return refuse('not-an-option', { field: 'to' });
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  const cases = desk.records.casesInHand(input.from);
  if (cases.length === 0) return refuse('not-found');
  if (namesAny(desk, to, cases)) return refuse('names-the-colleague', { field: 'to' });
  desk.log.append(context, handedOver(cases, to.id, reason));
  return done({ cases: cases.length });
}

/** Somebody else who works here. */
export function successor(desk: Desk, to: StaffId, from: StaffId): Staff | undefined {
  return desk.records.staff().find((one) => one.id === to && one.id !== from && one.deactivatedAt === null);
}

/** Whether one of the cases is about the person who would get it (product A10). */
export function namesAny(desk: Desk, to: Staff, cases: readonly CaseId[]): boolean {
  return cases.some((caseId) => isAbout(to, concernedOf(desk, caseId)));
}

export function handedOver(cases: readonly CaseId[], to: StaffId, reason: string): readonly EventDraft[] {
  return cases.map((caseId) => ({ kind: 'case-handed-over', caseId, payload: { to, reason } }));
}
