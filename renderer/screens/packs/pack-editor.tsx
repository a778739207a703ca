import { useMemo, useState } from 'react';
import {
  addRow,
  changedRows,
  changeRow,
  copyRule,
  removedRows,
  removeRule,
} from '../../../electron/domain/packs/edit-pack.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import { rowGroups } from '../../../electron/domain/packs/pack-rows.ts';
import type { PackRow, RowGroup } from '../../../electron/domain/packs/pack-rows.ts';
import { validatePack } from '../../../electron/domain/packs/validate-pack.ts';
import { writePack } from '../../../electron/domain/packs/write-pack.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Strip } from '../../ui/strip.tsx';
import { showToast } from '../../ui/toast.tsx';
import { dropPackDraft, keepPackDraft, packDraft } from './pack-drafts.ts';
import { faultsAt, useFaultWords, usePackName } from './pack-words.ts';
import type { Fault, PackSummary } from './pack-words.ts';
import { RowForm } from './row-form.tsx';
import { RowList } from './row-list.tsx';

export interface PackEditorProps {
  readonly pack: Pack;
  readonly summary: PackSummary;
  readonly onBack: () => void;
}

/** Rows on the left, the chosen one on the right; nothing counts until main has checked the whole pack and taken it into use. */
export function PackEditor({ pack: inUse, summary, onBack }: PackEditorProps) {
  const say = useLabels('packs');
  const words = useRefusalWords();
  const faultWords = useFaultWords();
  const nameOf = usePackName();
  const locale = useLocale();
  const { session } = useDeskState();
  const [pack, setPack] = useState(() => packDraft(inUse));
  const [chosen, setChosen] = useState<string | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const [told, setFaults] = useState<readonly Fault[]>([]);
  const faults = useMemo(() => (told.length === 0 ? told : stillThere(told, pack)), [told, pack]);
  const { tell, busy } = useTell('import-pack');
  const groups = useMemo(() => rowGroups(pack), [pack]);
  const changed = useMemo(() => changedRows(pack, inUse), [pack, inUse]);
  const changes = changed.length + useMemo(() => removedRows(pack, inUse), [pack, inUse]);
  const row = groups.flatMap((group) => group.rows).find((one) => one.path === chosen);
  const locked = session?.role !== 'supervisor';

  const take = (next: Pack): void => {
    setPack(next);
    keepPackDraft(inUse, next);
  };
  const add = (group: RowGroup): void => {
    const added = addRow(pack, group);
    take(added.pack);
    setChosen(added.path);
    setFresh(added.path);
  };
  const save = async (): Promise<void> => {
    const text = writePack({ ...pack, version: summary.nextVersion });
    const outcome = await tell({ text, locale });
    if (!outcome.ok) {
      showToast({ words: words(outcome), stays: true });
      return;
    }
    if (outcome.value.taken) {
      dropPackDraft(pack.id);
      showToast({ words: say('used') });
      onBack();
      return;
    }
    setFaults(outcome.value.faults);
    const first = groups
      .flatMap((group) => group.rows)
      .find((one) => faultsAt(outcome.value.faults, one.path).length > 0);
    if (first !== undefined) setChosen(first.path);
  };
  const elsewhere = faults.filter((fault) => !groups.some((group) => isIn(group, fault)));
  return (
    <div className="pack-editor" data-screen="pack-editor" data-pack={pack.id}>
      <RowList
        title={say('editor.title', { name: nameOf(pack.id), version: inUse.version })}
        groups={groups}
        chosen={chosen}
        changed={changed}
        faults={faults}
        onChoose={setChosen}
        onAdd={locked ? null : add}
      />
      <main className="pack-form">
        {faults.length === 0 ? null : (
          <Strip tone="bad">
            {[say('editor.refused', { count: faults.length }), ...elsewhere.map(faultWords)].join(' ')}
          </Strip>
        )}
        {row === undefined ? (
          <p className="soft pack-choose">{say('editor.choose')}</p>
        ) : (
          <RowForm
            key={row.path}
            row={row}
            faults={faultsAt(faults, row.path)}
            locked={locked}
            fresh={row.path === fresh}
            acts={
              row.kind !== 'rule' || locked ? undefined : (
                <RuleActs
                  single={pack.kind === 'deadline' && pack.content.rules.length === 1}
                  onCopy={() => {
                    const copied = copyRule(pack, row.path);
                    take(copied.pack);
                    setFaults([]);
                    setChosen(copied.path);
                  }}
                  onRemove={() => {
                    take(removeRule(pack, row.path));
                    setFaults([]);
                    setChosen(null);
                  }}
                />
              )
            }
            onChange={(item) => {
              take(changeRow(pack, row.path, item));
            }}
          />
        )}
      </main>
      <footer>
        <Button look="bare" icon="left" command="back" onPress={onBack}>
          {say('toList')}
        </Button>
        <span className="meta">
          {changes === 0 ? say('editor.unchanged') : say('editor.changed', { count: changes })}
        </span>
        {changes === 0 ? null : (
          <Button
            look="bare"
            onPress={() => {
              dropPackDraft(pack.id);
              setPack(inUse);
              setFaults([]);
            }}
          >
            {say('editor.discard')}
          </Button>
        )}
        <Button
          look="main"
          push
          command="main-button"
          busy={busy && say('editor.saving')}
          off={locked ? say('supervisorOnly') : changes === 0 ? '' : false}
          onPress={() => void save()}
        >
          {say('editor.save')}
        </Button>
      </footer>
    </div>
  );
}

/** A deadline is checked anew while it is mended; what only main can see stays as it was told. */
function stillThere(told: readonly Fault[], pack: Pack): readonly Fault[] {
  if (pack.kind !== 'deadline') return told;
  const checked = validatePack(pack);
  const errors = checked.ok ? [] : checked.errors;
  const known = new Set(errors.map(({ path, code }) => `${path} ${code}`));
  const beyond = told.filter(({ code }) => AGAINST_OTHERS.has(code));
  const here = errors.map(
    ({ path, code }): Fault =>
      told.find((fault) => fault.path === path && fault.code === code) ?? {
        path,
        code,
        line: 1,
        wording: null,
        next: null,
      },
  );
  return [...here, ...beyond.filter(({ path, code }) => !known.has(`${path} ${code}`))];
}

const AGAINST_OTHERS: ReadonlySet<string> = new Set(['no-such-category', 'duplicate-id', 'wording']);

function RuleActs({
  single,
  onCopy,
  onRemove,
}: {
  readonly single: boolean;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}) {
  const say = useLabels('packs');
  return (
    <div className="acts rule-acts">
      <Button small icon="plus" onPress={onCopy}>
        {say('editor.copy')}
      </Button>
      <Button look="bare" small icon="minus" off={single ? '' : false} onPress={onRemove}>
        {say('editor.remove')}
      </Button>
    </div>
  );
}

function isIn(group: { readonly rows: readonly PackRow[] }, fault: Fault): boolean {
  return group.rows.some((row) => faultsAt([fault], row.path).length > 0);
}
