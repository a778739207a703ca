import { Input, SearchField } from 'react-aria-components';
import { Icon } from './icon.tsx';

export interface SearchBoxProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** "64 cases", already worded. */
  readonly count?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** Searches as one types; Esc empties it. */
export function SearchBox(props: SearchBoxProps) {
  return (
    <SearchField
      className="control search"
      aria-label={props.label}
      value={props.value}
      onChange={props.onType}
      autoFocus={props.autoFocus ?? false}
    >
      <Icon name="search" />
      <Input className="typed" data-field={props.name} placeholder={props.hint} spellCheck={false} />
      {props.count === undefined ? null : <span className="meta nowrap">{props.count}</span>}
    </SearchField>
  );
}
