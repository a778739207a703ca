import type { SetupField } from './branch-form.ts';

/** First start, one question after the other; the last one shows everything again before anything is saved. */
export const SETUP_STEPS = ['branch', 'place', 'letterhead', 'supervisor', 'keeping'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/** With the settings of another counter at hand only what is this counter's own is asked. */
export const STEPS_WITH_FILE: readonly SetupStep[] = ['branch', 'supervisor', 'keeping'];

/** What each step wants before the next one. */
export const WANTED: Readonly<Record<SetupStep, readonly SetupField[]>> = {
  branch: ['code', 'counter', 'sector'],
  place: [],
  letterhead: [],
  supervisor: ['name', 'polishForm', 'pin', 'pinAgain'],
  keeping: [],
};

/** Where the cursor goes when a step opens. */
export const FIRST_FIELD: Readonly<Record<SetupStep, string>> = {
  branch: 'code',
  place: 'country',
  letterhead: 'organisation',
  supervisor: 'name',
  keeping: 'backupNext',
};

/** The step a field of the form stands on. */
export function stepOf(field: SetupField): SetupStep {
  return SETUP_STEPS.find((step) => WANTED[step].includes(field)) ?? 'branch';
}
