import type { KeyboardEvent } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { GroupNote } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { codesOf } from './option.ts';
import type { Option } from './option.ts';

export interface ChoiceChipsProps<Code extends string> extends FieldProps {
  readonly options: readonly Option<Code>[];
  readonly value: readonly Code[];
  readonly onCommit: (codes: readonly Code[]) => void;
  readonly small?: boolean | undefined;
}

/** Several of many. Arrows move, Space or the figure of its place (1 to 9) toggles. */
export function ChoiceChips<Code extends string>(props: ChoiceChipsProps<Code>) {
  const toggleByFigure = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.nativeEvent.isComposing) return;
    if (!/^[1-9]$/.test(event.key)) return;
    const option = props.options[Number(event.key) - 1];
    if (option === undefined || option.off === true) return;
    const without = props.value.filter((code) => code !== option.code);
    const chosen = without.length === props.value.length ? [...without, option.code] : without;
    props.onCommit(codesOf(props.options, chosen));
  };
  return (
    <div className="field" role="presentation" onKeyDown={toggleByFigure}>
      <div className="legend" id={`${props.name}-label`}>
        {props.label}
        {props.aside === undefined ? null : <span className="meta">{props.aside}</span>}
        {props.labelKey === undefined ? null : <Kbd command={props.labelKey} />}
      </div>
      <ToggleButtonGroup
        className="chips"
        selectionMode="multiple"
        selectedKeys={props.value}
        onSelectionChange={(keys) => {
          props.onCommit(codesOf(props.options, keys));
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
            className={`chip${props.small === true ? ' chip-small' : ''}${option.off === true ? ' is-off' : ''}`}
            isDisabled={option.off ?? false}
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
