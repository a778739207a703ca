import { COUNTRIES, SECTORS } from '../../../electron/domain/branch.ts';
import { DEADLINE_UNITS } from '../../../electron/domain/deadline.ts';
import type { DeadlineRule, Sureness } from '../../../electron/domain/deadline.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { AmountField } from './amount-field.tsx';
import { RuleCategories } from './rule-categories.tsx';
import { withSecondDays } from './rule-parts.ts';
import { RuleSecondDays } from './rule-second-days.tsx';
import { RuleSteps } from './rule-steps.tsx';
import { useRegionWords } from '../setup/region-words.ts';
import type { FormOf } from './row-form.tsx';
import { DayField, SourceField } from './source-fields.tsx';
import { TextsFields } from './texts-fields.tsx';

const SURENESSES: readonly Sureness[] = ['V1', 'V2', 'NV'];

/** A statutory clock: how long, from which source, how sure, and what the paper says; nobody adds one without a source. */
export function RuleForm({ item, path, faults, locked, onChange }: FormOf<DeadlineRule>) {
  const say = useLabels('packs');
  const sayTerm = useLabels('terms');
  const saySetup = useLabels('setup');
  const regionWords = useRegionWords();
  const texts = (name: 'statement' | 'silence' | 'appealRoute') => (
    <TextsFields
      name={name}
      label={say(`editor.${name}`)}
      value={item[name]}
      path={path}
      faults={faults}
      locked={locked}
      onChange={(value) => {
        onChange({ ...item, [name]: value });
      }}
    />
  );
  return (
    <>
      <div className="row-fields">
        <Select
          name="country"
          label={saySetup('country')}
          options={COUNTRIES.map((code) => ({ code, label: sayTerm(`country.${code}`) }))}
          value={item.country}
          off={locked}
          onCommit={(country) => {
            onChange({ ...item, country });
          }}
        />
        <TextInput
          name="region"
          label={saySetup('region')}
          note={item.region === '' ? regionWords('whole') : undefined}
          value={item.region}
          off={locked}
          onCommit={(region) => {
            onChange({ ...item, region: region.trim().toLowerCase().replaceAll(' ', '-') });
          }}
        />
        <Select
          name="sector"
          label={saySetup('sector')}
          options={SECTORS.map((code) => ({ code, label: sayTerm(`sector.${code}`) }))}
          value={item.sector}
          off={locked}
          onCommit={(sector) => {
            const { categories: _ofOther, ...rest } = item;
            onChange({ ...rest, sector });
          }}
        />
      </div>
      <RuleCategories item={item} path={path} faults={faults} locked={locked} onChange={onChange} />
      <div className="row-fields">
        <AmountField
          name="amount"
          span={item}
          locked={locked}
          onChange={(amount) => {
            onChange({ ...item, amount });
          }}
        />
        <Segmented
          name="unit"
          label={say('editor.unit')}
          always
          options={DEADLINE_UNITS.map((code) => ({ code, label: say(`editor.units.${code}`) }))}
          value={item.unit}
          off={locked}
          onCommit={(unit) => {
            if (unit !== undefined) onChange({ ...item, unit });
          }}
        />
      </div>
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
          options={SURENESSES.map((code) => ({ code, label: say(`editor.surenesses.${code}`) }))}
          value={item.sureness}
          off={locked}
          onCommit={(sureness) => {
            if (sureness !== undefined) onChange({ ...item, sureness });
          }}
        />
      </div>
      <RuleSteps
        steps={item.steps ?? []}
        path={`${path}/steps`}
        faults={faults}
        locked={locked}
        onChange={(steps) => {
          const { steps: _before, ...rest } = item;
          onChange(steps.length === 0 ? rest : { ...rest, steps });
        }}
      />
      <RuleSecondDays
        days={item.also ?? []}
        path={`${path}/also`}
        faults={faults}
        locked={locked}
        onChange={(days) => {
          onChange(withSecondDays(item, days));
        }}
      />
      {texts('statement')}
      {texts('silence')}
      {texts('appealRoute')}
    </>
  );
}
