import type { ReactNode } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';

export interface PhraseRow {
  readonly id: string;
  /** Read aloud for the row. */
  readonly words: string;
  readonly theirs: ReactNode;
  readonly theirLanguage: string;
  readonly ours: ReactNode;
}

export interface PhraseListProps {
  readonly label: string;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    /** Already worded; beside the group's name. */
    readonly aside?: string | undefined;
    readonly rows: readonly PhraseRow[];
  }[];
  readonly onOpen: (id: string) => void;
}

/** Phrases in two languages, the customer's large, by moment; arrows walk through all of them, Enter opens one. */
export function PhraseList({ label, groups, onOpen }: PhraseListProps) {
  return (
    <ListBox
      className="phrase-list"
      aria-label={label}
      selectionMode="none"
      onAction={(key) => {
        onOpen(String(key));
      }}
    >
      {groups.map((group) => (
        <ListBoxSection key={group.id} id={`moment-${group.id}`} className="group" data-moment={group.id}>
          <Header className="group-head">
            {group.label}
            {group.aside === undefined ? null : <span className="n">{group.aside}</span>}
          </Header>
          {group.rows.map((row) => (
            <ListBoxItem
              key={row.id}
              id={row.id}
              textValue={row.words}
              className="phrase"
              data-phrase={row.id}
            >
              <span className="phrase-theirs" lang={row.theirLanguage}>
                {row.theirs}
              </span>
              <span className="soft">{row.ours}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
