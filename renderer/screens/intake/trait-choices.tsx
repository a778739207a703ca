import { paperLanguageOf } from '../../../electron/domain/language.ts';
import {
  patternChoices,
  situationChoices,
  temperamentChoices,
} from '../../../electron/domain/prompts/trait-choices.ts';
import type { Choice } from '../../../electron/domain/prompts/trait-choices.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { FindSelect } from '../../ui/find-select.tsx';
import { Select } from '../../ui/select.tsx';
import { useIntake } from './intake-context.ts';
import { promptPacksOf } from './prompt-packs.ts';
import { useTraits } from './traits-memory.ts';

const NONE = '-' as const;

/** Choose prompts and nothing else; kind words only, since the customer may read them upside down. */
export function TraitChoices() {
  const say = useLabels('intake');
  const { view, packs } = useIntake();
  const locale = useLocale();
  const language = paperLanguageOf(locale);
  const [traits, change] = useTraits(view.caseId);
  const prompts = promptPacksOf(packs);
  const nothing = say('traits.none');
  const withNone = <Code extends string>(choices: readonly Choice<Code>[]) => [
    { code: NONE, label: nothing },
    ...choices,
  ];
  // Fifty-two of them: found by their words, in the order a reader of the language expects.
  const situations = withNone(sortedByLabel(situationChoices(prompts, language), locale));
  return (
    <div className="traits">
      <div className="row-fields">
        <Select
          name="trait-temperament"
          label={say('traits.talks')}
          hint={say('traits.none')}
          options={withNone(temperamentChoices(prompts, language))}
          value={traits.temperament}
          onCommit={(code) => {
            change({ temperament: code === NONE ? undefined : code });
          }}
        />
        <Select
          name="trait-pattern"
          label={say('traits.bear')}
          hint={say('traits.none')}
          options={withNone(patternChoices(prompts, language))}
          value={traits.pattern}
          onCommit={(code) => {
            change({ pattern: code === NONE ? undefined : code });
          }}
        />
        <FindSelect
          name="trait-situation"
          label={say('traits.situation')}
          hint={say('traits.none')}
          options={situations}
          value={traits.situations[0]}
          onCommit={(code) => {
            change({ situations: code === NONE ? [] : [code] });
          }}
        />
      </div>
      <p className="note">{`${say('traits.follow')}${say('clauseSeparator')}${say('traits.unsaved')}`}</p>
    </div>
  );
}

function sortedByLabel<Code extends string>(
  choices: readonly Choice<Code>[],
  locale: string,
): readonly Choice<Code>[] {
  const order = new Intl.Collator(locale);
  return choices.toSorted((one, other) => order.compare(one.label, other.label));
}
