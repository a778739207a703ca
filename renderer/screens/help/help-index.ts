import { useMemo } from 'react';
import type { ScreenLocale } from '../../../electron/domain/language.ts';
import { foldText } from '../../../electron/domain/search/fold-text.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import { RULES } from '../../../electron/domain/wording/rules/rules.ts';
import { HELP_PLACES } from '../../labels/help-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import type { Topic } from './topics.ts';

export interface HelpEntry {
  readonly key: string;
  readonly topic: Topic;
  readonly title: string;
  /** Folded; what a search looks through. */
  readonly text: string;
}

/** Every page of the help in the language of the screen: places, stages, rules. */
export function useHelpIndex(): readonly HelpEntry[] {
  const say = useLabels('help');
  const sayPlace = useLabels('helpPlaces');
  const sayLetter = useLabels('letter');
  const sayTerm = useLabels('terms');
  const locale: ScreenLocale = useLocale();
  return useMemo(() => {
    const entry = (key: string, topic: Topic, title: string, ...words: readonly string[]): HelpEntry => ({
      key,
      topic,
      title,
      text: foldText([title, ...words].join(' ')),
    });
    return [
      ...HELP_PLACES.map((code) =>
        entry(
          code,
          { kind: 'place', code },
          sayPlace(`${code}.title`),
          sayPlace(`${code}.why`),
          sayPlace(`${code}.first`),
          sayPlace(`${code}.second`),
          sayPlace(`${code}.third`),
          sayPlace(`${code}.typed`),
        ),
      ),
      ...STAGES.map((stage) =>
        entry(
          stage,
          { kind: 'place', code: 'intake', stage },
          sayTerm(`stage.${stage}`),
          say(`stageWords.${stage}`),
        ),
      ),
      ...RULES.map(({ id, why }) =>
        entry(id, { kind: 'rule', code: id }, sayLetter(`rule.${id}`), why[locale]),
      ),
    ];
  }, [say, sayPlace, sayLetter, sayTerm, locale]);
}

/** Entries that hold every word of the question; those with it in the title come first. */
export function findHelp(index: readonly HelpEntry[], question: string): readonly HelpEntry[] {
  const words = foldText(question)
    .split(/\s+/)
    .filter((word) => word !== '');
  const held = index.filter(({ text }) => words.every((word) => text.includes(word)));
  const inTitle = ({ title }: HelpEntry): boolean => words.every((word) => foldText(title).includes(word));
  return [...held.filter(inTitle), ...held.filter((one) => !inTitle(one))];
}
