import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { inFours } from '../../../electron/domain/sealing.ts';
import { ask } from '../../bridge/ask.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { ChannelInput, ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { State } from '../../ui/state.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';

/** Who can open the day's packages; a supervisor says it once for the branch. */
export function SealingScreen() {
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/settings' });
  const day = useDesk('day', { localDate: null });
  return (
    <Frame here="settings" onBack={back}>
      <View of={day} rows={3}>
        {(view) => <Sealing fingerprint={view.keyFingerprint} />}
      </View>
    </Frame>
  );
}

function Sealing({ fingerprint }: { readonly fingerprint: string | null }) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const { branch, session } = useDeskState();
  const { tell, busy, refusal } = useTell('choose-sealing');
  const locked = session?.role !== 'supervisor';
  const now = branch?.sealing.to ?? 'undecided';
  // Another key of head office leaves the branch its own.
  const branchKey = branch?.sealing.to === 'key' ? branch.sealing.branchKey : null;
  const choose = async (sealing: ChannelInput<'choose-sealing'>['sealing']): Promise<void> => {
    const outcome = await tell({ sealing });
    if (outcome.ok) showToast({ words: say('sealing.saved') });
  };
  return (
    <main className="settings" data-screen="sealing">
      <section>
        <h1>{say('sealing.title')}</h1>
        <p className="soft">{say('sealing.why')}</p>
        <div data-sealing={now}>
          <State kind={now === 'undecided' ? 'soon' : 'kept'}>{say(`sealing.now.${now}`)}</State>
          {fingerprint === null ? null : <Fingerprint of={fingerprint} />}
        </div>
        {refusal === undefined ? null : (
          <p className="note bad" role="alert">
            {refusalWords(refusal)}
          </p>
        )}
        {locked ? <p className="soft">{say('sealing.supervisorOnly')}</p> : null}
        <h2>{say('sealing.passphrase')}</h2>
        <p className="soft">{say('sealing.passphraseWords')}</p>
        <div className="acts">
          <Button
            off={locked || now === 'passphrase' ? '' : false}
            onPress={() => void choose({ to: 'passphrase' })}
          >
            {say('sealing.choosePassphrase')}
          </Button>
        </div>
      </section>
      <section>
        <NewKey
          locked={locked}
          busy={busy}
          inUse={fingerprint}
          onKey={(publicKeyPem) => void choose({ to: 'key', publicKeyPem, branchKey })}
        />
      </section>
    </main>
  );
}

interface NewKeyProps {
  readonly locked: boolean;
  readonly busy: boolean;
  /** Fingerprint of the key that holds now. */
  readonly inUse: string | null;
  readonly onKey: (publicKeyPem: string) => void;
}

/** Pasted or from a file, then compared by telephone, group by group: a key that came by post may be anybody's. */
function NewKey({ locked, busy, inUse, onKey }: NewKeyProps) {
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
  return (
    <>
      <h2>{say('sealing.key')}</h2>
      <p className="soft">{say('sealing.keyWords')}</p>
      <TextArea
        name="sealKey"
        label={say('sealing.paste')}
        value={text}
        rows={4}
        off={locked}
        refusal={refusal === undefined ? undefined : refusalWords(refusal)}
        onType={(typed) => void read(typed)}
      />
      <div className="acts">
        <Button icon="paper" off={locked ? '' : false} onPress={() => void fromFile()}>
          {say('sealing.fromFile')}
        </Button>
      </div>
      {key === null ? null : (
        <>
          <h3>{say('sealing.compare')}</h3>
          <Fingerprint of={key.fingerprint} />
          <CheckBox name="compared" label={say('sealing.compared')} value={compared} onCommit={setCompared} />
        </>
      )}
      <div className="acts">
        <Button
          look="main"
          command="main-button"
          busy={busy && say('sealing.saving')}
          off={locked || key === null || key.fingerprint === inUse || !compared ? '' : false}
          onPress={() => {
            if (key !== null) onKey(key.publicKeyPem);
          }}
        >
          {say('sealing.useKey')}
        </Button>
      </div>
    </>
  );
}

/** Sixteen groups of four, eight a line, as they are read out. */
function Fingerprint({ of }: { readonly of: string }) {
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
