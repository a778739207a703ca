import { useFormat } from '../labels/use-labels.ts';
import type { FieldProps } from './field.tsx';
import { TextInput } from './text-input.tsx';

export interface NumberInputProps extends FieldProps {
  readonly value: number | undefined;
  readonly unit?: string | undefined;
  readonly onCommit: (text: string) => void;
  readonly onType?: ((text: string) => void) | undefined;
}

/** A whole number typed as text; the screen parses it. */
export function NumberInput({ value, ...rest }: NumberInputProps) {
  const format = useFormat();
  return (
    <TextInput
      {...rest}
      value={value === undefined ? '' : format.number(value)}
      look="figures"
      inputMode="numeric"
    />
  );
}
