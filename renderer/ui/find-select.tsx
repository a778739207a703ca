import { ComboBox, Input, ListBox, ListBoxItem, Popover, useFilter } from 'react-aria-components';
import { useLabels } from '../labels/use-labels.ts';
import { FieldLabel, FieldNote } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { codesOf } from './option.ts';
import type { Option } from './option.ts';

export interface FindSelectProps<Code extends string> extends FieldProps {
  readonly options: readonly Option<Code>[];
  readonly value: Code | undefined;
  readonly onCommit: (code: Code) => void;
}

/** One of very many: the list opens at once, and a few letters or characters from anywhere in the words leave the ones meant. */
export function FindSelect<Code extends string>(props: FindSelectProps<Code>) {
  const say = useLabels('ui');
  const { contains } = useFilter({ sensitivity: 'base' });
  const items = props.options.map((option) => ({ ...option, id: option.code }));
  return (
    <ComboBox
      className="field"
      defaultItems={items}
      defaultFilter={contains}
      menuTrigger="focus"
      selectedKey={props.value ?? null}
      onSelectionChange={(key) => {
        const [code] = key === null ? [] : codesOf(props.options, [key]);
        if (code !== undefined) props.onCommit(code);
      }}
      isDisabled={props.off ?? false}
      validationBehavior="aria"
    >
      <FieldLabel field={props} />
      <div className="control">
        <Input
          className="typed"
          data-field={props.name}
          placeholder={props.hint ?? say('choose')}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => {
            event.target.select();
          }}
        />
        <Icon name="search" />
      </div>
      <FieldNote field={props} />
      <Popover className="menu" offset={4}>
        <ListBox<(typeof items)[number]> className="menu-list">
          {(option) => (
            <ListBoxItem
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
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
