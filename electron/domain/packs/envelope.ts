import type { DeadlineRule } from '../deadline.ts';
import type { PaperLanguage } from '../language.ts';
import type { LocalDate } from '../time.ts';
import type { PromptContent } from './prompt-content.ts';
import type { SectorContent } from './sector-content.ts';

export const PACK_KINDS = ['prompt', 'sector', 'deadline'] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** Where the content comes from: a seed by title and section, a law, a handbook; with the day it was read. */
export interface PackSource {
  readonly title: string;
  readonly checkedOn: LocalDate;
}

/** The one envelope of every pack; only the content differs. `version` rises with every change, from 1. */
interface Envelope<Kind extends PackKind, Content> {
  readonly kind: Kind;
  /** Stable, kebab-case: `prompts-stages`, `sector-hotel`, `deadlines-pl`. */
  readonly id: string;
  readonly version: number;
  readonly languages: readonly PaperLanguage[];
  readonly sources: readonly PackSource[];
  readonly content: Content;
}

export interface DeadlineContent {
  readonly rules: readonly DeadlineRule[];
}

export type PromptPack = Envelope<'prompt', PromptContent>;
export type SectorPack = Envelope<'sector', SectorContent>;
export type DeadlinePack = Envelope<'deadline', DeadlineContent>;
export type Pack = PromptPack | SectorPack | DeadlinePack;
