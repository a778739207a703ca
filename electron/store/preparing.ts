/** What opening a log of an older Amends takes: a copy first, each change, the index of the search, its last merge. */
export const PREPARING_STEPS = ['copy', 'change', 'index', 'merge'] as const;
export type PreparingStep = (typeof PREPARING_STEPS)[number];

/** How far it has come, in bytes, changes or cases; `of` is 0 where nobody knows how long it takes. */
export type SayPreparing = (step: PreparingStep, done: number, of: number) => void;
