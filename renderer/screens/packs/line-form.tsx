import type { PackLine, PromptEntry } from '../../../electron/domain/packs/prompt-content.ts';
import { CUES } from '../../../electron/domain/prompts/codes.ts';
import { SLOTS, TRANSLATED_SLOTS } from '../../../electron/domain/prompts/slots.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { FormOf } from './row-form.tsx';
import { TextsFields } from './texts-fields.tsx';

/** Layers whose lines may be held back for certain stages; the others have one place of their own. */
const STAGED: readonly PromptEntry['layer'][] = ['situation', 'mode', 'pattern', 'temperament'];

/** Cue, three texts, why not, stages; switched off. What decides when a line is offered besides is edited in the file. */
export function LineForm({
  item,
  layer,
  path,
  faults,
  locked,
  onChange,
}: FormOf<PackLine> & { readonly layer: PromptEntry['layer'] }) {
  const say = useLabels('packs');
  const sayTerm = useLabels('terms');
  const sayPrompt = useLabels('prompts');
  const avoid = item.cue === 'avoid';
  const cues = CUES.filter((cue) => layer !== 'phrases' || cue !== 'avoid');
  return (
    <>
      <Segmented
        name="cue"
        label={say('editor.cue')}
        always
        options={cues.map((code) => ({ code, label: sayPrompt(`cue.${code}`) }))}
        value={item.cue}
        off={locked}
        onCommit={(cue) => {
          if (cue === undefined) return;
          const { why, ...rest } = item;
          onChange(
            cue === 'avoid' ? { ...rest, cue, why: why ?? { zh: '', en: '', pl: '' } } : { ...rest, cue },
          );
        }}
      />
      <TextsFields
        name="text"
        label={say('editor.text')}
        value={item.text}
        path={path}
        faults={faults}
        locked={locked}
        spoken={!avoid}
        note={avoid ? undefined : say('editor.slots', { slots: slotsOf(layer).join(' ') })}
        onChange={(text) => {
          onChange({ ...item, text });
        }}
      />
      {avoid ? (
        <TextsFields
          name="why"
          label={say('editor.why')}
          value={item.why}
          path={path}
          faults={faults}
          locked={locked}
          onChange={(why) => {
            onChange({ ...item, why });
          }}
        />
      ) : null}
      {STAGED.includes(layer) ? (
        <ChoiceChips
          name="stages"
          label={say('editor.stages')}
          note={say('editor.stagesNote')}
          options={STAGES.map((code) => ({ code, label: sayTerm(`stage.${code}`), off: locked }))}
          value={item.stages ?? []}
          onCommit={(stages) => {
            const { stages: _before, ...rest } = item;
            onChange(stages.length === 0 ? rest : { ...rest, stages });
          }}
        />
      ) : null}
      {item.modes === undefined ? null : (
        <p className="meta">
          {say('editor.modesNote', {
            modes: item.modes.map((mode) => sayTerm(`apologyMode.${mode}`)).join(sayTerm('listSeparator')),
          })}
        </p>
      )}
      <SwitchedOff item={item} locked={locked} onChange={onChange} />
    </>
  );
}

export interface SwitchedOffProps<Item extends { readonly off?: true }> {
  readonly item: Item;
  readonly locked: boolean;
  readonly onChange: (item: Item) => void;
}

export function SwitchedOff<Item extends { readonly off?: true }>({
  item,
  locked,
  onChange,
}: SwitchedOffProps<Item>) {
  const say = useLabels('packs');
  return (
    <CheckBox
      name="off"
      label={say('editor.switchedOff')}
      value={item.off === true}
      off={locked}
      onCommit={(off) => {
        const { off: _before, ...rest } = item;
        // Without the key or with it: both are an Item, which the compiler cannot see through the rest.
        onChange((off ? { ...rest, off: true } : rest) as Item);
      }}
    />
  );
}

function slotsOf(layer: PromptEntry['layer']): readonly string[] {
  if (layer === 'colleague') return [];
  const names = layer === 'phrases' ? TRANSLATED_SLOTS : Object.keys(SLOTS);
  return names.map((name) => `{${name}}`);
}
