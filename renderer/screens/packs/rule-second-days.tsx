import type { SecondDay } from '../../../electron/domain/deadline.ts';
import { useLabels } from '../../labels/use-labels.ts';
import type { Fault } from './pack-words.ts';
import { RuleDays } from './rule-days.tsx';
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
  return (
    <RuleDays kind="also" days={days} locked={locked} newDay={() => newSecondDay(days)} onChange={onChange}>
      {(day, index, change) => (
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
            change({ ...day, meaning });
          }}
        />
      )}
    </RuleDays>
  );
}
