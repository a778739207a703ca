import type { ChannelInput } from '../contract/channels.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { acting, actingFor } from './acting.ts';
import { checkPin, isTooSimple } from './check-pin.ts';
import type { Desk } from './ports.ts';

/** One's own PIN: the old one is asked, and wrong tries count as at the lock. */
export async function changePin(desk: Desk, input: ChannelInput<'change-pin'>): Promise<Outcome<Nothing>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { staff } = who.value;
  if (isTooSimple(input.pin)) return refuse('pin-too-simple', { field: 'pin' });
  const known = await checkPin(desk, staff.id, input.oldPin);
  if (!known.ok) return { ...known, field: 'oldPin' };
  const hash = await desk.pins.hash(input.pin);
  desk.log.append(
    who.value.context,
    [{ kind: 'pin-changed', caseId: null, payload: { staffId: staff.id } }],
    { storePin: { staffId: staff.id, hash } },
  );
  return done(NOTHING);
}

/** For somebody who forgot theirs: a supervisor answers for it with their own PIN. It also ends a wait after wrong tries. */
export async function resetPin(desk: Desk, input: ChannelInput<'reset-pin'>): Promise<Outcome<Nothing>> {
  const who = actingFor(desk, 'reset-pin');
  if (!who.ok) return who;
  const { staffId } = input;
  if (!desk.records.staff().some((one) => one.id === staffId && one.deactivatedAt === null))
    return refuse('not-found');
  // One's own is changed with the old one, so that a desk left open gives nobody the supervisor's.
  if (staffId === who.value.staff.id) return refuse('not-yourself');
  if (isTooSimple(input.pin)) return refuse('pin-too-simple', { field: 'pin' });
  const known = await checkPin(desk, who.value.staff.id, input.ownPin);
  if (!known.ok) return { ...known, field: 'ownPin' };
  const hash = await desk.pins.hash(input.pin);
  desk.log.append(who.value.context, [{ kind: 'pin-changed', caseId: null, payload: { staffId } }], {
    storePin: { staffId, hash },
  });
  return done(NOTHING);
}
