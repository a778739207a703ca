import type { LocalTime } from '../../electron/domain/time.ts';
import { useLabels } from '../labels/use-labels.ts';
import type { FieldProps } from './field.tsx';
import { TextInput } from './text-input.tsx';

export interface TimeInputProps extends FieldProps {
  readonly value: LocalTime | undefined;
  readonly onCommit: (text: string) => void;
  readonly onType?: ((text: string) => void) | undefined;
}

/** A 24-hour time: 13:05, 1305, 9. */
export function TimeInput({ value, hint, ...rest }: TimeInputProps) {
  const say = useLabels('ui');
  return <TextInput {...rest} value={value ?? ''} hint={hint ?? say('timeHint')} />;
}
