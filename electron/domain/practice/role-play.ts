import type { Place } from '../complaint.ts';
import type { Sector } from '../branch.ts';
import type { PaperLanguage } from '../language.ts';
import type { PackSource } from '../packs/envelope.ts';
import type { Pattern } from '../prompts/codes.ts';
import type { WordingFacts } from '../wording/finding.ts';

/** What a talk goes through, in this order: listening comes before any solution (seed 001, section 3). */
export const BEATS = ['listen', 'feelings', 'remedy', 'apologise'] as const;
export type Beat = (typeof BEATS)[number];

/** Why a customer grows hotter: families of the wording rules, each with an answer of its own. */
export const HEATS = ['conditional', 'excuse', 'vague', 'belittling'] as const;
export type Heat = (typeof HEATS)[number];

export const ENDS = ['settled', 'unsettled', 'left'] as const;
export type End = (typeof ENDS)[number];

/** Lines offered to the clerk; the checker of the desk finds nothing in a good one. */
export interface Offered {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** The last beat ends the talk, so it has no calmer answer of its own. */
interface LastBeat extends Offered {
  /** The answer to words that do nothing. */
  readonly same: string;
}
interface BeatPlay extends LastBeat {
  /** The customer's answer when the clerk did what the moment asks for. */
  readonly calmer: string;
}

/** One rehearsal, written in its language; no real person, branch or firm is behind it. */
export interface RolePlay {
  readonly id: string;
  readonly pattern: Pattern;
  readonly language: PaperLanguage;
  readonly zone: Exclude<Place, 'elsewhere'>;
  readonly sector: Sector;
  /** Seed by number, part and section; nothing of its words is here. */
  readonly sources: readonly string[];
  readonly title: string;
  readonly scene: string;
  readonly opening: string;
  /** What the customer tells once listened to. */
  readonly more: string;
  /** From 0, calm, to 5, leaves. */
  readonly start: 2 | 3;
  /** Beginnings of words that show the clerk has taken up this customer's matter or feeling. */
  readonly echo: readonly string[];
  readonly facts: WordingFacts;
  readonly beats: Readonly<Record<Exclude<Beat, 'apologise'>, BeatPlay>> & { readonly apologise: LastBeat };
  readonly hotter: Readonly<Record<Heat, string>>;
  /** The answer to a solution before the customer was heard. */
  readonly tooEarly: string;
  readonly ends: Readonly<Record<End, string>>;
  /** For the talk afterwards. */
  readonly questions: readonly string[];
}

/** Envelope of the same family as the packs a branch edits; these are not edited at a counter. */
export interface PracticePack {
  readonly kind: 'practice';
  readonly id: string;
  readonly version: number;
  readonly languages: readonly PaperLanguage[];
  readonly sources: readonly PackSource[];
  readonly content: { readonly plays: readonly RolePlay[] };
}
