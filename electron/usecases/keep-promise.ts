import type { ChannelInput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import { settledState } from '../domain/promise.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { instantOf } from '../domain/time.ts';
import { acting } from './acting.ts';
import { isConcerned } from './concerned.ts';
import type { Desk } from './ports.ts';

/**
 * A dated task of somebody's words: typed, taken over from a sentence of a letter or a line that was said, also while the customer is
 * here, or a further call. A time the branch is closed at is allowed, one that has passed is not; a closed case owes nothing.
 */
export function makePromise(desk: Desk, input: ChannelInput<'make-promise'>): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { branch, now, context } = who.value;
  const row = desk.records.caseRow(input.caseId);
  if (row === null) return refuse('not-found');
  if (row.state === 'closed') return refuse('wrong-case-state');
  const dueAt = instantOf(input.due, branch.zone);
  if (dueAt <= now) return refuse('due-in-the-past', { field: 'due' });
  const { caseId, what, owner, source = 'manual' } = input;
  const promise = { id: desk.ids.next(), caseId, source, what, owner, dueAt };
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
  // Done is a fact; giving up what a customer was promised is a decision (product A10).
  if (input.as !== 'done' && isConcerned(desk, who.value, promise.caseId)) return refuse('own-complaint');
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

/**
 * Another time, which the customer was told, for a reason; the first one stays known. A step of the plan goes with its promise.
 * Nobody moves what was promised about themselves (product A10).
 */
export function movePromise(desk: Desk, input: ChannelInput<'move-promise'>): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { branch, now, context } = who.value;
  const promise = desk.records.promise(input.promiseId);
  if (promise === null) return refuse('not-found');
  if (promise.state !== 'open') return refuse('already-settled');
  const { caseId, stepId } = promise;
  if (isConcerned(desk, who.value, caseId)) return refuse('own-complaint');
  const dueAt = instantOf(input.due, branch.zone);
  if (dueAt <= now) return refuse('due-in-the-past', { field: 'due' });
  if (!input.customerTold) return refuse('customer-not-told', { field: 'customerTold' });
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  const events: EventDraft[] = [
    { kind: 'promise-moved', caseId, payload: { promiseId: input.promiseId, dueAt, reason } },
  ];
  const steps = desk.records.caseRow(caseId)?.fields.steps ?? [];
  if (stepId !== null && steps.some(({ id }) => id === stepId)) {
    const moved = steps.map((step) => (step.id === stepId ? { ...step, due: input.due } : step));
    events.push({ kind: 'steps-changed', caseId, payload: { steps: moved, customerTold: true } });
  }
  desk.log.append(context, events);
  return done(NOTHING);
}
