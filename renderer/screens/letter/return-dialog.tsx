import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast.tsx';
import { SupervisorPin, useStepUp } from '../frame/supervisor-pin.tsx';

export interface ReturnDialogProps {
  readonly paperId: string;
  readonly onClose: () => void;
}

/** A supervisor gives a letter back and says what has to change. */
export function ReturnDialog({ paperId, onClose }: ReturnDialogProps) {
  const say = useLabels('approval');
  const refusalWords = useRefusalWords();
  const give = useTell('return-letter');
  const supervisor = useStepUp();
  const [reason, setReason] = useState('');
  const tell = async (): Promise<void> => {
    const outcome = await give.tell({ paperId, reason, stepUp: supervisor.stepUp });
    supervisor.type('');
    if (!outcome.ok) return;
    showToast({ words: say('returnDone') });
    onClose();
  };
  const refused = give.refusal === undefined ? undefined : refusalWords(give.refusal);
  return (
    <AskDialog
      title={say('returnTitle')}
      verb={say('returnVerb')}
      back={say('back')}
      ready={supervisor.ready && reason.trim() !== ''}
      busy={give.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <TextArea
        name="returnReason"
        label={say('returnReason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={supervisor.own ? refused : undefined}
        autoFocus
      />
      <SupervisorPin of={supervisor} refusal={refused} />
    </AskDialog>
  );
}
