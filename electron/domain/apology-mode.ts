import type { Cause, FactsState, Principle } from './complaint.ts';

/** From most to least admission (knowledge: modes of apology). */
export const APOLOGY_MODES = ['principle', 'full', 'shared', 'regret', 'experience'] as const;
export type ApologyMode = (typeof APOLOGY_MODES)[number];

export interface ModeInputs {
  readonly factsState?: FactsState | undefined;
  readonly cause?: Cause | undefined;
  readonly principle?: Principle | undefined;
}

/**
 * The one table that decides the mode. Facts that are open, or nothing known yet, always give `experience`: regret for the
 * experience, no admission (seed 002, opening; seed 004, part 1, five taboos of apology).
 */
export function apologyModeOf(inputs: ModeInputs): ApologyMode {
  if (inputs.factsState !== 'established' || inputs.cause === undefined) return 'experience';
  switch (inputs.cause) {
    case 'ours':
      return inputs.principle === undefined || inputs.principle === 'none' ? 'full' : 'principle';
    case 'shared':
    case 'third-party':
      return 'shared';
    case 'not-ours':
      return 'regret';
  }
}

const ADMISSION: Readonly<Record<ApologyMode, number>> = {
  principle: 4,
  full: 3,
  shared: 2,
  regret: 1,
  experience: 0,
};

/** A clerk may choose the table's mode or one that admits less; only a supervisor one that admits more (product A7). */
export function mayChooseMode(
  role: 'clerk' | 'supervisor',
  decided: ApologyMode,
  chosen: ApologyMode,
): boolean {
  return role === 'supervisor' || ADMISSION[chosen] <= ADMISSION[decided];
}
