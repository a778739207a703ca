import type { ApologyMode } from '../apology-mode.ts';
import type { FieldName } from '../complaint.ts';
import type { InEachLanguage } from '../language.ts';
import type { Cue, Pattern, SituationCode, Temperament } from '../prompts/codes.ts';
import type { Stage } from '../stage.ts';
import type { GuidanceEntry } from './guidance-content.ts';

/** One line of the prompter's book, with slots (see domain/prompts/template.ts). */
export interface PackLine {
  /** Unique over all prompt packs. */
  readonly id: string;
  readonly cue: Cue;
  readonly text: InEachLanguage;
  /** Why not to say it: a few words; only with `avoid`, and then required. */
  readonly why?: InEachLanguage;
  /** Stages it belongs to; absent: every stage, or the stage of its own entry. */
  readonly stages?: readonly Stage[];
  /** Modes it may be said in; absent: all. A line that admits anything must name its modes. */
  readonly modes?: readonly ApologyMode[];
  /** Offered only when all these fields are filled. */
  readonly known?: readonly FieldName[];
  /** Offered only while all these fields are empty. */
  readonly unknown?: readonly FieldName[];
  /** Ids of more general lines that this one takes the place of. */
  readonly replaces?: readonly string[];
  /** Never cut for room: the short apology of Listen and Feelings (product A1). */
  readonly pinned?: true;
  /** First words of its stage, said before the mode's own lines. */
  readonly opens?: true;
  /** Kept back until everything else is said, and may be said again: there is always one line to say. */
  readonly always?: true;
  /** Switched off by the branch: kept in the pack, never offered. */
  readonly off?: true;
}

export interface StageEntry {
  readonly layer: 'stage';
  readonly stage: Stage;
  readonly bodyHint: InEachLanguage;
  readonly lines: readonly PackLine[];
}
export interface SituationEntry {
  readonly layer: 'situation';
  readonly code: SituationCode;
  readonly label: InEachLanguage;
  readonly bodyHint?: InEachLanguage;
  readonly lines: readonly PackLine[];
}
export interface ModeEntry {
  readonly layer: 'mode';
  readonly mode: ApologyMode;
  /** What the mode allows, one sentence to the clerk. */
  readonly header: InEachLanguage;
  readonly lines: readonly PackLine[];
}
export interface PatternEntry {
  readonly layer: 'pattern';
  readonly code: Pattern;
  readonly label: InEachLanguage;
  readonly bodyHint: InEachLanguage;
  readonly lines: readonly PackLine[];
}
export interface TemperamentEntry {
  readonly layer: 'temperament';
  readonly code: Temperament;
  readonly label: InEachLanguage;
  readonly bodyHint: InEachLanguage;
  readonly lines: readonly PackLine[];
}
/** Listening only: so many seconds and rounds of short echoes before any solution (seed 001, section 3). */
export interface CalmingEntry {
  readonly layer: 'calming';
  readonly seconds: number;
  readonly bodyHint: InEachLanguage;
  readonly voiceHint: InEachLanguage;
  readonly rounds: readonly { readonly lines: readonly PackLine[] }[];
  /** The way over to solving the problem, offered once every round has been listened through. */
  readonly after: readonly PackLine[];
}

/** Layers that choose the lines of the prompter's page. */
export type SpeakingEntry = StageEntry | SituationEntry | ModeEntry | PatternEntry | TemperamentEntry;
export type PromptEntry = SpeakingEntry | CalmingEntry | GuidanceEntry;
export const PROMPT_LAYERS = [
  'stage',
  'situation',
  'mode',
  'pattern',
  'temperament',
  'calming',
  'phrases',
  'care',
  'colleague',
  'call-back',
  'guide',
  'hints',
] as const;

export interface PromptContent {
  readonly entries: readonly PromptEntry[];
}
