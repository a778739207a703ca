import { memo, useEffect, useState } from 'react';
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

/**
 * Of each group drawn at once: more than a screen shows. A branch in trouble has hundreds, which would take longer to draw than the PIN
 * to check (measured); the others follow, so many at a time that a key never waits for them.
 */
const AT_ONCE = 24;
const AT_A_TIME = 24;

/** Tasks with their time, in groups; one list for the arrows. Names and tasks wrap, only the matter may be cut. */
export function DutyRows({ label, groups, onOpen, autoFocus }: DutyRowsProps) {
  const drawn = useMoreWhenIdle(Math.max(0, ...groups.map(({ rows }) => rows.length)));
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
          {group.rows.slice(0, drawn).map((row) => (
            <Duty key={row.id} id={row.id} row={row} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

/** A row that is already drawn is left alone while others are added. */
const Duty = memo(function Duty({ id, row }: { readonly id: string; readonly row: DutyRow }) {
  return (
    <ListBoxItem id={id} textValue={`${row.task} ${row.name} ${row.state}`} className="duty">
      <State kind={row.kind}>{row.state}</State>
      <span className="do">{row.task}</span>
      <span className="name">{row.name}</span>
      <span className="about clip">{row.about}</span>
      <span className="own">
        <Kbd>Enter</Kbd>
      </span>
    </ListBoxItem>
  );
});

/** How many of a group are drawn by now, where the longest has so many. */
function useMoreWhenIdle(all: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= all) return undefined;
    const next = requestIdleCallback(() => {
      setDrawn(drawn + AT_A_TIME);
    });
    return () => {
      cancelIdleCallback(next);
    };
  }, [drawn, all]);
  return drawn;
}
