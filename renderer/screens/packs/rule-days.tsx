import type { ReactNode } from 'react';
import { DAY_UNITS } from '../../../electron/domain/deadline.ts';
import type { DayUnit } from '../../../electron/domain/deadline.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AmountField } from './amount-field.tsx';

interface RuleDay {
  readonly id: string;
  readonly amount: number;
  readonly unit: DayUnit;
}

export interface RuleDaysProps<D extends RuleDay> {
  readonly days: readonly D[];
  /** `step`: a later day of the deadline; `also`: a day beside it. */
  readonly kind: 'step' | 'also';
  readonly locked: boolean;
  readonly newDay: () => D;
  readonly onChange: (days: readonly D[]) => void;
  /** What a day has beside how long it is. */
  readonly children: (day: D, index: number, change: (day: D) => void) => ReactNode;
}

const WORDS = {
  step: {
    legend: 'editor.steps',
    note: 'editor.stepsNote',
    number: 'editor.stepNumber',
    drop: 'editor.dropStep',
    add: 'editor.addStep',
  },
  also: {
    legend: 'editor.also',
    note: 'editor.alsoNote',
    number: 'editor.alsoNumber',
    drop: 'editor.dropAlso',
    add: 'editor.addAlso',
  },
} as const;

/** Days of a deadline's row, each counted in its own unit, added and taken out again. */
export function RuleDays<D extends RuleDay>(props: RuleDaysProps<D>) {
  const { days, kind, locked, newDay, onChange, children } = props;
  const say = useLabels('packs');
  const words = WORDS[kind];
  return (
    <fieldset className="texts rule-steps">
      <legend className="legend">{say(words.legend)}</legend>
      <p className="meta">{say(words.note)}</p>
      {days.map((day, index) => {
        const change = (changed: D): void => {
          onChange(days.map((each, place) => (place === index ? changed : each)));
        };
        return (
          <div key={day.id} className="rule-step" data-step={day.id}>
            <span className="legend">{say(words.number, { n: index + 1 })}</span>
            <div className="row-fields">
              <AmountField
                name={`${kind}Amount-${String(index)}`}
                span={day}
                locked={locked}
                onChange={(amount) => {
                  change({ ...day, amount });
                }}
              />
              <Segmented
                name={`${kind}Unit-${String(index)}`}
                label={say('editor.unit')}
                always
                options={DAY_UNITS.map((code) => ({ code, label: say(`editor.units.${code}`) }))}
                value={day.unit}
                off={locked}
                onCommit={(unit) => {
                  if (unit !== undefined) change({ ...day, unit });
                }}
              />
            </div>
            {children(day, index, change)}
            <Button
              look="bare"
              small
              icon="minus"
              off={locked ? '' : false}
              onPress={() => {
                onChange(days.filter((_, place) => place !== index));
              }}
            >
              {say(words.drop)}
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
            onChange([...days, newDay()]);
          }}
        >
          {say(words.add)}
        </Button>
      </div>
    </fieldset>
  );
}
