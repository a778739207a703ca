import type { Country, Sector } from '../branch.ts';
import type { PaperLanguage } from '../language.ts';
import type { PromptPack } from '../packs/envelope.ts';
import type { Stage } from '../stage.ts';
import type { LocalDate } from '../time.ts';
import { entriesOf } from './gather-lines.ts';

export interface GuideTopic {
  readonly topic: string;
  readonly label: string;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    /** What it takes the place of; null for plain advice. */
    readonly never: string | null;
  }[];
}

/** The reference beside the prompts, in the order of the packs; topics that are switched off altogether are left out. */
export function guideTopics(packs: readonly PromptPack[], language: PaperLanguage): readonly GuideTopic[] {
  return entriesOf(packs).flatMap((entry) => {
    if (entry.layer !== 'guide') return [];
    const items = entry.items
      .filter((item) => item.off !== true)
      .map(({ id, text, never }) => ({ id, text: text[language], never: never?.[language] ?? null }));
    return items.length === 0 ? [] : [{ topic: entry.topic, label: entry.label[language], items }];
  });
}

export interface LawHint {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly checkedOn: LocalDate;
}

/** What a law in force asks for at this stage; a hint that nobody has read in the law itself is never among them. */
export function hintsFor(
  packs: readonly PromptPack[],
  where: { readonly country: Country; readonly sector: Sector; readonly stage: Stage },
  language: PaperLanguage,
): readonly LawHint[] {
  return entriesOf(packs)
    .flatMap((entry) => (entry.layer === 'hints' && entry.country === where.country ? entry.hints : []))
    .filter(
      (hint) =>
        hint.sureness === 'V1' &&
        hint.off !== true &&
        hint.stages.includes(where.stage) &&
        (hint.sectors?.includes(where.sector) ?? true),
    )
    .map(({ id, text, source, checkedOn }) => ({ id, text: text[language], source, checkedOn }));
}
