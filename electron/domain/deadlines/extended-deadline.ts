import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { DeadlineRule, DeadlineSnapshot, DeadlineStep } from '../deadline.ts';
import { done, refuse } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import type { LocalDate } from '../time.ts';
import { dueOn } from './due-on.ts';

/**
 * Steps that may still be taken: those of the row after the one last taken. One that is counted from the day before it (特别复杂, on top
 * of 复杂) comes only straight after that step.
 */
export function stepsLeft(
  rule: Pick<DeadlineRule, 'steps'>,
  taken: Pick<DeadlineSnapshot, 'stepId'>,
): readonly DeadlineStep[] {
  return stepsAfter(rule, taken).filter((step, index) => step.from === 'receipt' || index === 0);
}

function stepsAfter(
  rule: Pick<DeadlineRule, 'steps'>,
  { stepId }: Pick<DeadlineSnapshot, 'stepId'>,
): readonly DeadlineStep[] {
  const steps = rule.steps ?? [];
  return steps.slice(stepId === undefined ? 0 : steps.findIndex((step) => step.id === stepId) + 1);
}

/** The later day with the years whose holidays are not known. */
export interface ExtendedDeadline {
  readonly snapshot: DeadlineSnapshot;
  readonly step: DeadlineStep;
  readonly uncoveredYears: readonly number[];
}

/**
 * The deadline after one more step of its rule, in the version that gave the date. Refuses a step that the rule does not have, one
 * already taken or passed over, one whose turn has not come, a day that is not later than the one in force, and an extension once that day is over: the customer
 * must hear of the new day before the old one has passed. Reason, circumstances and approval are asked for by who calls (`step.needs`).
 */
export function extendedDeadline(
  rule: DeadlineRule,
  snapshot: DeadlineSnapshot,
  stepId: string,
  calendar: BusinessCalendar,
  receivedOn: LocalDate,
  today: LocalDate,
): Outcome<ExtendedDeadline> {
  const step = rule.steps?.find((each) => each.id === stepId);
  if (step === undefined) return refuse('no-such-step', { field: 'stepId' });
  if (!stepsAfter(rule, snapshot).includes(step)) return refuse('step-taken', { field: 'stepId' });
  if (!stepsLeft(rule, snapshot).includes(step)) return refuse('step-too-early', { field: 'stepId' });
  if (today > snapshot.dueOn) return refuse('deadline-over', { field: 'stepId' });
  const from = step.from === 'receipt' ? receivedOn : snapshot.dueOn;
  const { date, uncoveredYears } = dueOn(step, from, calendar);
  if (date <= snapshot.dueOn) return refuse('not-later', { field: 'stepId' });
  const { packId, packVersion, ruleId } = snapshot;
  return done({
    snapshot: {
      packId,
      packVersion,
      ruleId,
      dueOn: date,
      computedOn: today,
      stepId,
      extendedFrom: snapshot.dueOn,
    },
    step,
    uncoveredYears,
  });
}
