import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import { State } from './state.tsx';
import type { StateKind } from './state.tsx';

export interface DutyRow {
  readonly id: string;
  readonly kind: StateKind;
  /** "12 min late", "15:30". */
  readonly state: string;
  readonly task: string;
  readonly name: string;
  readonly about: string;
}

export interface DutyRowsProps {
  readonly label: string;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    /** How many there are, where more than the rows. */
    readonly total?: number | undefined;
    readonly rows: readonly DutyRow[];
  }[];
  readonly onOpen: (id: string) => void;
  readonly autoFocus?: boolean | undefined;
}

/** Tasks with their time, in groups; one list for the arrows. Names and tasks wrap, only the matter may be cut. */
export function DutyRows({ label, groups, onOpen, autoFocus }: DutyRowsProps) {
  return (
    <ListBox
      className="duties"
      aria-label={label}
      selectionMode="none"
      autoFocus={autoFocus === true ? 'first' : false}
      onAction={(key) => {
        onOpen(String(key));
      }}
    >
      {groups.map((group) => (
        <ListBoxSection key={group.id} id={`group-${group.id}`} className="group">
          <Header className="group-head">
            {group.label}
            <span className="n">{group.total ?? group.rows.length}</span>
          </Header>
          {group.rows.map((row) => (
            <ListBoxItem
              key={row.id}
              id={row.id}
              textValue={`${row.task} ${row.name} ${row.state}`}
              className="duty"
            >
              <State kind={row.kind}>{row.state}</State>
              <span className="do">{row.task}</span>
              <span className="name">{row.name}</span>
              <span className="about clip">{row.about}</span>
              <span className="own">
                <Kbd>Enter</Kbd>
              </span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
