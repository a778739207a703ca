import { Temporal } from 'temporal-polyfill';
import type { RemedyStep } from '../complaint.ts';
import { done, refuse } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import type { LocalDateTime } from '../time.ts';

export interface MovedSteps {
  /** All steps in the order they stood in. */
  readonly steps: readonly RemedyStep[];
  /** Ids of the steps whose time changed, the asked one first: the customer is to be told of these (product A8). */
  readonly moved: readonly string[];
}

/**
 * Gives a step a new time and moves every later step that is not done by the same span, counted on the wall clock of the branch, so
 * that "10:00" stays 10:00 across a change of daylight saving. Later means due later, or due at the same time and further down the
 * list. None lands before `now`, since none of them was due before the moved one. Refuses `not-found`, `already-settled` (the step is done),
 * `no-such-time` and `due-in-the-past`.
 */
export function moveSteps(
  steps: readonly RemedyStep[],
  stepId: string,
  newDue: LocalDateTime,
  now: LocalDateTime,
): Outcome<MovedSteps> {
  const at = steps.findIndex(({ id }) => id === stepId);
  const step = steps[at];
  if (step === undefined) return refuse('not-found', { field: 'steps' });
  if (step.state === 'done') return refuse('already-settled', { field: 'steps' });
  const target = wallClock(newDue);
  const old = wallClock(step.due);
  const present = wallClock(now);
  if (target === null || old === null || present === null) return refuse('no-such-time', { field: 'due' });
  if (Temporal.PlainDateTime.compare(target, present) < 0) return refuse('due-in-the-past', { field: 'due' });
  const minutes = old.until(target, { largestUnit: 'minutes' }).minutes;
  if (minutes === 0) return done({ steps, moved: [] });
  const later = steps.flatMap((other, place) => {
    const due = other.state === 'done' || place === at ? null : wallClock(other.due);
    if (due === null) return [];
    const order = Temporal.PlainDateTime.compare(due, old);
    return order > 0 || (order === 0 && place > at) ? [{ id: other.id, due: due.add({ minutes }) }] : [];
  });
  const dues = new Map([{ id: step.id, due: target }, ...later].map(({ id, due }) => [id, due]));
  return done({
    steps: steps.map((other) => {
      const due = dues.get(other.id);
      return due === undefined ? other : { ...other, due: due.toString({ smallestUnit: 'minute' }) };
    }),
    moved: [...dues.keys()],
  });
}

function wallClock(text: LocalDateTime): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(text);
  } catch {
    return null;
  }
}
