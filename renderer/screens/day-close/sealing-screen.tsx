import { useNavigate } from '@tanstack/react-router';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { ChannelInput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { BranchKey } from './branch-key.tsx';
import { Fingerprint, NewKey } from './new-key.tsx';

/** Who can open the day's packages; a supervisor says it once for the branch. */
export function SealingScreen() {
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/settings' });
  const day = useDesk('day', { localDate: null });
  return (
    <Frame here="settings" onBack={back}>
      <View of={day} rows={3}>
        {(view) => (
          <Sealing fingerprint={view.keyFingerprint} branchFingerprint={view.branchKeyFingerprint} />
        )}
      </View>
    </Frame>
  );
}

interface SealingProps {
  readonly fingerprint: string | null;
  readonly branchFingerprint: string | null;
}

function Sealing({ fingerprint, branchFingerprint }: SealingProps) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const { branch } = useDeskState();
  const { tell, busy, refusal } = useTell('choose-sealing');
  const locked = !useMay('choose-sealing');
  const sealing = branch?.sealing;
  const now = sealing?.to ?? 'undecided';
  // Another key of head office leaves the branch its own.
  const branchKey = sealing?.to === 'key' ? sealing.branchKey : null;
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
        {sealing?.to === 'key' ? (
          <BranchKey
            locked={locked}
            busy={busy}
            fingerprint={branchFingerprint}
            office={fingerprint}
            onKey={(key) => void choose({ ...sealing, branchKey: key })}
          />
        ) : null}
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
        <h2>{say('sealing.key')}</h2>
        <p className="soft">{say('sealing.keyWords')}</p>
        <NewKey
          of="office"
          locked={locked}
          busy={busy}
          taken={[fingerprint, branchFingerprint]}
          onKey={(publicKeyPem) => void choose({ to: 'key', publicKeyPem, branchKey })}
        />
      </section>
    </main>
  );
}
