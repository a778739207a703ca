import { COMPLAINT_KINDS } from '../../../electron/domain/complaint.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import type { SectorCategory } from '../../../electron/domain/packs/sector-content.ts';
import { situationChoices } from '../../../electron/domain/prompts/trait-choices.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Select } from '../../ui/select.tsx';
import type { FormOf } from './row-form.tsx';
import { TextsFields } from './texts-fields.tsx';

const NONE = '-';

/** What a category of a sector is called, which kind it usually is, and which prompts start with it. */
export function CategoryForm({ item, path, faults, locked, onChange }: FormOf<SectorCategory>) {
  const say = useLabels('packs');
  const sayIntake = useLabels('intake');
  const language = paperLanguageOf(useLocale());
  const packs = useDesk('packs', {});
  const situations = situationChoices(
    (packs.value?.packs ?? []).filter((pack) => pack.kind === 'prompt'),
    language,
  );
  return (
    <>
      <TextsFields
        name="label"
        label={say('editor.label')}
        value={item.label}
        path={path}
        faults={faults}
        locked={locked}
        onChange={(label) => {
          onChange({ ...item, label });
        }}
      />
      <Select
        name="kind"
        label={say('editor.kindOf')}
        options={COMPLAINT_KINDS.map((code) => ({ code, label: sayIntake(`option.complaintKind.${code}`) }))}
        value={item.kind}
        off={locked}
        onCommit={(kind) => {
          onChange({ ...item, kind });
        }}
      />
      <Select
        name="situation"
        label={say('editor.situation')}
        options={[{ code: NONE, label: say('editor.noSituation') }, ...situations]}
        value={item.situation ?? NONE}
        off={locked}
        onCommit={(code) => {
          onChange({ ...item, situation: code === NONE ? null : code });
        }}
      />
    </>
  );
}
