import type { CaseId, PromiseId } from './ids.ts';
import type { Instant } from './time.ts';

export const PROMISE_SOURCES = ['clock', 'remedy', 'letter', 'follow-up', 'manual'] as const;
export type PromiseSource = (typeof PROMISE_SOURCES)[number];
export const PROMISE_STATES = ['open', 'kept', 'late', 'broken', 'withdrawn'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** A promise or call asks for attention a quarter of an hour before its time: long enough to fetch what is needed. */
export const SOON_MINUTES = 15;

/** Something with a time that somebody at the counter said would happen. `late` means done after its time. */
export interface PromiseMade {
  readonly id: PromiseId;
  readonly caseId: CaseId;
  readonly source: PromiseSource;
  readonly what: string;
  readonly owner: string;
  readonly dueAt: Instant;
  /** The step of the remedy it was made for: moving the step asks about the promise. */
  readonly stepId?: string;
}
export interface PromiseNow extends Omit<PromiseMade, 'stepId'> {
  readonly stepId: string | null;
  readonly madeAt: Instant;
  /** The time first promised, and how often the customer was told another. */
  readonly firstDueAt: Instant;
  readonly movedTimes: number;
  readonly state: PromiseState;
  readonly settledAt: Instant | null;
  readonly reason: string;
}

/** A promise settled as done is kept or late by its own time, never by what somebody says. */
export function settledState(dueAt: Instant, doneAt: Instant): 'kept' | 'late' {
  return doneAt <= dueAt ? 'kept' : 'late';
}
