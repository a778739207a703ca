import type { Telling } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { SupervisorPin, useStepUp } from '../frame/supervisor-pin.tsx';

export interface ApproveDialogProps {
  readonly paperId: string;
  readonly approve: Telling<'approve-letter'>;
  readonly onClose: () => void;
}

/** A letter without a finding, approved by the supervisor beside the clerk. */
export function ApproveDialog({ paperId, approve, onClose }: ApproveDialogProps) {
  const say = useLabels('approval');
  const refusalWords = useRefusalWords();
  const supervisor = useStepUp();
  const tell = async (): Promise<void> => {
    const outcome = await approve.tell({ paperId, stepUp: supervisor.stepUp, overrideReason: '' });
    supervisor.type('');
    if (outcome.ok) onClose();
  };
  const refusal = approve.refusal?.code === 'approval-needed' ? undefined : approve.refusal;
  return (
    <AskDialog
      title={say('approveTitle')}
      verb={say('approveVerb')}
      back={say('back')}
      ready={supervisor.ready}
      busy={approve.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <p className="soft">{say('approveWords')}</p>
      <SupervisorPin
        first
        of={supervisor}
        refusal={refusal === undefined ? undefined : refusalWords(refusal)}
      />
    </AskDialog>
  );
}
