import type { ApologyMode } from '../apology-mode.ts';
import { PAPER_LANGUAGES } from '../language.ts';
import type { PaperLanguage } from '../language.ts';
import type { PromptPack } from '../packs/envelope.ts';
import type { PhrasesEntry } from '../packs/guidance-content.ts';
import type { PackLine } from '../packs/prompt-content.ts';
import { fillLine } from './fill-line.ts';
import type { LineFacts, PromptRun } from './fill-line.ts';
import { entriesOf } from './gather-lines.ts';

export interface Phrase {
  readonly id: string;
  readonly cue: PackLine['cue'];
  /** In the language the clerk reads. */
  readonly ours: readonly PromptRun[];
  /** In the language the customer reads. */
  readonly theirs: readonly PromptRun[];
}
export interface PhraseMoment {
  readonly moment: string;
  readonly label: string;
  readonly phrases: readonly Phrase[];
  /** Phrases that would admit more than the facts of this case bear now. */
  readonly held: number;
}

export interface PhraseInput extends Omit<LineFacts, 'language'> {
  readonly clerkReads: PaperLanguage;
  readonly customerReads: PaperLanguage;
  readonly mode: ApologyMode;
  /** What is searched for, in any of the languages; empty for everything. */
  readonly query: string;
}

/** Counter phrases by moment, each in two languages; moments without a phrase to show are left out. */
export function phraseMoments(packs: readonly PromptPack[], input: PhraseInput): readonly PhraseMoment[] {
  const sought = folded(input.query).trim();
  return entriesOf(packs).flatMap((entry) => {
    if (entry.layer !== 'phrases') return [];
    const lines = entry.lines.filter((line) => line.off !== true && fits(entry, line, sought));
    const sayable = lines.filter((line) => line.modes?.includes(input.mode) ?? true);
    const phrases = sayable.flatMap((line) => inBoth(line, input));
    const held = lines.length - sayable.length;
    if (phrases.length === 0 && held === 0) return [];
    return [{ moment: entry.moment, label: entry.label[input.clerkReads], phrases, held }];
  });
}

/** Both sides or none: a phrase with nothing to show the customer helps nobody. */
function inBoth(line: PackLine, input: PhraseInput): readonly Phrase[] {
  const ours = fillLine(line.text[input.clerkReads], { ...input, language: input.clerkReads });
  const theirs = fillLine(line.text[input.customerReads], { ...input, language: input.customerReads });
  return ours === null || theirs === null ? [] : [{ id: line.id, cue: line.cue, ours, theirs }];
}

/** A hit in the moment's name shows all of it, a hit in a phrase shows that phrase. */
function fits(entry: PhrasesEntry, line: PackLine, sought: string): boolean {
  if (sought === '') return true;
  const texts = PAPER_LANGUAGES.flatMap((language) => [entry.label[language], line.text[language]]);
  return [entry.moment.replaceAll('-', ' '), ...texts].some((text) => folded(text).includes(sought));
}

/** Small letters without marks, so that „zdjecie” finds „zdjęcie”. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
}
