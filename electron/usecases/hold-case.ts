import type { ChannelInput } from '../contract/channels.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { actingFor } from './acting.ts';
import { decidableCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';

/** A dispute, an inspection, a court: nothing of the case is erased until a supervisor lifts the hold, with a reason both times. */
export function holdCase(desk: Desk, { caseId, reason }: ChannelInput<'hold-case'>): Outcome<Nothing> {
  const who = actingFor(desk, 'hold-case');
  if (!who.ok) return who;
  const row = desk.records.caseRow(caseId);
  if (row === null) return refuse('not-found');
  const { hold, erasedAt } = desk.records.keptCase(caseId);
  if (erasedAt !== null) return refuse('case-erased');
  if (hold !== null) return refuse('already-decided');
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  desk.log.append(who.value.context, [{ kind: 'case-held', caseId, payload: { reason: reason.trim() } }]);
  return done(NOTHING);
}

export function liftHold(desk: Desk, { caseId, reason }: ChannelInput<'lift-hold'>): Outcome<Nothing> {
  const who = actingFor(desk, 'lift-hold');
  if (!who.ok) return who;
  const found = decidableCase(desk, caseId);
  if (!found.ok) return found;
  if (desk.records.keptCase(caseId).hold === null) return refuse('already-decided');
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  desk.log.append(who.value.context, [
    { kind: 'case-hold-lifted', caseId, payload: { reason: reason.trim() } },
  ]);
  return done(NOTHING);
}

/** A name or a number that was wrong is put right, with a reason; the receipt that was printed stays as it was. */
export function correctCustomer(desk: Desk, input: ChannelInput<'correct-customer'>): Outcome<Nothing> {
  const who = actingFor(desk, 'correct-customer');
  if (!who.ok) return who;
  const { caseId } = input;
  const row = desk.records.caseRow(caseId);
  if (row === null) return refuse('not-found');
  if (row.state === 'intake') return refuse('not-confirmed');
  if (desk.records.keptCase(caseId).erasedAt !== null) return refuse('case-erased');
  const customerName = changed(input.customerName, row.fields.customerName);
  const phone = changed(input.phone, row.fields.phone);
  if (phone !== null && phone !== '' && !/\d/u.test(phone))
    return refuse('phone-without-digits', { field: 'phone' });
  if (customerName === '' && row.fields.nameWithheld !== true)
    return refuse('required', { field: 'customerName' });
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  if (customerName === null && phone === null) return done(NOTHING);
  const was = { customerName: row.fields.customerName ?? '', phone: row.fields.phone ?? '' };
  desk.log.append(who.value.context, [
    { kind: 'customer-corrected', caseId, payload: { customerName, phone, was, reason } },
  ]);
  return done(NOTHING);
}

/** Null for what stays as it is. */
function changed(typed: string, before: string | undefined): string | null {
  const text = typed.trim();
  return text === (before ?? '') ? null : text;
}
