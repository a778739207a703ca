import type { ImprovementId } from './ids.ts';
import type { PaperLanguage } from './language.ts';
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

/** What a supervisor may still say of it; nothing once it is done or rejected. */
export const IMPROVEMENT_DECISIONS: Readonly<
  Record<ImprovementState, readonly Exclude<ImprovementState, 'open'>[]>
> = { open: ['decided', 'done', 'rejected'], decided: ['done', 'rejected'], done: [], rejected: [] };

/** What a letter in this language may say was changed: only what is done, and only in its own script (product E5). */
export function citableChanges(
  improvements: readonly Pick<ImprovementNow, 'state' | 'decision'>[],
  language: PaperLanguage,
): readonly string[] {
  return improvements
    .filter(({ state, decision }) => state === 'done' && HAN.test(decision) === (language === 'zh'))
    .map(({ decision }) => decision);
}
const HAN = /\p{Script=Han}/u;
