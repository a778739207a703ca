import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Branch } from '../domain/branch.ts';
import type { PaperLanguage } from '../domain/language.ts';
import type { PaperBlock, PaperKind } from '../domain/paper.ts';
import { samplePaper } from '../domain/papers/sample-paper.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { logoFault } from '../domain/stationery.ts';
import type { Stationery } from '../domain/stationery.ts';
import { acting } from './acting.ts';
import { previewUrl } from './read-paper.ts';
import type { Desk } from './ports.ts';

/** Draws a paper that is in no log; the last one drawn can be looked at in a frame by its id. */
export interface SampleSheets {
  readonly draw: (
    paper: {
      readonly kind: PaperKind;
      readonly language: PaperLanguage;
      readonly title: string;
      readonly number: string;
      readonly blocks: readonly PaperBlock[];
    },
    stationery: Stationery,
  ) => { readonly id: string; readonly widthMm: number; readonly heightMm: number };
  /** Characters that no shipped face draws. */
  readonly uncovered: (text: string) => readonly string[];
}

/** A sample on what is typed and not saved yet: letterhead, logo, window, lines for the hand, paper. Changes nothing. */
export function sampleSheet(
  desk: Desk,
  sheets: SampleSheets,
  input: ChannelInput<'sample-sheet'>,
): Outcome<ChannelOutput<'sample-sheet'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { paper, language, letterhead, stationery } = input;
  if (stationery.logo !== null && logoFault(stationery.logo) !== null)
    return refuse('not-an-option', { field: 'logo' });
  const branch: Branch = { ...who.value.branch, letterhead, stationery };
  const sample = samplePaper(paper, language, branch, who.value.staff, who.value.now);
  const { id, ...size } = sheets.draw({ kind: paper, language, ...sample }, stationery);
  const lines = Object.values(letterhead[language]).join('');
  return done({ previewUrl: previewUrl(id), ...size, uncovered: [...sheets.uncovered(lines)] });
}
