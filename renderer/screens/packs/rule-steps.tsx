import { STEP_NEEDS } from '../../../electron/domain/deadline.ts';
import type { DeadlineStep } from '../../../electron/domain/deadline.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useFaultWords } from './pack-words.ts';
import type { Fault } from './pack-words.ts';
import { RuleDays } from './rule-days.tsx';
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
  return (
    <RuleDays kind="step" days={steps} locked={locked} newDay={() => newStep(steps)} onChange={onChange}>
      {(step, index, change) => {
        const own = faults.filter((fault) => fault.path.startsWith(`${path}/${String(index)}/`));
        const [first] = own.filter((fault) => !fault.path.endsWith('/amount'));
        return (
          <>
            <Segmented
              name={`stepFrom-${String(index)}`}
              label={say('editor.stepFrom')}
              always
              options={STARTS.map((code) => ({ code, label: say(`editor.stepsFrom.${code}`) }))}
              value={step.from}
              off={locked}
              onCommit={(from) => {
                if (from !== undefined) change({ ...step, from });
              }}
            />
            <ChoiceChips
              name={`stepNeeds-${String(index)}`}
              label={say('editor.stepNeeds')}
              options={STEP_NEEDS.map((code) => ({ code, label: say(`editor.needs.${code}`) }))}
              value={step.needs}
              off={locked}
              onCommit={(needs) => {
                change({ ...step, needs });
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
                change(source.trim() === '' ? rest : { ...rest, source });
              }}
            />
          </>
        );
      }}
    </RuleDays>
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
