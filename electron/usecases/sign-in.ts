import type { Outcome } from '../domain/refusal.ts';
import { done } from '../domain/refusal.ts';
import { checkPin } from './check-pin.ts';
import type { Desk } from './ports.ts';

export async function signIn(desk: Desk, input: { staffId: string; pin: string }): Promise<Outcome<object>> {
  const staff = await checkPin(desk, input.staffId, input.pin);
  if (!staff.ok) return staff;
  desk.session.open(staff.value);
  return done({});
}

export function lock(desk: Desk): Outcome<object> {
  desk.session.close();
  return done({});
}
