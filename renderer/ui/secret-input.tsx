import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { FieldLabel, FieldNote } from './field.tsx';
import type { FieldProps } from './field.tsx';

export interface SecretInputProps extends FieldProps {
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Words of the switch in its two states. */
  readonly show: string;
  readonly hide: string;
}

/** One line that nobody reads over a shoulder, unless its writer wants to see it. The browser remembers none of it. */
export function SecretInput(props: SecretInputProps) {
  const [shown, setShown] = useState(false);
  const refused = props.refusal !== undefined;
  return (
    <TextField
      className="field"
      value={props.value}
      onChange={props.onType}
      isInvalid={refused}
      isDisabled={props.off ?? false}
      autoFocus={props.autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldLabel field={props} />
      <div className={refused ? 'control is-error' : 'control'}>
        <Input
          className="typed"
          data-field={props.name}
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
        />
        <button
          type="button"
          className="secret-switch"
          onClick={() => {
            setShown(!shown);
          }}
        >
          {shown ? props.hide : props.show}
        </button>
      </div>
      <FieldNote field={props} />
    </TextField>
  );
}
