import type { GuideItem, Hint, Note } from '../../../electron/domain/packs/guidance-content.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { DayField, SourceField } from './source-fields.tsx';
import { SwitchedOff } from './line-form.tsx';
import type { FormOf } from './row-form.tsx';
import { TextsFields } from './texts-fields.tsx';

export function TipForm({ item, path, faults, locked, onChange }: FormOf<Note>) {
  const say = useLabels('packs');
  return (
    <>
      <TextsFields
        name="text"
        label={say('editor.text')}
        value={item.text}
        path={path}
        faults={faults}
        locked={locked}
        spoken
        onChange={(text) => {
          onChange({ ...item, text });
        }}
      />
      <SwitchedOff item={item} locked={locked} onChange={onChange} />
    </>
  );
}

export function GuideItemForm({ item, path, faults, locked, onChange }: FormOf<GuideItem>) {
  const say = useLabels('packs');
  return (
    <>
      <TextsFields
        name="text"
        label={say('editor.text')}
        value={item.text}
        path={path}
        faults={faults}
        locked={locked}
        spoken
        onChange={(text) => {
          onChange({ ...item, text });
        }}
      />
      <TextsFields
        name="never"
        label={say('editor.never')}
        value={item.never}
        path={path}
        faults={faults}
        locked={locked}
        onChange={(never) => {
          const { never: _before, ...rest } = item;
          const nothing = Object.values(never).every((text) => text.trim() === '');
          onChange(nothing ? rest : { ...rest, never });
        }}
      />
      <SwitchedOff item={item} locked={locked} onChange={onChange} />
    </>
  );
}

export function HintForm({ item, path, faults, locked, onChange }: FormOf<Hint>) {
  const say = useLabels('packs');
  const sayTerm = useLabels('terms');
  return (
    <>
      <TextsFields
        name="text"
        label={say('editor.text')}
        value={item.text}
        path={path}
        faults={faults}
        locked={locked}
        spoken
        onChange={(text) => {
          onChange({ ...item, text });
        }}
      />
      <SourceField
        value={item.source}
        path={path}
        faults={faults}
        locked={locked}
        onChange={(source) => {
          onChange({ ...item, source });
        }}
      />
      <div className="row-fields">
        <DayField
          value={item.checkedOn}
          locked={locked}
          onChange={(checkedOn) => {
            onChange({ ...item, checkedOn });
          }}
        />
        <Segmented
          name="sureness"
          label={say('editor.sureness')}
          always
          options={(['V1', 'NV'] as const).map((code) => ({ code, label: say(`editor.surenesses.${code}`) }))}
          value={item.sureness}
          off={locked}
          onCommit={(sureness) => {
            if (sureness !== undefined) onChange({ ...item, sureness });
          }}
        />
      </div>
      <ChoiceChips
        name="stages"
        label={say('editor.stages')}
        options={STAGES.map((code) => ({ code, label: sayTerm(`stage.${code}`), off: locked }))}
        value={item.stages}
        onCommit={(stages) => {
          if (stages.length > 0) onChange({ ...item, stages });
        }}
      />
      <SwitchedOff item={item} locked={locked} onChange={onChange} />
    </>
  );
}
