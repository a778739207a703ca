import { SECTORS } from '../../../electron/domain/branch.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { OneChip } from '../../ui/one-chip.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { SetupFieldsProps } from './fields-props.ts';

/** Code and counter, sector, and the two lines of the letterhead that are known by heart. */
export function BranchFields({ form, change, leave, refused }: SetupFieldsProps) {
  const say = useLabels('setup');
  const sayTerm = useLabels('terms');
  const sayRefusal = useRefusalWords();
  return (
    <>
      <h2 className="first">{say('branchHead')}</h2>
      <div className="row-fields">
        <TextInput
          name="code"
          label={say('code')}
          note={say('codeNote')}
          hint={say('codeHint')}
          value={form.code}
          onType={(text) => {
            change({ code: text.trim().toUpperCase() });
          }}
          onCommit={() => {
            leave('code');
          }}
          refusal={refused.includes('code') ? say('codeBad') : undefined}
          autoFocus
        />
        <TextInput
          name="counter"
          label={say('counter')}
          value={form.counter}
          onType={(counter) => {
            change({ counter });
          }}
          onCommit={() => {
            leave('counter');
          }}
          refusal={refused.includes('counter') ? say('counterBad') : undefined}
          inputMode="numeric"
        />
      </div>
      <OneChip
        name="sector"
        label={say('sector')}
        options={SECTORS.map((code) => ({ code, label: sayTerm(`sector.${code}`) }))}
        value={form.sector}
        onCommit={(sector) => {
          change({ sector, confirmedRules: [] });
        }}
        refusal={refused.includes('sector') ? sayRefusal({ ok: false, code: 'required' }) : undefined}
      />
      <div className="row-fields">
        <TextInput
          name="organisation"
          label={say('organisation')}
          value={form.organisation}
          onType={(organisation) => {
            change({ organisation });
          }}
        />
        <TextInput
          name="branchName"
          label={say('branchName')}
          value={form.branchName}
          onType={(branchName) => {
            change({ branchName });
          }}
        />
      </div>
      <p className="meta">{say('letterheadNote')}</p>
    </>
  );
}
