import type { ChannelInput } from '../contract/channels.ts';
import { UNDER_WAY } from '../domain/case.ts';
import type { EventDraft } from '../domain/event.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { instantOf } from '../domain/time.ts';
import type { Acting } from './acting.ts';
import { confirmedCase } from './confirmed-case.ts';
import type { CaseRow, Desk } from './ports.ts';

type NewProblem = Omit<ChannelInput<'add-problem'>, 'caseId'>;

/** A later problem in the same matter is a new line of the same case, with a plan where there is one (product E3). */
export function addProblem(desk: Desk, input: ChannelInput<'add-problem'>): Outcome<Nothing> {
  const found = confirmedCase(desk, input.caseId);
  if (!found.ok) return found;
  const events = problemEvents(desk, found.value, input);
  if (!events.ok) return events;
  desk.log.append(found.value.context, events.value);
  return done(NOTHING);
}

/** The new line, the promise of its plan, and the case open again where it had ended: somebody has to work on it. */
export function problemEvents(
  desk: Desk,
  { row, branch, now }: Acting & { readonly row: CaseRow },
  { matter: typed, what, plan }: NewProblem,
): Outcome<readonly EventDraft[]> {
  const { caseId } = row;
  const matter = typed.trim();
  if (matter === '') return refuse('required', { field: 'matter' });
  const problem = { id: desk.ids.next(), matter, what: what.trim() };
  const events: EventDraft[] = [{ kind: 'problem-added', caseId, payload: { problem } }];
  if (!UNDER_WAY.includes(row.state))
    events.unshift({ kind: 'case-reopened', caseId, payload: { reason: matter } });
  if (plan === null) return done(events);
  const [step, owner] = [plan.what.trim(), plan.owner.trim()];
  if (step === '') return refuse('required', { field: 'planWhat' });
  if (owner === '') return refuse('required', { field: 'planOwner' });
  const dueAt = instantOf(plan.due, branch.zone);
  if (dueAt <= now) return refuse('due-in-the-past', { field: 'planDue' });
  const promise = { id: desk.ids.next(), caseId, source: 'remedy' as const, what: step, owner, dueAt };
  return done([...events, { kind: 'promise-made', caseId, payload: { promise } }]);
}
