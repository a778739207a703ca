import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { acting, actingFor } from './acting.ts';
import { handedOver, namesAny, successor } from './hand-over-all.ts';
import type { Desk } from './ports.ts';

/** Everybody who ever worked here; anybody may look. */
export function listColleagues(desk: Desk): Outcome<ChannelOutput<'colleagues'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const inHand = desk.records.casesInHandByOwner();
  return done({
    people: desk.records.ownStaff().map((one) => ({
      ...one,
      jobTitle: { ...one.jobTitle },
      deactivationReason: desk.records.deactivationReason(one.id),
      openCases: inHand.get(one.id) ?? 0,
    })),
  });
}

/** Name, role, job title and Polish form; the last supervisor stays one, or nobody could approve anything any more. */
export function changeStaff(desk: Desk, input: ChannelInput<'change-staff'>): Outcome<Nothing> {
  const who = actingFor(desk, 'change-staff');
  if (!who.ok) return who;
  const { staffId, ...person } = input;
  const before = desk.records.ownStaff().find((one) => one.id === staffId);
  if (before === undefined) return refuse('not-found');
  if (person.name.trim() === '') return refuse('name-missing', { field: 'name' });
  if (before.role === 'supervisor' && person.role === 'clerk' && isLastSupervisor(desk, staffId))
    return refuse('last-supervisor', { field: 'role' });
  const staff = { id: staffId, ...person, name: person.name.trim() };
  desk.log.append(who.value.context, [
    { kind: 'staff-changed', caseId: null, payload: { staff } },
    ...renamedInCases(desk, before.name, staff.name),
  ]);
  // The one who changed their own name or role goes on under the new one.
  if (staffId === who.value.staff.id) desk.session.open({ ...staff, deactivatedAt: null });
  return done(NOTHING);
}

/**
 * Somebody leaves: they cannot unlock the desk any more, and their name stays under what they did. Their cases must have gone to
 * others before or go now. Nobody does this to themselves, so that one supervisor always stays.
 */
export function deactivateStaff(desk: Desk, input: ChannelInput<'deactivate-staff'>): Outcome<Nothing> {
  const who = actingFor(desk, 'deactivate-staff');
  if (!who.ok) return who;
  const { staffId, handTo } = input;
  const leaving = active(desk, staffId);
  if (leaving === undefined) return refuse('not-found');
  if (staffId === who.value.staff.id) return refuse('not-yourself');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  const cases = desk.records.casesInHand(staffId);
  const to = handTo === null ? undefined : successor(desk, handTo, staffId);
  if (handTo !== null && to === undefined) return refuse('not-an-option', { field: 'handTo' });
  if (cases.length > 0 && to === undefined) return refuse('cases-in-hand', { field: 'handTo' });
  if (to !== undefined && namesAny(desk, to, cases))
    return refuse('names-the-colleague', { field: 'handTo' });
  desk.log.append(who.value.context, [
    ...(to === undefined ? [] : handedOver(cases, to.id, reason)),
    { kind: 'staff-deactivated', caseId: null, payload: { staffId, reason } },
  ]);
  return done(NOTHING);
}

/** With the PIN they had; a supervisor sets a new one where it was forgotten. */
export function reactivateStaff(desk: Desk, input: ChannelInput<'reactivate-staff'>): Outcome<Nothing> {
  const who = actingFor(desk, 'reactivate-staff');
  if (!who.ok) return who;
  const back = desk.records.ownStaff().find((one) => one.id === input.staffId);
  if (back === undefined) return refuse('not-found');
  if (back.deactivatedAt === null) return refuse('already-settled');
  desk.log.append(who.value.context, [{ kind: 'staff-reactivated', caseId: null, payload: { ...input } }]);
  return done(NOTHING);
}

/** Complaints about somebody follow their name, or a new one would let them decide about themselves (product A10). What was typed stays. */
function renamedInCases(desk: Desk, before: string, name: string): readonly EventDraft[] {
  return desk.records
    .everyoneConcerned()
    .filter((one) => isAbout({ name: before }, one.name) && !isAbout({ name }, one.name))
    .map((one) => ({
      kind: 'staff-concerned-noted',
      caseId: one.caseId,
      payload: { name: `${one.name} (${name})` },
    }));
}

function active(desk: Desk, staffId: StaffId): Staff | undefined {
  return desk.records.staff().find((one) => one.id === staffId && one.deactivatedAt === null);
}

function isLastSupervisor(desk: Desk, staffId: StaffId): boolean {
  const supervisors = desk.records
    .staff()
    .filter((one) => one.role === 'supervisor' && one.deactivatedAt === null);
  return supervisors.length === 1 && supervisors[0]?.id === staffId;
}
