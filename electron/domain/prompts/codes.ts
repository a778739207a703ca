/**
 * Codes that only choose prompts. They live in memory while an intake is open and are never stored, printed or exported
 * (product A6); the kind words beside them are in the overlay pack.
 */
export const PATTERNS = [
  'ruled-by-feeling',
  'crusader',
  'stubborn',
  'well-prepared',
  'able-to-publicise',
  'unreasonable',
] as const;
export type Pattern = (typeof PATTERNS)[number];

/** Four temperaments (seed 004, part 1, four typical customers). */
export const TEMPERAMENTS = ['lively', 'exacting', 'forceful', 'hesitant'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

export const CUES = ['say', 'ask', 'avoid'] as const;
export type Cue = (typeof CUES)[number];

/** Code of a situation as packs name it, `overbilled`; packs may add more, so the list is open. */
export type SituationCode = string;
