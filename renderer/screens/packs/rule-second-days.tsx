import { DAY_UNITS } from '../../../electron/domain/deadline.ts';
import type { SecondDay } from '../../../electron/domain/deadline.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AmountField } from './amount-field.tsx';
import type { Fault } from './pack-words.ts';
import { newSecondDay } from './rule-parts.ts';
import { TextsFields } from './texts-fields.tsx';

export interface RuleSecondDaysProps {
  readonly days: readonly SecondDay[];
  readonly path: string;
  readonly faults: readonly Fault[];
  readonly locked: boolean;
  readonly onChange: (days: readonly SecondDay[]) => void;
}

/** Days beside the deadline that staff should know: how long, and what they mean in each language. Never printed. */
export function RuleSecondDays({ days, path, faults, locked, onChange }: RuleSecondDaysProps) {
  const say = useLabels('packs');
  const change = (index: number, day: SecondDay): void => {
    onChange(days.map((each, place) => (place === index ? day : each)));
  };
  return (
    <fieldset className="texts rule-steps">
      <legend className="legend">{say('editor.also')}</legend>
      <p className="meta">{say('editor.alsoNote')}</p>
      {days.map((day, index) => (
        <div key={day.id} className="rule-step" data-second-day={day.id}>
          <span className="legend">{say('editor.alsoNumber', { n: index + 1 })}</span>
          <div className="row-fields">
            <AmountField
              name={`alsoAmount-${String(index)}`}
              span={day}
              locked={locked}
              onChange={(amount) => {
                change(index, { ...day, amount });
              }}
            />
            <Segmented
              name={`alsoUnit-${String(index)}`}
              label={say('editor.unit')}
              always
              options={DAY_UNITS.map((code) => ({ code, label: say(`editor.units.${code}`) }))}
              value={day.unit}
              off={locked}
              onCommit={(unit) => {
                if (unit !== undefined) change(index, { ...day, unit });
              }}
            />
          </div>
          <TextsFields
            name="meaning"
            field={`meaning-${String(index)}`}
            label={say('editor.alsoMeaning')}
            required
            value={day.meaning}
            path={`${path}/${String(index)}`}
            faults={faults}
            locked={locked}
            onChange={(meaning) => {
              change(index, { ...day, meaning });
            }}
          />
          <Button
            look="bare"
            small
            icon="minus"
            off={locked ? '' : false}
            onPress={() => {
              onChange(days.filter((_, place) => place !== index));
            }}
          >
            {say('editor.dropAlso')}
          </Button>
        </div>
      ))}
      <div className="acts">
        <Button
          small
          icon="plus"
          off={locked ? '' : false}
          onPress={() => {
            onChange([...days, newSecondDay(days)]);
          }}
        >
          {say('editor.addAlso')}
        </Button>
      </div>
    </fieldset>
  );
}
