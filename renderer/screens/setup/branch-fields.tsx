import { SECTORS } from '../../../electron/domain/branch.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { OneChip } from '../../ui/one-chip.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { isCounterTaken } from './branch-form.ts';
import type { SetupFieldsProps } from './fields-props.ts';

export interface BranchFieldsProps extends SetupFieldsProps {
  /** The counter whose settings are taken over: code and sector are the branch's, and its number is its own. null without a file. */
  readonly fromCounter: number | null;
}

/** Which branch and counter this is, and what it deals in. */
export function BranchFields({ form, change, leave, refused, fromCounter }: BranchFieldsProps) {
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
          off={fromCounter !== null}
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
          refusal={
            refused.includes('counter')
              ? say('counterBad')
              : isCounterTaken(form, fromCounter)
                ? say('counterTaken', { counter: form.counter.trim() })
                : undefined
          }
          inputMode="numeric"
        />
      </div>
      <OneChip
        name="sector"
        label={say('sector')}
        options={SECTORS.map((code) => ({ code, label: sayTerm(`sector.${code}`) }))}
        value={form.sector}
        off={fromCounter !== null}
        onCommit={(sector) => {
          change({ sector, confirmedRules: [] });
        }}
        refusal={refused.includes('sector') ? sayRefusal({ ok: false, code: 'required' }) : undefined}
      />
    </>
  );
}
