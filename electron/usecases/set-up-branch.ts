import type { ChannelInput } from '../contract/channels.ts';
import type { Branch } from '../domain/branch.ts';
import { checkCalendar } from '../domain/calendar/check-calendar.ts';
import { clockFaults } from '../domain/clock-minutes.ts';
import type { EventContext } from '../domain/event.ts';
import type { Nothing, Outcome, Refusal } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { logoFault } from '../domain/stationery.ts';
import { isTooSimple } from './check-pin.ts';
import type { Desk } from './ports.ts';

/** First start: branch, first supervisor and their PIN in one transaction; refused once there is a branch. */
export async function setUpBranch(
  desk: Desk,
  input: ChannelInput<'set-up-branch'>,
): Promise<Outcome<Nothing>> {
  if (desk.records.branch() !== null) return refuse('already-set-up');
  if (input.supervisor.role !== 'supervisor') return refuse('not-allowed', { field: 'role' });
  if (isTooSimple(input.supervisor.pin)) return refuse('pin-too-simple', { field: 'pin' });
  if (!isZone(input.branch.zone)) return refuse('not-an-option', { field: 'zone' });
  const wrong = rulesFault(input.branch);
  if (wrong !== null) return wrong;
  const hash = await desk.pins.hash(input.supervisor.pin);
  if (desk.records.branch() !== null) return refuse('already-set-up');
  const { pin: _pin, ...person } = input.supervisor;
  const staff = { id: desk.ids.next(), ...person };
  const context: EventContext = {
    at: desk.clock.now(),
    zone: input.branch.zone,
    actor: staff.id,
    secondActor: null,
  };
  desk.log.append(
    context,
    [
      { kind: 'branch-set-up', caseId: null, payload: { branch: input.branch } },
      { kind: 'staff-added', caseId: null, payload: { staff } },
    ],
    { storePin: { staffId: staff.id, hash } },
  );
  desk.session.open({ ...staff, deactivatedAt: null });
  return done(NOTHING);
}

/** Whether the clock of the desk knows the zone: with any other nothing could be dated any more. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The first fault of logo, calendar, clocks or limits; `field` is the place in the calendar as a JSON Pointer, or the clock, with the fault behind it. */
export function rulesFault({
  calendar,
  clockMinutes,
  currency,
  goodwillLimits,
  stationery,
}: Branch): Refusal | null {
  if (stationery.logo !== null && logoFault(stationery.logo) !== null)
    return refuse('not-an-option', { field: 'logo' });
  const [fault] = checkCalendar(calendar);
  if (fault !== undefined) return refuse('calendar-wrong', { field: `${fault.path}:${fault.code}` });
  const [clock] = clockFaults(clockMinutes);
  if (clock !== undefined) return refuse('clocks-wrong', { field: `${clock.clock}:${clock.code}` });
  const { clerk, supervisor } = goodwillLimits;
  if (clerk.currency !== currency) return refuse('currency-differs', { field: 'clerkLimit' });
  if (supervisor === null) return null;
  if (supervisor.currency !== currency) return refuse('currency-differs', { field: 'supervisorLimit' });
  return supervisor.minor < clerk.minor ? refuse('not-an-option', { field: 'supervisorLimit' }) : null;
}
