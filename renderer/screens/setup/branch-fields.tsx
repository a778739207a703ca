import { SECTORS } from '../../../electron/domain/branch.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { OneChip } from '../../ui/one-chip.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { SetupFieldsProps } from './fields-props.ts';

export interface BranchFieldsProps extends SetupFieldsProps {
  /** Code and sector come from another counter of the branch; only the number is this one's own. */
  readonly fromFile: boolean;
}

/** Which branch and counter this is, and what it deals in. */
export function BranchFields({ form, change, leave, refused, fromFile }: BranchFieldsProps) {
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
          off={fromFile}
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
        off={fromFile}
        onCommit={(sector) => {
          change({ sector, confirmedRules: [] });
        }}
        refusal={refused.includes('sector') ? sayRefusal({ ok: false, code: 'required' }) : undefined}
      />
    </>
  );
}
