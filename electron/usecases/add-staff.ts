import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { actingFor } from './acting.ts';
import { isTooSimple } from './check-pin.ts';
import type { Desk } from './ports.ts';

export async function addStaff(
  desk: Desk,
  input: ChannelInput<'add-staff'>,
): Promise<Outcome<ChannelOutput<'add-staff'>>> {
  const who = actingFor(desk, 'add-staff');
  if (!who.ok) return who;
  if (isTooSimple(input.pin)) return refuse('pin-too-simple', { field: 'pin' });
  const hash = await desk.pins.hash(input.pin);
  const { pin: _pin, ...person } = input;
  const staff = { id: desk.ids.next(), ...person };
  desk.log.append(who.value.context, [{ kind: 'staff-added', caseId: null, payload: { staff } }], {
    storePin: { staffId: staff.id, hash },
  });
  return done({ staff: { ...staff, deactivatedAt: null } });
}
