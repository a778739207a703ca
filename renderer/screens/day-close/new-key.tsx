import { useState } from 'react';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { inFours } from '../../../electron/domain/sealing.ts';
import { ask } from '../../bridge/ask.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface NewKeyProps {
  /** Whose key it is. */
  readonly of: 'office' | 'branch';
  readonly locked: boolean;
  readonly busy: boolean;
  /** Fingerprints that cannot be taken: of the key that holds now, and of the other one. */
  readonly taken: readonly (string | null)[];
  readonly onKey: (publicKeyPem: string) => void;
}

const FIELDS = {
  office: { text: 'sealKey', compared: 'compared' },
  branch: { text: 'branchKey', compared: 'branchCompared' },
} as const;

/** Pasted or from a file, then compared by telephone, group by group: a key that came by post may be anybody's. */
export function NewKey({ of, locked, busy, taken, onKey }: NewKeyProps) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const [text, setText] = useState('');
  const [key, setKey] = useState<ChannelOutput<'read-seal-key'> | null>(null);
  const [refusal, setRefusal] = useState<Refusal>();
  const [compared, setCompared] = useState(false);
  const read = async (typed: string): Promise<void> => {
    setText(typed);
    setKey(null);
    setCompared(false);
    setRefusal(undefined);
    if (typed.trim() === '') return;
    const outcome = await ask('read-seal-key', { text: typed });
    if (outcome.ok) setKey(outcome.value);
    else setRefusal(outcome);
  };
  const fromFile = async (): Promise<void> => {
    const outcome = await ask('read-seal-key-file', {});
    if (!outcome.ok) setRefusal(outcome);
    else if (outcome.value.file !== null) await read(outcome.value.file.text);
  };
  const office = of === 'office';
  return (
    <>
      <TextArea
        name={FIELDS[of].text}
        label={say(office ? 'sealing.paste' : 'sealing.branchPaste')}
        value={text}
        rows={4}
        off={locked}
        refusal={refusal === undefined ? undefined : refusalWords(refusal)}
        onType={(typed) => void read(typed)}
      />
      {office ? (
        <div className="acts">
          <Button icon="paper" off={locked ? '' : false} onPress={() => void fromFile()}>
            {say('sealing.fromFile')}
          </Button>
        </div>
      ) : null}
      {key === null ? null : (
        <>
          <h3>{say(office ? 'sealing.compare' : 'sealing.branchCompare')}</h3>
          <Fingerprint of={key.fingerprint} />
          <CheckBox
            name={FIELDS[of].compared}
            label={say(office ? 'sealing.compared' : 'sealing.branchCompared')}
            value={compared}
            onCommit={setCompared}
          />
        </>
      )}
      <div className="acts" data-take={of}>
        <Button
          {...(office ? { look: 'main', command: 'main-button' } : {})}
          busy={busy && say('sealing.saving')}
          off={locked || key === null || taken.includes(key.fingerprint) || !compared ? '' : false}
          onPress={() => {
            if (key !== null) onKey(key.publicKeyPem);
          }}
        >
          {say(office ? 'sealing.useKey' : 'sealing.branchUse')}
        </Button>
      </div>
    </>
  );
}

/** Sixteen groups of four, eight a line, as they are read out. */
export function Fingerprint({ of }: { readonly of: string }) {
  return (
    <p className="fingerprint" data-fingerprint>
      {inFours(of)
        .split(' ')
        .map((group, place) => (
          <span key={String(place)}>{group}</span>
        ))}
    </p>
  );
}
