import type { PaperLanguage } from '../language.ts';
import type { PromptPack } from '../packs/envelope.ts';
import type { Pattern, SituationCode, Temperament } from './codes.ts';
import { entriesOf } from './gather-lines.ts';

export interface Choice<Code extends string> {
  readonly code: Code;
  readonly label: string;
}

/** What a clerk may choose from, with kind words in the language of the screen; in the order of the packs. */
export function situationChoices(
  packs: readonly PromptPack[],
  language: PaperLanguage,
): readonly Choice<SituationCode>[] {
  return entriesOf(packs).flatMap((entry) =>
    entry.layer === 'situation' ? [{ code: entry.code, label: entry.label[language] }] : [],
  );
}

export function patternChoices(
  packs: readonly PromptPack[],
  language: PaperLanguage,
): readonly Choice<Pattern>[] {
  return entriesOf(packs).flatMap((entry) =>
    entry.layer === 'pattern' ? [{ code: entry.code, label: entry.label[language] }] : [],
  );
}

export function temperamentChoices(
  packs: readonly PromptPack[],
  language: PaperLanguage,
): readonly Choice<Temperament>[] {
  return entriesOf(packs).flatMap((entry) =>
    entry.layer === 'temperament' ? [{ code: entry.code, label: entry.label[language] }] : [],
  );
}
