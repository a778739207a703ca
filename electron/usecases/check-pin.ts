import type { StaffId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import { addSeconds } from '../domain/time.ts';
import type { Desk, PinState } from './ports.ts';

/** After the third wrong PIN in a row each further one doubles the wait, from half a minute up to an hour. */
const FREE_TRIES = 3;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3600;

/**
 * Checks one PIN. The try is written into the log's file as a wrong one before it is checked: two at once count twice and the second
 * waits, and nothing that ends the desk in between makes it a try that never was. A wait lasts as long as the desk says by its own
 * clock, and begins anew where the desk was started again within it. Refuses `wrong-pin` and `pin-wait`.
 */
export async function checkPin(desk: Desk, staffId: StaffId, pin: string): Promise<Outcome<Staff>> {
  const staff = desk.records.staff().find((one) => one.id === staffId && one.deactivatedAt === null);
  const state = staff && desk.records.pinOf(staff.id);
  if (!staff || !state) return refuse('wrong-pin');
  const left = secondsLeft(desk, staff.id, state);
  if (left > 0) return refuse('pin-wait', { limit: left });
  const failures = state.failures + 1;
  const wait = waitAfter(failures);
  desk.records.notePinTry(staff.id, failures, wait === 0 ? null : addSeconds(desk.clock.now(), wait));
  desk.pinWaits.begin(staff.id, wait);
  if (!(await desk.pins.matches(pin, state))) return refuse('wrong-pin');
  desk.records.notePinTry(staff.id, 0, null);
  desk.pinWaits.begin(staff.id, 0);
  return done(staff);
}

/** Whether anybody at this counter could answer for more than a clerk may. */
export function hasSupervisor(desk: Pick<Desk, 'records'>): boolean {
  return desk.records.ownStaff().some((one) => one.role === 'supervisor' && one.deactivatedAt === null);
}

/** A supervisor answers where nobody is signed in. Refuses what `checkPin` refuses, and `not-allowed` for a clerk's. */
export async function supervisorByPin(
  desk: Desk,
  supervisorId: StaffId | null,
  pin: string,
): Promise<Outcome<Staff>> {
  if (supervisorId === null) return refuse('wrong-pin', { field: 'pin' });
  const who = await checkPin(desk, supervisorId, pin);
  if (!who.ok) return { ...who, field: 'pin' };
  return who.value.role === 'supervisor' ? who : refuse('not-allowed', { field: 'pin' });
}

/** The stored end of a wait only says that there is one: the clock it was taken from may have been set since. */
function secondsLeft(desk: Desk, staffId: StaffId, { failures, lockedUntil }: PinState): number {
  if (lockedUntil === null) return 0;
  const left = desk.pinWaits.secondsLeft(staffId);
  if (left !== null) return left;
  const wait = waitAfter(failures);
  desk.pinWaits.begin(staffId, wait);
  return wait;
}

/** Seconds to wait after so many wrong ones in a row. */
export function waitAfter(failures: number): number {
  if (failures < FREE_TRIES) return 0;
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (failures - FREE_TRIES));
}

/** Four equal digits or a plain run are guessed first. */
export function isTooSimple(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, index) => digit - (digits[index] ?? 0));
  return (
    steps.every((step) => step === 0) ||
    steps.every((step) => step === 1) ||
    steps.every((step) => step === -1)
  );
}
