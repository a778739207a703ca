import { useLabels } from '../../../labels/use-labels.ts';
import { DraftSome } from '../draft-choices.tsx';
import { DraftArea, DraftMinutes, DraftMoney } from '../draft-fields.tsx';

/** Mirror the feeling, affirm what was deserved, count the loss (seed 001, section 2). */
export function FeelingsStage() {
  const say = useLabels('intake');
  return (
    <>
      <DraftSome name="feelings" aside={say('chooseAny')} />
      <DraftArea name="effect" rows={4} note={say('note.effect')} />
      <div className="row-fields">
        <DraftMinutes name="lossMinutes" />
        <DraftMoney name="lossMoney" />
      </div>
    </>
  );
}
