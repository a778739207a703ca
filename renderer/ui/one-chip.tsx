import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { GroupNote } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { codesOf } from './option.ts';
import type { Option } from './option.ts';

export interface OneChipProps<Code extends string> extends FieldProps {
  readonly options: readonly Option<Code>[];
  readonly value: Code | undefined;
  readonly onCommit: (code: Code | undefined) => void;
}

/** One of many, as chips that wrap: people, sectors. */
export function OneChip<Code extends string>(props: OneChipProps<Code>) {
  return (
    <div className="field">
      <div className="legend" id={`${props.name}-label`}>
        {props.label}
        {props.aside === undefined ? null : <span className="meta">{props.aside}</span>}
      </div>
      <ToggleButtonGroup
        className="chips people"
        selectionMode="single"
        selectedKeys={props.value === undefined ? [] : [props.value]}
        onSelectionChange={(keys) => {
          props.onCommit(codesOf(props.options, keys)[0]);
        }}
        isDisabled={props.off ?? false}
        aria-labelledby={`${props.name}-label`}
        data-field={props.name}
      >
        {props.options.map((option, index) => (
          <ToggleButton
            key={option.code}
            id={option.code}
            data-option={option.code}
            className="chip"
            autoFocus={props.autoFocus === true && index === 0}
          >
            {({ isSelected }) => (
              <>
                {isSelected ? <Icon name="check" /> : null}
                {option.label}
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <GroupNote field={props} />
    </div>
  );
}
