import { useState } from 'react';
import type { LocalDateTime } from '../../electron/domain/time.ts';
import { useFormat, useLabels } from '../labels/use-labels.ts';
import { GroupNote } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { TextInput } from './text-input.tsx';

export interface DateTimeInputProps extends FieldProps {
  readonly value: LocalDateTime | undefined;
  /** Both texts as they stand; either may still be empty. */
  readonly onCommit: (date: string, time: string) => void;
}

interface Halves {
  readonly of: LocalDateTime | undefined;
  readonly date: string;
  readonly time: string;
}

/** A day and a time of the branch side by side. One half typed alone stays while the other is awaited. */
export function DateTimeInput(props: DateTimeInputProps) {
  const say = useLabels('ui');
  const format = useFormat();
  const stored: Halves = {
    of: props.value,
    date: props.value === undefined ? '' : format.date(props.value.slice(0, 10)),
    time: props.value?.slice(11) ?? '',
  };
  const [typed, setTyped] = useState<Halves>(stored);
  const halves =
    typed.of === props.value && (props.value === undefined || props.refusal !== undefined) ? typed : stored;
  const commit = (date: string, time: string): void => {
    setTyped({ of: props.value, date, time });
    props.onCommit(date, time);
  };
  return (
    <div className="date-time">
      <div className="pair">
        <TextInput
          name={props.name}
          label={props.label}
          value={halves.date}
          hint={props.hint ?? say('dateHint')}
          onCommit={(text) => {
            commit(text, halves.time);
          }}
          off={props.off}
          autoFocus={props.autoFocus}
        />
        <TextInput
          name={`${props.name}-time`}
          label={say('time')}
          value={halves.time}
          hint={say('timeHint')}
          onCommit={(text) => {
            commit(halves.date, text);
          }}
          off={props.off}
        />
      </div>
      <GroupNote field={props} />
    </div>
  );
}
