import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { PinInput } from '../../ui/pin-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';

export interface DropCopiesDialogProps {
  /** Copies that cannot be read or have entries of their own. */
  readonly lost: number;
  readonly onClose: () => void;
}

/** What is made first and what goes then, before reason and PIN. */
export function DropCopiesDialog({ lost, onClose }: DropCopiesDialogProps) {
  const say = useLabels('privacy');
  const refusalWords = useRefusalWords();
  const [reason, setReason] = useState('');
  const [pin, setPin] = useState('');
  const [withLost, setWithLost] = useState(false);
  const { tell, busy, refusal } = useTell('drop-old-copies');
  const drop = async (): Promise<void> => {
    const outcome = await tell({ reason, pin, withLost });
    if (!outcome.ok) {
      setPin('');
      return;
    }
    const { dropped, left } = outcome.value;
    const gone = say('copies.dropped', { count: dropped });
    showToast({ words: left === 0 ? gone : `${gone} ${say('copies.left', { count: left })}` });
    onClose();
  };
  const ofPin = refusal?.field === 'pin';
  return (
    <AskDialog
      title={say('copies.ask')}
      verb={say('copies.verb')}
      back={say('back')}
      ready={reason.trim() !== '' && /^\d{4,12}$/u.test(pin)}
      busy={busy}
      onVerb={() => void drop()}
      onClose={onClose}
    >
      <p>{say('copies.askNew')}</p>
      {lost === 0 ? null : (
        <>
          <p>{say('copies.askLost', { count: lost })}</p>
          <CheckBox name="withLost" label={say('copies.withLost')} value={withLost} onCommit={setWithLost} />
        </>
      )}
      <TextInput name="reason" label={say('copies.reason')} value={reason} onType={setReason} autoFocus />
      <PinInput
        name="ownPin"
        label={say('yourPin')}
        value={pin}
        onType={setPin}
        refusal={ofPin ? refusalWords(refusal) : undefined}
      />
      {busy ? (
        <p className="soft" role="status">
          {say('copies.dropping')}
        </p>
      ) : null}
      {refusal === undefined || ofPin ? null : (
        <p className="note bad" role="alert">
          {refusalWords(refusal)}
        </p>
      )}
    </AskDialog>
  );
}
