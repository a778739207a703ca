import { useEffect, useRef } from 'react';
import { GroupNote } from './field.tsx';
import type { FieldProps } from './field.tsx';

export interface PinInputProps extends FieldProps {
  readonly value: string;
  readonly onType: (pin: string) => void;
  /** Enter. */
  readonly onCommit?: ((pin: string) => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
  /** Squares drawn; a longer PIN adds squares. */
  readonly length?: number | undefined;
}

const LONGEST = 12;

/** Figures of a PIN as dots in squares; the field itself is one password field, so that a screen reader meets one thing. */
export function PinInput(props: PinInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const first = props.autoFocus === true;
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
  const squares = Math.max(props.length ?? 6, props.value.length);
  return (
    <div className="field pin-field">
      <label className="label" htmlFor={`${props.name}-pin`}>
        {props.label}
        {props.aside === undefined ? null : <span className="meta">{props.aside}</span>}
      </label>
      <div className={props.refusal === undefined ? 'pin' : 'pin is-error'}>
        {Array.from({ length: squares }, (_, place) => (
          <span
            key={place}
            aria-hidden="true"
            className={[
              place < props.value.length ? 'on' : '',
              place === Math.min(props.value.length, squares - 1) ? 'next' : '',
            ]
              .join(' ')
              .trim()}
          />
        ))}
        <input
          id={`${props.name}-pin`}
          className="pin-typed"
          data-field={props.name}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={LONGEST}
          value={props.value}
          disabled={props.off ?? false}
          onChange={(event) => {
            props.onType(event.target.value.replaceAll(/\D/g, ''));
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') props.onCommit?.(props.value);
          }}
          onBlur={(event) => {
            if (event.target.value !== '') props.onLeave?.();
          }}
          ref={input}
          aria-invalid={props.refusal !== undefined}
          aria-describedby={`${props.name}-note`}
        />
      </div>
      <GroupNote field={props} />
    </div>
  );
}
