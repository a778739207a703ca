import type { ChannelInput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import { missingOf } from '../domain/intake/missing.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING } from '../domain/refusal.ts';
import { openIntake } from './open-intake.ts';
import type { Desk } from './ports.ts';

/** Leaving Receive for the first time acknowledges the customer: the first clock stops here (seed 001, section 1). */
export function leaveStage(desk: Desk, input: ChannelInput<'leave-stage'>): Outcome<Nothing> {
  const open = openIntake(desk, input.caseId);
  if (!open.ok) return open;
  const { row, context } = open.value;
  const draft = desk.drafts.of(row.caseId);
  const missing = missingOf(draft?.fields ?? {}).filter((one) => one.stage === input.from).length;
  const events: EventDraft[] = [
    { kind: 'stage-left', caseId: row.caseId, payload: { stage: input.from, to: input.to, missing } },
  ];
  if (row.marks.acknowledgedAt === null) {
    events.push({ kind: 'customer-acknowledged', caseId: row.caseId, payload: {} });
  }
  desk.log.append(context, events);
  return done(NOTHING);
}

export function parkIntake(desk: Desk, input: ChannelInput<'park-intake'>): Outcome<Nothing> {
  const open = openIntake(desk, input.caseId);
  if (!open.ok) return open;
  const { row, context } = open.value;
  if (row.parkedAt !== null) return done(NOTHING);
  const stage = desk.drafts.of(row.caseId)?.stage ?? 'receive';
  desk.log.append(context, [{ kind: 'intake-parked', caseId: row.caseId, payload: { stage } }]);
  return done(NOTHING);
}

/** The customer walked away before confirming: what is known stays as a case of its own state, the draft rows go. */
export function leaveIntake(desk: Desk, input: ChannelInput<'leave-intake'>): Outcome<Nothing> {
  const open = openIntake(desk, input.caseId);
  if (!open.ok) return open;
  const { row, context } = open.value;
  const { staffConcerned, ...record } = desk.drafts.of(row.caseId)?.fields ?? {};
  const events: EventDraft[] = [
    { kind: 'intake-left', caseId: row.caseId, payload: { reason: input.reason, record } },
  ];
  if (staffConcerned !== undefined && staffConcerned !== '') {
    events.push({ kind: 'staff-concerned-noted', caseId: row.caseId, payload: { name: staffConcerned } });
  }
  desk.log.append(context, events, { dropDraftOf: row.caseId });
  return done(NOTHING);
}

export function tellProgress(desk: Desk, input: ChannelInput<'tell-progress'>): Outcome<Nothing> {
  const open = openIntake(desk, input.caseId);
  if (!open.ok) return open;
  desk.log.append(open.value.context, [
    { kind: 'progress-told', caseId: input.caseId, payload: { words: input.words } },
  ]);
  return done(NOTHING);
}
