import type { LocalDate } from '../../electron/domain/time.ts';
import { useFormat, useLabels } from '../labels/use-labels.ts';
import type { FieldProps } from './field.tsx';
import { TextInput } from './text-input.tsx';

export interface DateInputProps extends FieldProps {
  readonly value: LocalDate | undefined;
  /** The text as typed; the screen parses it and gives the date or a refusal back. */
  readonly onCommit: (text: string) => void;
  readonly onType?: ((text: string) => void) | undefined;
}

/** A date typed in any of the ways the locale writes it: faster at a counter than a calendar to be clicked. */
export function DateInput({ value, hint, ...rest }: DateInputProps) {
  const format = useFormat();
  const say = useLabels('ui');
  return (
    <TextInput
      {...rest}
      value={value === undefined || value === '' ? '' : format.date(value)}
      hint={hint ?? say('dateHint')}
    />
  );
}
