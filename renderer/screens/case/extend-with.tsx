import type { LocalDate } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { Strip } from '../../ui/strip.tsx';
import { SupervisorPin } from '../frame/supervisor-pin.tsx';
import type { StepUpState } from '../frame/supervisor-pin.tsx';
import type { Statutory } from '../frame/statutory-words.ts';
import { useStepName } from './step-name.ts';

export interface ExtendWithProps {
  readonly statutory: Statutory;
  /** The step ticked, null for none. */
  readonly stepId: string | null;
  readonly supervisor: StepUpState;
  readonly answerBy: LocalDate | undefined;
  readonly onChoose: (stepId: string | null) => void;
  readonly refusals: { readonly stepId: string | undefined; readonly stepUp: string | undefined };
}

/** The statutory day may move with the letter that tells of it: offered by each step of the rule, ticked by nobody but the clerk. */
export function ExtendWith({ statutory, stepId, supervisor, answerBy, onChoose, refusals }: ExtendWithProps) {
  const say = useLabels('clocks');
  const format = useFormat();
  const stepName = useStepName();
  const chosen = statutory.steps.find((one) => one.id === stepId);
  const due = chosen?.dueOn ?? statutory.dueOn;
  const beyond = answerBy !== undefined && answerBy > due;
  return (
    <>
      {statutory.steps.map((step) => (
        <CheckBox
          key={step.id}
          name={`extend-${step.id}`}
          label={say('extend.with', { date: format.date(step.dueOn) })}
          aside={stepName(step.id)}
          value={step.id === stepId}
          onCommit={(ticked) => {
            onChoose(ticked ? step.id : null);
          }}
          refusal={step.id === stepId ? refusals.stepId : undefined}
        />
      ))}
      {chosen?.needs.includes('approval') === true ? (
        <SupervisorPin of={supervisor} refusal={refusals.stepUp} />
      ) : null}
      {beyond ? (
        <Strip tone="warn">
          {say(statutory.steps.length === 0 ? 'extend.beyond' : 'extend.beyondSteps', {
            date: format.date(due),
          })}
        </Strip>
      ) : null}
    </>
  );
}
