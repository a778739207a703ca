import { useState } from 'react';
import { PAPER_LANGUAGES, paperLanguageOf } from '../../../electron/domain/language.ts';
import { isSwitchedOff, rowName, rowText } from '../../../electron/domain/packs/pack-rows.ts';
import type { PackRow, RowGroup } from '../../../electron/domain/packs/pack-rows.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { RowChoices } from '../../ui/row-choices.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Select } from '../../ui/select.tsx';
import { useRegionWords } from '../setup/region-words.ts';
import { faultsAt, useGroupName } from './pack-words.ts';
import type { Fault } from './pack-words.ts';

export interface RowListProps {
  readonly title: string;
  readonly groups: readonly RowGroup[];
  readonly chosen: string | null;
  readonly changed: readonly PackRow[];
  readonly faults: readonly Fault[];
  readonly onChoose: (path: string) => void;
  /** null: only to be looked at. */
  readonly onAdd: ((group: RowGroup) => void) | null;
}

/** The rows of one entry, or those of any entry that hold a word. */
export function RowList({ title, groups, chosen, changed, faults, onChoose, onAdd }: RowListProps) {
  const say = useLabels('packs');
  const sayPrompt = useLabels('prompts');
  const sayTerm = useLabels('terms');
  const saySetup = useLabels('setup');
  const regionWords = useRegionWords();
  const groupName = useGroupName();
  const language = paperLanguageOf(useLocale());
  const [query, setQuery] = useState('');
  const [entry, setEntry] = useState<string | undefined>();
  const holding = groups.find((group) => group.rows.some((row) => row.path === chosen));
  const shown = groups.find((group) => group.path === entry) ?? holding ?? groups[0];
  const sought = query.trim().toLocaleLowerCase();
  const rows =
    sought === ''
      ? (shown?.rows ?? [])
      : groups.flatMap((group) => group.rows).filter((row) => holds(row, sought));
  const changedNames = new Set(changed.map(rowName));
  /** A rule is known by whom and how long it is for; its words repeat from one to the next. */
  const textOf = (row: PackRow): string => {
    if (row.kind !== 'rule') {
      const text = rowText(row)[language];
      return text === '' ? say('editor.newLine') : text;
    }
    const { sector, region, unit, amount } = row.item;
    return [sayTerm(`sector.${sector}`), regionWords(region), saySetup(`unit.${unit}`, { count: amount })]
      .filter((part) => part !== '')
      .join(sayTerm('factSeparator'));
  };
  return (
    <aside className="pack-rows" aria-label={title}>
      <div className="pack-rows-head">
        <h1>{title}</h1>
        <SearchBox
          name="rowQuery"
          label={say('editor.search')}
          hint={say('editor.searchHint')}
          value={query}
          onType={setQuery}
          autoFocus
        />
        {sought === '' && groups.length > 1 ? (
          <Select
            name="entry"
            label={say('editor.entry')}
            options={groups.map((group) => ({ code: group.path, label: groupName(group) }))}
            value={shown?.path}
            onCommit={(path) => {
              setEntry(path);
              const first = groups.find((group) => group.path === path)?.rows[0];
              if (first !== undefined) onChoose(first.path);
            }}
          />
        ) : null}
      </div>
      {rows.length === 0 ? <p className="soft">{say('editor.none')}</p> : null}
      <RowChoices
        label={say('editor.lines')}
        chosen={chosen}
        rows={rows.map((row) => ({
          id: row.path,
          cue: row.kind === 'line' ? row.item.cue : null,
          cueWord: row.kind === 'line' ? sayPrompt(`cue.${row.item.cue}`) : '',
          text: textOf(row),
          aside: isSwitchedOff(row) ? say('editor.isOff') : '',
          changed: changedNames.has(rowName(row)),
          wrong: faultsAt(faults, row.path).length > 0,
        }))}
        onChoose={onChoose}
      />
      {onAdd === null || shown === undefined || sought !== '' ? null : (
        <div className="pack-add">
          <Button
            look="bare"
            icon="plus"
            command="add-row"
            onPress={() => {
              onAdd(shown);
            }}
          >
            {say('editor.add')}
          </Button>
        </div>
      )}
    </aside>
  );
}

function holds(row: PackRow, sought: string): boolean {
  const texts = PAPER_LANGUAGES.map((language) => rowText(row)[language]);
  return [rowName(row), ...texts].some((text) => text.toLocaleLowerCase().includes(sought));
}
