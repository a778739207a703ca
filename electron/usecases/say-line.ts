import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { openIntake } from './open-intake.ts';
import type { Desk } from './ports.ts';

/** "Said it" (product B3): the words as they stood on the screen land in the timeline; the first ones acknowledge the customer. */
export function sayLine(desk: Desk, input: ChannelInput<'say-line'>): Outcome<ChannelOutput<'say-line'>> {
  const open = openIntake(desk, input.caseId);
  if (!open.ok) return open;
  const { row, now, context } = open.value;
  const saidId = desk.ids.next();
  const { caseId, ...line } = input;
  const events: EventDraft[] = [{ kind: 'line-said', caseId, payload: { saidId, ...line } }];
  if (row.marks.acknowledgedAt === null) events.push({ kind: 'customer-acknowledged', caseId, payload: {} });
  desk.log.append(context, events);
  return done({ saidId, at: now });
}

export function takeBackLine(desk: Desk, input: ChannelInput<'take-back-line'>): Outcome<Nothing> {
  const open = openIntake(desk, input.caseId);
  if (!open.ok) return open;
  if (!desk.records.saidLines(input.caseId).some((line) => line.saidId === input.saidId))
    return refuse('not-found');
  desk.log.append(open.value.context, [
    { kind: 'line-taken-back', caseId: input.caseId, payload: { saidId: input.saidId } },
  ]);
  return done(NOTHING);
}
