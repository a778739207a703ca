import type { ChannelInput } from '../contract/channels.ts';
import type { RemedyStep } from '../domain/complaint.ts';
import type { EventDraft } from '../domain/event.ts';
import { isWholeStep } from '../domain/intake/missing.ts';
import { stepsSince } from '../domain/papers/since-confirmed.ts';
import { oneLineOf } from '../domain/papers/sentence.ts';
import { settledState } from '../domain/promise.ts';
import type { Nothing, Outcome, Refusal } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { instantOf, localDateTimeOf } from '../domain/time.ts';
import type { Instant } from '../domain/time.ts';
import { decidableCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';

type Change = ChannelInput<'change-steps'>;
interface OpenPromise {
  readonly id: string;
  readonly dueAt: Instant;
}

/**
 * The plan of a confirmed case as it stands now. A step marked done keeps its promise, in time or late by the promise's own time; a
 * step given another time moves its promise where the customer was told, and leaves it where not; a step taken out withdraws it; a
 * new one is promised where the customer was told. Late and taken out want a reason (product A11). What is done stays done.
 */
export function changeSteps(desk: Desk, input: Change): Outcome<Nothing> {
  const found = decidableCase(desk, input.caseId);
  if (!found.ok) return found;
  const { row, branch, now, context } = found.value;
  if (row.state === 'left') return refuse('facts-missing');
  if (row.state === 'withdrawn' || row.state === 'closed') return refuse('already-settled');
  const { promises } = desk.records.casePage(input.caseId);
  const before = stepsSince(row.fields.steps ?? [], promises, branch.zone);
  const refused = faultOf(before, input.steps, localDateTimeOf(now, branch.zone));
  if (refused !== null) return refused;
  const reason = input.reason.trim();
  const promiseOf = (stepId: string): OpenPromise | undefined =>
    promises.find((promise) => promise.stepId === stepId && promise.state === 'open');
  const events: EventDraft[] = [];
  const settle = (promiseId: string, state: 'kept' | 'late' | 'withdrawn'): void => {
    const payload = { promiseId, state, reason: state === 'kept' ? '' : reason };
    events.push({ kind: 'promise-settled', caseId: input.caseId, payload });
  };
  let wantsReason = false;
  for (const step of input.steps) {
    const old = before.find(({ id }) => id === step.id);
    const promise = promiseOf(step.id);
    const dueAt = instantOf(step.due, branch.zone);
    if (step.state === 'done') {
      if (old?.state === 'done' || promise === undefined) continue;
      const state = settledState(promise.dueAt, now);
      wantsReason ||= state === 'late';
      settle(promise.id, state);
    } else if (input.customerTold && promise !== undefined && promise.dueAt !== dueAt) {
      const payload = { promiseId: promise.id, dueAt, reason };
      events.push({ kind: 'promise-moved', caseId: input.caseId, payload });
    } else if (input.customerTold && promise === undefined && old === undefined) {
      const made = {
        id: desk.ids.next(),
        caseId: input.caseId,
        source: 'remedy' as const,
        what: oneLineOf(step.what),
        owner: step.owner,
        dueAt,
        stepId: step.id,
      };
      events.push({ kind: 'promise-made', caseId: input.caseId, payload: { promise: made } });
    }
  }
  for (const { id } of before.filter((old) => !input.steps.some((step) => step.id === old.id))) {
    const promise = promiseOf(id);
    wantsReason = true;
    if (promise !== undefined) settle(promise.id, 'withdrawn');
  }
  if (wantsReason && reason === '') return refuse('reason-missing', { field: 'reason' });
  const { caseId, customerTold } = input;
  const steps = input.steps.map((step): RemedyStep => ({ ...step }));
  desk.log.append(context, [{ kind: 'steps-changed', caseId, payload: { steps, customerTold } }, ...events]);
  return done(NOTHING);
}

/** Every row says what, who and when; a new time lies ahead; what is done is neither changed nor taken out. */
function faultOf(before: readonly RemedyStep[], after: readonly RemedyStep[], now: string): Refusal | null {
  if (new Set(after.map(({ id }) => id)).size !== after.length)
    return refuse('not-an-option', { field: 'steps' });
  for (const step of after) {
    if (!isWholeStep(step)) return refuse('required', { field: 'steps' });
    const old = before.find(({ id }) => id === step.id);
    const moved = old === undefined || old.due !== step.due;
    if (step.state !== 'done' && moved && step.due < now) return refuse('due-in-the-past', { field: 'due' });
  }
  const kept = before
    .filter(({ state }) => state === 'done')
    .every((old) => {
      const step = after.find(({ id }) => id === old.id);
      return step?.state === 'done' && step.due === old.due && step.what === old.what;
    });
  return kept ? null : refuse('already-settled', { field: 'steps' });
}
