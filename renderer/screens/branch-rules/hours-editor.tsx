import { ROUND_THE_CLOCK } from '../../../electron/domain/calendar/business-calendar.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { FaultWords } from './fault-words.ts';
import { HOUR_ROWS, hoursOf } from './rules-form.ts';
import type { RulesForm } from './rules-form.ts';

export interface HoursEditorProps {
  readonly hours: RulesForm['hours'];
  readonly faults: FaultWords;
  readonly locked: boolean;
  readonly onChange: (hours: RulesForm['hours']) => void;
}

/** When the branch is open, a line a day: several periods with commas between. */
export function HoursEditor({ hours, faults, locked, onChange }: HoursEditorProps) {
  const say = useLabels('branchRules');
  return (
    <>
      <h2>{say('hours')}</h2>
      <p className="soft">{say('hoursNote')}</p>
      {faults.ofAll === undefined ? null : (
        <p className="note bad" role="alert">
          {faults.ofAll}
        </p>
      )}
      <div className="hours">
        {HOUR_ROWS.map((row) => (
          <TextInput
            key={row}
            name={`hours-${row}`}
            label={say(`day.${row}`)}
            hint={row === 'onMakeUpDays' ? say('asMonday') : say('closed')}
            value={hours[row]}
            off={locked}
            refusal={faults.ofRow(row)}
            onType={(text) => {
              onChange({ ...hours, [row]: text });
            }}
          />
        ))}
      </div>
      <div className="acts">
        <Button
          small
          off={locked ? '' : false}
          onPress={() => {
            const monday = hours['1'];
            onChange({ ...hours, '2': monday, '3': monday, '4': monday, '5': monday });
          }}
        >
          {say('toFriday')}
        </Button>
        <Button
          small
          off={locked ? '' : false}
          onPress={() => {
            onChange({ ...hoursOf(ROUND_THE_CLOCK), onMakeUpDays: '' });
          }}
        >
          {say('roundTheClock')}
        </Button>
      </div>
    </>
  );
}
