import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { Telling } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';

import { PinInput } from '../../ui/pin-input.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface OverrideDialogProps {
  readonly paperId: string;
  readonly approve: Telling<'approve-letter'>;
  readonly onClose: () => void;
}

/** An open error stops approval unless a supervisor answers for it with a PIN and a reason. */
export function OverrideDialog({ paperId, approve, onClose }: OverrideDialogProps) {
  const say = useLabels('letter');
  const refusalWords = useRefusalWords();
  const { staff } = useDeskState();
  const supervisors = staff.filter((one) => one.role === 'supervisor');
  const [supervisorId, setSupervisorId] = useState(supervisors[0]?.id);
  const [pin, setPin] = useState('');
  const [reason, setReason] = useState('');
  const ready = supervisorId !== undefined && /^\d{4,12}$/.test(pin) && reason.trim() !== '';
  const tell = async (): Promise<void> => {
    if (supervisorId === undefined) return;
    const outcome = await approve.tell({ paperId, override: { supervisorId, pin, reason } });
    setPin('');
    if (outcome.ok) onClose();
  };
  const refusal = approve.refusal?.code === 'open-error' ? undefined : approve.refusal;
  return (
    <AskDialog
      title={say('override.title')}
      verb={say('override.verb')}
      back={say('override.back')}
      ready={ready}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <p className="soft">{say('override.words')}</p>
      <Select
        name="overrideWho"
        label={say('override.who')}
        value={supervisorId}
        options={supervisors.map((one) => ({ code: one.id, label: one.name }))}
        onCommit={setSupervisorId}
      />
      <PinInput
        name="overridePin"
        label={say('override.pin')}
        value={pin}
        onType={setPin}
        refusal={refusal === undefined ? undefined : refusalWords(refusal)}
      />
      <TextArea
        name="overrideReason"
        label={say('override.reason')}
        value={reason}
        rows={2}
        onType={setReason}
      />
    </AskDialog>
  );
}
