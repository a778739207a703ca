import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import type { Nothing, Outcome } from '../../../electron/domain/refusal.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';

import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export type CaseChange = 'resolve' | 'withdraw' | 'reopenCase' | 'handOver';

export interface StateDialogProps {
  readonly caseId: string;
  readonly change: CaseChange;
  readonly ownerId: string;
  readonly onClose: () => void;
}

/** Resolve, withdraw, reopen, hand over: each asks for its reason and for nothing else. */
export function StateDialog({ caseId, change, ownerId, onClose }: StateDialogProps) {
  const say = useLabels('case');
  const refusalWords = useRefusalWords();
  const { staff } = useDeskState();
  const resolve = useTell('resolve-case');
  const withdraw = useTell('withdraw-case');
  const reopen = useTell('reopen-case');
  const handOver = useTell('hand-over-case');
  const [reason, setReason] = useState('');
  const [to, setTo] = useState<string | undefined>();
  const colleagues = staff.filter((one) => one.id !== ownerId);
  const telling = { resolve, withdraw, reopenCase: reopen, handOver }[change];
  const tell = async (): Promise<void> => {
    const outcome = await told();
    if (outcome.ok) onClose();
  };
  const told = (): Promise<Outcome<Nothing>> => {
    switch (change) {
      case 'resolve':
        return resolve.tell({ caseId, basis: reason });
      case 'withdraw':
        return withdraw.tell({ caseId, reason });
      case 'reopenCase':
        return reopen.tell({ caseId, reason });
      case 'handOver':
        return handOver.tell({ caseId, to: to ?? '', reason });
    }
  };
  const ready = reason.trim() !== '' && (change !== 'handOver' || to !== undefined);
  return (
    <AskDialog
      title={say(`${change}.title`)}
      verb={say(`${change}.verb`)}
      back={say('cancel')}
      ready={ready}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      {change === 'handOver' ? (
        <Select
          name="handOverTo"
          label={say('handOver.to')}
          value={to}
          options={colleagues.map((one) => ({ code: one.id, label: one.name }))}
          onCommit={setTo}
        />
      ) : null}
      <TextArea
        name="changeReason"
        label={say(`${change}.reason`)}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={telling.refusal === undefined ? undefined : refusalWords(telling.refusal)}
        autoFocus
      />
    </AskDialog>
  );
}
