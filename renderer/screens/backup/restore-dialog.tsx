import { useState } from 'react';
import type { ChannelInput, ChannelOutput } from '../../bridge/shapes.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { PinInput } from '../../ui/pin-input.tsx';
import { Select } from '../../ui/select.tsx';
import { SecretInput } from '../../ui/secret-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { View } from '../../ui/view.tsx';
import { useBackupStep } from './use-backup-step.ts';

type Preview = ChannelOutput<'preview-restore'>;

/** Who answers for it: whoever is signed in, a supervisor beside a desk that does not open, or nobody where none is known. */
export type RestoreAnswers = 'own' | 'supervisor' | 'nobody';

export interface RestoreDialogProps {
  readonly source: ChannelInput<'restore-backup'>['source'];
  readonly answers: RestoreAnswers;
  readonly onClose: () => void;
}

/** What would be lost comes before the button: in figures, with what comes back by itself and what nobody can know. */
export function RestoreDialog({ source, answers, onClose }: RestoreDialogProps) {
  const say = useLabels('backup');
  const sayBlocked = useLabels('blocked');
  const sayRefusal = useRefusalWords();
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [reason, setReason] = useState('');
  const [pin, setPin] = useState('');
  const preview = useDesk('preview-restore', { source, passphrase: tried }, { anew: true });
  const { tell, busy, refusal } = useTell('restore-backup');
  const step = useBackupStep(busy);
  const putsBack = source.from === 'aside';
  const unknown = preview.value?.numbersUnknown === true;
  const { staff } = useDeskState();
  const supervisors = answers === 'supervisor' ? staff.filter((one) => one.role === 'supervisor') : [];
  const [supervisor, setSupervisor] = useState(supervisors[0]?.id);
  const answered = answers === 'nobody' || (reason.trim() !== '' && /^\d{4,12}$/.test(pin));
  const restore = async (): Promise<void> => {
    const supervisorId = supervisor ?? null;
    const outcome = await tell({ source, passphrase, reason, supervisorId, pin, numbersUnknown: accepted });
    if (outcome.ok) onClose();
    else setPin('');
  };
  return (
    <AskDialog
      title={say(putsBack ? 'putBackTitle' : 'restoreTitle')}
      verb={say(putsBack ? 'putBack' : 'restore')}
      back={say('back')}
      ready={answered && (putsBack || preview.phase === 'ready') && (!unknown || accepted)}
      busy={busy}
      staysWhileBusy
      onVerb={() => void restore()}
      onClose={onClose}
    >
      {putsBack ? <p>{say('putBackWords')}</p> : null}
      {putsBack && preview.phase === 'failed' ? null : (
        <View of={preview} rows={3}>
          {(value) => <Lost preview={value} />}
        </View>
      )}
      {(preview.value?.unopened.length ?? 0) === 0 ? null : (
        <>
          <SecretInput
            name="passphrase"
            label={say('passphrase')}
            note={say('passphraseNote')}
            show={say('show')}
            hide={say('hide')}
            value={passphrase}
            onType={setPassphrase}
          />
          <Button
            small
            onPress={() => {
              setTried(passphrase);
            }}
          >
            {say('lookAgain')}
          </Button>
        </>
      )}
      {unknown ? (
        <>
          <p className="note bad">{say('unknownNumbers')}</p>
          <CheckBox
            name="acceptNumbers"
            label={say('acceptNumbers')}
            value={accepted}
            onCommit={setAccepted}
          />
        </>
      ) : null}
      <p className="soft">{say('keptAside')}</p>
      <p className="soft">{say('afterwards')}</p>
      {answers === 'nobody' ? null : (
        <>
          {answers === 'own' ? null : (
            <Select
              name="restoreWho"
              label={sayBlocked('gap.who')}
              value={supervisor}
              options={supervisors.map((one) => ({ code: one.id, label: one.name }))}
              onCommit={setSupervisor}
            />
          )}
          <TextInput name="reason" label={say('reason')} value={reason} onType={setReason} autoFocus />
          <PinInput
            name="pin"
            label={answers === 'own' ? say('pin') : sayBlocked('gap.pin')}
            value={pin}
            onType={setPin}
            refusal={refusal?.field === 'pin' ? sayRefusal(refusal) : undefined}
          />
        </>
      )}
      {step === null ? null : (
        <p className="soft" role="status">
          {step}
        </p>
      )}
      {refusal === undefined || refusal.field === 'pin' ? null : (
        <p className="note bad" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </AskDialog>
  );
}

function Lost({ preview }: { readonly preview: Preview }) {
  const say = useLabels('backup');
  const { loss, fromPackages, unopened, erasedSince } = preview;
  return (
    <div data-loss={loss?.events ?? ''}>
      {loss === null ? <p>{say('unread')}</p> : <Newer loss={loss} />}
      {fromPackages === 0 ? null : <p>{say('fromPackages', { count: fromPackages })}</p>}
      {unopened.length === 0 ? null : <p>{say('unopened', { count: unopened.length })}</p>}
      {erasedSince === null ? (
        <p className="soft">{say('erasedUnknown')}</p>
      ) : erasedSince === 0 ? null : (
        <p data-erased-since={erasedSince}>{say('erasedSince', { count: erasedSince })}</p>
      )}
    </div>
  );
}

function Newer({ loss }: { readonly loss: NonNullable<Preview['loss']> }) {
  const say = useLabels('backup');
  const format = useFormat();
  const comma = useLocale() === 'zh-CN' ? '，' : ', ';
  const { events, cases, arrivals, firstAt, lastAt } = loss;
  if (events === 0) return <p>{say('nothingNewer')}</p>;
  const list = [
    say('entries', { count: events }),
    ...(cases === 0 ? [] : [say('workedOn', { count: cases })]),
    ...(arrivals === 0 ? [] : [say('arrivals', { count: arrivals })]),
  ].join(comma);
  return (
    <>
      <p className="strong">{say('newer', { list })}</p>
      {firstAt === null || lastAt === null ? null : (
        <p className="meta">{say('span', { from: format.dateTime(firstAt), to: format.dateTime(lastAt) })}</p>
      )}
    </>
  );
}
