import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export interface HoldDialogProps {
  readonly caseId: string;
  /** It is lifted. */
  readonly held: boolean;
  readonly onClose: () => void;
}

/** Put on hold, or lifted: either way with the reason. */
export function HoldDialog({ caseId, held, onClose }: HoldDialogProps) {
  const say = useLabels('privacy');
  const refusalWords = useRefusalWords();
  const [reason, setReason] = useState('');
  const hold = useTell('hold-case');
  const lift = useTell('lift-hold');
  const { busy, refusal, tell } = held ? lift : hold;
  const decide = async (): Promise<void> => {
    const outcome = await tell({ caseId, reason });
    if (outcome.ok) onClose();
  };
  return (
    <AskDialog
      title={say(held ? 'liftTitle' : 'holdTitle')}
      verb={say(held ? 'liftVerb' : 'holdVerb')}
      back={say('back')}
      ready={reason.trim() !== ''}
      busy={busy}
      onVerb={() => void decide()}
      onClose={onClose}
    >
      {held ? null : <p>{say('holdWords')}</p>}
      <TextInput
        name="holdReason"
        label={say(held ? 'liftReason' : 'holdReason')}
        value={reason}
        onType={(text) => {
          setReason(text.slice(0, 300));
        }}
        refusal={refusal === undefined ? undefined : refusalWords(refusal)}
        autoFocus
      />
    </AskDialog>
  );
}
