import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useLocale } from '../../labels/use-labels.ts';
import type { Option } from '../../ui/option.ts';
import { useIntake } from './intake-context.ts';

export interface SectorWords {
  /** What a product and a reference are called in this line of business; undefined where no pack says. */
  readonly productWord: string | undefined;
  readonly referenceWord: string | undefined;
  readonly categories: readonly Option<string>[];
  /** The situation a chosen category starts with. */
  readonly situation: string | undefined;
}

/** Words of the industry pack for this complaint, in the language of the screen. */
export function useSectorWords(): SectorWords {
  const { packs, fields } = useIntake();
  const { branch } = useDeskState();
  const language = paperLanguageOf(useLocale());
  const sector = fields.sector ?? branch?.sector;
  for (const pack of packs) {
    if (pack.kind !== 'sector' || pack.content.sector !== sector) continue;
    const { productWord, referenceWord, categories } = pack.content;
    const chosen = categories.find((category) => category.code === fields.category);
    return {
      productWord: productWord[language],
      referenceWord: referenceWord[language],
      categories: categories.map(({ code, label }) => ({ code, label: label[language] })),
      situation: chosen?.situation ?? undefined,
    };
  }
  return { productWord: undefined, referenceWord: undefined, categories: [], situation: undefined };
}
