import type { ChannelInput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { plannedContact } from '../domain/papers/planned-contact.ts';
import { settledState } from '../domain/promise.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { instantOf } from '../domain/time.ts';
import type { Acting } from './acting.ts';
import { problemEvents } from './add-problem.ts';
import { confirmedCase } from './confirmed-case.ts';
import type { CaseRow, Desk } from './ports.ts';

type Contact = ChannelInput<'add-follow-up'>;
type OnCase = Acting & { readonly row: CaseRow };

/**
 * One later contact: how, what was said, outcome, mark, next date. Reaching the customer settles the promise it was made for, late
 * only with a reason; a next date is itself a promise, so that nobody has to remember it; a new problem is a new line of the case
 * (product E1, E3). All of it or nothing.
 */
export function addFollowUp(desk: Desk, input: Contact): Outcome<Nothing> {
  const found = confirmedCase(desk, input.caseId);
  if (!found.ok) return found;
  const { now, context } = found.value;
  const { caseId, kind, said, outcome, satisfaction, nextContactAt, nextContactKind, settles } = input;
  // Whoever was not reached gave no mark and told nothing new.
  if (outcome === 'not-reached' && satisfaction !== null)
    return refuse('not-an-option', { field: 'satisfaction' });
  if (input.problem !== undefined && outcome !== 'reached-new-problem')
    return refuse('not-an-option', { field: 'outcome' });
  const followUp: FollowUp = {
    id: desk.ids.next(),
    caseId,
    at: now,
    kind,
    said,
    outcome,
    ...(satisfaction === null ? {} : { satisfaction }),
    ...(nextContactAt === null ? {} : { nextContactAt }),
    ...(nextContactAt === null || nextContactKind === undefined ? {} : { nextContactKind }),
    ...(settles === null ? {} : { settles }),
  };
  const settled = settlement(desk, input, found.value);
  if (!settled.ok) return settled;
  const next = nextContact(desk, input, found.value);
  if (!next.ok) return next;
  const problem = input.problem === undefined ? done([]) : problemEvents(desk, found.value, input.problem);
  if (!problem.ok) return problem;
  desk.log.append(context, [
    { kind: 'follow-up-added', caseId, payload: { followUp } },
    ...settled.value,
    ...next.value,
    ...problem.value,
  ]);
  return done(NOTHING);
}

/**
 * What this contact keeps, in time or late by the promise's own time. Not reached, it stays open; only a promised contact that was tried
 * gives way to the next try, so that one call is not owed twice.
 */
function settlement(desk: Desk, input: Contact, { now }: OnCase): Outcome<readonly EventDraft[]> {
  const { caseId, settles } = input;
  if (settles === null) return done([]);
  const promise = desk.records.promise(settles);
  if (promise === null || promise.caseId !== caseId) return refuse('not-found', { field: 'settles' });
  if (promise.state !== 'open') return refuse('already-settled', { field: 'settles' });
  const tried = input.outcome === 'not-reached';
  if (tried && (input.nextContactAt === null || promise.source !== 'follow-up')) return done([]);
  const state = settledState(promise.dueAt, now);
  if (tried && state === 'kept') {
    const payload = { promiseId: settles, state: 'withdrawn' as const, reason: input.said.slice(0, 300) };
    return done([{ kind: 'promise-settled', caseId, payload }]);
  }
  const reason = state === 'kept' ? '' : (input.lateReason?.trim() ?? '');
  if (state === 'late' && reason === '') return refuse('reason-missing', { field: 'lateReason' });
  return done([{ kind: 'promise-settled', caseId, payload: { promiseId: settles, state, reason } }]);
}

function nextContact(
  desk: Desk,
  input: Contact,
  { row, branch, staff, now }: OnCase,
): Outcome<readonly EventDraft[]> {
  const { caseId, nextContactAt, nextContactKind, nextContactPlace } = input;
  if (nextContactAt === null) return done([]);
  const dueAt = instantOf(nextContactAt, branch.zone);
  if (dueAt <= now) return refuse('due-in-the-past', { field: 'nextContactAt' });
  const kind = nextContactKind ?? input.kind;
  // Nobody goes to see somebody without knowing where.
  const place = nextContactPlace?.trim() ?? row.fields.postalAddress ?? '';
  if (nextContactKind === 'visit' && place === '') return refuse('required', { field: 'nextContactPlace' });
  const what = plannedContact(kind, kind === 'visit' ? place : '', row.fields, branch).slice(0, 200);
  const promise = {
    id: desk.ids.next(),
    caseId,
    source: 'follow-up' as const,
    what,
    owner: staff.name,
    dueAt,
  };
  return done([{ kind: 'promise-made', caseId, payload: { promise } }]);
}
