import { TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { FieldLabel, FieldNote } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { useTypedText } from './typed-text.ts';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onType?: ((text: string) => void) | undefined;
  readonly onCommit?: ((text: string) => void) | undefined;
  /** Lines shown before it grows with the text. */
  readonly rows?: number | undefined;
}

/** Text of several lines; grows with what is typed, so that nothing hides while a customer speaks. */
export function TextArea(props: TextAreaProps) {
  const refused = props.refusal !== undefined;
  const typed = useTypedText({
    shown: props.value,
    refused,
    onType: props.onType,
    onCommit: props.onCommit,
    commitOnEnter: false,
  });
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
      <AriaTextArea
        className={`control area${refused ? ' is-error' : ''}${props.off === true ? ' is-locked' : ''}`}
        data-field={props.name}
        placeholder={props.hint ?? ''}
        rows={props.rows ?? 3}
        spellCheck={false}
        {...typed.input}
      />
      <FieldNote field={props} />
    </TextField>
  );
}
