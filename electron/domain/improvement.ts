import type { ImprovementId } from './ids.ts';
import type { LocalDate } from './time.ts';

/** One root cause on the improvement list (product E5; seed 000: no action afterwards is what ruins an apology). */
export interface ImprovementOpened {
  readonly id: ImprovementId;
  readonly cause: string;
  readonly owner: string;
  readonly dueOn: LocalDate | null;
}

/** `decided`: what will change is settled; only `done` may be cited by a letter. */
export const IMPROVEMENT_STATES = ['open', 'decided', 'done', 'rejected'] as const;
export type ImprovementState = (typeof IMPROVEMENT_STATES)[number];

export interface ImprovementNow extends ImprovementOpened {
  readonly state: ImprovementState;
  readonly decision: string;
  readonly decidedOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
  readonly cases: number;
}
