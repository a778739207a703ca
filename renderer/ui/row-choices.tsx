import { ListBox, ListBoxItem } from 'react-aria-components';
import { Icon } from './icon.tsx';

export interface RowChoice {
  readonly id: string;
  readonly cue: 'say' | 'ask' | 'avoid' | null;
  readonly cueWord: string;
  readonly text: string;
  /** Grey, at the end: switched off. */
  readonly aside: string;
  readonly changed: boolean;
  readonly wrong: boolean;
}

export interface RowChoicesProps {
  readonly label: string;
  readonly rows: readonly RowChoice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Lines of a pack, cue in the margin; the arrows choose. Changed and wrong ones carry a glyph. */
export function RowChoices({ label, rows, chosen, onChoose }: RowChoicesProps) {
  return (
    <ListBox
      className="row-choices"
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : [...keys];
        if (first !== undefined) onChoose(String(first));
      }}
      items={rows}
    >
      {(row) => (
        <ListBoxItem
          id={row.id}
          textValue={`${row.cueWord} ${row.text} ${row.aside}`.trim()}
          className={`line row-choice ${row.cue ?? 'no-cue'}`}
          data-row={row.id}
        >
          <span className="cue">{row.cueWord}</span>
          <span className="words">
            {row.text}
            {row.aside === '' ? null : <span className="meta">{` ${row.aside}`}</span>}
          </span>
          <span className="marks">
            {row.wrong ? <Icon name="late" /> : row.changed ? <Icon name="pencil" /> : null}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
