import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { UNDER_WAY } from '../domain/case.ts';
import type { DeadlineSnapshot } from '../domain/deadline.ts';
import { extendedDeadline } from '../domain/deadlines/extended-deadline.ts';
import type { EventContext, EventDraft } from '../domain/event.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import type { Acting } from './acting.ts';
import { decidableCase } from './confirmed-case.ts';
import type { CaseRow, Desk } from './ports.ts';
import { restatedLetters } from './restate-deadline.ts';
import { statutoryOf } from './statutory.ts';
import { supervisorForCase } from './step-up.ts';

/** A later statutory day as its rule allows it, with what the rule wants said; never silently, never without its reason. */
export async function extendDeadline(
  desk: Desk,
  input: ChannelInput<'extend-deadline'>,
): Promise<Outcome<ChannelOutput<'extend-deadline'>>> {
  const extended = await extensionOf(desk, input);
  if (!extended.ok) return extended;
  const { context, events, deadline } = extended.value;
  desk.log.append(context, events);
  return done({ dueOn: deadline.dueOn });
}

export interface Extension {
  readonly context: EventContext;
  readonly events: readonly EventDraft[];
  readonly deadline: DeadlineSnapshot;
}

/** The extension before it is written, so that a holding letter can be drafted in the same transaction. */
export async function extensionOf(
  desk: Desk,
  input: ChannelInput<'extend-deadline'>,
): Promise<Outcome<Extension>> {
  const before = extendable(desk, input);
  if (!before.ok) return before;
  const reason = input.reason.trim();
  const circumstances = input.circumstances.trim();
  const { needs } = before.value;
  // A reason stays with every extension, whatever its rule asks for: head office sees it beside the new day.
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  if (needs.includes('circumstances') && circumstances === '')
    return refuse('required', { field: 'circumstances' });
  let second: string | null = null;
  if (needs.includes('approval')) {
    const supervisor = await supervisorForCase(desk, before.value.staff, input.stepUp, input.caseId);
    if (!supervisor.ok) return supervisor;
    second = supervisor.value;
  }
  // Asked again: while the PIN was checked the case may have been settled, or extended from another window.
  const after = extendable(desk, input);
  if (!after.ok) return after;
  const { deadline, context, row } = after.value;
  return done({
    context: { ...context, secondActor: second },
    events: [
      { kind: 'deadline-extended', caseId: input.caseId, payload: { deadline, reason, circumstances } },
      ...restatedLetters(desk, after.value, { ...row, deadline }),
    ],
    deadline,
  });
}

function extendable(
  desk: Desk,
  { caseId, stepId }: Pick<ChannelInput<'extend-deadline'>, 'caseId' | 'stepId'>,
): Outcome<
  Acting & { readonly row: CaseRow; readonly deadline: DeadlineSnapshot; readonly needs: readonly string[] }
> {
  const found = decidableCase(desk, caseId);
  if (!found.ok) return found;
  const { row, branch, now } = found.value;
  if (!UNDER_WAY.includes(row.state)) return refuse('wrong-case-state');
  const statutory = statutoryOf(desk, branch, row.fields, row);
  if (statutory === null) return refuse('no-such-step', { field: 'stepId' });
  const { rule, snapshot } = statutory;
  const today = localDateOf(now, branch.zone);
  const extended = extendedDeadline(rule, snapshot, stepId, branch.calendar, row.localDate, today);
  if (!extended.ok) return extended;
  return done({
    ...found.value,
    deadline: extended.value.snapshot,
    needs: extended.value.step.needs,
  });
}
