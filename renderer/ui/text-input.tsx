import { Input, TextField } from 'react-aria-components';
import { FieldLabel, FieldNote } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { useTypedText } from './typed-text.ts';

export interface TextInputProps extends FieldProps {
  readonly value: string;
  /** Every change outside composition; for autosave. */
  readonly onType?: ((text: string) => void) | undefined;
  /** On leaving and on Enter. */
  readonly onCommit?: ((text: string) => void) | undefined;
  readonly look?: 'text' | 'figures' | undefined;
  /** After the value, inside the edge: 元, min. */
  readonly unit?: string | undefined;
  readonly inputMode?: 'text' | 'tel' | 'numeric' | 'decimal' | undefined;
  readonly kind?: 'text' | 'search' | undefined;
}

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const refused = props.refusal !== undefined;
  const typed = useTypedText({
    shown: props.value,
    refused,
    onType: props.onType,
    onCommit: props.onCommit,
    commitOnEnter: true,
  });
  const control = [
    'control',
    props.look === 'figures' ? 'num' : '',
    refused ? 'is-error' : '',
    props.off === true ? 'is-locked' : '',
  ];
  return (
    <TextField
      className="field"
      value={typed.text}
      onChange={typed.onChange}
      isInvalid={refused}
      isDisabled={props.off ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel field={props} />
      <div className={control.filter((name) => name !== '').join(' ')}>
        <Input
          className="typed"
          data-field={props.name}
          placeholder={props.hint ?? ''}
          inputMode={props.inputMode ?? 'text'}
          type={props.kind ?? 'text'}
          autoComplete="off"
          spellCheck={false}
          {...typed.input}
        />
        {props.unit === undefined ? null : <span className="soft unit">{props.unit}</span>}
      </div>
      <FieldNote field={props} />
    </TextField>
  );
}
