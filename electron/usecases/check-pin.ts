import type { StaffId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import { addSeconds } from '../domain/time.ts';
import type { Desk } from './ports.ts';

/** After the third wrong PIN in a row each further one doubles the wait, from half a minute up to an hour. */
const FREE_TRIES = 3;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3600;

/** Checks one PIN and keeps the count of wrong tries in the log's file, so that a restart does not reset it. */
export async function checkPin(desk: Desk, staffId: StaffId, pin: string): Promise<Outcome<Staff>> {
  const staff = desk.records.staff().find((one) => one.id === staffId && one.deactivatedAt === null);
  const state = staff && desk.records.pinOf(staff.id);
  if (!staff || !state) return refuse('wrong-pin');
  const now = desk.clock.now();
  if (state.lockedUntil !== null && state.lockedUntil > now) {
    return refuse('pin-wait', { limit: Math.ceil((Date.parse(state.lockedUntil) - Date.parse(now)) / 1000) });
  }
  if (await desk.pins.matches(pin, state)) {
    if (state.failures > 0) desk.records.notePinTry(staff.id, 0, null);
    return done(staff);
  }
  // Read again: another try may have been counted while scrypt ran.
  const failures = (desk.records.pinOf(staff.id)?.failures ?? state.failures) + 1;
  const wait =
    failures < FREE_TRIES
      ? 0
      : Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (failures - FREE_TRIES));
  desk.records.notePinTry(staff.id, failures, wait === 0 ? null : addSeconds(now, wait));
  return refuse('wrong-pin');
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
