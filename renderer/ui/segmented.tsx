import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { GroupNote } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Kbd } from './kbd.tsx';
import { codesOf } from './option.ts';
import type { Option } from './option.ts';

export interface SegmentedProps<Code extends string> extends FieldProps {
  readonly options: readonly Option<Code>[];
  /** None chosen is a valid start: no silent default for facts, cause, answer. */
  readonly value: Code | undefined;
  readonly onCommit: (code: Code | undefined) => void;
  readonly small?: boolean | undefined;
  /** The label is read but not drawn (switches of a view). */
  readonly quiet?: boolean | undefined;
  /** One must stay chosen (switches of a view). */
  readonly always?: boolean | undefined;
}

/** One of at most five. Pressing the chosen one again takes the choice back, unless `always`. */
export function Segmented<Code extends string>(props: SegmentedProps<Code>) {
  return (
    <div className="field">
      <div className={props.quiet === true ? 'hidden' : 'legend'} id={`${props.name}-label`}>
        {props.label}
        {props.aside === undefined ? null : <span className="meta">{props.aside}</span>}
        {props.labelKey === undefined ? null : <Kbd command={props.labelKey} />}
      </div>
      <ToggleButtonGroup
        className={`seg${props.small === true ? ' seg-small' : ''}`}
        selectionMode="single"
        disallowEmptySelection={props.always ?? false}
        selectedKeys={props.value === undefined ? [] : [props.value]}
        onSelectionChange={(keys) => {
          props.onCommit(codesOf(props.options, keys)[0]);
        }}
        isDisabled={props.off ?? false}
        aria-labelledby={`${props.name}-label`}
        data-field={props.name}
      >
        {props.options.map((option) => (
          <ToggleButton
            key={option.code}
            id={option.code}
            data-option={option.code}
            isDisabled={option.off ?? false}
          >
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <GroupNote field={props} />
    </div>
  );
}
