import type { ChannelInput } from '../contract/channels.ts';
import { UNDER_WAY } from '../domain/case.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { acting } from './acting.ts';
import { concernedOf } from './concerned.ts';
import { confirmedCase, decidableCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';

export function resolveCase(desk: Desk, input: ChannelInput<'resolve-case'>): Outcome<Nothing> {
  const found = decidableCase(desk, input.caseId);
  if (!found.ok) return found;
  if (!UNDER_WAY.includes(found.value.row.state)) return refuse('wrong-case-state');
  desk.log.append(found.value.context, [
    { kind: 'case-resolved', caseId: input.caseId, payload: { basis: input.basis } },
  ]);
  return done(NOTHING);
}

export function withdrawCase(desk: Desk, input: ChannelInput<'withdraw-case'>): Outcome<Nothing> {
  const found = decidableCase(desk, input.caseId);
  if (!found.ok) return found;
  if (!UNDER_WAY.includes(found.value.row.state)) return refuse('wrong-case-state');
  desk.log.append(found.value.context, [
    { kind: 'case-withdrawn', caseId: input.caseId, payload: { reason: input.reason } },
  ]);
  return done(NOTHING);
}

/** Always possible, whatever ended the case (product A12; SI 2008/1898: reopening must be possible). */
export function reopenCase(desk: Desk, input: ChannelInput<'reopen-case'>): Outcome<Nothing> {
  const found = confirmedCase(desk, input.caseId);
  if (!found.ok) return found;
  if (UNDER_WAY.includes(found.value.row.state)) return refuse('wrong-case-state');
  desk.log.append(found.value.context, [
    { kind: 'case-reopened', caseId: input.caseId, payload: { reason: input.reason } },
  ]);
  return done(NOTHING);
}

/**
 * First person asked owns it, from the door on: a hand-over names a colleague and a reason, and may come while the customer is
 * still here. Never to the one the complaint is about (product A10).
 */
export function handOverCase(desk: Desk, input: ChannelInput<'hand-over-case'>): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const row = desk.records.caseRow(input.caseId);
  if (row === null) return refuse('not-found');
  const to = desk.records.staff().find((one) => one.id === input.to && one.deactivatedAt === null);
  if (!to || to.id === row.ownerId) return refuse('not-an-option', { field: 'to' });
  if (isAbout(to, concernedOf(desk, row.caseId))) return refuse('names-the-colleague', { field: 'to' });
  desk.log.append(who.value.context, [
    { kind: 'case-handed-over', caseId: input.caseId, payload: { to: to.id, reason: input.reason } },
  ]);
  return done(NOTHING);
}
