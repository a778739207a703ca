import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { PinInput } from '../../ui/pin-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { SHORTEST_PIN } from '../setup/branch-form.ts';
import type { Colleague } from './colleague.ts';

/** One's own PIN: the old one, and the new one twice. */
export function OwnPinDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useLabels('people');
  const saySetup = useLabels('setup');
  const sayRefusal = useRefusalWords();
  const [oldPin, setOldPin] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const { tell, busy, refusal } = useTell('change-pin');
  const differs = again.length >= pin.length && again !== pin;
  const change = async (): Promise<void> => {
    const outcome = await tell({ oldPin, pin });
    if (!outcome.ok) {
      if (outcome.field === 'oldPin') setOldPin('');
      return;
    }
    showToast({ words: say('ownPin.done') });
    onClose();
  };
  const words = refusal === undefined ? undefined : sayRefusal(refusal);
  return (
    <AskDialog
      title={say('ownPin.title')}
      verb={say('ownPin.verb')}
      back={say('back')}
      ready={oldPin !== '' && pin.length >= SHORTEST_PIN && again === pin}
      busy={busy}
      onVerb={() => void change()}
      onClose={onClose}
    >
      <PinInput
        name="oldPin"
        label={say('ownPin.old')}
        value={oldPin}
        onType={setOldPin}
        refusal={refusal?.field === 'oldPin' ? words : undefined}
        autoFocus
      />
      <PinInput
        name="ownNewPin"
        label={say('ownPin.new')}
        note={saySetup('pinNote')}
        value={pin}
        onType={setPin}
        refusal={refusal !== undefined && refusal.field !== 'oldPin' ? words : undefined}
      />
      <PinInput
        name="ownNewPinAgain"
        label={say('ownPin.again')}
        value={again}
        onType={setAgain}
        refusal={differs && again !== '' ? say('ownPin.differs') : undefined}
      />
    </AskDialog>
  );
}

export interface ResetPinDialogProps {
  readonly person: Colleague;
  readonly onClose: () => void;
}

/** For somebody who forgot theirs; the supervisor's own PIN answers for it. */
export function ResetPinDialog({ person, onClose }: ResetPinDialogProps) {
  const say = useLabels('people');
  const saySetup = useLabels('setup');
  const sayRefusal = useRefusalWords();
  const [pin, setPin] = useState('');
  const [ownPin, setOwnPin] = useState('');
  const { tell, busy, refusal } = useTell('reset-pin');
  const set = async (): Promise<void> => {
    const outcome = await tell({ staffId: person.id, pin, ownPin });
    if (!outcome.ok) {
      if (outcome.field === 'ownPin') setOwnPin('');
      return;
    }
    showToast({ words: say('resetPin.done', { name: person.name }) });
    onClose();
  };
  const words = refusal === undefined ? undefined : sayRefusal(refusal);
  return (
    <AskDialog
      title={say('resetPin.title', { name: person.name })}
      verb={say('resetPin.verb')}
      back={say('back')}
      ready={pin.length >= SHORTEST_PIN && ownPin !== ''}
      busy={busy}
      onVerb={() => void set()}
      onClose={onClose}
    >
      <p className="soft">{say('resetPin.words')}</p>
      <PinInput
        name="resetPin"
        label={say('ownPin.new')}
        note={saySetup('pinNote')}
        value={pin}
        onType={setPin}
        refusal={refusal !== undefined && refusal.field !== 'ownPin' ? words : undefined}
        autoFocus
      />
      <PinInput
        name="supervisorPin"
        label={say('resetPin.own')}
        value={ownPin}
        onType={setOwnPin}
        refusal={refusal?.field === 'ownPin' ? words : undefined}
      />
    </AskDialog>
  );
}
