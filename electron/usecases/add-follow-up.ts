import type { ChannelInput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { settledState } from '../domain/promise.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { instantOf } from '../domain/time.ts';
import { confirmedCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';

/**
 * One later contact: who, how, what was said, outcome, next date. Reaching the customer settles the promise it was made for;
 * a next date is itself a promise, so that nobody has to remember it (product E1, E3).
 */
export function addFollowUp(desk: Desk, input: ChannelInput<'add-follow-up'>): Outcome<Nothing> {
  const found = confirmedCase(desk, input.caseId);
  if (!found.ok) return found;
  const { now, context, branch, staff } = found.value;
  const { caseId, satisfaction, nextContactAt, settles, ...contact } = input;
  const followUp: FollowUp = {
    id: desk.ids.next(),
    caseId,
    at: now,
    ...contact,
    ...(satisfaction === null ? {} : { satisfaction }),
    ...(nextContactAt === null ? {} : { nextContactAt }),
    ...(settles === null ? {} : { settles }),
  };
  const events: EventDraft[] = [{ kind: 'follow-up-added', caseId, payload: { followUp } }];
  if (settles !== null) {
    const promise = desk.records.promise(settles);
    if (promise === null || promise.caseId !== caseId) return refuse('not-found', { field: 'settles' });
    if (promise.state !== 'open') return refuse('already-settled', { field: 'settles' });
    if (contact.outcome !== 'not-reached') {
      const state = settledState(promise.dueAt, now);
      events.push({ kind: 'promise-settled', caseId, payload: { promiseId: settles, state, reason: '' } });
    }
  }
  if (nextContactAt !== null) {
    const dueAt = instantOf(nextContactAt, branch.zone);
    if (dueAt <= now) return refuse('due-in-the-past', { field: 'nextContactAt' });
    const promise = {
      id: desk.ids.next(),
      caseId,
      source: 'follow-up' as const,
      what: '',
      owner: staff.name,
      dueAt,
    };
    events.push({ kind: 'promise-made', caseId, payload: { promise } });
  }
  desk.log.append(context, events);
  return done(NOTHING);
}
