import { useNavigate } from '@tanstack/react-router';
import { inFours } from '../../../electron/domain/sealing.ts';
import { passphraseStrength } from '../../../electron/domain/passphrase-strength.ts';
import type { SealingWay } from '../../../electron/domain/sealing.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SecretInput } from '../../ui/secret-input.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { StepUpFields } from './step-up-fields.tsx';
import type { Closing } from './use-day-close.ts';

interface SealChoiceProps {
  readonly view: ChannelOutput<'day'>;
  readonly closing: Closing;
}

/** What the package is sealed to: the branch's way first, a plain one only with a supervisor. */
export function SealChoice({ view, closing }: SealChoiceProps) {
  const say = useLabels('dayClose');
  const branch = view.branchKeyFingerprint;
  const ways: readonly SealingWay[] = [view.keyFingerprint === null ? 'passphrase' : 'key', 'plain'];
  return (
    <div className="seal" data-seal={closing.way ?? 'undecided'}>
      {closing.way === null ? <TwoWays /> : null}
      <Segmented
        name="seal"
        label={say('seal')}
        options={ways.map((way) => ({
          code: way,
          label: say(way === 'key' && branch !== null ? 'ways.keys' : `ways.${way}`),
        }))}
        value={closing.way ?? undefined}
        always={closing.way !== null}
        onCommit={(way) => {
          if (way !== undefined) closing.setWay(way);
        }}
      />
      {closing.way === 'key' && view.keyFingerprint !== null ? (
        <p className="note">
          <Icon name="shield" />
          <span>
            {branch === null
              ? say('keyWords', { fingerprint: inFours(view.keyFingerprint.slice(0, 16)) })
              : say('keysWords', {
                  fingerprint: inFours(view.keyFingerprint.slice(0, 16)),
                  branch: inFours(branch.slice(0, 16)),
                })}
          </span>
        </p>
      ) : null}
      {closing.way === 'passphrase' ? <Passphrase closing={closing} /> : null}
      {closing.way === 'plain' ? (
        <>
          <p className="note warn">
            <Icon name="alert" />
            <span>{say('plainWords')}</span>
          </p>
          <StepUpFields stepUp={closing.stepUp} refusal={closing.refusal} />
        </>
      ) : null}
    </div>
  );
}

/** Said once, calmly: the branch has not decided yet. The key is entered in the settings; the passphrase is chosen just below, as ever. */
function TwoWays() {
  const say = useLabels('dayClose');
  const navigate = useNavigate();
  const { session } = useDeskState();
  return (
    <div className="two-ways" data-two-ways>
      <p>{say('undecided')}</p>
      <ul>
        <li>{say('undecidedKey')}</li>
        <li>{say('undecidedPassphrase')}</li>
      </ul>
      {session?.role === 'supervisor' ? (
        <div className="acts">
          <Button icon="shield" onPress={() => void navigate({ to: '/settings/sealing' })}>
            {say('enterKey')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Passphrase({ closing }: Pick<SealChoiceProps, 'closing'>) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const { passphrase, again, refusal } = closing;
  const strength = passphraseStrength(passphrase);
  const good = strength === 'fair' || strength === 'strong';
  const differs = again !== '' && !passphrase.startsWith(again);
  return (
    <>
      <div className="row-fields gap-above">
        <SecretInput
          name="passphrase"
          label={say('passphrase')}
          show={say('show')}
          hide={say('hide')}
          value={passphrase}
          onType={closing.setPassphrase}
          note={passphrase === '' ? say('passphraseNote') : say(`strength.${strength}`)}
          noteTone={passphrase === '' || good ? 'quiet' : 'warn'}
          refusal={refusal?.field === 'passphrase' ? refusalWords(refusal) : undefined}
        />
        <SecretInput
          name="again"
          label={say('again')}
          show={say('show')}
          hide={say('hide')}
          value={again}
          onType={closing.setAgain}
          note={differs ? refusalWords({ ok: false, code: 'passphrase-differs' }) : undefined}
          noteTone="warn"
          refusal={refusal?.field === 'again' ? refusalWords(refusal) : undefined}
        />
      </div>
      <p className="note">
        <Icon name="info" />
        <span>{say('passphraseForgotten')}</span>
      </p>
    </>
  );
}
