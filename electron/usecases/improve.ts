import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { CaseId } from '../domain/ids.ts';
import { IMPROVEMENT_DECISIONS } from '../domain/improvement.ts';
import type { ImprovementNow } from '../domain/improvement.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import type { Acting } from './acting.ts';
import { acting, actingFor } from './acting.ts';
import { confirmedCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';

/** One line per root cause, what is open first, each with the cases that brought it up (product E5). */
export function listImprovements(desk: Desk): Outcome<ChannelOutput<'improvements'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const cases = desk.records.casesOfImprovements();
  return done({
    improvements: desk.records.improvements().map((improvement) => ({
      ...improvement,
      linked: cases
        .filter(({ improvementId }) => improvementId === improvement.id)
        .map(({ improvementId: _improvement, ...linked }) => linked),
    })),
  });
}

/** Anybody may propose one, from a case or without; the case is linked in the same decision. */
export function openImprovement(
  desk: Desk,
  input: ChannelInput<'open-improvement'>,
): Outcome<ChannelOutput<'open-improvement'>> {
  const found = input.caseId === null ? acting(desk) : confirmedCase(desk, input.caseId);
  if (!found.ok) return found;
  const line = lineOf(found.value, input);
  if (!line.ok) return line;
  const id = desk.ids.next();
  desk.log.append(found.value.context, [
    { kind: 'improvement-opened', caseId: null, payload: { improvement: { id, ...line.value } } },
    ...(input.caseId === null ? [] : [linkOf(input.caseId, id)]),
  ]);
  return done({ improvementId: id });
}

/** Cause, owner and day: anybody while it is only proposed, a supervisor once something was decided. Refuses one that is over. */
export function changeImprovement(desk: Desk, input: ChannelInput<'change-improvement'>): Outcome<Nothing> {
  const found = openLine(desk, input.improvementId);
  if (!found.ok) return found;
  const { improvement, ...who } = found.value;
  if (improvement.state === 'decided' && who.staff.role !== 'supervisor') return refuse('not-allowed');
  // A day that has gone by in the meantime may stay; a new one lies ahead.
  const line = lineOf(who, input, improvement.dueOn);
  if (!line.ok) return line;
  desk.log.append(who.context, [changed(improvement, line.value)]);
  return done(NOTHING);
}

/**
 * A supervisor says what will change, that it is done, or why not. Only a done one may be cited by a letter, so it says in words what
 * was changed. Refuses what was decided before, and whoever one of the complaints behind it is about (product A10).
 */
export function decideImprovement(desk: Desk, input: ChannelInput<'decide-improvement'>): Outcome<Nothing> {
  const supervisor = actingFor(desk, 'decide-improvement');
  if (!supervisor.ok) return supervisor;
  const found = openLine(desk, input.improvementId);
  if (!found.ok) return found;
  const { improvement, context, ...who } = found.value;
  if (!IMPROVEMENT_DECISIONS[improvement.state].includes(input.as)) return refuse('already-decided');
  const about = desk.records
    .casesOfImprovements()
    .filter(({ improvementId }) => improvementId === improvement.id)
    .some(({ caseId }) => isAbout(who.staff, desk.records.staffConcerned(caseId)));
  if (about) return refuse('own-complaint');
  const decision = input.decision.trim();
  if (decision === '' && (input.as === 'rejected' || improvement.decision === ''))
    return refuse(input.as === 'rejected' ? 'reason-missing' : 'required', { field: 'decision' });
  const line = lineOf({ ...who, context }, { ...improvement, ...input }, improvement.dueOn);
  if (!line.ok) return line;
  const { owner, dueOn } = line.value;
  const moved = owner !== improvement.owner || dueOn !== improvement.dueOn;
  const on = localDateOf(who.now, who.branch.zone);
  desk.log.append(context, [
    ...(moved && input.as !== 'rejected' ? [changed(improvement, line.value)] : []),
    {
      kind: 'improvement-decided',
      caseId: null,
      payload: { improvementId: improvement.id, state: input.as, decision, on },
    },
  ]);
  return done(NOTHING);
}

/** Another case with the same cause; one that was rejected takes no more. */
export function linkImprovement(desk: Desk, input: ChannelInput<'link-improvement'>): Outcome<Nothing> {
  const found = confirmedCase(desk, input.caseId);
  if (!found.ok) return found;
  const improvement = desk.records.improvement(input.improvementId);
  if (improvement === null) return refuse('not-found');
  if (improvement.state === 'rejected') return refuse('already-decided');
  const linked = desk.records.casePage(input.caseId).improvements;
  if (linked.some(({ id }) => id === improvement.id)) return done(NOTHING);
  desk.log.append(found.value.context, [linkOf(input.caseId, improvement.id)]);
  return done(NOTHING);
}

type Line = Pick<ImprovementNow, 'cause' | 'owner' | 'dueOn'>;

function lineOf({ now, branch }: Acting, input: Line, stands: Line['dueOn'] = null): Outcome<Line> {
  const [cause, owner, dueOn] = [input.cause.trim(), input.owner.trim(), input.dueOn];
  if (cause === '') return refuse('required', { field: 'cause' });
  if (owner === '') return refuse('required', { field: 'owner' });
  if (dueOn !== null && dueOn !== stands && dueOn < localDateOf(now, branch.zone))
    return refuse('due-in-the-past', { field: 'dueOn' });
  return done({ cause, owner, dueOn });
}

function openLine(desk: Desk, id: string): Outcome<Acting & { readonly improvement: ImprovementNow }> {
  const who = acting(desk);
  if (!who.ok) return who;
  const improvement = desk.records.improvement(id);
  if (improvement === null) return refuse('not-found');
  if (IMPROVEMENT_DECISIONS[improvement.state].length === 0) return refuse('already-decided');
  return done({ ...who.value, improvement });
}

function changed({ id }: ImprovementNow, line: Line): EventDraft {
  return { kind: 'improvement-changed', caseId: null, payload: { improvement: { id, ...line } } };
}

function linkOf(caseId: CaseId, improvementId: string): EventDraft {
  return { kind: 'case-linked-to-improvement', caseId, payload: { improvementId } };
}
