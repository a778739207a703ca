import { useState } from 'react';
import type { LateClock } from '../../../electron/domain/lateness.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface WaitDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** Who has the next move: without a reason no clock stands still. */
export function WaitDialog({ caseId, onClose }: WaitDialogProps) {
  const say = useLabels('clocks');
  const sayCase = useLabels('case');
  const refusalWords = useRefusalWords();
  const wait = useTell('set-waiting');
  const [reason, setReason] = useState('');
  const tell = async (): Promise<void> => {
    const outcome = await wait.tell({ caseId, reason });
    if (outcome.ok) onClose();
  };
  return (
    <AskDialog
      title={say('wait.title')}
      verb={say('wait.verb')}
      back={sayCase('cancel')}
      ready={reason.trim() !== ''}
      busy={wait.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <p className="soft">{say('wait.words')}</p>
      <TextArea
        name="waitReason"
        label={say('wait.reason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={wait.refusal === undefined ? undefined : refusalWords(wait.refusal)}
        autoFocus
      />
    </AskDialog>
  );
}

export interface LatenessDialogProps extends WaitDialogProps {
  readonly clock: LateClock;
}

/** Why this clock ran out; the words go to head office with the case. */
export function LatenessDialog({ caseId, clock, onClose }: LatenessDialogProps) {
  const say = useLabels('clocks');
  const sayCase = useLabels('case');
  const term = useLabels('terms');
  const refusalWords = useRefusalWords();
  const explain = useTell('explain-lateness');
  const [reason, setReason] = useState('');
  const tell = async (): Promise<void> => {
    const outcome = await explain.tell({ caseId, clock, reason });
    if (outcome.ok) onClose();
  };
  return (
    <AskDialog
      title={say('late.title')}
      verb={say('late.verb')}
      back={sayCase('cancel')}
      ready={reason.trim() !== ''}
      busy={explain.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <p className="soft">{clock === 'statutory' ? say('statutory') : term(`clock.${clock}`)}</p>
      <TextArea
        name="lateReason"
        label={say('late.reason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={explain.refusal === undefined ? undefined : refusalWords(explain.refusal)}
        autoFocus
      />
    </AskDialog>
  );
}
