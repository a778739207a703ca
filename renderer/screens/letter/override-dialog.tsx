import { useState } from 'react';
import type { Telling } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { SupervisorPin, useStepUp } from '../frame/supervisor-pin.tsx';

export interface OverrideDialogProps {
  readonly paperId: string;
  readonly approve: Telling<'approve-letter'>;
  readonly onClose: () => void;
}

/** An open error stops approval unless a supervisor answers for it with a reason. */
export function OverrideDialog({ paperId, approve, onClose }: OverrideDialogProps) {
  const say = useLabels('letter');
  const refusalWords = useRefusalWords();
  const supervisor = useStepUp();
  const [reason, setReason] = useState('');
  const ready = supervisor.ready && reason.trim() !== '';
  const tell = async (): Promise<void> => {
    const outcome = await approve.tell({ paperId, stepUp: supervisor.stepUp, overrideReason: reason });
    supervisor.type('');
    if (outcome.ok) onClose();
  };
  const refusal = approve.refusal?.code === 'open-error' ? undefined : approve.refusal;
  const refused = refusal === undefined ? undefined : refusalWords(refusal);
  return (
    <AskDialog
      title={say('override.title')}
      verb={say('override.verb')}
      back={say('override.back')}
      ready={ready}
      busy={approve.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <p className="soft">{say('override.words')}</p>
      <SupervisorPin of={supervisor} refusal={refused} />
      <TextArea
        name="overrideReason"
        label={say('override.reason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={supervisor.own ? refused : undefined}
        autoFocus={supervisor.own}
      />
    </AskDialog>
  );
}
