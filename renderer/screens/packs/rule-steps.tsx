import { DAY_UNITS, STEP_NEEDS } from '../../../electron/domain/deadline.ts';
import type { DeadlineStep } from '../../../electron/domain/deadline.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { AmountField } from './amount-field.tsx';
import { useFaultWords } from './pack-words.ts';
import type { Fault } from './pack-words.ts';
import { freeId } from './rule-parts.ts';

export interface RuleStepsProps {
  readonly steps: readonly DeadlineStep[];
  readonly path: string;
  readonly faults: readonly Fault[];
  readonly locked: boolean;
  readonly onChange: (steps: readonly DeadlineStep[]) => void;
}

const STARTS = ['receipt', 'day-before'] as const;

/** The later days of a deadline: how long, from when, and what each must carry. */
export function RuleSteps({ steps, path, faults, locked, onChange }: RuleStepsProps) {
  const say = useLabels('packs');
  const faultWords = useFaultWords();
  const change = (index: number, step: DeadlineStep): void => {
    onChange(steps.map((each, place) => (place === index ? step : each)));
  };
  return (
    <fieldset className="texts rule-steps">
      <legend className="legend">{say('editor.steps')}</legend>
      <p className="meta">{say('editor.stepsNote')}</p>
      {steps.map((step, index) => {
        const own = faults.filter((fault) => fault.path.startsWith(`${path}/${String(index)}/`));
        const [first] = own.filter((fault) => !fault.path.endsWith('/amount'));
        return (
          <div key={step.id} className="rule-step" data-step={step.id}>
            <span className="legend">{say('editor.stepNumber', { n: index + 1 })}</span>
            <div className="row-fields">
              <AmountField
                name={`stepAmount-${String(index)}`}
                span={step}
                locked={locked}
                onChange={(amount) => {
                  change(index, { ...step, amount });
                }}
              />
              <Segmented
                name={`stepUnit-${String(index)}`}
                label={say('editor.unit')}
                always
                options={DAY_UNITS.map((code) => ({ code, label: say(`editor.units.${code}`) }))}
                value={step.unit}
                off={locked}
                onCommit={(unit) => {
                  if (unit !== undefined) change(index, { ...step, unit });
                }}
              />
            </div>
            <Segmented
              name={`stepFrom-${String(index)}`}
              label={say('editor.stepFrom')}
              always
              options={STARTS.map((code) => ({ code, label: say(`editor.stepsFrom.${code}`) }))}
              value={step.from}
              off={locked}
              onCommit={(from) => {
                if (from !== undefined) change(index, { ...step, from });
              }}
            />
            <ChoiceChips
              name={`stepNeeds-${String(index)}`}
              label={say('editor.stepNeeds')}
              options={STEP_NEEDS.map((code) => ({ code, label: say(`editor.needs.${code}`) }))}
              value={step.needs}
              off={locked}
              onCommit={(needs) => {
                change(index, { ...step, needs });
              }}
            />
            <TextInput
              name={`stepSource-${String(index)}`}
              label={say('editor.stepSource')}
              value={step.source ?? ''}
              off={locked}
              refusal={first === undefined ? undefined : faultWords(first)}
              onType={(source) => {
                const { source: _before, ...rest } = step;
                change(index, source.trim() === '' ? rest : { ...rest, source });
              }}
            />
            <Button
              look="bare"
              small
              icon="minus"
              off={locked ? '' : false}
              onPress={() => {
                onChange(steps.filter((_, place) => place !== index));
              }}
            >
              {say('editor.dropStep')}
            </Button>
          </div>
        );
      })}
      <div className="acts">
        <Button
          small
          icon="plus"
          off={locked ? '' : false}
          onPress={() => {
            onChange([...steps, newStep(steps)]);
          }}
        >
          {say('editor.addStep')}
        </Button>
      </div>
    </fieldset>
  );
}

function newStep(steps: readonly DeadlineStep[]): DeadlineStep {
  return {
    id: freeId('later', steps),
    amount: 14,
    unit: 'calendar-days',
    from: 'day-before',
    needs: ['reason'],
  };
}
