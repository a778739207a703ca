import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING } from '../domain/refusal.ts';
import { checkPin } from './check-pin.ts';
import type { Desk } from './ports.ts';
import { readTodayAhead } from './read-lists.ts';

export async function signIn(desk: Desk, input: { staffId: string; pin: string }): Promise<Outcome<Nothing>> {
  const checking = checkPin(desk, input.staffId, input.pin);
  readTodayAhead(desk, input.staffId);
  const staff = await checking;
  if (!staff.ok) return staff;
  desk.session.open(staff.value);
  return done(NOTHING);
}

export function lock(desk: Desk): Outcome<Nothing> {
  desk.session.close();
  return done(NOTHING);
}
