import { useState } from 'react';
import type { Answer } from '../../bridge/answer.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { PinInput } from '../../ui/pin-input.tsx';
import { useRecoveryStep } from './use-recovery-step.ts';

export interface ExportDialogProps {
  readonly onTaken?: (taken: Answer<'export-readable'>) => void;
  readonly onClose: () => void;
}

/** It leaves the desk without a password: what goes out, and whose PIN. */
export function ExportDialog({ onTaken, onClose }: ExportDialogProps) {
  const say = useLabels('blocked');
  const sayRefusal = useRefusalWords();
  const [pin, setPin] = useState('');
  const { tell, busy, refusal } = useTell('export-readable');
  const step = useRecoveryStep(busy);
  const takeOut = async (): Promise<void> => {
    const outcome = await tell({ pin });
    setPin('');
    if (!outcome.ok) return;
    onTaken?.(outcome.value);
    onClose();
  };
  const ofPin = refusal?.field === 'pin';
  return (
    <AskDialog
      title={say('exportAsk')}
      verb={say('export')}
      back={say('back')}
      ready
      busy={busy}
      onVerb={() => void takeOut()}
      onClose={onClose}
    >
      <p>{say('exportNote')}</p>
      <PinInput
        name="exportPin"
        label={say('exportPin')}
        value={pin}
        onType={setPin}
        refusal={ofPin ? sayRefusal(refusal) : undefined}
        autoFocus
      />
      <p className="soft">{say('exportPinNote')}</p>
      {step === null ? null : (
        <p className="meta" role="status">
          {step}
        </p>
      )}
      {refusal === undefined || ofPin ? null : (
        <p className="note bad" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </AskDialog>
  );
}
