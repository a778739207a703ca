import { useLabels } from '../../../labels/use-labels.ts';
import { DraftSome } from '../draft-choices.tsx';
import { DraftArea } from '../draft-fields.tsx';
import { useIntake } from '../intake-context.ts';
import { TraitChoices } from '../trait-choices.tsx';

/** The customer's own words, what they want and what they need to feel (seed 004, part 1). */
export function ListenStage() {
  const say = useLabels('intake');
  const { fields } = useIntake();
  const sentences = countSentences(fields.customerWords ?? '');
  return (
    <>
      <DraftArea
        name="customerWords"
        rows={6}
        {...(sentences === 0 ? {} : { aside: say('sentences', { count: sentences }) })}
      />
      <DraftSome name="wants" aside={say('chooseAny')} />
      <DraftSome name="needs" />
      <TraitChoices />
    </>
  );
}

function countSentences(text: string): number {
  return text.split(/[.!?。！？…]+/u).filter((part) => part.trim() !== '').length;
}
