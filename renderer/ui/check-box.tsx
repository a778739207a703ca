import { Checkbox } from 'react-aria-components';
import { GroupNote } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

export interface CheckBoxProps extends FieldProps {
  readonly value: boolean;
  readonly onCommit: (value: boolean) => void;
}

/** One statement that holds or does not. */
export function CheckBox(props: CheckBoxProps) {
  return (
    <div className="field">
      <Checkbox
        className="check"
        isSelected={props.value}
        onChange={props.onCommit}
        isDisabled={props.off ?? false}
        data-field={props.name}
      >
        {({ isSelected }) => (
          <>
            <span className="check-mark">{isSelected ? <Icon name="check" /> : null}</span>
            <span>{props.label}</span>
            {props.aside === undefined ? null : <span className="meta">{props.aside}</span>}
          </>
        )}
      </Checkbox>
      <GroupNote field={props} />
    </div>
  );
}
