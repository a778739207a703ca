import type { ChannelInput } from '../contract/channels.ts';
import { settledState } from '../domain/promise.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { instantOf } from '../domain/time.ts';
import { acting } from './acting.ts';
import { confirmedCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';

export function makePromise(desk: Desk, input: ChannelInput<'make-promise'>): Outcome<Nothing> {
  const found = confirmedCase(desk, input.caseId);
  if (!found.ok) return found;
  const { branch, now, context } = found.value;
  const dueAt = instantOf(input.due, branch.zone);
  if (dueAt <= now) return refuse('due-in-the-past', { field: 'due' });
  const { caseId, what, owner } = input;
  const promise = { id: desk.ids.next(), caseId, source: 'manual' as const, what, owner, dueAt };
  desk.log.append(context, [{ kind: 'promise-made', caseId, payload: { promise } }]);
  return done(NOTHING);
}

/** Done is kept or late by the clock; anything else, and anything late, says why (product A11: lateness needs a reason). */
export function settlePromise(desk: Desk, input: ChannelInput<'settle-promise'>): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const promise = desk.records.promise(input.promiseId);
  if (promise === null) return refuse('not-found');
  if (promise.state !== 'open') return refuse('already-settled');
  const state = input.as === 'done' ? settledState(promise.dueAt, who.value.now) : input.as;
  const reason = input.reason.trim();
  if (state !== 'kept' && reason === '') return refuse('reason-missing', { field: 'reason' });
  desk.log.append(who.value.context, [
    {
      kind: 'promise-settled',
      caseId: promise.caseId,
      payload: { promiseId: input.promiseId, state, reason },
    },
  ]);
  return done(NOTHING);
}
