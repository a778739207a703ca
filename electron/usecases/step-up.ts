import type { ChannelInput } from '../contract/channels.ts';
import type { CaseId, StaffId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { checkPin } from './check-pin.ts';
import type { Desk } from './ports.ts';

export type StepUp = ChannelInput<'close-day'>['stepUp'];

/**
 * A supervisor answers for what a clerk does: the one who is signed in, or one who types a PIN beside the clerk. The value is the
 * second person, null where the first is a supervisor. Refuses `not-allowed`, `wrong-pin`, `pin-wait`.
 */
export async function supervisorBeside(
  desk: Desk,
  staff: Staff,
  stepUp: StepUp,
): Promise<Outcome<StaffId | null>> {
  const supervisor = await supervisorNow(desk, staff, stepUp);
  if (!supervisor.ok) return supervisor;
  return done(supervisor.value.id === staff.id ? null : supervisor.value.id);
}

/** The same for a case: nobody decides a complaint about themselves (product A10). Refuses `own-complaint` too. */
export async function supervisorForCase(
  desk: Desk,
  staff: Staff,
  stepUp: StepUp,
  caseId: CaseId,
): Promise<Outcome<StaffId | null>> {
  const supervisor = await supervisorNow(desk, staff, stepUp);
  if (!supervisor.ok) return supervisor;
  if (isAbout(supervisor.value, desk.records.staffConcerned(caseId))) return refuse('own-complaint');
  return done(supervisor.value.id === staff.id ? null : supervisor.value.id);
}

async function supervisorNow(desk: Desk, staff: Staff, stepUp: StepUp): Promise<Outcome<Staff>> {
  if (staff.role === 'supervisor') return done(staff);
  if (stepUp === null) return refuse('not-allowed', { field: 'stepUp' });
  const known = await checkPin(desk, stepUp.supervisorId, stepUp.pin);
  if (!known.ok) return { ...known, field: 'stepUp' };
  return known.value.role === 'supervisor' ? known : refuse('not-allowed', { field: 'stepUp' });
}
