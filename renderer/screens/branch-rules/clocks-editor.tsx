import { CLOCK_LIMITS } from '../../../electron/domain/clock-minutes.ts';
import { SERVICE_CLOCKS } from '../../../electron/domain/service-clocks.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { TextInput } from '../../ui/text-input.tsx';
import type { ClocksForm, ReadClocks } from './rules-form.ts';

export interface ClocksEditorProps {
  readonly clocks: ClocksForm;
  readonly read: ReadClocks;
  readonly locked: boolean;
  readonly onChange: (clocks: ClocksForm) => void;
}

/** How long each service clock gives, typed as people say it: 20, 2 h, 1:30. */
export function ClocksEditor({ clocks, read, locked, onChange }: ClocksEditorProps) {
  const say = useLabels('branchRules');
  const format = useFormat();
  return (
    <>
      <h2>{say('clocks')}</h2>
      <p className="soft">{say('clocksNote')}</p>
      <div className="hours">
        {SERVICE_CLOCKS.map((clock) => {
          const { least, most } = CLOCK_LIMITS[clock];
          const range = { least: format.length(least), most: format.length(most) };
          const fault = read.faults.find((one) => one.clock === clock)?.code;
          return (
            <TextInput
              key={clock}
              name={`clock-${clock}`}
              label={say(`clock.${clock}`)}
              hint={say('clockHint')}
              value={clocks[clock]}
              off={locked}
              refusal={
                fault === undefined
                  ? undefined
                  : say(fault === 'out-of-order' ? 'clockOrder' : 'clockRange', range)
              }
              onType={(text) => {
                onChange({ ...clocks, [clock]: text });
              }}
            />
          );
        })}
      </div>
    </>
  );
}
