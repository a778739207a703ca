import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { useLabels } from '../labels/use-labels.ts';
import { FieldLabel, FieldNote } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { codesOf } from './option.ts';
import type { Option } from './option.ts';

export interface SelectProps<Code extends string> extends FieldProps {
  readonly options: readonly Option<Code>[];
  readonly value: Code | undefined;
  readonly onCommit: (code: Code) => void;
}

/** One of many, in a list that opens; typing the first letters goes there. */
export function Select<Code extends string>(props: SelectProps<Code>) {
  const say = useLabels('ui');
  const refused = props.refusal !== undefined;
  return (
    <AriaSelect
      className="field"
      selectedKey={props.value ?? null}
      onSelectionChange={(key) => {
        const [code] = codesOf(props.options, [key]);
        if (code !== undefined) props.onCommit(code);
      }}
      isInvalid={refused}
      isDisabled={props.off ?? false}
      validationBehavior="aria"
      placeholder={props.hint ?? say('choose')}
    >
      <FieldLabel field={props} />
      <Button className={`control select${refused ? ' is-error' : ''}`} data-field={props.name}>
        <SelectValue className="select-value">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? <span className="hint">{defaultChildren}</span> : selectedText
          }
        </SelectValue>
        <Icon name="down" />
      </Button>
      <FieldNote field={props} />
      <Popover className="menu" offset={4}>
        <ListBox className="menu-list">
          {props.options.map((option) => (
            <ListBoxItem
              key={option.code}
              id={option.code}
              textValue={option.label}
              isDisabled={option.off ?? false}
              className="menu-item"
            >
              {({ isSelected }) => (
                <>
                  <span>{option.label}</span>
                  {isSelected ? <Icon name="check" /> : null}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
